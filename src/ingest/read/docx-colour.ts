import { child, children, descendants, type XmlNode } from "./xml.ts"

/** What lies behind some text: a colour as six hexadecimal digits, or null where it cannot be told. */
export type Ground = string | null

/** How a run is seen against what lies behind it; `doubtful`: it may stand on a filled box that is drawn elsewhere. */
export type Sight = "seen" | "hidden" | "doubtful"

const PAPER = "FFFFFF"
/** Of 255 in each of red, green and blue: nobody sees a smaller difference. */
const ALIKE = 16
const FILLS = ["w:shd", "w:highlight"]

/** The colour of the paper; null where a shape that the text does not know of may lie behind it. */
export function paperOf(document: XmlNode | undefined): Ground {
  for (const anchor of descendants(document ?? EMPTY, "wp:anchor"))
    if (["1", "true"].includes(anchor.attributes.behindDoc ?? "")) return null
  const background = child(child(document, "w:document"), "w:background")?.attributes["w:color"]
  return background === undefined || background === "auto" ? PAPER : hexOf(background)
}

const EMPTY: XmlNode = { name: "", attributes: {}, children: [] }

/** The ids of styles that fill what they are set on, by themselves or by the style that they are based on. */
export function filledStyles(styles: XmlNode | undefined): ReadonlySet<string> {
  const all = [...descendants(styles ?? EMPTY, "w:style")]
  const filled = new Set<string>()
  const idOf = (style: XmlNode) => style.attributes["w:styleId"] ?? ""
  for (const style of all)
    if (FILLS.some((name) => [...descendants(style, name)].some(fills))) filled.add(idOf(style))
  for (let before = -1; before < filled.size; ) {
    before = filled.size
    for (const style of all)
      if (filled.has(child(style, "w:basedOn")?.attributes["w:val"] ?? "")) filled.add(idOf(style))
  }
  return filled
}

function fills({ attributes }: XmlNode): boolean {
  const fill = attributes["w:fill"] ?? attributes["w:val"] ?? "auto"
  return fill !== "auto" && fill.toUpperCase() !== PAPER
}

/** What lies behind the text of a paragraph, table, cell or run with these properties. */
export function groundOf(
  properties: XmlNode | undefined,
  behind: Ground,
  filled: ReadonlySet<string>,
): Ground {
  const isHighlighted = child(properties, "w:highlight") !== undefined
  const shading = child(properties, "w:shd")?.attributes
  if (isHighlighted) return null
  if (shading !== undefined && !["auto", undefined].includes(shading["w:fill"]))
    return ["clear", "nil", undefined].includes(shading["w:val"]) ? hexOf(shading["w:fill"]!) : null
  if (shading !== undefined && !["clear", "nil", undefined].includes(shading["w:val"])) return null
  const style = children(properties).find(({ name }) => /^w:(?:p|r|tbl)Style$/.test(name))
  return style !== undefined && filled.has(style.attributes["w:val"] ?? "") ? null : behind
}

/** Whether a run with these properties can be told from what lies behind it. */
export function sightOf(properties: XmlNode | undefined, behind: Ground, filled: ReadonlySet<string>): Sight {
  const color = hexOf(child(properties, "w:color")?.attributes["w:val"] ?? "auto")
  if (color === null) return "seen"
  const ground = groundOf(properties, behind, filled)
  if (ground === null) return isAlike(color, PAPER) ? "doubtful" : "seen"
  return isAlike(color, ground) ? "hidden" : "seen"
}

function hexOf(value: string): string | null {
  return /^[0-9a-f]{6}$/i.test(value) ? value : null
}

function isAlike(one: string, other: string): boolean {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16)
  return [0, 2, 4].every((at) => Math.abs(part(one, at) - part(other, at)) < ALIKE)
}
