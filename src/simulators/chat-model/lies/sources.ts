import { type Answer, type Random, type Said, type Source, type Told, waysOf } from "../answer-types.ts"
import { between, pick } from "../chance.ts"
import { type Clause, clausesOf, stopped, truths } from "../clauses.ts"
import { answerWith, lieOf } from "./lie.ts"

const CONSONANTS = "bcdghklmnpqrstvx"

/** A true sentence over other sources; `marks` are what nobody stored. */
function resourced(
  change: (
    truth: Said,
    told: Told,
    random: Random,
  ) => { readonly sources: readonly Source[]; readonly marks: readonly string[] } | undefined,
  by: "sentence" | "marks" = "sentence",
) {
  return (told: Told, random: Random): Answer | undefined => {
    for (const truth of truths(told, random)) {
      const changed = change(truth, told, random)
      if (changed !== undefined)
        return answerWith(lieOf(truth.text, changed.sources, changed.marks, by), told, random)
    }
    return undefined
  }
}

/** The first source with another quote. */
function requoted({ sources }: Said, quote: string): readonly Source[] {
  return [{ passage: sources[0]!.passage, quote }]
}

/** A sentence that nobody stored, over what `quote` makes up for it. */
function invented(quote: (told: Told, random: Random, sentence: string) => readonly Source[] | undefined) {
  return (told: Told, random: Random): Answer | undefined => {
    const [truth] = truths(told, random)
    if (truth === undefined) return undefined
    const sentence = inventedRule(told, random)
    const sources = quote(told, random, sentence)
    return sources && answerWith(lieOf(sentence, sources, [sentence]), told, random)
  }
}

const RULES: readonly ((count: number) => string)[] = [
  (count) => `Người dân phải nộp ${count}.000 đồng cho mỗi lần đến làm việc.`,
  (count) => `Mọi trường hợp đều được giải quyết trong ${count} giờ.`,
  (count) => `Chi bộ họp ${count} lần mỗi năm tại nhà bí thư.`,
  (count) => `Hồ sơ được trả lại sau ${count} tuần nếu không có người bảo lãnh.`,
]

function inventedRule({ passages }: Told, random: Random): string {
  for (;;) {
    const count = between(21, 89, random)
    if (passages.every(({ text }) => !new RegExp(`(?<!\\d)${count}`).test(text)))
      return pick(RULES, random)!(count)
  }
}

function foreignClause({ foreign }: Told, random: Random): Clause | undefined {
  return pick(foreign.flatMap(clausesOf), random)
}

/** Quotes that nobody stored, that stand elsewhere, or that say nothing of what they are to prove. */
export const sourceLies = waysOf("sources", {
  /** The sentence itself as its own proof. */
  "quote-forged": invented((told, _random, sentence) => [{ passage: told.passages[0]!.id, quote: sentence }]),
  /** A quote out of nothing below a true sentence. */
  "quote-not-in-passage": resourced((truth, told, random) => {
    const sentence = inventedRule(told, random)
    return { sources: requoted(truth, sentence), marks: [sentence] }
  }),
  /** Another unit's paper under the name of a passage that was given. */
  "foreign-paper": (told, random) => {
    const clause = foreignClause(told, random)
    if (clause === undefined || told.passages.length === 0) return undefined
    const sources = [{ passage: pick(told.passages, random)!.id, quote: clause.line }]
    return answerWith(lieOf(clause.text, sources, [clause.text]), told, random)
  },
  /** The same under a name of its own. */
  "foreign-passage": (told, random) => {
    const clause = foreignClause(told, random)
    if (clause === undefined) return undefined
    const sources = [{ passage: clause.passage.id, quote: clause.line }]
    return answerWith(lieOf(clause.text, sources, [clause.text]), told, random)
  },
  /** Its words over a quote that was given. */
  "foreign-words": (told, random) => {
    const clause = foreignClause(told, random)
    const truth = truths(told, random)[0]
    return clause && truth && answerWith(lieOf(clause.text, truth.sources, [clause.text]), told, random)
  },
  "passage-unknown": resourced((truth, told, random) => {
    const name = pick(
      ["D99", "D0", "D-1", "d1 ", "", "D1.1", `D${told.passages.length + 1}`, "__proto__", "constructor"],
      random,
    )!
    return { sources: truth.sources.map(({ quote }) => ({ passage: name, quote })), marks: [name] }
  }),
  /** One that was given, and besides it one that was not. */
  "passage-half-known": resourced((truth) => ({
    sources: [...truth.sources, { passage: "D42", quote: truth.sources[0]!.quote }],
    marks: ["D42"],
  })),
  "quote-letter-altered": resourced((truth, told, random) => {
    const { quote } = truth.sources[0]!
    const letters = [...quote.matchAll(/(?<=\p{L})[bcdghklmnpqrstvx](?=\p{L})/giu)]
    const letter = pick(letters, random)
    if (letter === undefined) return undefined
    const other = pick(
      [...CONSONANTS].filter((one) => one !== letter[0].toLowerCase()),
      random,
    )!
    const altered = quote.slice(0, letter.index) + other + quote.slice(letter.index + 1)
    if (told.passages.some(({ text }) => text.includes(altered))) return undefined
    return { sources: requoted(truth, altered), marks: [altered] }
  }, "marks"),
  "quote-number-altered": resourced((truth, _told, random) => {
    const { quote } = truth.sources[0]!
    const digit = pick([...quote.matchAll(/(?<=[\p{L}(] )\d+/gu)], random)
    if (digit === undefined) return undefined
    const altered = `${quote.slice(0, digit.index)}${Number(digit[0]) + 1}${quote.slice(digit.index + digit[0].length)}`
    return { sources: requoted(truth, altered), marks: [altered] }
  }, "marks"),
  "no-source": resourced(() => ({ sources: [], marks: [] })),
  /** Words that every text has. */
  "quote-says-nothing": invented((told, random) => {
    const quote = pick(["Điều", "các", "và", ".", " ", "", "của", "1."], random)!
    const passage = told.passages.find(({ text }) => text.includes(quote))
    return passage && [{ passage: passage.id, quote }]
  }),
  /** A true quote that is about something else. */
  "quote-of-something-else": invented((told, random) => {
    const clause = pick(told.passages.flatMap(clausesOf), random)
    return clause && [{ passage: clause.passage.id, quote: clause.line }]
  }),
  /** A quote of a passage that was given, under the name of another one. */
  "quote-under-other-name": resourced((truth, told, random) => {
    const { passage, quote } = truth.sources[0]!
    const others = told.passages.filter(({ id, text }) => id !== passage && !text.includes(quote))
    const other = pick(others, random)
    return other && { sources: [{ passage: other.id, quote }], marks: [other.id] }
  }),
  /** "được … bầu": the words between are left out, and with them the "không". */
  "quote-with-gap": (told, random) => {
    for (const truth of truths(told, random)) {
      const { passage, quote } = truth.sources[0]!
      const cut = /^(.{12,}?)\s(?:không|chỉ|chưa)\s(.{12,})$/u.exec(quote)
      if (cut === null) continue
      const text = stopped(`${cut[1]} ${cut[2]}`.replace(/^(?:\d+(?:\.\d+)*[.)])\s+/, ""))
      const joint = pick([" ", " … ", " [...] ", "..."], random)!
      const sources = [{ passage, quote: `${cut[1]}${joint}${cut[2]}` }]
      return answerWith(lieOf(text, sources, [`${cut[1]}${joint}${cut[2]}`]), told, random)
    }
    return undefined
  },
  /** Two true quotes with the joint cut away, so that "không" stands in neither. */
  "quote-in-two-halves": (told, random) => {
    for (const truth of truths(told, random)) {
      const { passage, quote } = truth.sources[0]!
      const cut = /^(.{14,}?)\s(?:không|chưa)\s(.{14,})$/u.exec(quote)
      if (cut === null || /(?:có|và) .{0,40}$/u.test(cut[1]!)) continue
      const text = stopped(`${cut[1]} ${cut[2]}`.replace(/^(?:\d+(?:\.\d+)*[.)])\s+/, ""))
      const sources = [
        { passage, quote: cut[1]! },
        { passage, quote: cut[2]! },
      ]
      return answerWith(lieOf(text, sources, [text]), told, random)
    }
    return undefined
  },
  /** The exception is left out of the quote as well. */
  "quote-cut-before-exception": (told, random) => {
    for (const truth of truths(told, random)) {
      const { passage, quote } = truth.sources[0]!
      const cut = /^(.{20,}?),? (?:trừ|ngoại trừ) /u.exec(quote)
      if (cut === null) continue
      const text = stopped(cut[1]!.replace(/^(?:\d+(?:\.\d+)*[.)])\s+/, ""))
      return answerWith(lieOf(text, [{ passage, quote: cut[1]! }], [text]), told, random)
    }
    return undefined
  },
  /** The quote begins behind the "không", so that every word of the sentence stands in it. */
  "quote-cut-after-not": (told, random) => {
    for (const truth of truths(told, random)) {
      const { passage, quote } = truth.sources[0]!
      const left = /(?<!\p{L})(?:không|chưa) ((?:được|phải|có|mở|xét|giám sát|đóng|gửi) .{14,})$/iu.exec(
        quote,
      )?.[1]
      if (left === undefined) continue
      const text = stopped(left.charAt(0).toUpperCase() + left.slice(1))
      return answerWith(lieOf(text, [{ passage, quote: left }], [text]), told, random)
    }
    return undefined
  },
  /** What somebody asked is no text that was stored. */
  "question-as-quote": (told, random) => {
    const passage = told.passages[0]
    const sentence = stopped(told.question.replace(/\?/g, ""))
    return (
      passage &&
      answerWith(lieOf(sentence, [{ passage: passage.id, quote: told.question }], [sentence]), told, random)
    )
  },
})
