/** A cell as its lines, top to bottom. */
type Cell = readonly string[]

const LAYOUT =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN|^Nơi nhận|^-\s*Lưu\b|^(?:TM|KT|TL|TUQ)\.\s|^[TK]\/[ML]\s/m
const LAYOUT_COLUMNS = 3
const LAYOUT_ROWS = 8

/**
 * A table as lines: one row a line, cells parted by tabs, so that but for the space between them the words are the file's own. Tables that only place text side by side (letterhead,
 * signature beside the recipients) or have a single column become the lines of their cells instead.
 */
export function tableLines(rows: readonly (readonly Cell[])[]): string[] {
  const text = rows.map((row) => row.map((cell) => cell.join("\n")).join("\n")).join("\n")
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const layout = columns <= LAYOUT_COLUMNS && rows.length <= LAYOUT_ROWS && LAYOUT.test(text.normalize("NFC"))
  if (columns <= 1 || layout) return rows.flat(2)
  return rows.map(rowLine).filter((line) => line !== "")
}

function rowLine(row: readonly Cell[]): string {
  const cells = row.map((cell) => cell.join(" ").replace(/\s+/g, " ").trim())
  return cells.some((cell) => cell !== "") ? cells.join("\t").trim() : ""
}
