import type { Category } from "../../core/case.ts"
import {
  accuses,
  type Certainty,
  named,
  tellsOfOffice,
  tellsOfOfficial,
  tellsWhatOughtToBe,
  withoutAside,
} from "./accusation.ts"
import { categoryOf, hasMatter, isMatter, isVisible } from "./category.ts"
import { isInDistress } from "./distress.ts"
import { isHappening } from "./emergency.ts"
import { complains } from "./harm.ts"
import { type Lines, linesOf } from "./lexicons.ts"
import { wantsRedress } from "./redress.ts"
import { bringsSecret } from "./secret.ts"
import { asks, asksLaw, asksPlainly, asksTheWay, greets, presses } from "./talk.ts"
import { tells } from "./told.ts"

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

/** What only a person can tell apart; "distress": its writer is in despair or beaten, and needs help before all else. */
export type Doubt = TriageKind | "distress"

export interface Triage {
  readonly kind: TriageKind
  /** Of a suggestion; null for every other kind. */
  readonly category: Category | null
  /** What it may be, of which none is sure: only for a person ("human"), and empty where nothing is known of it. */
  readonly doubts: readonly Doubt[]
}

const sure = (kind: Exclude<TriageKind, "human" | "suggestion">): Triage => ({
  kind,
  category: null,
  doubts: [],
})
const open = (...doubts: Doubt[]): Triage => ({ kind: "human", category: null, doubts })

/**
 * What a citizen's message is, from its words alone. Rather "human" than a guess: no denunciation and no complaint may pass
 * for a suggestion, and no criticism for anything else than one.
 */
export function triage(text: string): Triage {
  const lines = linesOf(text)
  if (!/[\p{L}\d\p{Extended_Pictographic}]/u.test(text)) return open()
  const isQuestion = asks(lines)
  if (bringsSecret(text, lines.secret, isQuestion)) return sure("secret")
  const happens = isHappening(lines.emergency)
  if (happens === "sure") return sure("emergency")
  if (isInDistress(lines.distress)) return open("distress")
  if (happens === "maybe") return open("emergency", "suggestion")
  return (
    forPerson(lines) ??
    rude(lines) ??
    (greets(lines, text) ? sure("greeting") : undefined) ??
    byName(lines, isQuestion) ??
    byContent(lines, isQuestion) ??
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
  // "Khiếu nại đèn đường hỏng" is only called so.
  const isCalledSo = isVisible(lines.category) && harm === undefined && !isOwn
  if (said.act === "complaint" && deed !== "sure" && !isCalledSo) return sure("complaint")
  return open("suggestion", ...both(deed === undefined ? said.act : "either"))
}

const both = (act: "denunciation" | "complaint" | "either"): TriageKind[] =>
  act === "either" ? ["complaint", "denunciation"] : [act]

/** What is said, whatever it is called. */
function byContent(lines: Lines, isQuestion: boolean): Triage | undefined {
  const deed = surer(accuses(withoutAside(lines.accusation)), tells(lines.told))
  const harm = surer(complains(lines.harm), wantsRedress(lines.redress)) ?? deniesMine(lines)
  const isTold = !isQuestion || / evidence /.test(lines.accusation)
  const isShort = wordsOf(lines) < LONG
  const isLaw = !isTold && isShort && asksLaw(lines) && !presses(lines) && tells(lines.told) !== "sure"
  if (isLaw && (deed !== undefined || harm !== undefined)) return sure("question")
  if (deed === "sure") return isTold ? sure("denunciation") : open("question", "denunciation")
  if (harm === "sure") return isTold ? sure("complaint") : open("question", "complaint")
  if (deed === "maybe") return open("suggestion", "denunciation")
  if (harm === "maybe") return isTold ? open("suggestion", "complaint") : undefined
  // A crime of yesterday against oneself is for the police to take down.
  const isRobbed = / (?:crime|grave) /.test(lines.emergency) && / mine /.test(lines.harm)
  return isRobbed && isTold ? open("suggestion", "denunciation") : undefined
}

function surer(one: Certainty | undefined, other: Certainty | undefined): Certainty | undefined {
  return one === "sure" ? one : (other ?? one)
}

/** "Ủy ban không cho nhà tôi tách thửa": what the office does not grant its writer may be a decision. */
function deniesMine({ accusation, harm }: Lines): "maybe" | undefined {
  const isDenied = / not /.test(accusation) || / (?:against|wrong) /.test(harm)
  return / mine /.test(harm) && isDenied && tellsOfOffice(withoutAside(accusation)) ? "maybe" : undefined
}

/** In words: a shorter text that names a matter only may look for it. */
const STATEMENT = 7

/** In words: longer ones ask with more than a word that may mean any or none. */
const LONG = 20

/** What is left: a question, a suggestion, or nobody knows. */
function plain(lines: Lines, isQuestion: boolean): Triage {
  const { suggestion, person, category } = lines
  const says = (tags: string) => new RegExp(` (?:${tags}) `).test(suggestion)
  const words = wordsOf(lines)
  const isAbout = hasMatter(category)
  if (asksTheWay(lines)) return sure("question")
  if (/ paper /.test(person)) return open("suggestion", "complaint", "denunciation")
  const accusation = withoutAside(lines.accusation)
  const isCriticism = (/ off /.test(category) && / act /.test(category)) || tellsWhatOughtToBe(accusation)
  if (isQuestion) {
    const isPlain = asksPlainly(lines)
    const isPressing = says("wish") || presses(lines) || (says("bad") && says("fact"))
    const isGrievance = isPressing || (!isPlain && (says("bad") || isCriticism))
    if (!isGrievance) return isPlain || words < LONG ? sure("question") : open("suggestion", "question")
    if (!isAbout) return isPlain && !presses(lines) ? sure("question") : open("suggestion", "question")
  }
  if (/ person /.test(person) && !isAbout) return open("suggestion", "complaint", "denunciation")
  const isStatement = words >= (asksLaw(lines) ? LONG : STATEMENT)
  const isFaulted = says("wish|beg|bad|praise")
  // Who tells of a person and wishes nothing and finds no fault may tell of a deed that nobody has words for here.
  const isAsked = isFaulted || (isVisible(category) && says("soft"))
  if (!isCriticism && !isAsked && !isQuestion && / (?:official|named|kin) /.test(lines.told))
    return isTopic(lines) ? sure("question") : open("suggestion", "denunciation")
  const isOwn = / (?:self|i) /.test(lines.redress)
  // What is told of one's own land or allowance may be a complaint.
  const isDispute =
    / self /.test(lines.redress) && (/ land:[2-9] /.test(category) || (!isFaulted && !isVisible(category)))
  if (isDispute && !isCriticism && !isQuestion && isStatement) return open("suggestion", "complaint")
  const isTold = isStatement && (isVisible(category) || (isMatter(category) && !isOwn))
  if (!isCriticism && !isVisible(category) && tellsOfOfficial(accusation))
    return isQuestion ? sure("question") : open("suggestion", "denunciation")
  if (
    says("wish|beg") ||
    isCriticism ||
    isTold ||
    (isAbout && (says("bad|fact|praise") || presses(lines))) ||
    (says("soft") && (isMatter(category) || (isAbout && !isOwn)))
  )
    return { kind: "suggestion", category: categoryOf(category), doubts: [] }
  return says("bad|fact|state") || !isTopic(lines) ? open("suggestion", "question") : sure("question")
}

/** A few words that name what is looked for, such as "quy định về kỷ luật đảng viên". */
const isTopic = (lines: Lines): boolean =>
  !presses(lines) && wordsOf(lines) < (/^ (?:[^ ]+ ){0,2}legal /.test(lines.question) ? LONG : STATEMENT)

const wordsOf = ({ suggestion }: Lines): number => suggestion.trim().split(" ").length

function saysSomething(lines: Lines): boolean {
  return / (?:[a-z_]+:[2-9]|act) /.test(lines.category) || / (?:wish|bad) /.test(lines.suggestion)
}
