import type { Laid } from "../align.ts"
import { type Case, saysSomething } from "../case.ts"
import { keyOf } from "../text/keys.ts"
import { GAP } from "../text/token.ts"
import { unitStart } from "./shape.ts"

const SHORT_TAIL = 2

/** The sentence ends with a word or two of another unit that the question itself asks about: "ai ký biên bản". */
export function isAskedTail({ laid, isAsked }: Case, to: Laid): boolean {
  const tail = laid.slice(laid.indexOf(to))
  return (
    tail.length <= SHORT_TAIL &&
    tail.every(
      ({ kind, key, gap }, index) => kind === "word" && isAsked(key) && (index === 0 || gap === GAP.none),
    )
  )
}

/** "Theo Điều 7, …" may go on anywhere; "Quy chế này …" only with what is said of it. */
export function followsSource(it: Case, to: Laid): boolean {
  const { laid, marks, said } = it
  if (laid[jointBefore(it, to)]!.gap !== GAP.none) return true
  const { unit } = marks[to.at]!
  return !marks.some((mark, at) => at < to.at && mark.unit === unit && saysSomething(mark) && !said.has(at))
}

/**
 * "Ngày 27/7: thăm hỏi gia đình" and "Ngày 03/02: gặp mặt đảng viên" as "ngày 27/7 gặp mặt đảng viên": without a joint a sentence
 * goes on below only behind a line's end, and never back.
 */
export function leapsAcross(it: Case, from: number, to: Laid): boolean {
  if (isBehindJoint(it, to) || isAskedTail(it, to)) return false
  const [here, there] = [it.marks[from]!, it.marks[to.at]!]
  if (there.line === here.line) return false
  if (there.unit < here.unit) return true
  // "A là đầu mối, có nhiệm vụ:" and "B giúp A" as "đầu mối là B".
  const head = it.marks.findIndex((mark) => mark.unit === here.unit && saysSomething(mark))
  if (!it.said.has(head)) return true
  return it.marks.some(({ line, unit }) => line === here.line && unit > here.unit)
}

/** Where the words that only link before this begin. */
function jointBefore({ laid }: Case, to: Laid): number {
  let joint = laid.indexOf(to)
  while (joint > 0 && laid[joint]!.gap === GAP.none && laid[joint - 1]!.isLinking) joint -= 1
  return joint
}

/** Whether a comma, an "và" or a "còn" of the sentence stands before this. */
function isBehindJoint(it: Case, to: Laid): boolean {
  const { laid } = it
  const joint = jointBefore(it, to)
  const isStill = laid.slice(joint, laid.indexOf(to)).some(({ key }) => key === STILL)
  return laid[joint]!.gap !== GAP.none || laid[joint - 1]?.key === "!và" || isStill
}

/** Behind a joint of the sentence's own a unit may be entered where it says something new, else only where it begins. */
export function entersUnit(it: Case, to: Laid): boolean {
  if (isBehindJoint(it, to)) {
    const before = it.laid[jointBefore(it, to) - 1]?.at ?? -1
    return startsUnit(it, to.at, isOfLine(it, before, to.at) ? it.isAsked : () => false)
  }
  for (let at = unitStart(it, to.at); at < to.at; at += 1) if (!it.said.has(at)) return false
  return true
}

const STILL = keyOf("còn")

/** Of two things that one line says of somebody the question may name who it is; another line is about somebody else. */
function isOfLine({ marks }: Case, from: number, to: number): boolean {
  return from < 0 || marks[from]!.line === marks[to]!.line
}

/** The part of the unit before it says nothing, or nothing that the sentence or question does not say as well. */
function startsUnit(it: Case, at: number, isKnown: (key: string) => boolean): boolean {
  for (let before = unitStart(it, at); before < at; before += 1) {
    const mark = it.marks[before]!
    if (saysSomething(mark) && !it.words.has(mark.key) && !isKnown(mark.key)) return false
  }
  return true
}
