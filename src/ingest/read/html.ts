import { convert, type Formatter } from "html-to-text"
import { decodeBytes } from "../../core/files/encoding.ts"
import type { RawText } from "./result.ts"
import { tableLines } from "./table.ts"

const DROPPED = [
  "script",
  "style",
  "noscript",
  "template",
  "nav",
  "aside",
  "iframe",
  "svg",
  "button",
  "select",
]
const HIDDEN = [
  "[hidden]",
  '[style*="display:none"i]',
  '[style*="display: none"i]',
  '[style*="visibility:hidden"i]',
]
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i

// Control characters that no page may contain (they are removed first) mark where tables, rows and cells begin.
const MARKS = /[\u0001-\u0004]/g
const [TABLE, END, ROW, CELL] = ["\u0001", "\u0002", "\u0003", "\u0004"] as const

/** A web page as lines: scripts, styles, navigation and hidden elements dropped, tables as rows. */
export function readHtml(bytes: Uint8Array): RawText {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1")
  const { text, warnings } = decodeBytes(bytes, DECLARED.exec(head)?.[1] ?? "")
  const marked: string = convert(text.replace(MARKS, ""), OPTIONS)
  const tokens = marked.split(/([\u0001-\u0004])/)
  return { text: readBlock(tokens).join("\n"), warnings }
}

function marking(before: string, after: string): Formatter {
  return (element, walk, builder) => {
    builder.openBlock({ leadingLineBreaks: 1 })
    builder.addLiteral(before)
    walk(element.children, builder)
    if (after !== "") builder.addLiteral(after)
    builder.closeBlock({ trailingLineBreaks: 1 })
  }
}

const OPTIONS = {
  wordwrap: false,
  limits: { maxInputLength: undefined, maxDepth: 300 },
  formatters: { table: marking(TABLE, END), row: marking(ROW, ""), cell: marking(CELL, "") },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "p", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: "ul", options: { itemPrefix: "- ", leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: "ol", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
    { selector: "table", format: "table" },
    { selector: "tr", format: "row" },
    { selector: "td", format: "cell" },
    { selector: "th", format: "cell" },
    ...["img", "hr", ...DROPPED, ...HIDDEN].map((selector) => ({ selector, format: "skip" })),
  ],
}

/** Lines up to the next mark that is not the beginning of a table; takes what it reads off the list. */
function readBlock(tokens: string[]): string[] {
  const lines: string[] = []
  while (tokens.length > 0) {
    const token = tokens[0]!
    if (token === END || token === ROW || token === CELL) break
    tokens.shift()
    if (token === TABLE) lines.push(...readTable(tokens))
    else
      lines.push(
        ...token
          .replace(/^\n|\n$/g, "")
          .split("\n")
          .map((line) => line.trim()),
      )
  }
  return lines
}

function readTable(tokens: string[]): string[] {
  const before = readBlock(tokens)
  const rows: string[][][] = []
  while (tokens.length > 0 && tokens[0] !== END) {
    const mark = tokens.shift()
    const content = readBlock(tokens).filter((line) => line !== "")
    if (mark === ROW) rows.push([])
    if (mark === CELL) rows[rows.length - 1]?.push(content)
    else before.push(...content)
  }
  tokens.shift()
  return [...before.filter((line) => line !== ""), ...tableLines(rows)]
}
