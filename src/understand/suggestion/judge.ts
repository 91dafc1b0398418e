import { accuses, type Certainty, named, tellsOfOffice, warns, withoutAside } from "./accusation.ts"
import { isVisible } from "./category.ts"
import { isInDistress } from "./distress.ts"
import { isHappening } from "./emergency.ts"
import { guarded } from "./guard.ts"
import { complains } from "./harm.ts"
import { type Lines, linesOf, tokensOf } from "./lexicons.ts"
import { LONG, plain, wordsOf } from "./plain.ts"
import { wantsRedress } from "./redress.ts"
import { asksOfRules, namesActOnly, namesMatterOnly } from "./rule.ts"
import { bringsSecret } from "./secret.ts"
import { asks, asksLaw, greets, presses } from "./talk.ts"
import { tells } from "./told.ts"
import { open, sure, type Triage, type TriageKind } from "./verdict.ts"

/**
 * What a citizen's message is, from its words alone. Rather "human" than a guess: no denunciation and no complaint may pass
 * for a suggestion, and no criticism for anything else than one.
 */
export function triage(text: string): Triage {
  const tokens = tokensOf(text)
  const lines = linesOf(tokens)
  return guarded(byRules(text, lines), tokens, lines, () => asksOfRules(text, lines) || namesActOnly(text))
}

/** The same without the second reader. */
export function triageByRules(text: string): Triage {
  return byRules(text, linesOf(tokensOf(text)))
}

function byRules(text: string, lines: Lines): Triage {
  if (!/[\p{L}\d\p{Extended_Pictographic}]/u.test(text)) return open()
  const isQuestion = asks(lines)
  if (bringsSecret(text, lines.secret, isQuestion)) return sure("secret")
  // Rules speak of accidents and bribes as well: whoever asks what they say tells of none.
  const cries = isHappening(lines.emergency) === "sure" && / now /.test(lines.emergency)
  if (!cries && (asksOfRules(text, lines) || namesActOnly(text))) return sure("question")
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
    left(lines, isQuestion)
  )
}

/** Words that tell of nobody and of nothing here are looked for: "đảng phí của đảng viên hưu trí". */
function left(lines: Lines, isQuestion: boolean): Triage {
  const found = plain(lines, isQuestion)
  return found.kind === "human" && namesMatterOnly(lines) ? sure("question") : found
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
  if (warns(lines.accusation)) return undefined
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

function saysSomething(lines: Lines): boolean {
  return / (?:[a-z_]+:[2-9]|act) /.test(lines.category) || / (?:wish|bad) /.test(lines.suggestion)
}
