import type { CivilDate } from "../core/document.ts"
import { type Now, readWhen } from "./when/read.ts"

/** One task as somebody typed it. */
export interface TaskLine {
  /** Names, or numbers on the unit's list, without titles; empty when the line names nobody. */
  readonly who: readonly string[]
  readonly what: string
  /** Null when no day, or no clear one, is named. */
  readonly due: CivilDate | null
}

const MOST_LINES = 20
const MOST_LETTERS = 300
const BULLET = /^\s*(?:[-–—•*+]|\d{1,2}[.)])\s*/u
const TITLE =
  /^(?:các\s+|cac\s+)?(?:[đd]\s?[/.]?\s?c|đồng chí|dong chi|anh|chị|ông|bà|cô|chú|bác|số(?=\s*\d))(?![\p{L}])[.\s]*/iu
const AND = /\s*(?:[,;+&]|(?<!\p{L})(?:và|va)(?!\p{L}))\s*/iu
const NAME = /^(?:\p{L}[\p{L}\p{M}'’.\s-]*|\d{1,3})$/u
const BEFORE =
  /(?:^|[\s,;.–—-])(?:(?:phải\s+)?(?:xong|hoàn thành|hoan thanh)\s+)?(?:trước|truoc|hạn(?: chót)?|han(?: chot)?|chậm nhất(?: là)?|cham nhat(?: la)?|đến hết|den het|đến|den|hết|het)\s*:?\s+/giu
const BARE_DAY = /[\s,;–—-]+(?:ngày\s+)?(?=\d{1,2}\/\d{1,2}(?:\/\d{4})?\.?$)/u
/** What follows "trước" and is longer says more than a day. */
const LONGEST_DAY = 40

/** Whether words begin as a list of tasks does: "Đ/c An: …". */
export function looksLikeTasks(text: string): boolean {
  return /^\s*(?:[-–•*+]\s*)?(?:[đd]\s?[/.]?\s?c|đồng chí|dong chi)[.\s][^:\n]{1,120}:\s*\S/iu.test(text)
}

/**
 * Reads tasks, one a line: "Đ/c An, đ/c Bình: rà soát hộ nghèo thôn 3, trước 20/12". Whom, what and by when as far as a line
 * says it; never guesses a day. At most 20 lines, of 300 letters each.
 */
export function readTasks(text: string, now: Now): TaskLine[] {
  const lines = text
    .normalize("NFC")
    .split("\n")
    .filter((line) => /\p{L}/u.test(line))
  return lines.slice(0, MOST_LINES).map((line) => readLine(line.replace(BULLET, "").trim(), now))
}

/** "giao việc cho đồng chí An: …" names An. */
const GIVING = /^giao\s+(?:việc|viec|nhiệm vụ|nhiem vu)\s+(?:cho\s+)?/iu

function readLine(line: string, now: Now): TaskLine {
  const [head, tail] = apart(line.replace(GIVING, ""))
  const who = head === null ? null : readNames(head)
  return { who: who ?? [], ...readDeed(who === null ? line : tail, now) }
}

function apart(line: string): [string | null, string] {
  const colon = line.indexOf(":")
  return colon < 1 ? [null, line] : [line.slice(0, colon), line.slice(colon + 1)]
}

/** Names apart from each other and from their titles; null for words that are no names. */
export function readNames(text: string): string[] | null {
  const names = text
    .normalize("NFC")
    .trim()
    .split(AND)
    .map((name) => name.replace(TITLE, "").replace(/[.\s]+$/, ""))
    .filter((name) => name !== "")
  return names.length > 0 && names.every((name) => NAME.test(name) && name.length <= 60) ? names : null
}

function readDeed(text: string, now: Now): Pick<TaskLine, "what" | "due"> {
  const starts = [...text.matchAll(BEFORE)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  const bare = BARE_DAY.exec(text)
  if (bare !== null) starts.unshift([bare.index, bare.index + bare[0].length])
  for (const [from, to] of starts.reverse()) {
    const due = text.length - to > LONGEST_DAY ? null : readDay(text.slice(to), now)
    if (due !== null) return { what: tidy(text.slice(0, from)), due }
  }
  return { what: tidy(text), due: null }
}

/** The day that words name; null when they name none, several, or one that is past. */
export function readDay(text: string, now: Now): CivilDate | null {
  const when = readWhen(text, now)
  if ("date" in when) return when.date
  return "start" in when ? when.start.slice(0, 10) : null
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/[\s,;.:–—-]+$/u, "")
    .slice(0, MOST_LETTERS)
    .toWellFormed()
}
