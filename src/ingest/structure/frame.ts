import { markerOf } from "./markers.ts"
import type { Paragraph } from "./paragraphs.ts"
import { isCapitals, isName, isRow } from "./shape.ts"

/** One of the texts in a file: the document itself, a regulation issued with it, an annex, a form. */
export interface Part {
  /** "" for the document itself. */
  readonly name: string
  readonly kind: "body" | "regulation" | "annex" | "form"
  /** The part's own heading lines, as printed. */
  readonly title: readonly string[]
  readonly paragraphs: readonly Paragraph[]
}

export interface Frame {
  readonly parts: readonly Part[]
  /** Letterhead, recipients, signatures. */
  readonly dropped: readonly string[]
}

const NATION =
  /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN(?:\s+VIỆT\s+NAM)?$|^Độc lập\s*[-–]\s*Tự do/u
const NUMBER_LINE = /^(?:Luật |Nghị quyết |Pháp lệnh |Bộ luật )?Số\s*:?\s*[\d.…/\-–]*\S{0,40}(?:\s|$)/iu
const TYPE_LINE =
  /^(?:NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|CHỈ THỊ|KẾT LUẬN|THÔNG TƯ|THÔNG BÁO|HƯỚNG DẪN|KẾ HOẠCH|CHƯƠNG TRÌNH|LUẬT|BỘ LUẬT|PHÁP LỆNH|ĐIỀU LỆ|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH)(?![\p{Ll}])/u
const PREAMBLE = /^[-–]?\s*(?:Căn cứ|CĂN CỨ|Xét |Theo đề nghị|Thực hiện |Trên cơ sở|Để )/u
const WEB_TABLE =
  /^(?:Số hiệu|Loại văn bản|Cơ quan ban hành|Ngày ban hành|Ngày hiệu lực|Trích yếu|Người ký)\s*[\t|]/u
/** A letterhead is over after this many paragraphs, whatever they look like. */
const LONGEST_HEAD = 60

const ANNEX =
  /^(?:Phụ lục|PHỤ LỤC)(?:\s+(?:(?:SỐ|số|Số)\s+)?([IVXLC]+|\d{1,2}[A-Za-z]?|[A-Z]))?(?![\p{L}\d])\s*[:.–-]?\s*(.*)$/u
const FORM =
  /^(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU|Biểu|BIỂU)\s*(?:số|SỐ)?\s*:?\s*(\d{1,3}(?:\.\d{1,2})?[A-Za-z]?)(?![\p{L}\d])(.*)$/u
const REGULATION =
  /^(QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY|CHƯƠNG TRÌNH|KẾ HOẠCH|HƯỚNG DẪN|DANH MỤC|ĐỀ ÁN|PHƯƠNG ÁN|TIÊU CHÍ|BẢNG TIÊU CHÍ|BỘ TIÊU CHÍ|QUY TRÌNH|QUY TẮC)(?![\p{Ll}])/u
const ATTACHED = /^\(.{0,30}[Kk]èm theo /u

const RECIPIENTS = /^(?:Nơi nhận|Nơi gửi)\s*:?/u
const RECIPIENTS_INLINE = /^-\s.{3,60};\s*-\s.*(?:Lưu|VT|Như )/u
const SIGNS = /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}{2}|^(?:T\/M|K\/T|T\/L)\s+\p{Lu}{2}/u
const OFFICE =
  /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|TỔNG BÍ THƯ|BÍ THƯ|PHÓ BÍ THƯ|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|CHÁNH VĂN PHÒNG|GIÁM ĐỐC|CHỦ NHIỆM|TỔNG THANH TRA)/u
const FOOTNOTE = /^\[\d{1,3}\]\s/

/** Parts of a text in order, without the blocks that only frame it. */
export function frameOf(paragraphs: readonly Paragraph[]): Frame {
  const dropped: string[] = []
  const start = headEnd(paragraphs)
  for (const paragraph of paragraphs.slice(0, start)) dropped.push(paragraph.text)
  const parts: Part[] = []
  let current: { name: string; kind: Part["kind"]; title: string[]; paragraphs: Paragraph[] } = open(
    "",
    "body",
    [],
  )
  let signed = false
  for (let at = start; at < paragraphs.length; at++) {
    const begins = partStart(paragraphs, at, signed, current.kind)
    if (begins) {
      parts.push(current)
      current = open(
        begins.name,
        begins.kind,
        paragraphs.slice(at, begins.end).map(({ text }) => text),
      )
      at = begins.end - 1
      signed = false
      continue
    }
    const text = paragraphs[at]?.text ?? ""
    const signable = current.kind === "body" || current.kind === "regulation"
    if (
      signable &&
      (signed ? inSignature(text) : signatureStarts(paragraphs, at, current.paragraphs.length))
    ) {
      signed = true
      dropped.push(text)
      continue
    }
    signed = signed && !FOOTNOTE.test(text) && current.kind !== "body"
    current.paragraphs.push(paragraphs[at] as Paragraph)
  }
  parts.push(current)
  return { parts: parts.filter((part) => part.paragraphs.length > 0 || part.title.length > 0), dropped }
}

function open(name: string, kind: Part["kind"], title: string[]) {
  return { name, kind, title, paragraphs: [] as Paragraph[] }
}

/** Where the letterhead ends; 0 when the text has none. */
function headEnd(paragraphs: readonly Paragraph[]): number {
  let at = 0
  const head = paragraphs.slice(0, LONGEST_HEAD).map(({ text }) => text)
  // A table that a web site put on top ends where the real letterhead begins.
  if (head.filter((text) => WEB_TABLE.test(text)).length >= 2) {
    const nation = head.findIndex((text) => NATION.test(text))
    const table = head.findLastIndex((text) => WEB_TABLE.test(text))
    at = nation > table ? nation : table + 1
  }
  let known = at > 0
  for (; at < head.length; at++) {
    const text = head[at] as string
    const framing = isFraming(text)
    known ||= framing
    if (framing) continue
    // Below the type's name "Thực hiện quy trình …" is the title.
    const titled = TYPE_LINE.test(head[at - 1] ?? "") && !/^[-–]?\s*Căn cứ/u.test(text)
    if ((PREAMBLE.test(text) && !titled) || /^Kính gửi/u.test(text)) break
    const marker = markerOf(text)
    if (marker && marker.kind !== "dash" && marker.kind !== "letter") break
    if (marker?.kind === "dash" || isProse(text)) break
  }
  return known ? at : 0
}

function isFraming(text: string): boolean {
  if (NATION.test(text) && text.length < 160) return true
  if (
    text.length < 90 &&
    (NUMBER_LINE.test(text) || /ngày\s*\d{0,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}$/u.test(text))
  )
    return true
  if (/^(?:Ngày ban hành|Người ký|Có hiệu lực)\s*:/u.test(text) && text.length < 160) return true
  return (TYPE_LINE.test(text) && text.length < 300) || (isRow(text) && WEB_TABLE.test(text))
}

/** A sentence of the text, as against a line of the letterhead or the title. */
function isProse(text: string): boolean {
  if (isCapitals(text) || /^\(/.test(text)) return false
  return text.length > 300 || (text.length >= 25 && /[.;:,]$/u.test(text))
}

function partStart(
  paragraphs: readonly Paragraph[],
  at: number,
  signed: boolean,
  inside: Part["kind"],
): { name: string; kind: Part["kind"]; end: number } | null {
  const text = paragraphs[at]?.text ?? ""
  if (isRow(text) || text.length > 300 || /^[-–+•]/u.test(text)) return null
  const annex = ANNEX.exec(text)
  // A form may hold an annex of its own; one with a number belongs to the file.
  if (annex && (annex[1] || inside !== "form") && isAnnexHeading(text, annex[1], annex[2] ?? "")) {
    return {
      name: annex[1] ? `Phụ lục ${annex[1].toUpperCase()}` : "Phụ lục",
      kind: "annex",
      end: titleEnd(paragraphs, at),
    }
  }
  const form = FORM.exec(text)
  if (
    form &&
    (form[2] === "" || ((signed || inside !== "body") && text.length < 160 && !/[.;]$/.test(text)))
  ) {
    return {
      name: `Mẫu số ${form[1]}`,
      kind: "form",
      end: form[2] === "" ? titleEnd(paragraphs, at) : at + 1,
    }
  }
  if (inside === "form") return null
  if (!isCapitals(text) || SIGNS.test(text) || OFFICE.test(text)) return null
  const type = REGULATION.exec(text)?.[1]
  const window = paragraphs.slice(at + 1, at + 7).map((paragraph) => paragraph.text)
  const attached = window.some((next) => ATTACHED.test(next))
  // The letterhead repeated above "QUY CHẾ" still belongs to what was signed.
  if (!type && window.some((next) => REGULATION.test(next) || ANNEX.test(next))) return null
  if (!(attached && (type || signed)) && !(type && signed)) return null
  const name = type ? type.charAt(0) + type.slice(1).toLowerCase() : "Phụ lục"
  const kind = /^(?:Danh mục|Tiêu chí|Bảng tiêu chí|Bộ tiêu chí|Phụ lục)$/u.test(name)
    ? "annex"
    : "regulation"
  return { name, kind, end: titleEnd(paragraphs, at) }
}

/** "Phụ lục II" alone, in capitals, or with a title in capitals; "Phụ lục kèm theo Nghị định này." is a sentence. */
function isAnnexHeading(text: string, number: string | undefined, title: string): boolean {
  if (/[.;,]$/.test(text) && !isCapitals(text)) return false
  if (title === "") return number !== undefined || text.length < 12
  if (/^PHỤ/.test(text)) return isCapitals(title.replace(/\(.*$/u, "")) || /^[(:]/.test(title)
  return isCapitals(title) || (/^\([Kk]èm|^\(Ban hành/u.test(title) && number !== undefined)
}

/** The title of a part: up to the line that says what it is attached to, or the capitals that follow. */
function titleEnd(paragraphs: readonly Paragraph[], at: number): number {
  const window = paragraphs.slice(at + 1, at + 7).map(({ text }) => text)
  const stop = window.findIndex(
    (text) => text.length > 300 || NATION.test(text) || (markerOf(text) !== null && !ATTACHED.test(text)),
  )
  const usable = stop < 0 ? window : window.slice(0, stop)
  const attached = usable.findIndex((text) => ATTACHED.test(text))
  if (attached >= 0) return at + 2 + attached
  let end = at + 1
  while (
    end - at <= usable.length &&
    isCapitals(usable[end - at - 1] ?? "") &&
    !SIGNS.test(usable[end - at - 1] ?? "")
  )
    end++
  return end
}

function signatureStarts(paragraphs: readonly Paragraph[], at: number, before: number): boolean {
  const text = paragraphs[at]?.text ?? ""
  if (before === 0) return false
  if (RECIPIENTS.test(text) || RECIPIENTS_INLINE.test(text)) return true
  if (SIGNS.test(text) && text.length < 200) return true
  if (!OFFICE.test(text) || text.length > 120) return false
  const next = paragraphs.slice(at + 1, at + 4).map((paragraph) => paragraph.text)
  return (
    next.some((line) => isName(line) || /^\((?:Đã|đã) ký\)$/u.test(line)) ||
    isName(text.replace(/^[\p{Lu}\s,]+(?=\p{Lu}\p{Ll})/u, ""))
  )
}

/** Lines between the recipients and the signer's name. */
function inSignature(text: string): boolean {
  if (FOOTNOTE.test(text)) return false
  const marker = markerOf(text)
  if (marker && !["dash", "plus", "letter"].includes(marker.kind)) return false
  return /^[-–+•]/u.test(text) || text.length <= 160
}
