import type { Part } from "../../core/channel.ts"
import { dayText } from "../../core/day-text.ts"
import type { Texts } from "../../core/texts.ts"
import type { Presented } from "../dialogue.ts"
import { type AskAction, standingNote } from "./present.ts"
import type { Shelved } from "./shelf-answer.ts"

/** An approved answer: who approved it and when, its words, its source; the clauses are one tap away. */
export function presentShelved(texts: Texts, shelved: Shelved, question: string): Presented<AskAction> {
  const { entry } = shelved
  return {
    parts: shelvedParts(texts, shelved),
    offers: [
      { label: texts("openq-button-clauses"), action: { do: "clauses", question } },
      { label: texts("openq-button-watch"), action: { do: "watch", of: "answer", id: entry.answer.id } },
      { label: texts("ask-button-pass-on"), action: { do: "pass-on", question } },
    ],
  }
}

export function shelvedParts(texts: Texts, { entry, standing }: Shelved): Part[] {
  const { text, quote, source } = entry.answer
  const head = texts("openq-shelved", {
    name: entry.approver ?? "none",
    day: entry.approvedOn === null ? "" : dayText(entry.approvedOn),
  })
  const note = standing === null ? texts("openq-source-outside") : standingNote(texts, standing)
  return [
    { kind: "text", text: `${head}\n${entry.question}\n\n${text}` },
    quote === ""
      ? { kind: "note", text: texts("openq-source", { source, note }) }
      : { kind: "quote", text: quote, source, note },
  ]
}
