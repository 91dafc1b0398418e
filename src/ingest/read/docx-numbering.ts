import { child, children, descendants, type XmlNode } from "./xml.ts"

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly legal: boolean
}

interface List {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startOverrides: ReadonlyMap<number, number>
}

interface Position {
  readonly numId: string
  readonly level: number
}

/**
 * The labels that Word shows in front of automatically numbered paragraphs ("1.", "a)", "II-", "-"). Legal texts
 * depend on them, and the text runs do not contain them. Ask once per paragraph, in reading order: it counts.
 */
export function createNumbering(numbering: XmlNode | undefined, styles: XmlNode | undefined) {
  const styleNumbers = readStyles(styles)
  const lists = numbering === undefined ? new Map<string, List>() : readLists(numbering, styleNumbers)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()

  return (paragraphProperties: XmlNode | undefined): string => {
    const position = positionOf(paragraphProperties, styleNumbers)
    if (position === undefined) return ""
    const list = lists.get(position.numId)
    const level = list?.levels.get(position.level)
    if (list === undefined || level === undefined) return ""
    const counts = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, counts)
    advance(counts, position, list, started)
    return labelOf(list, level, counts, position.level)
  }
}

/** Raises the paragraph's own level by one, forgets deeper ones, and fills skipped outer ones with their start. */
function advance(counts: number[], { numId, level }: Position, list: List, started: Set<string>): void {
  for (let outer = 0; outer < level; outer += 1) counts[outer] ??= list.levels.get(outer)?.start ?? 1
  const override = list.startOverrides.get(level)
  const first = !started.has(`${numId}/${level}`)
  started.add(`${numId}/${level}`)
  const before = counts[level]
  if (first && override !== undefined) counts[level] = override
  else counts[level] = before === undefined ? (list.levels.get(level)?.start ?? 1) : before + 1
  counts.length = level + 1
}

function labelOf(list: List, level: Level, counts: readonly number[], depth: number): string {
  if (level.format === "bullet") return /^[-+*•–]$/.test(level.text) ? level.text : "-"
  if (level.format === "none" && !level.text.includes("%")) return level.text.trim()
  return level.text
    .replace(/%([1-9])/g, (_, digit) => {
      const index = Number(digit) - 1
      if (index > depth) return ""
      const format = level.legal ? "decimal" : (list.levels.get(index)?.format ?? "decimal")
      return formatNumber(counts[index] ?? 1, format)
    })
    .trim()
}

function formatNumber(value: number, format: string): string {
  if (format === "upperRoman") return roman(value)
  if (format === "lowerRoman") return roman(value).toLowerCase()
  if (format === "lowerLetter") return letter(value)
  if (format === "upperLetter") return letter(value).toUpperCase()
  if (format === "decimalZero") return String(value).padStart(2, "0")
  return format === "none" ? "" : String(value)
}

// biome-ignore format: a table reads better in few lines
const ROMAN: readonly (readonly [number, string])[] = [
  [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"],
]

function roman(value: number): string {
  let rest = Math.min(value, 399)
  let text = ""
  for (const [unit, sign] of ROMAN) {
    while (rest >= unit) {
      text += sign
      rest -= unit
    }
  }
  return text
}

/** Word repeats the letter after z: aa, bb. */
function letter(value: number): string {
  const index = Math.max(value - 1, 0)
  return String.fromCharCode(97 + (index % 26)).repeat(Math.min(Math.floor(index / 26) + 1, 10))
}

function positionOf(
  properties: XmlNode | undefined,
  styles: ReadonlyMap<string, Partial<Position>>,
): Position | undefined {
  const own = numberOf(child(properties, "w:numPr"))
  const style = styles.get(child(properties, "w:pStyle")?.attributes["w:val"] ?? "")
  const numId = own.numId ?? style?.numId
  if (numId === undefined || numId === "0") return undefined
  return { numId, level: own.level ?? style?.level ?? 0 }
}

function numberOf(numPr: XmlNode | undefined): Partial<Position> {
  const level = child(numPr, "w:ilvl")?.attributes["w:val"]
  const numId = child(numPr, "w:numId")?.attributes["w:val"]
  return {
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level: Number(level) }),
  }
}

/** List positions that paragraph styles carry, inherited through `basedOn`. */
function readStyles(styles: XmlNode | undefined): Map<string, Partial<Position>> {
  const own = new Map<string, Partial<Position>>()
  const parents = new Map<string, string>()
  for (const style of styles === undefined ? [] : descendants(styles, "w:style")) {
    const id = style.attributes["w:styleId"] ?? ""
    own.set(id, numberOf(child(child(style, "w:pPr"), "w:numPr")))
    parents.set(id, child(style, "w:basedOn")?.attributes["w:val"] ?? "")
  }
  const resolved = new Map<string, Partial<Position>>()
  for (const id of own.keys()) {
    let position: Partial<Position> = {}
    for (let at = id, steps = 0; own.has(at) && steps < 20; at = parents.get(at)!, steps += 1) {
      position = { ...own.get(at), ...position }
    }
    resolved.set(id, position)
  }
  return resolved
}

function readLists(root: XmlNode, styles: ReadonlyMap<string, Partial<Position>>): Map<string, List> {
  const abstracts = new Map<string, XmlNode>()
  for (const node of descendants(root, "w:abstractNum"))
    abstracts.set(node.attributes["w:abstractNumId"] ?? "", node)
  const nums = new Map<string, XmlNode>()
  for (const node of descendants(root, "w:num")) nums.set(node.attributes["w:numId"] ?? "", node)

  const abstractIdOf = (num: XmlNode | undefined): string =>
    child(num, "w:abstractNumId")?.attributes["w:val"] ?? ""
  const lists = new Map<string, List>()
  for (const [numId, num] of nums) {
    let abstractId = abstractIdOf(num)
    // A list may only point at a list style, which points at the list that has the levels.
    const link = child(abstracts.get(abstractId), "w:numStyleLink")?.attributes["w:val"]
    if (link !== undefined) abstractId = abstractIdOf(nums.get(styles.get(link)?.numId ?? "")) || abstractId
    const levels = levelsOf(abstracts.get(abstractId))
    const startOverrides = new Map<number, number>()
    for (const override of children(num, "w:lvlOverride")) {
      const depth = Number(override.attributes["w:ilvl"])
      for (const [key, level] of levelsOf(override)) levels.set(key, level)
      const start = child(override, "w:startOverride")?.attributes["w:val"]
      if (start !== undefined) startOverrides.set(depth, Number(start))
    }
    lists.set(numId, { abstractId, levels, startOverrides })
  }
  return lists
}

function levelsOf(node: XmlNode | undefined): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const level of children(node, "w:lvl")) {
    const value = (name: string): string | undefined => child(level, name)?.attributes["w:val"]
    levels.set(Number(level.attributes["w:ilvl"]), {
      start: Number(value("w:start") ?? 1),
      format: value("w:numFmt") ?? "decimal",
      text: value("w:lvlText") ?? "",
      legal: child(level, "w:isLgl") !== undefined,
    })
  }
  return levels
}
