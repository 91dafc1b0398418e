import { contentFlags } from "../../core/filler.ts"
import { hasAccents } from "../../core/text.ts"
import { foldSpelled } from "./spelled.ts"

/** Where something is asked in a text, as offsets. */
export interface Asking {
  readonly start: number
  readonly end: number
}

/** "máy" and "bản sao" without accents ask nothing. */
const WORD = new RegExp(
  String.raw`\b(?:(?:la |vao |tu |den |truoc |sau |o |tai |cho |voi |do )?(?:nhung )?(?:` +
    [
      "bao (?:nhieu|nhiu|lau|gio|xa)",
      "bn|bnhieu|bh|ntn|j",
      "may (?!moc|bay|tinh|tau|truong|anh|phat|chu|dien)[a-z%]+",
      "(?:nhu )?(?:the|nhu) nao",
      "(?:nguoi|ai|khi|luc|ngay|gio|thang|nam|hom|noi|cho|cap|loai|ben|muc|co quan|van ban|truong hop|phuong thuc|hinh thuc) nao",
      "nao",
      "(?:vi|tai|ra|lam|bi) sao",
      "gi",
      "ai",
      "(?:o|tai|den|tu|di) dau",
    ].join("|") +
    String.raw`))\b`,
  "g",
)
/** "đâu" has no other sense where it was typed with its accents. */
const WHERE = /(?<![\p{L}\p{M}])đâu(?![\p{L}\p{M}])/giu
/** "bất kỳ ai", "không ai", "gì đó" ask nothing. */
const NOT_BEFORE = /\b(?:bat (?:ky|ki|cu)(?: \S+){0,2}|khong|chang|du) $/
const NOT_AFTER = /^ (?:do|cung|day)\b/
/** Not the "không" of "hàng không". Without accents "chua" is as often "chứa", "chữa". */
const YES_NO =
  /\b(?:co|duoc|dc|phai|bi|da|con)\b.* (?:hay )?(?<!hang )(?<word>khong|ko|hok|hong)(?: a| nhi| vay| the)?$/d
const NOT_YET = /\b(?:co|duoc|dc|bi|da)\b.* (?<word>chua)(?: a| nhi| vay| the)?$/d
/** A tag asks whether all before it is so. */
const TAG = /\b(?:phai|dung) khong(?: a| nhi| vay)?$/

/** The words by which a text asks, in order. */
export function askingIn(text: string): Asking[] {
  const folded = foldSpelled(text)
  const found = [...folded.matchAll(WORD), ...text.matchAll(WHERE)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(
      ({ start, end }) => !NOT_BEFORE.test(folded.slice(0, start)) && !NOT_AFTER.test(folded.slice(end)),
    )
    .sort((left, right) => left.start - right.start)
  const isOpen = !TAG.test(folded) && isSaid(text)
  const last = isOpen ? (YES_NO.exec(folded) ?? (hasAccents(text) ? NOT_YET.exec(folded) : null)) : null
  const [start, end] = last?.indices?.groups?.word ?? []
  return start === undefined || end === undefined ? found : [...found, { start, end }]
}

/** So many words of a subject may stand behind the question word: "họp mấy lần | 1 năm"; or before it. */
const MOST_BEHIND = 2
const MOST_BEFORE = 2

/** Whether a part of a sentence asks by itself: at its end or from its beginning on. */
export function asksItself(text: string): boolean {
  return askingIn(text).some(
    ({ start, end }) =>
      countSaid(text.slice(end)) <= MOST_BEHIND || countSaid(text.slice(0, start)) <= MOST_BEFORE,
  )
}

/** Whether anything of a subject is said. */
export function isSaid(text: string): boolean {
  return countSaid(text) > 0
}

/** How many words of a subject a text has. */
export function countSaid(text: string): number {
  return contentFlags(text).filter(Boolean).length
}
