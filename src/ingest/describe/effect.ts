import { civilDate, findDates, parseDate } from "../../core/dates.ts"
import type { CivilDate, Section } from "../../core/document.ts"
import type { Head } from "./head.ts"
import { type Sentence, sentencesOf, TYPE_NAMES } from "./sentences.ts"

export interface Effect {
  readonly from: CivilDate | null
  /** The last day in force. */
  readonly to: CivilDate | null
}

const SELF = new RegExp(`^(?:${TYPE_NAMES})(?: này|(?= có hiệu lực))`, "u")
const ANY_TYPE = new RegExp(`(?:${TYPE_NAMES})( này)?`, "gu")
const TAKES_EFFECT = /có hiệu lực(?:\s+thi hành)?\s*,?\s*(?:kể\s+)?từ\s*/u
const SIGNED = /^(?:ngày\s+)?(?:ký|ban hành)(?!\p{L})/u
const ADOPTED = /^(?:ngày\s+)?(?:được\s+)?(?:.{0,60}\s)?thông qua(?!\p{L})/u
const EXPIRES = /hết hiệu lực(?:\s+thi hành)?\s+(?:kể\s+)?từ\s+(?=ngày|\d)/u
const UNTIL = /^\s*(?:đến|cho đến)\s+(?:hết\s+)?ngày\s/u

/**
 * When the document takes effect and ends, from sentences whose subject is the document itself. A day told as "ngày
 * ký" or "thông qua" is the day of issue. Null where the text says nothing: that is a normal answer.
 */
export function effectOf(sections: readonly Section[], head: Head, issued: CivilDate | null): Effect {
  const own = sections.filter(({ part }) => part === "")
  const attached = sections.filter(({ part }) => /^Qu[yi]/u.test(part))
  const sentences = [...own, ...attached].flatMap(sentencesOf).filter(({ text }) => SELF.test(text))
  let from: CivilDate | null = null
  let to: CivilDate | null = null
  for (const sentence of sentences) {
    const begins = beginning(sentence, issued)
    from ??= begins?.from ?? null
    to ??= begins?.to ?? expiry(sentence.text)
  }
  return { from: from ?? printed(head), to }
}

function beginning({ text }: Sentence, issued: CivilDate | null): Effect | null {
  const match = TAKES_EFFECT.exec(text)
  if (!match || !isOwn(text.slice(0, match.index))) return null
  const rest = text.slice(match.index + match[0].length)
  const date = findDates(rest)[0]
  if (date && /^(?:ngày\s*)?$/u.test(rest.slice(0, date.start))) {
    const behind = rest.slice(date.end)
    return { from: date.date, to: UNTIL.test(behind) ? parseDate(behind.slice(0, 60)) : null }
  }
  return SIGNED.test(rest) || ADOPTED.test(rest) ? { from: issued, to: null } : null
}

/** "Hướng dẫn này thay thế Hướng dẫn số 1 … và có hiệu lực" speaks of itself, without "và" it speaks of the other. */
function isOwn(before: string): boolean {
  const last = [...before.matchAll(ANY_TYPE)].at(-1)
  return last?.[1] !== undefined || before.match(ANY_TYPE)?.length === 1 || /(?:và|,|;)\s*$/u.test(before)
}

function expiry(text: string): CivilDate | null {
  const match = EXPIRES.exec(text)
  if (!match || !isOwn(text.slice(0, match.index))) return null
  const date = findDates(text.slice(match.index))[0]
  return date ? dayBefore(date.date) : null
}

function dayBefore(date: CivilDate): CivilDate | null {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  if (day > 1) return civilDate(day - 1, month, year)
  const [lastMonth, lastYear] = month > 1 ? [month - 1, year] : [12, year - 1]
  return (
    [31, 30, 29, 28].map((last) => civilDate(last, lastMonth, lastYear)).find((found) => found !== null) ??
    null
  )
}

/** What a web site or a collector printed above the text. */
function printed(head: Head): CivilDate | null {
  const tabled = parseDate(head.table.get("Ngày hiệu lực") ?? "")
  if (tabled) return tabled
  const [, year, month, day] =
    /[Cc]ó hiệu lực.{0,30}ngày (\d{4})-(\d{2})-(\d{2})/u.exec(head.lines.join(" ")) ?? []
  return year ? civilDate(Number(day), Number(month), Number(year)) : null
}
