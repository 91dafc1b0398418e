import { AppError } from "../../core/errors.ts"
import { wrongExtension } from "../../core/files/sniff.ts"
import { embeddedWarnings, openPackage } from "../../core/files/zip-guard.ts"
import { filledStyles, type Ground, groundOf, paperOf, type Sight, sightOf } from "./docx-colour.ts"
import { createNumbering } from "./docx-numbering.ts"
import type { Limits } from "./limits.ts"
import type { RawText } from "./result.ts"
import { tableLines } from "./table.ts"
import { child, children, descendants, parseXml, type XmlNode } from "./xml.ts"

interface Context {
  readonly labelOf: (properties: XmlNode | undefined) => string
  readonly notes: string[]
  /** What was left out, and what may have to be. */
  readonly found: Set<Sight>
  /** What lies behind the text that is being read. */
  readonly ground: Ground
  readonly filled: ReadonlySet<string>
}

/**
 * A Word file as lines: one paragraph a line with its automatic number, tables as rows, text boxes after the
 * paragraph they hang on, notes at the end. Page headers come first and footers last, each once: they are where
 * secrecy marks stand. Deleted revisions and hidden text are left out, and text in the colour of what it stands on.
 */
export async function readDocx(bytes: Uint8Array, name: string, limits: Limits): Promise<RawText> {
  const parts = await openPackage(bytes, limits)
  const document = part(parts, "word/document.xml")
  if (document === undefined) {
    if (parts.size === 0) throw new AppError("file-corrupt", "The package is empty")
    throw wrongExtension(name, "docx", parts.has("xl/workbook.xml") ? "xlsx" : "zip")
  }
  const styles = part(parts, "word/styles.xml")
  const labelOf = createNumbering(part(parts, "word/numbering.xml"), styles)
  const seen = { found: new Set<Sight>(), ground: paperOf(document), filled: filledStyles(styles) }
  const context: Context = { labelOf, notes: [], ...seen }
  const body = blocks(child(child(document, "w:document"), "w:body"), context)
  const lines = [
    ...margins(parts, "header", seen),
    ...body,
    ...noteLines(parts, context),
    ...margins(parts, "footer", seen),
  ]
  return {
    text: lines.join("\n"),
    warnings: [
      ...(seen.found.has("hidden") ? ["hidden text was left out"] : []),
      ...(seen.found.has("doubtful") ? ["white text was kept: it may stand on a filled box"] : []),
      ...embeddedWarnings(parts),
    ],
  }
}

function part(parts: ReadonlyMap<string, Buffer>, name: string): XmlNode | undefined {
  const content = parts.get(name)
  return content === undefined ? undefined : parseXml(content.toString("utf8"))
}

const INVISIBLE_HALF_POINTS = 4
const TRANSPARENT = new Set(["w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:ins", "w:moveTo"])

function blocks(container: XmlNode | undefined, context: Context): string[] {
  const lines: string[] = []
  for (const node of children(container)) {
    if (node.name === "w:p") lines.push(...paragraph(node, context))
    else if (node.name === "w:tbl") lines.push(...table(node, context))
    else if (TRANSPARENT.has(node.name)) lines.push(...blocks(node, context))
  }
  return lines
}

function paragraph(node: XmlNode, context: Context, keepBareLabel = false): string[] {
  const properties = child(node, "w:pPr")
  const label = context.labelOf(properties)
  const own = standing(context, properties)
  const boxes: string[] = []
  const text = inline(node, own, boxes).trimEnd()
  const bare = text.trim() === ""
  const line = label === "" ? text : bare && !keepBareLabel ? "" : `${label} ${text.trimStart()}`.trimEnd()
  return [...line.split("\n"), ...boxes]
}

/** The same place, on what these properties fill it with. */
function standing(context: Context, properties: XmlNode | undefined): Context {
  return { ...context, ground: groundOf(properties, context.ground, context.filled) }
}

function inline(node: XmlNode, context: Context, boxes: string[]): string {
  let text = ""
  for (const item of children(node)) {
    const sight = item.name === "w:r" ? sightOfRun(item, context) : "seen"
    if (sight !== "seen" && plainText(item).trim() !== "") context.found.add(sight)
    if (sight === "hidden") continue
    if (item.name === "w:t") text += plainText(item)
    else if (item.name === "w:tab" || item.name === "w:ptab") text += " "
    else if (item.name === "w:br" || item.name === "w:cr") text += "\n"
    else if (item.name === "w:noBreakHyphen") text += "-"
    else if (item.name === "w:footnoteReference" || item.name === "w:endnoteReference") {
      context.notes.push(`${item.name === "w:footnoteReference" ? "foot" : "end"}/${item.attributes["w:id"]}`)
      text += `[${context.notes.length}]`
    } else if (item.name === "w:txbxContent")
      boxes.push(...blocks(item, { ...context, ground: null }).filter((line) => line.trim() !== ""))
    else if (item.name === "mc:AlternateContent")
      text += inline(child(item, "mc:Choice") ?? item, context, boxes)
    else if (!SKIPPED.has(item.name)) text += inline(item, context, boxes)
  }
  return text
}

const SKIPPED = new Set([
  "w:pPr",
  "w:rPr",
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:rt",
  "mc:Fallback",
])

/** Marked as hidden, too small for an eye, or of the colour behind it: not what a reader of the document was shown. */
function sightOfRun(run: XmlNode, { ground, filled }: Context): Sight {
  const properties = child(run, "w:rPr")
  const vanish = child(properties, "w:vanish")
  const halfPoints = Number(child(properties, "w:sz")?.attributes["w:val"] ?? 24)
  const marked = vanish !== undefined && !["0", "false", "off"].includes(vanish.attributes["w:val"] ?? "")
  if (marked || halfPoints <= INVISIBLE_HALF_POINTS) return "hidden"
  // A text box only hangs on the run: it has colours of its own.
  const [box] = descendants(run, "w:txbxContent")
  return box === undefined ? sightOf(properties, ground, filled) : "seen"
}

function plainText(node: XmlNode): string {
  return node.children.map((item) => (typeof item === "string" ? item : plainText(item))).join("")
}

function table(node: XmlNode, context: Context): string[] {
  const own = standing(context, child(node, "w:tblPr"))
  const rows = [...rowsOf(node)].map((row) =>
    cellsOf(row).map((cell) => cellLines(cell, standing(own, child(cell, "w:tcPr")))),
  )
  return tableLines(rows)
}

function* rowsOf(node: XmlNode): Generator<XmlNode> {
  for (const item of children(node)) {
    if (item.name === "w:tr") yield item
    else if (TRANSPARENT.has(item.name)) yield* rowsOf(item)
  }
}

function cellsOf(row: XmlNode): XmlNode[] {
  return children(row).flatMap((item) =>
    item.name === "w:tc" ? [item] : TRANSPARENT.has(item.name) ? cellsOf(item) : [],
  )
}

function cellLines(cell: XmlNode, context: Context): string[] {
  return children(cell)
    .flatMap((node) =>
      node.name === "w:p"
        ? paragraph(node, context, true)
        : node.name === "w:tbl"
          ? table(node, context)
          : TRANSPARENT.has(node.name)
            ? cellLines(node, context)
            : [],
    )
    .filter((line) => line.trim() !== "")
}

function noteLines(parts: ReadonlyMap<string, Buffer>, context: Context): string[] {
  const texts = new Map<string, string>()
  for (const [file, element, kind] of [
    ["word/footnotes.xml", "w:footnote", "foot"],
    ["word/endnotes.xml", "w:endnote", "end"],
  ] as const) {
    const root = part(parts, file)
    for (const note of root === undefined ? [] : descendants(root, element)) {
      texts.set(`${kind}/${note.attributes["w:id"]}`, blocks(note, context).join(" ").trim())
    }
  }
  // A note may itself hold a reference; the list is read as it stands before the notes were.
  return [...context.notes].map((key, index) => `[${index + 1}] ${texts.get(key) ?? ""}`.trimEnd())
}

/** Lines of the page headers or footers that say something: a bare page number does not. */
function margins(
  parts: ReadonlyMap<string, Buffer>,
  kind: "header" | "footer",
  seen: Pick<Context, "found" | "ground" | "filled">,
): string[] {
  const context: Context = { labelOf: () => "", notes: [], ...seen }
  const lines = new Set<string>()
  for (const name of [...parts.keys()].sort()) {
    if (!new RegExp(`^word/${kind}\\d*\\.xml$`).test(name)) continue
    for (const line of blocks(children(part(parts, name))[0], context)) {
      if (/\p{L}/u.test(line)) lines.add(line.trim())
    }
  }
  return [...lines]
}
