import type { Category } from "../../core/case.ts"
import { categoryOf } from "./category.ts"
import { asksToMend } from "./emergency.ts"
import { triage } from "./judge.ts"
import { linesOf, tokensOf } from "./lexicons.ts"
import { asksOfRules } from "./rule.ts"
import { asks } from "./talk.ts"

export { triage } from "./judge.ts"
export { kindOf } from "./kind.ts"
export { placeOf } from "./place.ts"
export type { Doubt, Triage, TriageKind } from "./verdict.ts"

/** Whether a text has the form of a question, or names a rule; bare words such as a place or a topic do not. */
export function isAsking(text: string): boolean {
  const lines = linesOf(tokensOf(text))
  return asks(lines) || asksOfRules(text, lines)
}

/** What a text is about if it is a suggestion; "other" where nothing is known. */
export function categoryIn(text: string): Category {
  return categoryOf(linesOf(tokensOf(text)).category)
}

/** Whether what was taken for an emergency also wishes that something be mended, and so may be a suggestion. */
export function wishesMending(text: string): boolean {
  return asksToMend(linesOf(tokensOf(text)).mending)
}

/** Whether a text is, or may be, a complaint or a denunciation: these are taken in writing or in person only. */
export function isPetition(text: string): boolean {
  const { kind, doubts } = triage(text)
  const isOne = (one: string) => one === "complaint" || one === "denunciation"
  return isOne(kind) || doubts.some(isOne)
}
