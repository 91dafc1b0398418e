import { triage } from "./judge.ts"
import { linesOf } from "./lexicons.ts"
import { asksOfRules } from "./rule.ts"
import { asks } from "./talk.ts"

export { triage } from "./judge.ts"
export { kindOf } from "./kind.ts"
export { placeOf } from "./place.ts"
export type { Doubt, Triage, TriageKind } from "./verdict.ts"

/** Whether a text has the form of a question, or names a rule; bare words such as a place or a topic do not. */
export function isAsking(text: string): boolean {
  const lines = linesOf(text)
  return asks(lines) || asksOfRules(text, lines)
}

/** Whether a text is, or may be, a complaint or a denunciation: these are taken in writing or in person only. */
export function isPetition(text: string): boolean {
  const { kind, doubts } = triage(text)
  const isOne = (one: string) => one === "complaint" || one === "denunciation"
  return isOne(kind) || doubts.some(isOne)
}
