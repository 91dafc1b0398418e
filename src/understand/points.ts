import { foldAligned } from "../core/fold-aligned.ts"
import { fold } from "../core/text.ts"
import { type RollLine, readRoll } from "./roll.ts"

const LONGEST_NAME = 120
const NAMED = /^(?:[-–•*] *)?(?:diem(?: cau)? (?:so )?)?(?<number>\d{1,2}) *[:.)–-] *(?=\S)/

/**
 * Reads "Điểm 1: Nhà văn hóa thôn 1; Điểm 2: …", one a line or parted by ";". Null when a line names none, or the
 * numbers do not run from 1 on: nothing is guessed.
 */
export function readPointNames(typed: string): string[] | null {
  const lines = typed
    .normalize("NFC")
    .split(/[;\n]+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
  const names: string[] = []
  for (const line of lines) {
    const found = NAMED.exec(foldAligned(line.toLowerCase()))
    if (found === null || Number(found.groups!.number) !== names.length + 1) return null
    names.push(line.slice(found[0].length, found[0].length + LONGEST_NAME).trim())
  }
  return names.length === 0 ? null : names
}

const RENAME =
  /^(?:(?:xin|cho|toi muon|muon|can|hay) )?(?:doi|sua)(?: lai)? ten (?:cua )?diem(?: cau)?(?: so)? (?<number>\d{1,2})(?:(?: lai)? (?:thanh|la|sang)(?: la)?)? ?:? ?/

/** "đổi tên điểm 2 thành Nhà văn hóa thôn 3", or "điểm 2: …" where that was asked for. Undefined for other words. */
export function readRenaming(
  typed: string,
  isAsked = false,
): { readonly number: number; readonly name: string } | undefined {
  const said = typed.normalize("NFC").replace(/\s+/g, " ").trim()
  const folded = foldAligned(said.toLowerCase())
  const found = RENAME.exec(folded) ?? (isAsked ? NAMED.exec(folded) : null)
  if (found === null) return undefined
  const name = said
    .slice(found[0].length)
    .replace(/^["“']|["”'.]+$/g, "")
    .slice(0, LONGEST_NAME)
    .trim()
  return name === "" ? undefined : { number: Number(found.groups!.number), name }
}

const POINT = /(?:(?:du |den |hop )?(?:tai|o) )?diem(?: cau)?(?: so)? (?<number>\d{1,2})(?!\d)/

/** What says nothing of its own beside a point. */
const FILLER = /^(?:(?:em|toi|minh|chau|xin|chon|dang ky|dong chi|se|a|nhe|nha|oi|cho)(?: |$))*$/

/** The point that somebody names in an answer, and the rest of the answer: "có, điểm 2". Null when none is named. */
export function readPoint(typed: string): { readonly number: number; readonly rest: string } | null {
  const said = typed.normalize("NFC")
  const found = POINT.exec(foldAligned(said.toLowerCase()))
  if (found === null) return null
  const rest = `${said.slice(0, found.index)} ${said.slice(found.index + found[0].length)}`
  const words = rest.replace(/\s+/g, " ").replace(/^[\s,;.!]+|[\s,;.!]+$/g, "")
  return { number: Number(found.groups!.number), rest: FILLER.test(fold(words)) ? "" : words }
}

/** Lines of a roll, and at which point the people of each are; null is not said. */
export interface PointRoll {
  readonly point: number | null
  readonly lines: readonly RollLine[]
}

const HEAD = /(?:^|[;\n]) *diem(?: cau)?(?: so)? (\d{1,2}) *:/

/**
 * Reads "điểm 2: 3, 5 vắng có lý do; điểm 1: 4 muộn", and what `readRoll` reads. Null when any of it cannot be read.
 */
export function readPointRoll(typed: string): PointRoll[] | null {
  const [first = "", ...others] = fold(typed).split(HEAD)
  const read: PointRoll[] = []
  const parts: (readonly [number | null, string])[] = first.trim() === "" ? [] : [[null, first]]
  for (let at = 0; at < others.length; at += 2) parts.push([Number(others[at]), others[at + 1]!])
  for (const [point, words] of parts) {
    const lines = readRoll(words.replace(/^\s+|[\s;]+$/g, ""))
    if (lines === null) return null
    read.push({ point, lines })
  }
  return read.length === 0 ? null : read
}
