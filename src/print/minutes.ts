import { Document, Packer, type Paragraph, type Table } from "docx"
import type { Texts } from "../core/texts.ts"
import { centred, dotted, dottedLines, heading, line, PAGE, twoColumns } from "./minutes-parts.ts"
import { printable } from "./words.ts"

/** Somebody who was away; the reason is a group of reasons, or empty where none is known or may be told. */
export interface Away {
  readonly name: string
  readonly reason: string
}

export interface Minutes {
  readonly texts: Texts
  /** A Party organisation has the Party's header and a base for votes; others have plain ones. */
  readonly isParty: boolean
  readonly unit: string
  /** The unit above; null where none is known, and dots are printed. */
  readonly above: string | null
  /** Such as "sinh hoạt thường kỳ". */
  readonly kind: string
  /** In words, with hour and day. */
  readonly time: string
  /** The day, as "2026-12-10". */
  readonly day: string
  readonly place: string
  /** One heading each. */
  readonly agenda: readonly string[]
  readonly counts: Readonly<
    Record<"all" | "official" | "probationary" | "exempt" | "elsewhere", number> &
      Record<
        "present" | "presentOfficial" | "presentProbationary" | "presentApart" | "online" | "late",
        number
      >
  >
  readonly excused: readonly Away[]
  readonly absent: readonly Away[]
  /** Of whom nobody has said yet whether they were there. */
  readonly open: readonly string[]
  /** Of how many votes a decision needs more than half. */
  readonly base: number
  /** Null prints dots. */
  readonly chair: string | null
  readonly clerk: string | null
  /** False heads the paper as a draft. */
  readonly isFinal: boolean
  /** At the end: who had it made, and when. */
  readonly mark?: string
}

const FONT = "Times New Roman"
/** Half points: 14. */
const SIZE = 28
const LINES = { discussion: 4, conclusion: 2, end: 3 } as const

/**
 * Minutes as a Word file: what is known beforehand is filled in, everything that was said is left to the hand of the clerk,
 * on dotted lines.
 */
export async function printMinutes(minutes: Minutes): Promise<Buffer> {
  const { texts, unit } = minutes
  const font = { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT }
  const document = new Document({
    title: printable(texts("minutes-title", { unit })),
    creator: "Chibo",
    styles: { default: { document: { run: { font, size: SIZE, language: { value: "vi-VN" } } } } },
    sections: [
      {
        properties: { page: PAGE },
        children: [
          head(minutes),
          ...title(minutes),
          ...timeAndPlace(minutes),
          ...whoWasThere(minutes),
          ...course(minutes),
          ...votes(minutes),
          ...end(minutes),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** Capital letters of people's own words. */
function upper(text: string): string {
  return text.toLocaleUpperCase("vi")
}

function head({ texts, isParty, unit, above, day }: Minutes): Table {
  const [year = "", month = "", date = ""] = day.split("-")
  const left = [
    centred(
      above === null ? texts("minutes-above-unknown", { party: isParty ? "yes" : "no" }) : upper(above),
    ),
    centred(upper(unit), { bold: true, underline: true }),
  ]
  const right = [
    ...(isParty ? [centred(texts("minutes-party"), { bold: true, underline: true })] : []),
    centred(texts("minutes-day", { day: date, month, year }), { italics: true }),
  ]
  return twoColumns(left, right)
}

function title({ texts, unit, kind, day, isFinal }: Minutes): Paragraph[] {
  const [year, month] = day.split("-")
  return [
    centred(""),
    centred(texts("minutes-title", { unit: upper(unit) }), { bold: true }),
    centred(texts("minutes-kind", { kind, month: Number(month), year: year! }), { bold: true }),
    ...(isFinal ? [] : [centred(texts("minutes-draft"), { italics: true })]),
  ]
}

function timeAndPlace({ texts, time, place }: Minutes): Paragraph[] {
  return [
    heading(texts("minutes-when-where")),
    line(texts("minutes-began", { time })),
    line(texts("minutes-place", { place })),
  ]
}

function whoWasThere(minutes: Minutes): Paragraph[] {
  const { texts, isParty, counts, excused, absent, open } = minutes
  const officer = (id: string, name: string | null) =>
    name === null ? dotted(texts(id, { name: "" }).trimEnd()) : line(texts(id, { name }))
  const away = ({ name, reason }: Away, index: number) =>
    line(texts("minutes-away", { number: index + 1, name, reason: reason || "none" }))
  return [
    heading(texts("minutes-people")),
    ...(isParty
      ? [
          line(texts("minutes-members", { ...counts })),
          dotted(texts("minutes-here-for-a-time")),
          line(texts("minutes-apart", { exempt: counts.exempt, elsewhere: counts.elsewhere })),
          line(texts("minutes-present", { ...counts })),
        ]
      : [line(texts("minutes-all", { all: counts.all })), line(texts("minutes-present-all", { ...counts }))]),
    line(texts("minutes-excused", { count: excused.length })),
    ...excused.map(away),
    line(texts("minutes-absent", { count: absent.length })),
    ...absent.map(away),
    ...(open.length === 0
      ? []
      : [line(texts("minutes-open", { count: open.length, names: open.join("; ") }))]),
    dotted(texts("minutes-guests")),
    officer("minutes-chair", minutes.chair),
    officer("minutes-clerk", minutes.clerk),
  ]
}

function course({ texts, agenda }: Minutes): Paragraph[] {
  return [
    heading(texts("minutes-course")),
    ...agenda.flatMap((item, index) => [
      heading(texts("minutes-item", { number: index + 1, item })),
      dotted(texts("minutes-papers")),
      dotted(texts("minutes-discussion")),
      ...dottedLines(LINES.discussion),
      dotted(texts("minutes-conclusion")),
      ...dottedLines(LINES.conclusion),
    ]),
  ]
}

/** The base is a fact; what it decided is the meeting's. */
function votes({ texts, isParty, base }: Minutes): Paragraph[] {
  return [
    heading(texts("minutes-votes")),
    ...(isParty ? [line(texts("minutes-base", { base, more: Math.floor(base / 2) + 1 }))] : []),
    dotted(texts("minutes-voted-on")),
    dotted(texts("minutes-yes")),
    dotted(texts("minutes-no")),
    dotted(texts("minutes-neither")),
    heading(texts("minutes-resolution")),
    ...dottedLines(LINES.end),
  ]
}

function end({ texts, mark }: Minutes): (Paragraph | Table)[] {
  const sign = (id: string) => [
    centred(texts(id), { bold: true }),
    centred(texts("minutes-sign"), { italics: true }),
    ...["", "", ""].map((empty) => centred(empty)),
  ]
  return [
    line(""),
    dotted(texts("minutes-read-out")),
    dotted(),
    dotted(texts("minutes-closed")),
    line(""),
    twoColumns(sign("minutes-signed-clerk"), sign("minutes-signed-chair")),
    ...(mark === undefined ? [] : [line(""), line(mark, { italics: true })]),
  ]
}
