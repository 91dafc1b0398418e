import { checkSecrecy } from "./secrecy.ts"
import { LEVELS, OTHER_WORDS } from "./secrecy-marks.ts"
import { titleMark } from "./secrecy-title.ts"
import { fold } from "./text.ts"

/** The mark among other words, where a platform has put all lines into one; not in BÍ MẬT, MẬT MÃ and the like. */
const AMONG_WORDS = new RegExp(
  `(?<!\\p{L})(?<!BÍ )(?:${LEVELS.join("|")})(?!\\p{L})(?! (?:${OTHER_WORDS.toUpperCase()})(?!\\p{L}))`,
  "gu",
)
const PAPER_NUMBER = /(?<!\p{L})số:?\s*\d+\s*[-/]\s*[\p{L}\d/-]{2,}/iu
const PAPER_DATE = /\bngay \d{1,2} thang \d{1,2} nam \d{4}\b/

/** Without accents: how a question ends. */
const ASKS = /\?|\b(?:khong|nao|gi|sao|dau|ai|chua|(?:bao )?nhieu|bao gio)[^a-z\d]*$/

/** In characters: a shorter text without lines that names a paper asks about it. */
const SHORTEST_PAPER = 200

/**
 * The mark of a paper that somebody has pasted, its lines parted by line ends, or whose picture the words describe
 * (`isCaption`), such as "TỐI MẬT"; undefined for everything else. Who speaks of secrets or asks about a mark pastes
 * no paper: a mark stands on a line of its own with more around it, in the title of a paper that is no question, or,
 * where lines are lost, in a longer text with a paper's number and date.
 */
export function pastedMark(text: string, isCaption: boolean): string | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "")
  const finding = checkSecrecy(lines.join("\n"), "")
  // A paper for inner use only is refused as a file, and may be asked about.
  if (finding.verdict === "refuse" && LEVELS.some((level) => level === finding.mark)) {
    return lines.length > 1 || isCaption ? finding.mark : undefined
  }
  const titled = asksSomething(text) ? undefined : lines.map(titleMark).find((mark) => mark !== undefined)
  if (titled !== undefined) return titled
  if (text.length < SHORTEST_PAPER || !PAPER_NUMBER.test(text) || !PAPER_DATE.test(fold(text)))
    return undefined
  const marks = new Set(text.match(AMONG_WORDS))
  // Several levels are a list of them.
  return marks.size === 1 ? [...marks][0] : undefined
}

function asksSomething(text: string): boolean {
  return ASKS.test(fold(text))
}
