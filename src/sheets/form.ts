import writeXlsxFile, { type CellObject, type Feature, type Image, type Row } from "write-excel-file/node"
import type { Cell } from "./workbook.ts"
import { type Column, sheetName, textCell } from "./write.ts"

/** A sheet that is printed on A4: lines above a ruled table, and lines and figures below it. */
export interface Form {
  /** The name of the sheet; what Excel forbids in one is left out. */
  readonly sheet: string
  /** Each over the whole width; the first is large. */
  readonly heading: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** Rows of the table that sum it up, in bold. */
  readonly totals?: readonly (readonly Cell[])[]
  /** What stands below the table: a line over the whole width, or words with a figure behind them. */
  readonly foot: readonly (string | readonly [words: string, figure: Cell])[]
  /** Default upright. */
  readonly isLandscape?: boolean
}

const WIDTH = 16
const LARGE = 14
/** Points. */
const LINE_HEIGHT = 16
/** How many columns the words before a figure take. */
const WORDS_SPAN = 2
const RULED = { borderStyle: "thin", alignVertical: "center", wrap: true } as const
type Style = Partial<CellObject>

/**
 * An .xlsx file with these sheets. Each is as wide as one page of A4, and its header stands on every page. Text is stored
 * as text; nothing becomes a formula.
 */
export async function writeForms(forms: readonly Form[]): Promise<Buffer> {
  const names = forms.map(({ sheet }) => sheetName(sheet))
  const file = writeXlsxFile(
    forms.map((form, index) => ({
      data: rowsOf(form),
      sheet: names[index]!,
      columns: form.columns.map(({ width = WIDTH }) => ({ width })),
    })),
    { features: [onPaper(forms, names)] },
  )
  return await file.toBuffer()
}

function rowsOf({ heading, columns, rows, totals = [], foot }: Form): Row[] {
  const bold = { fontWeight: "bold" } as const
  const letters = columns.reduce((sum, { width = WIDTH }) => sum + width, 0)
  const wide = (text: string, style: Style) => {
    // Excel does not make a row higher for words over several columns.
    const lines = Math.ceil(text.length / letters)
    return spanned(textCell(text), columns.length, {
      ...style,
      ...(lines > 1 ? { height: lines * LINE_HEIGHT } : {}),
    })
  }
  return [
    ...heading.map((line, index) =>
      wide(line, { align: "center", wrap: true, ...(index === 0 ? { ...bold, fontSize: LARGE } : {}) }),
    ),
    columns.map(({ title }) => ({ ...textCell(title), ...RULED, ...bold, align: "center" as const })),
    ...rows.map((row) => row.map((cell) => ruled(cell))),
    ...totals.map((row) => row.map((cell) => ruled(cell, bold))),
    [],
    ...foot.map((line) =>
      typeof line === "string"
        ? wide(line, { wrap: true })
        : [...spanned(textCell(line[0]), WORDS_SPAN, { wrap: true }), plain(line[1], { align: "left" })],
    ),
  ]
}

/** A cell over several columns: the ones that it covers are there, and empty. */
function spanned(cell: CellObject, columns: number, style: Style): Row {
  return [{ ...cell, ...style, columnSpan: columns }, ...Array.from({ length: columns - 1 }, () => null)]
}

function ruled(cell: Cell, style: Style = {}): CellObject {
  return plain(cell, { ...RULED, ...style })
}

function plain(cell: Cell, style: Style): CellObject {
  if (typeof cell === "string") return { ...textCell(cell), ...style }
  if (typeof cell === "number") return { value: cell, type: Number, ...style }
  if (typeof cell === "boolean") return { value: cell, type: Boolean, ...style }
  return cell === null
    ? { type: String, ...style }
    : { value: cell, type: Date, format: "dd/mm/yyyy", ...style }
}

const MARGINS =
  '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' as const

/** What the library does not write: paper and margins, one page in width, the header again on each page. */
function onPaper(forms: readonly Form[], names: readonly string[]): Feature<Image["content"]> {
  const titles = forms.map(({ heading }, index) => {
    const name = names[index]!.replaceAll("'", "''")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
    const row = heading.length + 1
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$${row}:$${row}</definedName>`
  })
  const titlesXml = `<definedNames>${titles.join("")}</definedNames>`
  return {
    files: {
      transform: {
        "xl/workbook.xml": { transform: (xml) => xml.replace(/<definedNames\s*\/>/, () => titlesXml) },
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const orientation = forms[sheetIndex]!.isLandscape ? "landscape" : "portrait"
            const setup = `${MARGINS}<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`
            return xml
              .replace(/<page(?:Margins|Setup)[^>]*\/>/g, "")
              .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace(/<\/mergeCells>|<\/sheetData>(?!<mergeCells)/, (tag) => `${tag}${setup}`)
          },
        },
      },
    },
  }
}
