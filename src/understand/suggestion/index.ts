import { triage } from "./judge.ts"

export { type Doubt, type Triage, type TriageKind, triage } from "./judge.ts"
export { kindOf } from "./kind.ts"
export { placeOf } from "./place.ts"

/** Whether a text is, or may be, a complaint or a denunciation: these are taken in writing or in person only. */
export function isPetition(text: string): boolean {
  const { kind, doubts } = triage(text)
  const isOne = (one: string) => one === "complaint" || one === "denunciation"
  return isOne(kind) || doubts.some(isOne)
}
