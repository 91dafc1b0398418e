import {
  AlignmentType,
  BorderStyle,
  LeaderType,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx"
import { printable } from "./words.ts"

const MM = 56.6929
const twips = (millimetres: number) => Math.round(millimetres * MM)

/** A4 with the margins of Vietnamese documents: 20 above and below, 30 at the left, 15 at the right. */
export const PAGE = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) },
} as const

/** Between the margins. */
const WIDTH = twips(210 - 30 - 15)
const TABS = [{ type: TabStopType.RIGHT, position: WIDTH, leader: LeaderType.DOT }]
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly underline?: boolean
}

/** Words as they may stand in a document, whatever characters they bring along. */
export function words(text: string, { underline = false, ...look }: Look = {}): TextRun {
  return new TextRun({ text: printable(text), ...look, ...(underline ? { underline: {} } : {}) })
}

export function centred(text: string, look: Look = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [words(text, look)] })
}

export function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { before: 60 },
    children: [words(text, look)],
  })
}

/** A heading that stays with what follows. */
export function heading(text: string): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [words(text, { bold: true })] })
}

/** Words, and dots to write on up to the margin; without words the dots alone. */
export function dotted(text = ""): Paragraph {
  const before: ParagraphChild[] = text === "" ? [] : [words(`${text} `)]
  return new Paragraph({
    tabStops: TABS,
    spacing: { before: 60 },
    children: [...before, new TextRun({ children: [new Tab()] })],
  })
}

export function dottedLines(count: number): Paragraph[] {
  return Array.from({ length: count }, () => dotted())
}

/** Two columns beside each other without any line, as in headers and for signatures. */
export function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[], share: number) =>
    new TableCell({
      width: { size: Math.round(WIDTH * share), type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      borders: BORDERS,
      children: [...children],
    })
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [Math.round(WIDTH * 0.45), Math.round(WIDTH * 0.55)],
    borders: { ...BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: [cell(left, 0.45), cell(right, 0.55)] })],
  })
}
