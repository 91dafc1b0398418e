import type { PlatformName } from "../crowd.ts"
import { at, dayOf } from "./hours.ts"

/** What a platform did with one message of the bot. */
export interface Delivery {
  readonly platform: PlatformName
  readonly chat: string
  readonly at: number
  readonly text: string
}

export const NOTICES = ["invite", "answer", "eve", "soon", "change", "cancel", "roll"] as const
export type NoticeKind = (typeof NOTICES)[number]

/** A notice about a meeting as a person reads it. */
export interface Notice {
  readonly kind: NoticeKind
  /** The number of the cell, where the words name it. */
  readonly cell: number | null
  readonly startsAt: number
  readonly place: string | null
}

const BEGINNINGS: readonly (readonly [NoticeKind, RegExp])[] = [
  ["invite", /^Kính mời đồng chí dự họp/],
  ["answer", /^Đồng chí chưa trả lời giấy mời họp/],
  ["eve", /^Nhắc đồng chí về cuộc họp/],
  ["soon", /^Sắp đến giờ họp/],
  ["change", /^Cuộc họp có thay đổi/],
  ["cancel", /^Cuộc họp được hoãn/],
  ["roll", /^Cuộc họp .* đã bắt đầu\. Mời đồng chí điểm danh/],
]
const TIME =
  /(?<hour>\d{1,2})h(?<minute>\d{2}),? (?:thứ \S+|Chủ nhật) (?<day>\d{2})\/(?<month>\d{2})(?:\/(?<year>\d{4}))?/

/** Null for what is no notice about a meeting: answers, pages, other notices. `heardAt` tells the year where it is left out. */
export function readNotice(text: string, heardAt: number): Notice | null {
  const kind = BEGINNINGS.find(([, words]) => words.test(text))?.[0]
  if (kind === undefined) return null
  const startsAt = readTime(text, heardAt)
  if (startsAt === null) return null
  const cell = /^Chi bộ số (\d+):/m.exec(text)?.[1]
  return {
    kind,
    cell: cell === undefined ? null : Number(cell),
    startsAt,
    place: /^Nơi họp: (.*)$/m.exec(text)?.[1] ?? null,
  }
}

/** The first time that stands in a text. */
export function readTime(text: string, heardAt: number): number | null {
  const found = TIME.exec(text)?.groups
  if (found === undefined) return null
  const { hour = "", minute, day, month, year } = found
  const inYear = (which: string) => at(`${which}-${month}-${day}`, `${hour.padStart(2, "0")}:${minute}`)
  if (year !== undefined) return inYear(year)
  const now = Number(dayOf(heardAt).slice(0, 4))
  const [first, ...others] = [now - 1, now, now + 1].map((one) => inYear(String(one)))
  const distance = (moment: number) => Math.abs(moment - heardAt)
  return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first!)
}
