import { waysOf } from "../answer-types.ts"
import { between, pick, shuffled } from "../chance.ts"
import { clausesOf, lowerFirst } from "../clauses.ts"
import { byChanging, type Change, oneMatch, quotesOf, replaceAt } from "./lie.ts"

/** A number that counts something: not of a date, a document, an article. */
const COUNT =
  /(?<!\d[./,]|[\p{L}\d/-]|Điều |khoản |điểm |số |mục |ngày |tháng |năm |thứ )\d{1,3}(?![\d/]|[.,]\d|\p{L}|-\p{L})(?=\s+\p{L}|\s*%)/giu
const DATE = /\d{1,2}\/\d{1,2}\/\d{4}/g
const DATE_IN_WORDS = /ngày (\d{1,2}) tháng (\d{1,2})/gi
const SHARE = /\d+(?:,\d+)?\s?%/g
const AMOUNT = /\d{1,3}(?:\.\d{3})+/g
const YEAR = /(?<!\d[./]|\d)20[12]\d(?![\d/]|[.]\d)/g
const WORDS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"] as const
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d]|\\d )(${WORDS.join("|")})(?= (?:ngày|tháng|lần|người|năm|phần|mức|buổi|bản|kỳ|thành viên)(?!\\p{L}))`,
  "giu",
)

/** Another number of the same look. */
function otherNumber(number: string, taken: string, random: () => number): string {
  const value = Number(number)
  for (let tries = 0; ; tries++) {
    const other = Math.max(1, value + between(1, 9 + tries, random) * (random() < 0.5 ? -1 : 1))
    const written = number.startsWith("0") ? String(other).padStart(number.length, "0") : String(other)
    if (other !== value && !new RegExp(`(?<!\\d)0*${other}(?!\\d)`).test(taken)) return written
  }
}

/** Changes the number at one of the places of a pattern. */
function change(
  pattern: RegExp,
  to: (found: RegExpExecArray, quotes: string, random: () => number) => string | undefined,
): Change {
  return (text, truth, _told, random) => {
    const found = oneMatch(text, pattern, random)
    const other = found && to(found, quotesOf(truth), random)
    if (found === undefined || other === undefined) return undefined
    return { text: replaceAt(text, found.index, found[0].length, other), marks: [other] }
  }
}

/** The number of another line, with the same word behind it. */
const neighbour: Change = (text, truth, told, random) => {
  const found = oneMatch(text, COUNT, random)
  if (found === undefined) return undefined
  const unit = /^\s*(%|\p{L}+)/u.exec(text.slice(found.index + found[0].length))?.[1]
  const quotes = quotesOf(truth)
  const others = told.passages
    .flatMap(clausesOf)
    .filter((one) => !quotes.includes(one.text) && !one.line.includes(quotes))
    .flatMap((one) => [...one.text.matchAll(COUNT)].map((match) => ({ match, text: one.text })))
    .filter(
      ({ match, text: line }) =>
        unit !== undefined &&
        line
          .slice(match.index + match[0].length)
          .trim()
          .startsWith(unit),
    )
    .map(({ match }) => match[0])
    .filter((other) => !new RegExp(`(?<!\\d)0*${Number(other)}(?!\\d)`).test(quotes))
  const other = pick(others, random)
  if (other === undefined) return undefined
  return { text: replaceAt(text, found.index, found[0].length, other), marks: [other] }
}

/** Two figures of a sentence change places: "A 1 %, B 2 %" becomes "A 2 %, B 1 %". */
const exchanged: Change = (text, _truth, _told, random) => {
  const pattern = [COUNT, AMOUNT].find(
    (one) => new Set([...text.matchAll(one)].map(([found]) => found)).size > 1,
  )
  if (pattern === undefined) return undefined
  const [one, other] = shuffled([...text.matchAll(pattern)], random)
    .filter((match, index, all) => index === 0 || match[0] !== all[0]![0])
    .slice(0, 2)
    .sort((a, b) => a.index - b.index)
  if (one === undefined || other === undefined) return undefined
  const swapped = `${text.slice(0, one.index)}${other[0]}${text.slice(one.index + one[0].length, other.index)}${one[0]}`
  // "từ 05 đến 10" is still a range of the same numbers, and still another sentence.
  return { text: swapped + text.slice(other.index + other[0].length), marks: [`${other[0]}…${one[0]}`] }
}

const UNITS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=\d )ngày làm việc/giu, ["giờ làm việc", "tháng", "tuần"]],
  [/(?<=\d )ngày(?! làm| \d)/giu, ["tháng", "giờ", "tuần", "năm"]],
  [/(?<=\d )tháng(?! \d)/giu, ["ngày", "năm", "tuần"]],
  [/(?<=\d )giờ(?! \d)/giu, ["ngày", "phút"]],
  [/(?<=\d )triệu đồng/giu, ["tỷ đồng", "nghìn đồng", "đồng"]],
  [/(?<=\d )đồng/giu, ["nghìn đồng", "triệu đồng", "đô la Mỹ"]],
  [/(?<=\d )mét/giu, ["ki-lô-mét", "xăng-ti-mét"]],
  [/(?<=\d )lít/giu, ["mét khối"]],
  [/(?<=\d )người/giu, ["hộ"]],
]

const unit: Change = (text, _truth, _told, random) => {
  for (const [pattern, others] of shuffled(UNITS, random)) {
    const found = oneMatch(text, pattern, random)
    const other = pick(others, random)!
    if (found) return { text: replaceAt(text, found.index, found[0].length, other), marks: [other] }
  }
  return undefined
}

const ADDED = [
  (count: number) => `, trong vòng ${count} ngày`,
  (count: number) => `, mức tối đa ${count}.000 đồng`,
  (count: number) => `, áp dụng cho ${count} hộ`,
] as const

const added: Change = (text, truth, told, random) => {
  const count = Number(
    otherNumber(String(between(11, 90, random)), `${quotesOf(truth)}${told.question}`, random),
  )
  const more = pick(ADDED, random)!(count)
  return { text: `${text.replace(/\.$/, "")}${more}.`, marks: [more] }
}

/** Numbers, dates, shares, amounts and units that the quotes do not hold, or hold for something else. */
export const figureLies = waysOf("figures", {
  /** Another number in place of one that stands there. */
  "other-number": byChanging(
    change(COUNT, ([number], quotes, random) => otherNumber(number, quotes, random)),
  ),
  "neighbour-number": byChanging(neighbour),
  /** "ba ngày" becomes "năm ngày". */
  "number-in-words": byChanging(
    change(IN_WORDS, ([word], quotes, random) => {
      const others = WORDS.filter(
        (one) => one !== word.toLowerCase() && !quotes.toLowerCase().includes(`${one} `),
      )
      return pick(others, random)
    }),
  ),
  /** "30 ngày" becomes "hai mươi ngày". */
  "digits-to-other-words": byChanging(
    change(COUNT, ([number], _quotes, random) =>
      pick(
        WORDS.map((word, index) => [word, index + 1] as const)
          .filter(([, value]) => value !== Number(number))
          .map(([word]) => word),
        random,
      ),
    ),
  ),
  "date-shifted": byChanging(
    change(DATE, ([date], quotes, random) => {
      const [day, month, year] = date.split("/").map(Number) as [number, number, number]
      const shifted = pick(
        [
          `${(day % 27) + 1}/${month}/${year}`,
          `${day}/${(month % 12) + 1}/${year}`,
          `${day}/${month}/${year + 1}`,
        ],
        random,
      )!
      return quotes.includes(shifted) ? undefined : shifted
    }),
  ),
  "date-in-words-shifted": byChanging(
    change(DATE_IN_WORDS, ([, day, month], _quotes, random) =>
      random() < 0.5
        ? `ngày ${(Number(day) % 27) + 1} tháng ${month}`
        : `ngày ${day} tháng ${(Number(month) % 12) + 1}`,
    ),
  ),
  "share-changed": byChanging(
    change(
      SHARE,
      ([share], quotes, random) =>
        `${otherNumber(String(Math.round(Number.parseFloat(share.replace(",", ".")))), quotes, random)}%`,
    ),
  ),
  /** "hai phần ba" becomes "một phần ba", "một nửa" "một phần tư". */
  "fraction-changed": byChanging(
    change(/(?:hai phần ba|ba phần tư|một phần ba|một nửa)/giu, ([fraction], _quotes, random) =>
      pick(
        ["một phần năm", "bốn phần năm", "một phần tư", "ba phần năm"].filter((one) => one !== fraction),
        random,
      ),
    ),
  ),
  "amount-changed": byChanging(
    change(AMOUNT, ([amount], quotes, random) => {
      const other = pick(
        [
          `${amount}.000`,
          amount.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
          amount.replace(/\.000$/, ""),
        ],
        random,
      )!
      return new RegExp(`(?<![\\d.])${other.replaceAll(".", "\\.")}(?![\\d.])`).test(quotes)
        ? undefined
        : other
    }),
  ),
  "unit-changed": byChanging(unit),
  /** The right day or number of another year. */
  "other-year": byChanging(
    change(YEAR, ([year], quotes, random) => {
      const other = String(Number(year) + pick([-3, -2, -1, 1, 2], random)!)
      return quotes.includes(other) ? undefined : other
    }),
  ),
  /** "Có phải là 22 ngày không?": says yes to the number of the question. */
  "false-premise-affirmed": byChanging((text, truth, told) => {
    const [, premise, unit] = /Có phải là (\d+) (\p{L}+) không\?/u.exec(told.question) ?? []
    const found = unit === undefined ? undefined : new RegExp(`\\d+(?= ${unit}(?!\\p{L}))`, "u").exec(text)
    if (premise === undefined || !found || quotesOf(truth).includes(premise)) return undefined
    const bare = text.replace(/^(?:Có|Không), /u, "")
    return { text: `Có, ${lowerFirst(bare.replace(found[0], premise))}`, marks: [premise] }
  }),
  "exchanged-figures": byChanging(exchanged),
  "figure-added": byChanging(added),
})
