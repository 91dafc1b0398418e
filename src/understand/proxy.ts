import type { Said } from "../core/meeting.ts"
import { NUMBERS, numbersIn } from "./numbers.ts"
import { readReply } from "./reply/read.ts"

/** What an officer types for others: whom by number on the list, and what they said. */
export interface ProxyLine {
  readonly numbers: readonly number[]
  readonly said: Said
}

// A new person begins at a number behind words, unless it counts something: "3 đi muộn 15 phút, 5 vắng".
const NEXT = new RegExp(
  `(?<=\\p{L})(?<!(?:^|\\s)(?:và|va|đến|den|tới|toi|số|so|stt|từ|tu))[,.]?\\s+(?=${NUMBERS}\\s*[:)\\-–]?\\s+(?!(?:phút|phut|ph|p|giờ|gio|h|tiếng|tieng|ngày|ngay)(?!\\p{L}))\\p{L})`,
  "u",
)
const LINE = new RegExp(`^(${NUMBERS})\\s*[:)\\-–]?\\s*(\\p{L}.*)$`, "u")

/**
 * Reads "3 có; 5 vắng ốm; 7, 8 đi muộn 15 phút". Null when any of it cannot be read, or a person is named twice: what
 * others said is not guessed, and nothing is half done.
 */
export function readProxy(typed: string): ProxyLine[] | null {
  const lines: ProxyLine[] = []
  const parts = typed
    .normalize("NFC")
    .toLowerCase()
    .split(/[;\n]+/)
    .flatMap((part) => part.trim().split(NEXT))
  for (const part of parts) {
    const found = LINE.exec(part.trim().replace(/[\s.,!]+$/, ""))
    const numbers = found === null ? null : numbersIn(found[1]!)
    const { state, lateMinutes, reason } = readReply(wordsOf(found?.[2] ?? ""))
    if (numbers === null || state === "unclear" || state === "undo") return null
    const said = {
      answer: state,
      lateMinutes: lateMinutes ?? null,
      reason: state === "no" ? (reason ?? "none_given") : null,
    }
    lines.push({ numbers, said })
  }
  const all = lines.flatMap(({ numbers }) => numbers)
  return new Set(all).size === all.length ? lines : null
}

/** Of oneself nobody types "co" alone; behind a number it is no slip. */
function wordsOf(words: string): string {
  return words === "co" ? "có" : words
}
