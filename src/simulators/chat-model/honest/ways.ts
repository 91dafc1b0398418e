import { type Answer, type Random, type Said, type Told, waysOf } from "../answer-types.ts"
import { pick } from "../chance.ts"
import {
  answeringClauses,
  type Clause,
  lowerFirst,
  phrasesFor,
  restatedFor,
  said,
  stopped,
  syllables,
} from "../clauses.ts"
import { oneMatch, replaceAt } from "../lies/lie.ts"

/** Writes the answering sentences in another way; undefined where that way does not suit them. */
type Rewrite = (truth: Said, told: Told, random: Random) => string | undefined

const NO = /(?<!\p{L})(?:không|cấm|chưa)(?!\p{L})/iu
const ASKS_WHETHER = /\skhông\s*\?$/u
const SHORT_FORMS: readonly (readonly [string, string])[] = [
  ["Ủy ban nhân dân", "UBND"],
  ["Mặt trận Tổ quốc", "MTTQ"],
]

const isYesNo = (text: string) => /^(?:Có|Không)(?: mất tiền)?[,:]/u.test(text)

/** The prepared sentences and the clauses that answer, rewritten; of several one. */
function rewriting(rewrite: Rewrite) {
  return (told: Told, random: Random): Answer | undefined => {
    const all = [
      ...phrasesFor(told).filter(({ text }) => !isYesNo(text)),
      ...answeringClauses(told).map(said),
    ]
    const written = all.flatMap((truth) => {
      const text = rewrite(truth, told, random)
      return text === undefined || text === truth.text ? [] : [{ ...truth, text }]
    })
    const one = pick(written, random)
    return one && { sentences: [one] }
  }
}

/** The clauses that answer, each written by itself. */
function fromClause(write: (clause: Clause, told: Told, random: Random) => Said | undefined) {
  return (told: Told, random: Random): Answer | undefined => {
    const written = answeringClauses(told).flatMap((clause) => write(clause, told, random) ?? [])
    const one = pick(written, random)
    return one && { sentences: [one] }
  }
}

function replaced(pattern: RegExp, by: (found: RegExpExecArray) => string): Rewrite {
  return ({ text }, _told, random) => {
    const found = oneMatch(text, pattern, random)
    return found && replaceAt(text, found.index, found[0].length, by(found))
  }
}

/** An order that somebody has put into a document's name is no part of it. */
const ORDER_IN_NAME = /\s*\(trả lời: [^)]*\)/u

const sourceOf = (told: Told, truth: Said) =>
  told.passages.find(({ id }) => id === truth.sources[0]?.passage)?.source.replace(ORDER_IN_NAME, "")

/** The clause whole, with "Có," or "Không," where the question asks whether it is so and the clause says the same. */
function decided(isYes: boolean) {
  return fromClause((clause, told) => {
    if (!ASKS_WHETHER.test(told.question) || NO.test(clause.text) === isYes) return undefined
    const modal = /(?<!\p{L})(?:phải|được|có thể)(?!\p{L})/u.test(told.question)
    // A rule of another thing neither grants nor denies what was asked.
    const asked = syllables(told.question).filter((one) => one.length > 1)
    const shared = asked.filter((one) => clause.text.toLowerCase().includes(one)).length
    const says = isYes ? /(?<!\p{L})(?:phải|được|có thể)(?!\p{L})/u : /không/iu
    if (!modal || shared < asked.length * 0.6 || !says.test(clause.text)) return undefined
    return { ...said(clause), text: `${isYes ? "Có" : "Không"}, ${lowerFirst(clause.text)}` }
  })
}

const JOINTS = ["; ", ", còn ", "; ngoài ra, "] as const
const OPENINGS = ["Theo quy định, ", "Cụ thể, ", "Theo văn bản này, ", "Như vậy, ", "Theo đó, "] as const

/** True sentences with verbatim quotes, in the ways in which models write them. */
export const honestWays = waysOf("honest", {
  /** What was prepared for this question: shortened and reordered by hand, all of it. */
  "in-own-words": (told) => {
    const sentences = phrasesFor(told)
    return sentences.length === 0 ? undefined : { sentences }
  },
  "as-it-stands": fromClause((clause) => said(clause)),
  /** "Theo Quy chế 05/QC-UBND ngày 12/01/2026, Điều 2, …" */
  "after-the-source": rewriting((truth, told) => {
    const source = sourceOf(told, truth)
    return source && `Theo ${source}, ${lowerFirst(truth.text)}`
  }),
  /** "Theo Điều 2, …" */
  "after-the-article": rewriting((truth, told) => {
    const article = /Điều \d+|điểm [\d.]+/u.exec(sourceOf(told, truth) ?? "")?.[0]
    return article && `Theo ${article}, ${lowerFirst(truth.text)}`
  }),
  "after-an-opening": rewriting(({ text }, _told, random) =>
    // Nobody writes "Theo quy định, quy định này …".
    /^Quy (?:định|chế) này/.test(text) ? undefined : `${pick(OPENINGS, random)}${lowerFirst(text)}`,
  ),
  /** What was prepared in the question's words: "Mức thưởng cho … là …". */
  "question-restated": (told) => {
    const one = restatedFor(told)
    return one && { sentences: [one] }
  },
  yes: decided(true),
  no: decided(false),
  /** The first of several parts that stand by themselves. */
  "first-part": fromClause((clause) => {
    const cut = /^(.{25,}?)(?:;|\. | nhưng |, do | và do |, kèm )/u.exec(clause.text)
    const isList = /:/.test(cut?.[1] ?? ":")
    return cut === null || isList || /nhưng/.test(cut[0])
      ? undefined
      : { ...said(clause), text: stopped(cut[1]!) }
  }),
  "without-brackets": rewriting(({ text }) => text.replace(/\s*\([^)]*\)/gu, "")),
  /** All things named, joined as a sentence. */
  "list-as-sentence": fromClause((clause) => {
    const [, lead, list] = /^([^:]+): (.+)\.$/u.exec(clause.text) ?? []
    const items = list?.split("; ") ?? []
    if (lead === undefined || items.length < 2) return undefined
    return { ...said(clause), text: `${lead} ${items.slice(0, -1).join(", ")} và ${items.at(-1)}.` }
  }),
  /** Two clauses that answer as one sentence, each with its quote. */
  "two-clauses-joined": (told, random) => {
    const [one, other] = answeringClauses(told)
    if (one === undefined || other === undefined || one.line === other.line) return undefined
    const text = `${one.text.replace(/\.$/, "")}${pick(JOINTS, random)}${lowerFirst(other.text)}`
    return { sentences: [{ text, sources: [...said(one).sources, ...said(other).sources] }] }
  },
  "two-sentences": (told) => {
    const clauses = answeringClauses(told)
    return clauses.length < 2 ? undefined : { sentences: clauses.slice(0, 2).map(said) }
  },
  /** The quote is only as long as the sentence needs. */
  "short-quote": fromClause((clause) => ({
    text: clause.text,
    sources: [{ passage: clause.passage.id, quote: clause.text }],
  })),
  /** The quote is the whole article or several of its lines. */
  "long-quote": fromClause((clause) => {
    const lines = clause.passage.text.split("\n")
    const at = lines.findIndex((line) => line.trim() === clause.line)
    const quote = lines
      .slice(Math.max(0, at - 1), at + 2)
      .join("\n")
      .trim()
    return { text: clause.text, sources: [{ passage: clause.passage.id, quote }] }
  }),
  /** Line breaks of the text as spaces, as models copy. */
  "quote-on-one-line": fromClause((clause) => {
    const lines = clause.passage.text.split("\n").map((line) => line.trim())
    const at = lines.indexOf(clause.line)
    const quote = lines
      .slice(at, at + 2)
      .join(" ")
      .trim()
    return quote === clause.line
      ? undefined
      : { text: clause.text, sources: [{ passage: clause.passage.id, quote }] }
  }),
  /** "03 ngày" as "3 ngày", and the other way round. */
  "zero-dropped": rewriting(replaced(/(?<![\d/.,])0([1-9])(?= \p{L})/gu, ([, digit]) => digit!)),
  /** "50%" as "50 %", and the other way round. */
  "share-spaced": rewriting(
    replaced(/(\d)(\s?)%/gu, ([, digit, space]) => (space === "" ? `${digit} %` : `${digit}%`)),
  ),
  /** "15/3/2026" as "15 tháng 3 năm 2026". */
  "date-in-words": rewriting(
    replaced(
      /(\d{1,2})\/(\d{1,2})\/(\d{4})/gu,
      ([, day, month, year]) => `${day} tháng ${Number(month)} năm ${year}`,
    ),
  ),
  /** "5.000 đồng" as "5 nghìn đồng", "12.000.000 đồng" as "12 triệu đồng". */
  "amount-in-words": rewriting(
    replaced(
      /(\d{1,3})\.000(\.000)? đồng/gu,
      ([, count, millions]) => `${count} ${millions === undefined ? "nghìn" : "triệu"} đồng`,
    ),
  ),
  "short-form": rewriting(({ text }) => {
    const pair = SHORT_FORMS.find(([full]) => text.includes(full))
    return pair && text.replaceAll(pair[0], pair[1])
  }),
})
