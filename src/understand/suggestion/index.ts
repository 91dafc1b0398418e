import type { CaseKind, Category } from "../../core/case.ts"
import { fold } from "../../core/text.ts"
import { isPetition } from "../petition.ts"

/** What a message is, as far as words tell. */
export type TriageKind =
  | "suggestion"
  | "complaint"
  | "denunciation"
  | "emergency"
  | "secret"
  | "question"
  | "greeting"
  | "abuse"
  | "human"

/** `category` of suggestions only. */
export interface Triage {
  readonly kind: TriageKind
  readonly category: Category | null
  readonly doubts: readonly string[]
}

const QUESTION = /\?\s*$|^(?:thu tuc|quy dinh|dieu \d|luat)|\b(?:the nao|la gi|bao nhieu|o dau)$/
const EMERGENCY = /(?:dang chay|chay nha|cuu voi)/
const SUGGESTION = /(?:hong|gay|o ga|rac|ngap|mat nuoc|de nghi|kien nghi|gop y|phan anh)/

/** Tells what a message is by a few words. */
export function triage(text: string): Triage {
  const said = fold(text)
  const is = (kind: TriageKind, category: Category | null = null): Triage => ({
    kind,
    category,
    doubts: [],
  })
  if (/mat so \d/.test(said)) return is("secret")
  if (EMERGENCY.test(said)) return is("emergency")
  if (QUESTION.test(said)) return is("question")
  if (isPetition(text)) return is(/khieu/.test(said) ? "complaint" : "denunciation")
  if (/\bkn\b/.test(said)) return is("human")
  if (/^do ngu/.test(said)) return is("abuse")
  if (!SUGGESTION.test(said)) return is("question")
  return is("suggestion", /rac/.test(said) ? "environment" : "infrastructure")
}

export function kindOf(text: string): CaseKind {
  const said = fold(text)
  return /de nghi|kien nghi/.test(said) ? "proposal" : /gop y|nen/.test(said) ? "opinion" : "remark"
}

export function placeOf(text: string): string {
  return /(?:thôn|tổ dân phố|ngã ba|thon)\s+[\p{L}\d]+/u.exec(text)?.[0] ?? ""
}
