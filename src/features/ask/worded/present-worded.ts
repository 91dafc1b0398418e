import type { Button, Outgoing, Part } from "../../../core/channel.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Backed } from "../../../wording/types.ts"
import type { Given } from "./given.ts"

/** An answer but for its sentences. */
export interface Frame {
  readonly given: readonly Given[]
  /** What a reader must know besides, as it stands under the quotations. */
  readonly notes: readonly Part[]
  readonly buttons: readonly Button[]
}

/** Checked sentences as a message: each with the numbers of its sources, which are named below. */
export function presentWorded(
  texts: Texts,
  { given, notes, buttons }: Frame,
  sentences: readonly Backed[],
  isRemote: boolean,
): Outgoing {
  const used = given.filter(({ id }) =>
    sentences.some(({ backing }) => backing.some((one) => one.passage === id)),
  )
  const numbers = new Map(used.map(({ id }, at) => [id, at + 1]))
  const said = sentences.map(({ text, backing }) => {
    const marks = [...new Set(backing.map(({ passage }) => numbers.get(passage)!))].sort()
    return `${text} ${marks.map((number) => `[${number}]`).join("")}`
  })
  const sources = used.map(({ id, source, note }) =>
    texts("ask-worded-source", { number: numbers.get(id)!, source, note }),
  )
  return {
    parts: [
      { kind: "text", text: said.join(" ") },
      { kind: "text", text: sources.join("\n") },
      { kind: "note", text: texts(isRemote ? "ask-worded-notice-remote" : "ask-worded-notice") },
      ...notes,
    ],
    buttons,
  }
}
