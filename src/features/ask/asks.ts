import { foldAligned } from "../../core/fold-aligned.ts"
import { findProvinces } from "../../core/provinces.ts"
import { fold } from "../../core/text.ts"

/** What kind of thing would answer a question. */
export type AskedKind =
  /** Who holds an office or has a task. */
  | "person"
  | "phone"
  /** "ở tỉnh nào". */
  | "province"
  /** "ở đường nào", "địa chỉ". */
  | "address"
  /** "mấy giờ": an hour of the day. */
  | "hour"
  /** "khi nào", "trước ngày nào": a point in time. */
  | "date"
  /** "bao nhiêu tiền": an amount, or the share or multiple of another by which it is reckoned. */
  | "money"
  | "percent"
  /** "bao lâu", "mấy ngày": a length of time. */
  | "period"
  /** "mấy chi ủy viên": so many of a thing. */
  | "count"
  /** Some number. */
  | "figure"
  | "any"

export interface Asked {
  readonly kind: AskedKind
  /** "ai là đầu mối chuyển đổi số": the first words of a task that somebody has, folded; else "". */
  readonly task: string
  /** "ai làm phó trưởng ban": the office, folded; else "". */
  readonly office: string
  /** A number beside the very things counted, over folded text; null when nothing is counted. */
  readonly counted: RegExp | null
  /** How a rule words the kind of limit asked about, over folded text: "tối đa" is "không quá"; null for none. */
  readonly limit: RegExp | null
}

const OFFICE =
  "(?:quyen |pho )?(?:bi thu|chu tich|chu nhiem|truong|giam doc|chanh|tong|thu truong|bo truong|hieu truong)"
const PERSON = new RegExp(
  String.raw`\b(?:(?:la|ten) ai|ai (?:la|ky|hien|dang|giu chuc|trung cu|duoc (?:phong|bau|bo nhiem)|lam ${OFFICE})|hien (?:nay )?ai|ten (?:la )?gi)\b`,
)
const PHONE = /\b(?:so dien thoai|sdt|dien thoai so may|duong day nong|hotline)\b/
const PROVINCE = /\b(?:tinh|tinh thanh|thanh pho|dia phuong) nao\b/
const ADDRESS = /\b(?:duong nao|pho nao|dia chi|so nha)\b/
const HOUR = /\b(?:gio nao|may gio|luc may gio)\b/
const DATE =
  /\b(?:khi nao|luc nao|ngay nao|hom nao|ngay may|mung may|bao gio|thang nao|nam nao|ngay thang nao|tu khi|den khi|khi)\b/
const MANY = "(?:bao nhieu|may|muc nao)"
const PERCENT = new RegExp(String.raw`\b${MANY} (?:phan tram|%)|%\s*(?:la )?bao nhieu|\bty le\b`)
const MONEY = new RegExp(
  String.raw`\b${MANY} (?:tien|dong|trieu|nghin|ngan|do|do la|usd|thang (?:tien )?luong)\b|\bmuc (?:phat|thu|chi|dong|ho tro|thuong)\b`,
)
const PERIOD = new RegExp(
  String.raw`\bbao lau\b|\bthoi (?:han|gian|hieu)\b|\btrong vong\b|\b${MANY} (?:ngay|hom|tuan|thang|nam|quy|gio|tieng|phut|buoi)\b`,
)
const PAID =
  /\b(?:tien|luong|phu cap|tro cap|hoc phi|le phi|phi|ve|gia|thuong|kinh phi|boi duong|thu lao|phat|dong gop|ho tro)\b/
const FIGURE = /\b(?:bao nhieu|may|muc nao|toi da|toi thieu|it nhat|nhieu nhat)\b/
/** Words behind "bao nhiêu" that count nothing. */
const NO_THING = "(?:la|thi|duoc|bi|mot|moi|tro|nguoi|trong|de|moi|nua|cho|toi|den)"
const COUNTED = new RegExp(
  String.raw`\b(?:bao nhieu|may)\s+(?!${NO_THING}\b)([a-z]+(?: (?!${NO_THING}\b)[a-z]+)?)`,
)

const WORDED = "(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)"
const NUMBER = String.raw`(?:\d[\d.,]*|\b${WORDED})`

/** Reads what kind of thing a question wants to know. */
export function readAsked(question: string): Asked {
  const folded = fold(question)
  const kind = kindOf(folded)
  const thing = COUNTED.exec(folded)?.[1]
  const counted = thing === undefined ? null : new RegExp(String.raw`${NUMBER}\s+(?:[a-z]+\s+)?${thing}\b`)
  const limit = LIMITS.find(([asks]) => asks.test(folded))?.[1] ?? null
  const task = TASK.exec(folded)?.[1] ?? ""
  return { kind, task, office: FILLED.exec(folded)?.[1] ?? "", counted, limit }
}

const ASKING = /\b(?:bao nhieu|bao lau|bao gio|may|nao|gi|ai|dau|sao)\b/

/** The parts of a question that asks several things: "mấy tầng", "rộng bao nhiêu m2"; else none. */
export function partsAsked(question: string): string[] {
  const folded = foldAligned(question)
  const joints = [...folded.matchAll(/[,;?]|\b(?:va|con|roi|hay|hoac)\b/g)].map(({ index }) => index)
  const parts = [0, ...joints].map((start, at) => ({ start, end: joints[at] ?? question.length }))
  const asking = parts.filter(({ start, end }) => ASKING.test(folded.slice(start, end)))
  return asking.length > 1 ? asking.map(({ start, end }) => question.slice(start, end)) : []
}

function kindOf(folded: string): AskedKind {
  if (PERSON.test(folded)) return "person"
  if (PHONE.test(folded)) return "phone"
  if (PROVINCE.test(folded)) return "province"
  if (ADDRESS.test(folded)) return "address"
  if (HOUR.test(folded)) return "hour"
  if (MONEY.test(folded)) return "money"
  if (PERCENT.test(folded)) return "percent"
  if (PERIOD.test(folded)) return "period"
  if (DATE.test(folded)) return "date"
  if (COUNTED.test(folded)) return "count"
  if (!FIGURE.test(folded)) return "any"
  return PAID.test(folded) ? "money" : "figure"
}

const LIMITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:toi da|nhieu nhat|khong qua)\b/, /\b(?:toi da|khong qua|nhieu nhat|khong vuot qua|tro xuong)\b/],
  [/\b(?:toi thieu|it nhat)\b/, /\b(?:toi thieu|it nhat|tro len|khong duoi|tu du)\b/],
  [
    /\b(?:truoc (?:ngay|may)|cham nhat|han nop|han chot|may ngay|bao nhieu ngay|bao lau|may thang)\b/,
    /\b(?:thoi han|cham nhat|khong qua|trong vong|truoc ngay|thoi gian|thoi hieu)\b/,
  ],
]

const FILLED = new RegExp(String.raw`\bai (?:dang |duoc )?lam (${OFFICE}(?: ban| phong)?)\b`)
const TASK = new RegExp(`\\bai la (?!${OFFICE}\\b)((?:[a-z0-9]+ ){2}[a-z0-9]+)`)

// "đồng chí Nguyễn Văn A": an office alone names nobody.
const NAMED_PERSON = /(?:đồng chí|ông|bà|anh|chị)\s+(?:\p{Lu}\p{Ll}*\s*){2,}/u
const PHONE_NUMBER = /(?<!\d)(?:0|\+84|1[89]00)[\d .]{6,}\d/
const HOUR_WORD = /\d\s?(?:gio|h)(?![a-z])/
const ADDRESS_WORD = /\b(?:duong|pho|ngo) \p{L}|\bso \d+[a-z]?,? (?:duong|pho)|\bso nha\b|\bdia chi\s*:/u
const DATE_WORD =
  /\b(?:khi|sau khi|ke tu|tu ngay|truoc ngay|ngay \d|\d+ (?:gio|ngay|thang)|\d+h|trong thoi (?:han|gian))\b|\d\/\d/
const SHARE = String.raw`\d\s*%|\bphan tram\b|\bphan (?:ba|tu|nam|muoi)\b`
const SHARE_WORD = new RegExp(SHARE)
/** An amount, also that of a table headed "Đơn vị tính: 1.000 đồng". */
const MONEY_WORD =
  /\d[\d.,]*\s*(?:nghin |ngan |trieu |ty )?(?:dong|vnd|d|usd)\b|don vi(?: tinh)?\s*:?[^\n]{0,20}\bdong\b|\bmien phi\b/
/** What an amount is reckoned by: a share or a multiple of another. */
const LIKE_MONEY = new RegExp(
  String.raw`\bhe so\b|${NUMBER} lan (?:muc|luong)|${NUMBER} thang (?:tien )?luong|khong thu|${SHARE}`,
)
const PERIOD_WORD = new RegExp(
  String.raw`${NUMBER}\s*(?:\([a-z ]+\)\s*)?(?:ngay|tuan|thang|nam|quy|gio|phut|buoi|nhiem ky|lan)\b`,
)
const NUMBER_WORD = new RegExp(
  String.raw`\b${WORDED}\s+(?:nam|thang|ngay|lan|tuan|gio|phut|quy|ky|nguoi|phan|cap|ban|bo|khoa|nhiem ky)\b`,
)

/** How well a clause holds a thing of the kind asked for: 1 the very kind, 0.5 something like it, 0 nothing. */
export function holdsAsked(text: string, { kind, task, office, counted }: Asked): number {
  if (kind === "any") return 0
  if (kind === "person")
    return Number(
      NAMED_PERSON.test(text) ||
        (task !== "" && fold(text).includes(` la ${task}`)) ||
        (office !== "" && fold(text).includes(` lam ${office}`)),
    )
  if (kind === "phone") return Number(PHONE_NUMBER.test(text))
  if (kind === "province") return Number(findProvinces(text).length > 0)
  const folded = fold(text)
  if (kind === "address") return Number(ADDRESS_WORD.test(folded))
  if (kind === "hour") return Number(HOUR_WORD.test(folded))
  if (kind === "date") return Number(DATE_WORD.test(folded))
  if (kind === "percent") return Number(SHARE_WORD.test(folded))
  if (kind === "money") return MONEY_WORD.test(folded) ? 1 : LIKE_MONEY.test(folded) ? 0.5 : 0
  // The clause's own number says nothing.
  const own = folded.replace(/^\S+\s/, "")
  if (kind === "period") return Number(PERIOD_WORD.test(own))
  if (kind === "count" && counted?.test(own)) return 1
  const holds = /\d/.test(own) || NUMBER_WORD.test(own)
  return holds ? (kind === "count" ? 0.5 : 1) : 0
}

const MUST_HOLD: ReadonlySet<AskedKind> = new Set([
  "person",
  "phone",
  "province",
  "address",
  "hour",
  "money",
  "percent",
  "period",
  "count",
])

/** Without such a thing nothing is an answer: a clause that nearly fits is about something else. */
export function mustHold({ kind }: Asked): boolean {
  return MUST_HOLD.has(kind)
}
