import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checkWording } from "../../src/wording/check.ts"
import { articlesFrom } from "./support/papers.ts"

/** A sentence over an article of the shelf or of the samples; written before the check was ever run on it. */
interface Said {
  readonly passage: string
  readonly question: string
  readonly text: string
  readonly quotes: readonly string[]
}

/** Models write more freely than the check can follow; so many of these at least reach the person. */
const KEPT = 0.76

const lines = <T extends Said>(file: string) =>
  readFileSync(join(import.meta.dirname, "unseen", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T)

const honest = lines<Said>("honest.jsonl")
const lies = lines<Said & { readonly kind: string }>("lies.jsonl")

/** Whether the sentence, alone, would be sent as an answer. */
function isSent({ passage, question, text, quotes }: Said): boolean {
  const sources = quotes.map((quote) => ({ passage, quote }))
  const { sentences, answers } = checkWording(question, articlesFrom(passage), [{ text, sources }])
  return answers && sentences.length === 1
}

describe("sentences that were written without a look at the rules", () => {
  it("quote what stands there, of many papers", () => {
    expect(Math.min(honest.length, lies.length)).toBeGreaterThanOrEqual(300)
    expect(new Set(honest.map(({ passage }) => passage.split("/")[0])).size).toBeGreaterThanOrEqual(10)
    for (const { passage, quotes } of [...honest, ...lies])
      for (const quote of quotes) expect(articlesFrom(passage)[0]!.text).toContain(quote)
  })

  it("are never sent when they lie", () => {
    expect(lies.filter(isSent).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([])
  })

  it("are mostly sent when they are honest", () => {
    const lost = honest.filter((said) => !isSent(said)).map(({ text }) => text)
    expect(1 - lost.length / honest.length, lost.join("\n")).toBeGreaterThanOrEqual(KEPT)
  })
})
