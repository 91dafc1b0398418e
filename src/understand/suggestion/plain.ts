import { tellsOfOfficial, tellsWhatOughtToBe, withoutAside } from "./accusation.ts"
import { categoryOf, hasMatter, isVisible } from "./category.ts"
import type { Lines } from "./lexicons.ts"
import { asksPlainly, asksStatus, asksTheWay, bids, isForm, isRhetorical, presses } from "./talk.ts"
import { open, sure, type Triage } from "./verdict.ts"

/** In words: a shorter text that names a matter only may look for it. */
const STATEMENT = 7
/** In words: longer ones ask with more than a word that may mean any or none. */
export const LONG = 20

export const wordsOf = ({ suggestion }: Lines): number => suggestion.trim().split(" ").length

/** What is left where nothing accuses, disputes or cries for help: a question, a suggestion, or nobody knows. */
export function plain(lines: Lines, isQuestion: boolean): Triage {
  if (asksTheWay(lines) || asksStatus(lines)) return sure("question")
  if (/ picture /.test(lines.person) && wordsOf(lines) < STATEMENT && !hasMatter(lines.category))
    return open()
  if (/ paper /.test(lines.person)) return open("suggestion", "complaint", "denunciation")
  return (isQuestion ? asked(lines) : undefined) ?? told(lines, isQuestion)
}

/** A question, unless it presses or finds fault: then it is told like any other words. */
function asked(lines: Lines): Triage | undefined {
  const says = saying(lines)
  const isPlain = asksPlainly(lines)
  const isPressing = says("wish") || presses(lines) || (says("bad") && says("fact") && !isForm(lines))
  const isRebuke = says("bad") || criticises(lines) || isRhetorical(lines)
  if (!isPressing && (isPlain || !isRebuke))
    return isPlain || wordsOf(lines) < LONG ? sure("question") : open("suggestion", "question")
  if (hasMatter(lines.category)) return undefined
  return isPlain && !presses(lines) ? sure("question") : open("suggestion", "question")
}

function told(lines: Lines, isQuestion: boolean): Triage {
  const { category, person } = lines
  const says = saying(lines)
  const isCriticism = criticises(lines)
  const isBid = !isQuestion && bids(lines) && !/ (?:official|named|kin) /.test(lines.told)
  if (/ person /.test(person) && !hasMatter(category)) return open("suggestion", "complaint", "denunciation")
  if (!isQuestion && !isCriticism) {
    if (!faults(lines) && !isBid)
      return isTopic(lines) ? sure("question") : open("suggestion", "denunciation")
    if (disputes(lines)) return open("suggestion", "complaint")
    if (!isVisible(category) && tellsOfOfficial(withoutAside(lines.accusation)))
      return open("suggestion", "denunciation")
  }
  const isMeant = says("wish|beg") || isCriticism || isBid
  const isAbout = hasMatter(category) && (says("bad|fact|praise|soft") || presses(lines))
  if (isMeant || isAbout) return { kind: "suggestion", category: categoryOf(category), doubts: [] }
  return isTopic(lines) ? sure("question") : open("suggestion", "question")
}

const saying =
  ({ suggestion }: Lines) =>
  (tags: string) =>
    new RegExp(` (?:${tags}) `).test(suggestion)

/** An official and conduct that anybody may find fault with, or what officials ought to do. */
function criticises({ category, accusation }: Lines): boolean {
  return (/ off /.test(category) && / act /.test(category)) || tellsWhatOughtToBe(withoutAside(accusation))
}

/**
 * Whether something is wished, praised or found bad. Who only tells, above all of a person, may tell of a deed that there are no
 * words for here.
 */
function faults(lines: Lines): boolean {
  const { category, told: signs } = lines
  const says = saying(lines)
  if (says("wish|beg|bad") || presses(lines)) return true
  if (/ (?:official|named|kin) /.test(signs)) return isVisible(category) && says("soft")
  const isOwn = / (?:self|i) /.test(lines.redress)
  return says("praise") || (says("soft") && !isOwn) || (says("fact") && isVisible(category))
}

/** What is told of one's own land, or of one's own with nothing anybody can see, may be disputed. */
function disputes(lines: Lines): boolean {
  const { redress, category } = lines
  if (!/ self /.test(redress) || wordsOf(lines) < STATEMENT) return false
  return / land:[2-9] /.test(category) || (!saying(lines)("wish|beg|bad|praise") && !isVisible(category))
}

/** A few words that name what is looked for, such as "quy định về kỷ luật đảng viên". */
function isTopic(lines: Lines): boolean {
  const isLegal = /^ (?:[^ ]+ ){0,2}legal /.test(lines.question)
  return !presses(lines) && wordsOf(lines) < (isLegal ? LONG : STATEMENT)
}
