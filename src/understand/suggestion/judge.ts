import type { Category } from "../../core/case.ts"
import { accuses, named, withoutAside } from "./accusation.ts"
import { categoryOf, hasMatter } from "./category.ts"
import { isHappening } from "./emergency.ts"
import { complains } from "./harm.ts"
import { type Lines, linesOf } from "./lexicons.ts"
import { bringsSecret } from "./secret.ts"
import { asks, asksLaw, asksTheWay, greets } from "./talk.ts"

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

export interface Triage {
  readonly kind: TriageKind
  /** Of a suggestion; null for every other kind. */
  readonly category: Category | null
  /** What it may be, of which none is sure: only for a person ("human"), and empty where nothing is known of it. */
  readonly doubts: readonly TriageKind[]
}

const sure = (kind: Exclude<TriageKind, "human" | "suggestion">): Triage => ({
  kind,
  category: null,
  doubts: [],
})
const open = (...doubts: TriageKind[]): Triage => ({ kind: "human", category: null, doubts })

/**
 * What a citizen's message is, from its words alone. Rather "human" than a guess: no denunciation and no complaint may pass
 * for a suggestion, and no criticism for anything else than one.
 */
export function triage(text: string): Triage {
  const lines = linesOf(text)
  const isQuestion = asks(lines)
  if (bringsSecret(text, isQuestion)) return sure("secret")
  const happens = isHappening(lines.emergency)
  if (happens === "sure") return sure("emergency")
  return (
    forPerson(lines) ??
    rude(lines) ??
    (greets(lines) ? sure("greeting") : undefined) ??
    byName(lines, isQuestion) ??
    byDeed(lines, isQuestion) ??
    byHarm(lines, isQuestion) ??
    (happens === "maybe" ? open("emergency", "suggestion") : undefined) ??
    plain(lines, isQuestion)
  )
}

/** "kn" is either; a paper without a name is anything; orders to a machine are nobody's suggestion. */
function forPerson({ person }: Lines): Triage | undefined {
  if (/ kn /.test(person)) return open("suggestion", "complaint")
  if (/ threat /.test(person)) return open("abuse")
  if (/ machine /.test(person)) return open("suggestion", "question")
  return undefined
}

/** Insults and nothing else. Whoever is rude about an office or a matter criticises. */
function rude(lines: Lines): Triage | undefined {
  if (!/ rude /.test(lines.abuse)) return undefined
  if (saysSomething(lines) || / (?:crime|vice|hint|denounce|complain|both) /.test(lines.accusation))
    return undefined
  return / (?:official|body) /.test(lines.accusation) ? open("suggestion", "abuse") : sure("abuse")
}

function byName(lines: Lines, isQuestion: boolean): Triage | undefined {
  const line = withoutAside(lines.accusation)
  const said = named(line)
  if (said === undefined) return undefined
  const deed = accuses(line)
  const harm = complains(lines.harm)
  const isOwn = / mine /.test(lines.harm)
  if (said.isDenied) return open("suggestion", ...both(said.act))
  if ((isQuestion || said.isAbout) && deed === undefined && !isOwn) return sure("question")
  if (isQuestion || said.isAbout) return open("question", ...both(said.act))
  if (said.act === "either") return deed === "sure" ? sure("denunciation") : open("complaint", "denunciation")
  if (said.act === "denunciation" && !/ vague /.test(line)) return sure("denunciation")
  if (said.act === "complaint" && deed !== "sure" && (harm === "sure" || !isMatter(lines) || isOwn))
    return sure("complaint")
  return open("suggestion", ...both(deed === undefined ? said.act : "either"))
}

const both = (act: "denunciation" | "complaint" | "either"): TriageKind[] =>
  act === "either" ? ["complaint", "denunciation"] : [act]

function byDeed(lines: Lines, isQuestion: boolean): Triage | undefined {
  const deed = accuses(withoutAside(lines.accusation))
  if (deed === undefined) return undefined
  if (isQuestion && asksLaw(lines))
    return deed === "sure" && / evidence /.test(lines.accusation) ? open("denunciation") : sure("question")
  return deed === "sure" && !isQuestion ? sure("denunciation") : open("suggestion", "denunciation")
}

function byHarm(lines: Lines, isQuestion: boolean): Triage | undefined {
  const harm = complains(lines.harm)
  if (harm === undefined) return undefined
  if (harm === "sure") return isQuestion ? open("question", "complaint") : sure("complaint")
  return isQuestion ? undefined : open("suggestion", "complaint")
}

/** What is left: a question, a suggestion, or nobody knows. */
function plain(lines: Lines, isQuestion: boolean): Triage {
  const { suggestion, person, category } = lines
  const wishes = / wish /.test(suggestion)
  const isBad = / bad /.test(suggestion)
  if (/ (?:paper) /.test(person) && !isMatter(lines)) return open("suggestion", "complaint", "denunciation")
  if (asksTheWay(lines)) return sure("question")
  if (isQuestion && !isBad && !(wishes && isMatter(lines))) return sure("question")
  if (/ person /.test(person) && !isMatter(lines)) return open("suggestion", "complaint", "denunciation")
  if (wishes || (isBad && isMatter(lines)) || (/ praise /.test(suggestion) && hasMatter(category)))
    return { kind: "suggestion", category: categoryOf(category), doubts: [] }
  if (isBad || / state /.test(suggestion)) return open("suggestion", "question")
  return sure("question")
}

const isMatter = (lines: Lines) => hasMatter(lines.category)

function saysSomething(lines: Lines): boolean {
  return / (?:[a-z_]+:[36]|act) /.test(lines.category) || / (?:wish|bad) /.test(lines.suggestion)
}
