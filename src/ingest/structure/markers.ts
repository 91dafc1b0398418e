import { ordinalValue, romanValue } from "./numerals.ts"

export type MarkerKind =
  | "division"
  | "chapter"
  | "subchapter"
  | "subsubchapter"
  | "article"
  | "letter"
  | "roman"
  | "number"
  | "dotted"
  | "point"
  | "bracket"
  | "dash"
  | "plus"
  | "footnote"

/** What a paragraph begins with. */
export interface Marker {
  readonly kind: MarkerKind
  /** "24", "3a", "3.2.1", "II", "đ"; empty for dashes. */
  readonly number: string
  /** For sequence checks: 24, 2; the last component of a dotted number; 0 for letters and dashes. */
  readonly value: number
  /** Where the words after the marker begin. */
  readonly length: number
}

const UPPER = "\\p{Lu}"
const DIVISION = /^(?:Phần|PHẦN)\s+(?:(?:thứ|THỨ)\s+(\p{L}+)|([IVX]+|\d{1,2}))\b\s*[.:\-–]?\s*/u
const CHAPTER = /^(?:Chương|CHƯƠNG)\s+([IVXLC]+|\d+)(?![\p{L}\d])\s*[.:\-–]?\s*/u
const SUBCHAPTER = /^(?:Mục|MỤC)\s+(\d+)(?![\p{L}\d])\s*[.:\-–]?\s*/u
const SUBSUBCHAPTER = /^(?:Tiểu mục|TIỂU MỤC)\s+(\d+)(?![\p{L}\d])\s*[.:\-–]?\s*/u
const ARTICLE = /^Điều\s+(\d{1,3}[a-zđ]?)\s*[.:]\s*(?!\d)/u
/** "Điều 37.1.LQ.1. …" in the codification of law. */
const CODED_ARTICLE = /^Điều\s+(\d{1,2}\.\d{1,2}\.[A-ZĐ]{2}(?:\.\d+[a-zđ]?)+)\.\s*/u
const ROMAN = new RegExp(`^(?!V/V)([IVX]{1,6})\\s?[-.–/)]\\s?(?=${UPPER}|["“(\\d])`, "u")
const LETTER = new RegExp(`^([A-HĐ])\\s?[.\\-–]\\s?(?=${UPPER}{2}|${UPPER}\\p{Ll}+\\s)`, "u")
const NUMBER = new RegExp(
  `^(\\d{1,3}[a-zđ]?)(?:\\.\\s+(?=\\S)|\\.(?=${UPPER}|["“(])|[/)]\\s+(?=${UPPER})|\\s?[-–]\\s+(?=${UPPER})|\\.$)`,
  "u",
)
const DOTTED = new RegExp(
  `^(\\d{1,2}(?:\\.\\s?\\d{1,2}){1,3}[a-zđ]?)(?:[.\\-:)]\\s*(?=\\S)|\\s+(?=${UPPER}|["“(]))`,
  "u",
)
const POINT = /^([a-zđ]\d?)\s?(?:\)\s*(?=\S)|\.\s+(?=\S))/u
const BRACKET = /^\((\d{1,2})\)\s*(?=\S)/u
const BRACKET_LETTER = /^\(([a-zđ])\)\s*(?=\S)/u
const DASH = /^[-–−•·*]\s*(?=[^\s\-–*])/u
const PLUS = /^\+\s*(?=\S)/u
const FOOTNOTE = /^\[(\d{1,3})\]\s*(?=\S)/u

/** The marker a paragraph begins with, or null. Only the form is judged; sequence and place are the caller's matter. */
export function markerOf(text: string): Marker | null {
  const first = text[0] ?? ""
  if (first >= "0" && first <= "9") return dotted(text) ?? numbered(text)
  switch (first) {
    case "Đ":
      return article(text) ?? lettered(text)
    case "P":
      return heading("division", DIVISION, text)
    case "C":
      return heading("chapter", CHAPTER, text) ?? lettered(text)
    case "M":
      return heading("subchapter", SUBCHAPTER, text)
    case "T":
      return heading("subsubchapter", SUBSUBCHAPTER, text)
    case "I":
    case "V":
    case "X":
      return roman(text)
    case "(":
      return simple("bracket", BRACKET, text) ?? simple("point", BRACKET_LETTER, text)
    case "[":
      return simple("footnote", FOOTNOTE, text)
    case "+":
      return simple("plus", PLUS, text)
    case "-":
    case "–":
    case "−":
    case "•":
    case "·":
    case "*":
      return simple("dash", DASH, text)
  }
  return simple("point", POINT, text) ?? lettered(text)
}

const HEADINGS: ReadonlySet<MarkerKind> = new Set(["division", "chapter", "subchapter", "subsubchapter"])

/** Phần, Chương, Mục, Tiểu mục: headings that stand above articles. */
export function isHeading(marker: Marker | null): boolean {
  return marker !== null && HEADINGS.has(marker.kind)
}

function simple(kind: MarkerKind, pattern: RegExp, text: string): Marker | null {
  const match = pattern.exec(text)
  if (!match) return null
  const number = match[1] ?? ""
  return { kind, number, value: Number.parseInt(number, 10) || 0, length: match[0].length }
}

function heading(kind: MarkerKind, pattern: RegExp, text: string): Marker | null {
  const match = pattern.exec(text)
  if (!match) return null
  const number = match[1] ?? match[2] ?? ""
  // "Chương trình", "Mục 2 Phụ lục này quy định …": a heading goes on in capitals or as a short title.
  const rest = text.slice(match[0].length)
  if (rest !== "" && !/^[\p{Lu}"“(]/u.test(rest)) return null
  return { kind, number, value: ordinalValue(number), length: match[0].length }
}

function article(text: string): Marker | null {
  const match = ARTICLE.exec(text) ?? CODED_ARTICLE.exec(text)
  if (!match) return null
  const number = match[1] as string
  return { kind: "article", number, value: Number.parseInt(number, 10), length: match[0].length }
}

function roman(text: string): Marker | null {
  const match = ROMAN.exec(text)
  const value = romanValue(match?.[1] ?? "")
  return match && value > 0
    ? { kind: "roman", number: match[1] as string, value, length: match[0].length }
    : null
}

function lettered(text: string): Marker | null {
  const match = LETTER.exec(text)
  if (!match) return null
  return {
    kind: "letter",
    number: match[1] as string,
    value: "ABCDEFGH".indexOf(match[1] as string) + 1,
    length: match[0].length,
  }
}

function dotted(text: string): Marker | null {
  const match = DOTTED.exec(text)
  if (!match) return null
  const number = (match[1] as string).replace(/\s/g, "")
  // "3. 2 người" and "2.5 lần" are no numbers of items; "3. 2. Hồ sơ" is.
  if (/\s/.test(match[1] as string) && !/[.\-:)]\s*$/.test(match[0])) return null
  const parts = number.split(".")
  const value = Number.parseInt(parts.at(-1) as string, 10)
  if (parts[0] === "0" || value === 0) return null
  return { kind: "dotted", number, value, length: match[0].length }
}

function numbered(text: string): Marker | null {
  const match = NUMBER.exec(text)
  if (!match) return null
  const number = match[1] as string
  return { kind: "number", number, value: Number.parseInt(number, 10), length: match[0].length }
}
