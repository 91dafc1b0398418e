import { fold } from "../../core/text.ts"

/** What kind of thing would answer: who holds an office, a telephone number, an hour, a number, a point in time, or anything. */
export type Asks = "person" | "phone" | "hour" | "figure" | "time" | "any"

const PERSON = /\b(?:(?:la|ten) ai|ai (?:la|dang la|giu chuc)|ten (?:la )?gi)\b/

const PHONE = /\b(?:so dien thoai|sdt|dien thoai so may|duong day nong)\b/
const PHONE_NUMBER = /(?<!\d)(?:0|\+84|1[89]00)[\d .]{6,}\d/
const HOUR = /\b(?:gio nao|may gio|luc may gio)\b/
const HOUR_WORD = /\d\s?(?:gio|h)(?![a-z])/
const TIME = /\b(?:khi nao|luc nao|ngay nao|ngay may|bao gio|thang nao|tu khi|den khi|khi)\b/
// "đồng chí Nguyễn Văn A": an office alone names nobody.
const NAMED_PERSON = /(?:đồng chí|ông|bà|anh|chị)\s+(?:\p{Lu}\p{Ll}*\s*){2,}/u
const FIGURE = /\b(?:bao nhieu|may|bao lau|muc nao|ty le|thoi han|toi da|toi thieu|it nhat)\b/
const NUMBER_WORD =
  /\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s+(?:nam|thang|ngay|lan|tuan|gio|phut|quy|ky|nguoi|phan)\b/
const TIME_WORD =
  /\b(?:khi|sau khi|ke tu|tu ngay|truoc ngay|ngay \d|\d+ (?:gio|ngay|thang)|\d+h|trong thoi (?:han|gian))\b/

export function whatIsAsked(question: string): Asks {
  const folded = fold(question)
  if (PERSON.test(folded)) return "person"
  if (PHONE.test(folded)) return "phone"
  if (HOUR.test(folded)) return "hour"
  if (TIME.test(folded)) return "time"
  return FIGURE.test(folded) ? "figure" : "any"
}

const AMOUNT =
  /\b(?:bao nhieu|may)\s+(phan tram|tien|dong|ngay|thang|nam|tuoi|lan|nguoi|gio|phut|buoi|anh|trang|tuan|%)|(bao nhieu %|muc phat|muc thu|muc chi|ty le)/

/** The unit in which the figure asked for is counted, folded: "bao nhiêu tiền" gives "tien"; "" when none is named. */
export function unitAsked(question: string): string {
  const match = AMOUNT.exec(fold(question))
  return match?.[1] ?? match?.[2] ?? ""
}

const MONEY = String.raw`\d[\d.,]*\s*(?:nghin |trieu |ty )?(?:dong|vnd|d)\b`
const PERCENT = String.raw`\d\s*%|\bphan tram\b|\bphan (?:ba|tu|nam|muoi)\b`
const UNIT_WORDS: Readonly<Record<string, RegExp>> = {
  tien: new RegExp(MONEY),
  dong: new RegExp(MONEY),
  "muc phat": new RegExp(MONEY),
  "phan tram": new RegExp(PERCENT),
  "%": new RegExp(PERCENT),
  "bao nhieu %": new RegExp(PERCENT),
  "ty le": new RegExp(PERCENT),
}

function holdsAmount(folded: string, unit: string): boolean {
  const words =
    UNIT_WORDS[unit] ??
    new RegExp(String.raw`(?:\d|\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi))\s+(?:\w+\s+)?${unit}\b`)
  return words.test(folded)
}

/** "ai là đầu mối chuyển đổi số": a task that somebody has, as the words that follow "là". An office is held by a person. */
export function taskAsked(question: string): string {
  return TASK.exec(fold(question))?.[1] ?? ""
}

const OFFICE =
  "(?:quyen |pho )?(?:bi thu|chu tich|chu nhiem|truong|giam doc|chanh|tong|thu truong|bo truong|hieu truong)"
const TASK = new RegExp(`\\bai la (?!${OFFICE}\\b)((?:[a-z0-9]+ ){2}[a-z0-9]+)`)

/** True when a clause holds a thing of the kind asked for. */
export function holdsAsked(
  text: string,
  { asks, task, unit }: { asks: Asks; task: string; unit: string },
): boolean {
  if (asks === "any") return false
  if (asks === "person") return NAMED_PERSON.test(text) || (task !== "" && fold(text).includes(` la ${task}`))
  if (asks === "phone") return PHONE_NUMBER.test(text)
  const folded = fold(text)
  if (asks === "hour") return HOUR_WORD.test(folded)
  if (asks === "time") return TIME_WORD.test(folded)
  if (unit !== "") return holdsAmount(folded, unit)
  // The clause's own number says nothing.
  return /\d/.test(folded.replace(/^\S+\s/, "")) || NUMBER_WORD.test(folded)
}
