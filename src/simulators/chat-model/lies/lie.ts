import type { Answer, Lie, Random, Said, Told } from "../answer-types.ts"
import { truthBeside, truths } from "../clauses.ts"

/** What a change makes of a true sentence. */
export interface Changed {
  readonly text: string
  readonly marks: readonly string[]
}

export type Change = (text: string, truth: Said, told: Told, random: Random) => Changed | undefined

const BESIDE = 0.4

/** An answer with this lie, now and then beside a true sentence. */
export function answerWith(lying: Said, told: Told, random: Random): Answer {
  const truth = random() < BESIDE ? truthBeside(told, lying) : undefined
  if (truth === undefined) return { sentences: [lying] }
  return { sentences: random() < 0.5 ? [truth, lying] : [lying, truth] }
}

export function lieOf(
  text: string,
  sources: Said["sources"],
  marks: readonly string[],
  by: Lie["by"] = "sentence",
): Said {
  return { text, sources, lie: { marks, by } }
}

/** Lies by changing a true sentence and leaving its quotes; the first one that can be changed so. */
export function byChanging(change: Change, by: Lie["by"] = "sentence") {
  return (told: Told, random: Random): Answer | undefined => {
    for (const truth of truths(told, random)) {
      const changed = change(truth.text, truth, told, random)
      if (changed !== undefined && changed.text !== truth.text)
        return answerWith(lieOf(changed.text, truth.sources, changed.marks, by), told, random)
    }
    return undefined
  }
}

/** Lies by saying this over the quotes of a true sentence. */
export function bySaying(
  say: (told: Told, random: Random, truth: Said) => string | undefined,
  by: Lie["by"] = "sentence",
) {
  return byChanging((_text, truth, told, random) => {
    const text = say(told, random, truth)
    return text === undefined ? undefined : { text, marks: [text] }
  }, by)
}

/** All quotes of a sentence. */
export function quotesOf({ sources }: Said): string {
  return sources.map(({ quote }) => quote).join("\n")
}

/** What stands at one place of a text, in place of what stood there. */
export function replaceAt(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length)
}

/** One of several places at which a pattern stands, and its match. */
export function oneMatch(text: string, pattern: RegExp, random: Random): RegExpExecArray | undefined {
  const all = [...text.matchAll(pattern)]
  return all[Math.floor(random() * all.length)]
}

/** Swaps a word for its opposite, either way round; the first pair that stands there. */
export function swapOne(pairs: readonly (readonly [string, string])[]): Change {
  return (text, _truth, _told, random) => {
    const found = pairs.flatMap(([one, other]) =>
      [[one, other] as const, [other, one] as const].flatMap(([from, to]) =>
        [...text.matchAll(wholeWord(from))].map((match) => ({ at: match.index, from: match[0], to })),
      ),
    )
    const chosen = found[Math.floor(random() * found.length)]
    if (chosen === undefined) return undefined
    const isCapital = /^\p{Lu}/u.test(chosen.from)
    const to = isCapital ? chosen.to.charAt(0).toUpperCase() + chosen.to.slice(1) : chosen.to
    return { text: replaceAt(text, chosen.at, chosen.from.length, to), marks: [to] }
  }
}

export function wholeWord(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu")
}
