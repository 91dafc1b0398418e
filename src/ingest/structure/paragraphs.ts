import type { Line } from "./furniture.ts"
import { isHeading, type Marker, markerOf } from "./markers.ts"
import { letterFollows } from "./numerals.ts"
import { isCapitals, isEnded, isRow } from "./shape.ts"

export interface Paragraph {
  readonly text: string
  readonly page: number | null
}

/** How a file breaks its lines. */
interface Layout {
  /** Lines are cut at a right margin, as in a PDF: most breaks mean nothing. */
  readonly wrapped: boolean
  /** Paragraphs are parted by blank lines, so a single break inside may be a leftover. */
  readonly spaced: boolean
  /** Articles are followed by their text without a blank line. */
  readonly tightHeadings: boolean
  /** Only the first line of a paragraph is set in. */
  readonly indents: boolean
  /** Characters in a full line. */
  readonly width: number
}

const TYPE_NAME =
  /^(?:NGHỊ QUYẾT(?: LIÊN TỊCH)?|NGHỊ ĐỊNH|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|CHỈ THỊ|KẾT LUẬN|THÔNG TƯ|THÔNG BÁO|HƯỚNG DẪN|KẾ HOẠCH|CHƯƠNG TRÌNH|LUẬT|PHÁP LỆNH|ĐIỀU LỆ|CÔNG ĐIỆN|DANH MỤC|ĐỀ ÁN|QUYẾT NGHỊ|PHƯƠNG ÁN|NỘI QUY)\s*:?$/u
const STARTS_ALWAYS =
  /^(?:Nơi nhận|Kính gửi|Căn cứ |Xét |Theo đề nghị |PHỤ LỤC|Phụ lục [IVX\d]+$|(?:Mẫu|MẪU) số|TM\. |KT\. |TL\. |TUQ\. |T\/M |K\/T |T\/L |Số\s?: ?\d|\(?(?:Ban hành )?[Kk]èm theo )/u

/** Joins the lines that only a margin broke; each paragraph keeps the page on which it starts. */
export function joinLines(lines: readonly Line[]): Paragraph[] {
  const layout = layoutOf(lines)
  const paragraphs: { text: string; page: number | null }[] = []
  const numbering = new Numbering()
  let held: { text: string; page: number | null } | null = null
  let previous: Line | undefined
  for (const line of lines) {
    if (line.footnote) {
      if (held && !/^\d{1,2}\s\p{Lu}/u.test(line.text) && !/^\d{1,2}$/.test(line.text))
        held.text += ` ${line.text}`
      else if (held) held.text += `\n${line.text}`
      else held = { text: line.text, page: line.page }
      continue
    }
    const last = paragraphs.at(-1)
    if (last && previous && continues(last.text, previous, line, layout, numbering)) {
      last.text = glue(last.text, line.text)
    } else {
      if (held) paragraphs.push(...footnotes(held))
      held = null
      paragraphs.push({ text: line.text, page: line.page })
      numbering.note(markerOf(line.text))
    }
    previous = line
  }
  if (held) paragraphs.push(...footnotes(held))
  return paragraphs.flatMap(splitGlued)
}

function footnotes(held: { text: string; page: number | null }): Paragraph[] {
  return held.text
    .replace(/^(\d{1,2})\s*\n?/gm, "$1 ")
    .split("\n")
    .map((text) => ({ text, page: held.page }))
}

/** A number broken at its hyphen or slash ("57-⏎NQ/TW") is joined without a space. */
function glue(text: string, next: string): string {
  const broken =
    (/\d[-/]$/.test(text) && /^\p{Lu}/u.test(next)) || (/\p{Lu}[-/]$/u.test(text) && /^\p{Lu}{2}/u.test(next))
  return broken ? text + next : `${text} ${next}`
}

function layoutOf(lines: readonly Line[]): Layout {
  const lengths = lines.map((line) => line.text.length).sort((one, other) => one - other)
  const width = lengths[Math.floor(lengths.length * 0.93)] ?? 0
  let lower = 0
  let gaps = 0
  let articles = 0
  let tight = 0
  const indented = lines.filter((line) => line.indented).length
  for (const [at, line] of lines.entries()) {
    if (/^\p{Ll}/u.test(line.text) && markerOf(line.text) === null) lower++
    if (line.gap) gaps++
    if (at > 0 && /^Điều \d+\. \p{Lu}/u.test(lines[at - 1]?.text ?? "")) {
      articles++
      if (!line.gap) tight++
    }
  }
  return {
    wrapped: lines.length >= 12 && lower > lines.length * 0.18 && width <= 160,
    spaced: gaps > lines.length * 0.5,
    indents: indented > lines.length * 0.1 && indented < lines.length * 0.5,
    tightHeadings: tight > articles / 2,
    width,
  }
}

function continues(text: string, previous: Line, line: Line, layout: Layout, numbering: Numbering): boolean {
  const next = line.text
  if (isRow(text) || isRow(next)) return false
  if (isOpenBracket(text)) return !isHeading(markerOf(next))
  if (STARTS_ALWAYS.test(next) || TYPE_NAME.test(text) || TYPE_NAME.test(next)) return false
  if (/^\d+$/.test(text) || /^\d+$/.test(next)) return false
  const lower = /^\p{Ll}/u.test(next) || /^[,;.)]/.test(next)
  const full = previous.text.length >= layout.width * 0.72
  const marker = markerOf(next)
  if (!marker && isBareMarker(text)) return true
  // Where lines end as they were typed, a blank line before a number parts them for good.
  if (marker && line.gap && !layout.wrapped) return false
  if (marker) return brokenMarker(marker, next, text, layout.wrapped && full, numbering)
  const startsIn = layout.indents && line.indented && !previous.indented
  if (layout.wrapped && startsIn && /^\p{Lu}/u.test(next) && isEnded(text)) return false
  if (layout.wrapped)
    return line.gap ? lower && !isEnded(text) : wraps(text, previous, next, lower, full, layout.width)
  if (line.gap) return false
  if (lower) return !/[.;]$/.test(text)
  if (/,$/.test(text)) return isCapitals(text) && isCapitals(next)
  if (!layout.spaced || isEnded(text)) return false
  if (layout.tightHeadings && markerOf(text)?.kind === "article") return false
  const heading = markerOf(text)
  if (heading && heading.length >= text.length) return false
  return isCapitals(text) === isCapitals(next) || next.length <= 5
}

/** "(Ban hành kèm theo Quyết định số" whose bracket closes on a later line. */
function isOpenBracket(text: string): boolean {
  return text.startsWith("(") && text.length < 400 && !text.includes(")")
}

/** "2." or "a)" alone on its line. */
function isBareMarker(text: string): boolean {
  return /^(?:\d{1,2}\.|[a-zđ]\))$/u.test(text)
}

function wraps(
  text: string,
  previous: Line,
  next: string,
  lower: boolean,
  full: boolean,
  width: number,
): boolean {
  if (/[.!?…]["”]?$/.test(text)) return lower || previous.text.length >= width * 0.9
  if (/[;:]["”]?$/.test(text)) return lower
  if (lower || /^[\d(“"]/.test(next)) return true
  if (isCapitals(next) && isCapitals(text)) return !/^(?:PHỤ LỤC|CHƯƠNG|PHẦN)\s+[\dIVX]+$/u.test(text)
  return full
}

/** A marker in the middle of a sentence is a wrapped reference ("khoản⏎2. Trường hợp …") or a wrapped hyphen. */
function brokenMarker(
  marker: Marker,
  next: string,
  text: string,
  full: boolean,
  numbering: Numbering,
): boolean {
  if (isEnded(text)) return false
  const tail = next.slice(marker.length)
  if (marker.kind === "dash") return /^\p{Ll}/u.test(tail) && !/,$/.test(text) && /\p{L}$/u.test(text)
  if (isHeading(marker) && tail !== "" && !isCapitals(tail)) return true
  if (
    /(?:Điều|khoản|Khoản|điểm|Điểm|Mục|mục|Chương|số|tháng|năm|ngày|hạn|từ|và|đến|lần|khóa|khoá)$/u.test(text)
  )
    return true
  return full && !numbering.expects(marker)
}

/** Remembers the last number of each kind, to know which one may come next. */
class Numbering {
  #last = new Map<string, Marker>()

  note(marker: Marker | null): void {
    if (!marker) return
    this.#last.set(marker.kind, marker)
    if (marker.kind === "article" || marker.kind === "number") this.#last.delete("point")
    if (marker.kind === "article") this.#last.delete("number")
  }

  expects(marker: Marker): boolean {
    const last = this.#last.get(marker.kind)
    switch (marker.kind) {
      case "article":
      case "number":
      case "roman":
      case "letter":
        return marker.value === 1 || marker.value === (last?.value ?? 0) + 1
      case "dotted":
        return (
          marker.value === 1 ||
          marker.value === (last?.value ?? 0) + 1 ||
          last?.number.length !== marker.number.length
        )
      case "point":
        return marker.number === "a" || (last !== undefined && letterFollows(marker.number, last.number))
      case "bracket":
        return marker.value === 1 || marker.value === (last?.value ?? 0) + 1
      default:
        return true
    }
  }
}

const GLUED_CHAPTER = /(?<=[.;”"])\s*(?=(?:Chương|CHƯƠNG)\s+[IVXLC]+(?:\s|$))/u
const GLUED_ARTICLE = /\s+(?=Điều\s+\d{1,3}[a-zđ]?\.(?:\s|$))/u

/** "…toàn dân tộc.Chương II" and "ĐẢNG VIÊN Điều 1.": headings that a converter glued together. */
function splitGlued(paragraph: Paragraph): Paragraph[] {
  const { text, page } = paragraph
  const chapter = GLUED_CHAPTER.exec(text)
  if (chapter && chapter.index > 0) {
    const rest = { text: text.slice(chapter.index).trim(), page }
    return [{ text: text.slice(0, chapter.index), page }, ...splitGlued(rest)]
  }
  const article = GLUED_ARTICLE.exec(text)
  const before = article ? text.slice(0, article.index) : ""
  const heading = markerOf(before)?.kind === "chapter" || isCapitals(before)
  if (!article || !heading) return [paragraph]
  return [
    { text: before, page },
    { text: text.slice(article.index).trim(), page },
  ]
}
