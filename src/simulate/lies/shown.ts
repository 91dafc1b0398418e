import type { Outgoing } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import type { Backed, Evidence } from "../../wording/types.ts"
import type { ShownSentence } from "./judge/judge.ts"

/** What the check had before it, and what it let through. */
export interface CheckedAnswer {
  readonly evidence: readonly Evidence[]
  readonly sentences: readonly Backed[]
  readonly ms: number
}

/** A sentence and the numbers of its sources behind it. */
const SENTENCE = /\s*(.+?) ((?:\[\d+\])+)(?=\s|$)/gsu

/**
 * The sentences of a message as they stand in it; none where it quotes. Nobody is shown by which words a sentence was let
 * through, only of which texts they are, and at a press these texts. So its quotes are those that the check went by, as far as
 * the message names their text behind that very sentence.
 */
export function readShown(texts: Texts, { parts }: Outgoing, checked: CheckedAnswer | null): ShownSentence[] {
  const isWorded = parts.some(({ kind, text }) => kind === "note" && text === texts("ask-worded-notice"))
  if (!isWorded) return []
  const said = parts[0]!.text
  const sources = parts[1]!.text.split("\n")
  const sentences = [...said.matchAll(SENTENCE)].map(([, text = "", marks = ""]) => {
    const named = sources.filter((line) => marks.includes(line.slice(0, line.indexOf("]") + 1)))
    const isNamed = (passage: string) => {
      const source = checked?.evidence.find(({ id }) => id === passage)?.source
      return source !== undefined && named.some((line) => line.includes(source))
    }
    const backing = checked?.sentences.find((one) => one.text === text)?.backing ?? []
    return { text, quotes: backing.filter(({ passage }) => isNamed(passage)) }
  })
  const rest = said.replace(SENTENCE, "").trim()
  return rest === "" ? sentences : [...sentences, { text: rest, quotes: [] }]
}
