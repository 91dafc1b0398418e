import { foldAligned } from "../../core/fold-aligned.ts"
import { DIGIT, DIGITS } from "../digits.ts"

/**
 * Lengths of time, hours and dates, found before anything else is read: a number in them is no choice. Each becomes
 * one mark: `<dur15>` (minutes), `<clock8>` (the hour), `<time>`.
 */

const WORDS: Readonly<Record<string, number>> = { ...DIGITS, nham: 5, muoi: 10, chuc: 10 }
/** 5, "mươi", "mười lăm", "hai mươi", "hăm lăm", "ba mươi nhăm". */
const NUMBER = `\\d{1,3}|(?:(?:${DIGIT})\\s+)?(?:muoi|chuc)(?:\\s+(?:${DIGIT}|nham))?|ham(?:\\s+(?:${DIGIT}|nham))?|${DIGIT}`
const RANGE = `(?:(\\d{1,3})\\s*(?:-|–|~|den|toi|,|\\s)\\s*)?(${NUMBER})`
const END = "(?![\\p{L}\\d])"
const START = "(?<![\\p{L}\\d])"

const pattern = (source: string) => new RegExp(START + source + END, "giu")
const PATTERNS: readonly (readonly [RegExp, (match: string[]) => string])[] = [
  [pattern(`(?:nua|1/2)\\s*(?:tieng|gio)(?:\\s*dong ho)?`), () => "<dur30>"],
  [pattern("(\\d{1,3})\\s*(?:%|phan tram)"), ([, share]) => (Number(share) < 100 ? "<hedge>" : "<sure>")],
  [pattern("50\\s*[/-]\\s*50(?:\\s*%)?"), () => "fiftyfifty"],
  [pattern("(?:ngay\\s*)?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?"), () => "<time>"],
  [
    pattern(
      "(?:thu|ngay|mung|mong|thang|hom|thon|to|khu|xom|doi|ap|pho|tang|phong|quy|chi bo|to dan pho)\\s*\\d{1,4}",
    ),
    () => "<time>",
  ],
  [pattern("\\d+(?:[.,]\\d+)?\\s*(?:do|tuoi|km|cay so|cay)"), () => "<time>"],
  [
    pattern(`(${NUMBER})?\\s*(?:tieng|gio)(?:\\s*dong ho)?\\s*ruoi`),
    ([, hours]) => `<dur${(number(hours) || 1) * 60 + 30}>`,
  ],
  [
    pattern(`(${NUMBER})\\s*tieng(?:\\s*dong ho)?(?:\\s*(${NUMBER})(?:\\s*(?:p|ph|phut|'))?)?`),
    ([, hours, rest]) => `<dur${number(hours) * 60 + number(rest)}>`,
  ],
  [
    pattern(`${RANGE}\\s*(?:phut|phuts|ph|p|min|mins|')`),
    ([, low, high]) => `<dur${Math.max(number(low), number(high))}>`,
  ],
  [
    pattern(
      "(\\d{1,2})\\s*(?:h|g|:|gio)\\s*(\\d{2})?(?:\\s*(?:p|ph|phut|'))?(?:\\s*(?:sang|trua|chieu|toi))?",
    ),
    ([, hour, rest]) => `<clock${number(hour)}:${number(rest)}>`,
  ],
]

function number(words: string | undefined): number {
  if (words === undefined) return 0
  if (/^\d/.test(words)) return Number(words)
  return words
    .trim()
    .split(/\s+/)
    .reduce((sum, word) => {
      if (word === "ham") return 20
      const digit = WORDS[word] ?? 0
      return digit === 10 ? (sum || 1) * 10 : sum + digit
    }, 0)
}

/** The text (lower case) with every such expression replaced by its mark between spaces. */
export function markTimes(text: string): string {
  let marked = text.replace(/[’′`´]/g, "'").replace(/[<>]/g, " ")
  for (const [expression, write] of PATTERNS) {
    const folded = foldAligned(marked)
    let from = 0
    let next = ""
    for (const match of folded.matchAll(expression)) {
      // "2 giỗ" is no hour.
      if (/gi[ỗó]/u.test(marked.slice(match.index, match.index + match[0].length))) continue
      next += `${marked.slice(from, match.index)} ${write(match)} `
      from = match.index + match[0].length
    }
    marked = next + marked.slice(from)
  }
  return marked
}

/** How many minutes late, from tags: a length of time beside "late"; "muộn 1h" is one too, "8h mới tới" is none. */
export function minutesLate(tags: string): number | undefined {
  const length =
    /(?:^| )late(?: (?!dur|clock)[a-z]+){0,3} dur(\d+)/.exec(tags) ??
    /(?:^| )dur(\d+)(?: (?!late|\|)[a-z]+){0,1} late/.exec(tags)
  if (length) return Number(length[1])
  const clock = /(?:^| )late clock([123]):(\d+)/.exec(tags)
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : undefined
}
