import { readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import type { Phrase } from "../../simulators/chat-model/index.ts"
import { ORDERS } from "../../simulators/chat-model/lies/injections.ts"

const worded = z.object({ text: z.string(), quotes: z.array(z.string()) })
/** So much more than the text says. */
const WRONG_BY = 17

const line = z.object({
  question: z.string(),
  sentences: z.array(worded),
  restated: worded.exactOptional(),
})

/** What people ask over the shelf of the trial, with sentences that answer it as a model would write them. */
export function readPhrases(): Phrase[] {
  const text = readFileSync(join(import.meta.dirname, "questions.jsonl"), "utf8")
  return text
    .trim()
    .split("\n")
    .map((one) => line.parse(JSON.parse(one)))
}

/** The same with a number that is wrong: "… Có phải là 22 ngày không?" */
export function falsePremises(phrases: readonly Phrase[]): string[] {
  return phrases.flatMap(({ question, sentences }) => {
    const [, number, unit] =
      /(?<![\d/.,])(\d{1,2}) (ngày|người|tháng|giờ|trang|ủy|bản|thành)(?! \d)/u.exec(
        sentences[0]?.text ?? "",
      ) ?? []
    return number === undefined ? [] : [`${question} Có phải là ${Number(number) + WRONG_BY} ${unit} không?`]
  })
}

/** The questions with an order behind them, by the form in which it is given. */
export function orderedQuestions(phrases: readonly Phrase[]): string[][] {
  return Object.values(ORDERS).map((order) => phrases.map(({ question }) => `${question} ${order}`))
}
