import { findDates } from "../../core/dates.ts"
import type { CivilDate, Relation, RelationKind, Section } from "../../core/document.ts"
import { documentKey } from "../../core/document-number.ts"
import { fold } from "../../core/text.ts"
import { type Sentence, sentencesOf, TYPE_NAMES } from "./sentences.ts"
import { namedTarget, type Target, targetsIn } from "./targets.ts"

const BASIS = /^[-–]?\s*(?:Căn cứ|Thực hiện)\s+(.+?)[;.,]*$/u
const FINAL_HEADING =
  /hieu luc|dieu khoan (?:thi hanh|cuoi cung)|to chuc (?:thuc hien|thi hanh)|trach nhiem thi hanh|sua doi, bo sung|bai bo|thay the|dieu khoan chuyen tiep/
/** A decision with fewer articles than this is all final provisions. */
const SHORT_BODY = 8

const SELF = new RegExp(`^(?:${TYPE_NAMES}) này`, "u")
const REPLACES = new RegExp(
  `(?<!được |bị |hoặc |bổ sung, )thay thế\\s+(?=(?:cho |các |toàn bộ )*(?:${TYPE_NAMES})(?! này))`,
  "u",
)
const REPEALS = /(?<!được |bị |hoặc |đều |thay thế, )[Bb]ãi bỏ(?:\s+(?=\S)|(?=:))/u
const ENDS = /hết hiệu lực(?:\s+thi hành)?/u
const AMENDS = /^(?:Sửa đổi, bổ sung|Sửa đổi|Bổ sung)\s+(?=\S)/u
const OPENING = new RegExp(
  `^(?:Kể từ|Từ)\\s+ngày\\s+(?:(?:${TYPE_NAMES}) này\\s+)?[^,]*?(?:có hiệu lực(?: thi hành)?)?,\\s*`,
  "u",
)

/**
 * What the document does to others. Looked for only where a document speaks of such things: căn cứ, title, final
 * provisions and the last tenth of the text; "thay thế" elsewhere is an ordinary word.
 */
export function relationsOf(sections: readonly Section[], title: string, number: string): Relation[] {
  const own = documentKey(number)
  const relations = [
    ...sections.filter(({ label, part }) => label === "Mở đầu" && part === "").flatMap(basis),
  ]
  relations.push(...amendedByTitle(sections, title))
  for (const sentence of finalSections(sections).flatMap(sentencesOf))
    relations.push(...fromSentence(sentence, own))
  return unique(relations, own)
}

function basis(preamble: Section): Relation[] {
  return preamble.text.split("\n").flatMap((line) => {
    const body = BASIS.exec(line.trim())?.[1]
    if (!body) return []
    return body.split(/;\s+/).flatMap((phrase) => {
      const target = targetsIn(phrase)[0] ?? namedTarget(phrase)
      return target ? [relation("based_on", { ...target, unit: "" }, line.trim(), null)] : []
    })
  })
}

const AMENDING =
  /(?:sửa đổi, bổ sung|sửa đổi|bổ sung)\s+(?:một số (?:điều|nội dung|khoản|quy định)(?: và [^.]{0,60}?)? (?:của|tại)\s+|.{0,200}?tại\s+)?/iu

/** A title "Sửa đổi, bổ sung một số điều của …" names its target; a law's number is in the words before Điều 1. */
function amendedByTitle(sections: readonly Section[], title: string): Relation[] {
  if (!/^(?:Luật |Về việc |Về )?sửa đổi|^(?:Luật |Về việc |Về )?bổ sung/iu.test(title)) return []
  for (const sentence of sections.slice(0, 2).flatMap(sentencesOf)) {
    const at = AMENDING.exec(sentence.text)
    if (!at || /^(?:[-–]\s*)?Căn cứ/u.test(sentence.text)) continue
    const [target] = targetsIn(sentence.text.slice(at.index + at[0].length))
    if (target) return [relation("amends", { ...target, unit: "" }, sentence.text, null)]
  }
  return []
}

/** Sections where a document says what it does to others. */
function finalSections(sections: readonly Section[]): Section[] {
  const own = sections.filter(
    ({ part, label }) => label !== "Mở đầu" && !/^(?:Phụ lục|Mẫu|Danh mục)/u.test(part),
  )
  const body = own.filter(({ part, label }) => part === "" && label.startsWith("Điều "))
  const total = own.reduce((sum, { text }) => sum + text.length, 0)
  let seen = 0
  return own.filter((section) => {
    seen += section.text.length
    if (section.label === "Phần kết" || seen >= total * 0.9) return true
    if (section.part === "" && body.length < SHORT_BODY && section.label.startsWith("Điều ")) return true
    return FINAL_HEADING.test(fold(`${section.heading} ${section.path.at(-1) ?? ""}`))
  })
}

function fromSentence(sentence: Sentence, own: string): Relation[] {
  const { text } = sentence
  const listed = /:$/u.test(text) ? listBelow(sentence) : []
  const replaces = REPLACES.exec(text)
  if (replaces && isOthers(text.slice(0, replaces.index), own)) return []
  if (replaces) return act("replaces", text.slice(replaces.index + replaces[0].length), text, listed)
  const repeals = REPEALS.exec(`${text} `)
  if (repeals && !/trái với/u.test(text)) {
    return act("repeals", text.slice(repeals.index + repeals[0].length), text, listed)
  }
  const ends = ENDS.exec(text)
  if (ends && !SELF.test(text)) {
    const subject = text.slice(0, ends.index).replace(OPENING, "")
    return act("repeals", subject, text, listed, dateBehind(text.slice(ends.index + ends[0].length)))
  }
  const amends = AMENDS.exec(text)
  return amends ? act("amends", text.slice(amends[0].length), text, []) : []
}

/** "Nghị định số 356/2025/NĐ-CP thay thế …", said by another document, is that decree's doing. */
function isOthers(subject: string, own: string): boolean {
  const [named] = targetsIn(subject.replace(OPENING, ""))
  return named !== undefined && !/ này\b/u.test(subject) && named.targetKey !== own
}

function act(
  kind: RelationKind,
  phrase: string,
  quote: string,
  listed: readonly string[],
  on: CivilDate | null = null,
): Relation[] {
  const direct = targetsIn(phrase).map((target) => relation(kind, target, quote, on))
  return [
    ...direct,
    ...listed.flatMap((line) =>
      targetsIn(line)
        .slice(0, 1)
        .map((target) => relation(kind, target, line, on)),
    ),
  ]
}

/** "hết hiệu lực kể từ ngày 08 tháng 8 năm 2023"; "kể từ ngày Nghị định này …" gives none. */
function dateBehind(text: string): CivilDate | null {
  const date = findDates(text)[0]
  return date && /^\s*(?:kể\s+)?từ\s+ngày\s*$/u.test(text.slice(0, date.start)) ? date.date : null
}

/** First lines of the points below "Bãi bỏ:" or "Các văn bản sau đây hết hiệu lực:". */
function listBelow({ section, start }: Sentence): string[] {
  const lead = section.clauses.findLastIndex((clause) => clause.start <= start && start < clause.end)
  const below = section.clauses.filter(({ parent, start: at }) => at > start && (parent === lead || lead < 0))
  return below
    .map((clause) => section.text.slice(clause.start, clause.end).split("\n")[0] as string)
    .map(withoutMarker)
}

function withoutMarker(line: string): string {
  return line.replace(/^(?:[a-zđ]\)|\d{1,3}\.|[-–+])\s*(?:Bãi bỏ\s+)?/u, "")
}

function relation(
  kind: RelationKind,
  target: Target,
  quote: string,
  effectiveOn: CivilDate | null,
): Relation {
  return { kind, ...target, effectiveOn, quote }
}

function unique(relations: readonly Relation[], own: string): Relation[] {
  const seen = new Set<string>()
  return relations.filter(({ kind, target, targetKey, unit }) => {
    const key = `${kind} ${targetKey === "" ? target : targetKey} ${unit}`
    if (targetKey === own || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
