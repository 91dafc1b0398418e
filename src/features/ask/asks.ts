import { foldAligned } from "../../core/fold-aligned.ts"
import { fold } from "../../core/text.ts"
import { definitionsOf } from "./definition.ts"
import { NUMBER } from "./holds-asked.ts"

/** What kind of thing would answer a question. */
export type AskedKind =
  /** Who holds an office or has a task. */
  | "person"
  | "phone"
  /** "ở tỉnh nào". */
  | "province"
  /** "ở đường nào", "địa chỉ". */
  | "address"
  /** "ở đâu", "phòng nào", "gửi đâu": where something is, or where to go with it. */
  | "place"
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
  /** "hàng đóng gói sẵn là gì": the clause that says what a thing is. */
  | "definition"
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
  /** Beginnings of a clause that defines what is asked, over folded text, the full name first; else none. */
  readonly definitions: readonly RegExp[]
}

const OFFICE =
  "(?:quyen |pho )?(?:bi thu|chu tich|chu nhiem|truong|giam doc|chanh|tong|thu truong|bo truong|hieu truong)"
const PERSON = new RegExp(
  String.raw`\b(?:(?:la|ten) ai|ai (?:la|ky|hien|dang|giu chuc|trung cu|duoc (?:phong|bau|bo nhiem)|lam ${OFFICE})|hien (?:nay )?ai|ten (?:la )?gi)\b`,
)
const PHONE = /\b(?:so dien thoai|sdt|dien thoai so may|duong day nong|hotline)\b/
const PROVINCE = /\b(?:tinh|tinh thanh|thanh pho|dia phuong) nao\b/
const ADDRESS = /\b(?:duong nao|pho nao|dia chi|so nha)\b/
// "Dau" is "đầu" in "o dau tien".
const PLACE =
  /\b(?:o|tai|den|toi|gui|nop|ve|len) dau\b(?! (?:tien|tu|nam|thang|bai|ra|vao|moi))|\b(?:cho|noi|phong|dia diem) nao\b/
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

/** Reads what kind of thing a question wants to know. */
export function readAsked(question: string): Asked {
  const folded = fold(question)
  const definitions = definitionsOf(folded)
  const kind = definitions.length > 0 ? "definition" : kindOf(folded)
  const thing = COUNTED.exec(folded)?.[1]
  const counted = thing === undefined ? null : new RegExp(String.raw`${NUMBER}\s+(?:[a-z]+\s+)?${thing}\b`)
  const limit = LIMITS.find(([asks]) => asks.test(folded))?.[1] ?? null
  const task = TASK.exec(folded)?.[1] ?? ""
  return { kind, task, office: FILLED.exec(folded)?.[1] ?? "", counted, limit, definitions }
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
  if (!FIGURE.test(folded)) return PLACE.test(folded) ? "place" : "any"
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
