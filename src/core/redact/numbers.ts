import type { DigitRun, DigitToken } from "./digit-runs.ts"
import type { Found, RedactedKind, View } from "./kinds.ts"

interface Said {
  readonly kind: RedactedKind
  readonly pattern: RegExp
  /** How many digits such a number has. */
  readonly least: number
  readonly most: number
}

const BETWEEN =
  "(?:[\\s:.,#()–-]|so|la|cua|toi|em|minh|chau|me|bo|con|vo|chong|ong|ba|anh|chi|ay|nay|cu|moi|mang|ca nhan|vien|nha|may|ban|di dong|viet nam)*"
const said = (kind: RedactedKind, words: string, least: number, most: number): Said => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words})${BETWEEN}$`, "u"),
  least,
  most,
})

/** What people write before a number; the first that fits tells what it is. */
const SAID: readonly Said[] = [
  said(
    "phone",
    "dien thoai|sdt|s[dđ]t|dt|tel|phone|zalo|di dong|so may|may ban|goi|lien he|lien lac|hotline",
    7,
    12,
  ),
  said("party-card", "the dang(?: vien)?|ly lich dang(?: vien)?|so the dang", 6, 12),
  said("insurance", "bhxh|bhyt|bao hiem(?: xa hoi| y te)?", 8, 15),
  said("tax", "mst|ma so thue(?: ca nhan)?", 8, 14),
  said("account", "stk|so tai khoan|tai khoan|tk|the atm|the ngan hang|so the|the tin dung", 6, 20),
  said("passport", "ho chieu|passport", 6, 9),
  said("identity", "cccd|can cuoc(?: cong dan)?|cmnd|cmt|chung minh(?: nhan dan| thu)?|dinh danh", 6, 13),
]
const LOOK_BACK = 48
/** Numbers that all may call: 1900 and 1800 are no person's. */
const PUBLIC_LINE = /^1[89]00\d{4,6}$/
const YEAR = /^(?:19|20)\d\d$/

/** Numbers that lead to a person, by what is said before them or by their shape. */
export function numbersIn({ folded, text }: View, runs: readonly DigitRun[]): Found[] {
  return runs.flatMap((run) => numbersOf(run, folded, text)).map((one) => whole(one, text))
}

function numbersOf(run: DigitRun, folded: string, text: string): Found[] {
  if (isCounting(run)) return []
  const start = run.tokens[0]!.start
  const before = folded.slice(Math.max(0, start - LOOK_BACK), start)
  const named = SAID.find(({ pattern, least }) => run.digits.length >= least && pattern.test(before))
  if (named === undefined) return byShape(run.tokens, text)
  const taken = upTo(run.tokens, named.most)
  const found = PUBLIC_LINE.test(digitsOf(taken)) ? [] : [spanOf(named.kind, taken)]
  return [...found, ...byShape(run.tokens.slice(taken.length), text)]
}

/** "5, 6, 7, 8", "2019, 2020, 2021", "một hai ba bốn": what is counted or listed is no number of anybody. */
function isCounting({ tokens }: DigitRun): boolean {
  if (tokens.length < 2) return false
  if (tokens.every(({ digits }) => YEAR.test(digits))) return true
  const rises = (by: (step: number) => boolean) =>
    tokens.every(({ digits }, at) => at === 0 || by(Number(digits) - Number(tokens[at - 1]!.digits)))
  if (tokens.every(({ gap }, at) => at === 0 || /[,;]/.test(gap))) return rises((step) => step > 0)
  return tokens[0]!.digits === "1" && rises((step) => step === 1)
}

const digitsOf = (tokens: readonly DigitToken[]) => tokens.map(({ digits }) => digits).join("")

const spanOf = (kind: RedactedKind, tokens: readonly DigitToken[]): Found => ({
  kind,
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
})

/** With the sign and the bracket that belong to it: "+84", "(024)". */
function whole({ kind, start, end }: Found, text: string): Found {
  const isBracketed = text[start - 1] === "(" && /^[^(]*\)/.test(text.slice(start, end))
  const from = isBracketed ? start - 1 : start
  return { kind, start: text[from - 1] === "+" ? from - 1 : from, end }
}

/** The first tokens, at least one, with at most so many digits. */
function upTo(tokens: readonly DigitToken[], most: number): readonly DigitToken[] {
  let total = 0
  const over = tokens.findIndex(({ digits }, at) => {
    total += digits.length
    return at > 0 && total > most
  })
  return over < 0 ? tokens : tokens.slice(0, over)
}

function byShape(tokens: readonly DigitToken[], text: string): Found[] {
  const found: Found[] = []
  let at = 0
  let rest = at
  while (at < tokens.length) {
    const taken = personalAt(tokens, at, text)
    if (taken === undefined) {
      at += 1
      continue
    }
    found.push(...leftOver(tokens.slice(rest, at)), spanOf(taken.kind, tokens.slice(at, at + taken.count)))
    at += taken.count
    rest = at
  }
  return [...found, ...leftOver(tokens.slice(rest))]
}

/** Nine digits or more in a row that no rule knows lead to somebody all the same; a list of numbers is not in a row. */
function leftOver(tokens: readonly DigitToken[]): Found[] {
  const rows: DigitToken[][] = []
  for (const token of tokens) {
    if (rows.length === 0 || /[,;\n]/.test(token.gap)) rows.push([])
    rows.at(-1)!.push(token)
  }
  return rows.filter((row) => digitsOf(row).length >= 9).map((row) => spanOf("number", row))
}

interface Taken {
  readonly kind: RedactedKind
  readonly count: number
}

/** How many digits a number that begins with 0 may have, the likeliest first. */
const LENGTHS = [10, 11, 12, 9]
/** Said digits are heard and typed with slips: all that was said at once is taken. */
const FEWEST_SAID = 8
const MOST_SAID = 20

function personalAt(tokens: readonly DigitToken[], at: number, text: string): Taken | undefined {
  const first = tokens[at]!
  if (first.digits.length >= 9) return { kind: kindOf(first.digits), count: 1 }
  const isAbroad = first.digits.startsWith("84") && text[first.start - 1] === "+"
  const starts = first.digits.startsWith("0") || first.digits.startsWith("84")
  if (!starts) return undefined
  const lengths = new Map<number, number>()
  let digits = ""
  for (let count = 1; at + count <= tokens.length && count <= MOST_SAID && digits.length < 14; count++) {
    digits += tokens[at + count - 1]!.digits
    if (!lengths.has(digits.length)) lengths.set(digits.length, count)
  }
  const run = tokens.slice(at, at + MOST_SAID)
  const isSaid = run.some(({ isWord }) => isWord)
  if (isSaid && first.digits.startsWith("0") && digitsOf(run).length >= FEWEST_SAID)
    return { kind: "phone", count: saidCount(run) }
  const wanted = first.digits.startsWith("84") ? (isAbroad ? [11, 12, 10] : [11, 12]) : LENGTHS
  const length = wanted.find((one) => lengths.has(one))
  if (length === undefined) return undefined
  return { kind: kindOf(digits.slice(0, length)), count: lengths.get(length)! }
}

/** Up to the first pause behind which a phone number may be complete. */
function saidCount(run: readonly DigitToken[]): number {
  let total = 0
  const pause = run.findIndex(({ digits, gap }) => {
    const isComplete = total >= 10 && /[,;.:\n]/.test(gap)
    total += digits.length
    return isComplete
  })
  return pause < 0 ? run.length : pause
}

function kindOf(digits: string): RedactedKind {
  if (/^(?:0\d{9}|0[12]\d{9}|84\d{9,10})$/.test(digits)) return "phone"
  return digits.length === 12 || digits.length === 9 ? "identity" : "number"
}
