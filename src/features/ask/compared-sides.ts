import { parseQuestionNumbers } from "../../core/document-number.ts"
import { parseLocators } from "../../core/locator.ts"
import { fold, syllables } from "../../core/text.ts"
import { LAID_DOWN } from "./definition.ts"
import { subjectOf } from "./question.ts"
import { askingIn, isSaid } from "./question-words.ts"
import { foldSpelled } from "./spelled.ts"

const MOST_SYLLABLES = 16
const MOST_SIDES = 4
const JOINTS = [/ (?:so )?(?:voi|vs) /g, / va /g, / hay /g]

/**
 * What stands on the sides of a joint: "A, B và C". Of several joints the one behind which the same word begins again counts,
 * else the one in the middle.
 */
export function splitSides(all: string): string[] {
  const folded = foldSpelled(all)
  const joint = JOINTS.map((one) => [...folded.matchAll(one)]).find((found) => found.length > 0)
  const commas = all.split(/,\s*/)
  if (joint === undefined) return commas
  const pairs = joint.map(({ index, 0: words }) => [all.slice(0, index), all.slice(index + words.length)])
  const [best] = pairs.sort(
    (left, right) =>
      Number(sharesHead(right)) - Number(sharesHead(left)) || unevenness(left) - unevenness(right),
  )
  const [before = "", last = ""] = best!
  const firsts = before.split(",").map((side) => side.trim())
  const isList = firsts.length > 1 && firsts.every((side) => syllables(side).length <= 6)
  return [...(isList ? firsts : [before]), last].map((side) => side.trim())
}

function sharesHead([left = "", right = ""]: readonly string[]): boolean {
  const [first] = syllables(fold(right))
  return first !== undefined && syllables(fold(left)).includes(first)
}

function unevenness([left = "", right = ""]: readonly string[]): number {
  return Math.abs(syllables(left).length - syllables(right).length)
}

/** "đảng viên dự bị" and "đảng viên chính thức", "thường trú" and "tạm trú"; documents by their numbers. */
export function isCalledAlike(sides: readonly string[]): boolean {
  const runs = sides.map((side) => syllables(fold(side)))
  const isOne = (place: number) => new Set(runs.map((run) => run.at(place))).size === 1
  return isOne(0) || isOne(-1) || sides.every((side) => parseQuestionNumbers(side).length > 0)
}

/** Whether each is the name of something, and each another. */
export function areNames(sides: readonly string[]): boolean {
  return sides.length <= MOST_SIDES && new Set(sides.map(fold)).size === sides.length && sides.every(isName)
}

/** A name of something: neither a sentence nor a question, and no bare figure. */
function isName(side: string): boolean {
  const run = syllables(side)
  const isShort = run.length > 0 && run.length <= MOST_SYLLABLES && !/[.;:?!]\s/.test(side)
  const isMeant = isSaid(side) || parseQuestionNumbers(side).length > 0
  const isFigure = /^\d[\d.,]*(?: (?:dong|trieu|nghin|ngay|thang|nam|tuoi|lan))?$/.test(fold(side))
  return isShort && isMeant && !isFigure && askingIn(side).length === 0 && !SAYS.test(foldSpelled(side))
}

/** Words of sentences, which stand in no name of a thing. */
const SAYS =
  /^(?:doi xu|thi|khi|neu|khong|duoc|phai)\b|\b(?:thi|neu|sang|co duoc|co phai|co bi|co the|khong duoc|bi phat|bi xu ly|dung hay sai)\b/

/** "theo Luật Tố cáo, khiếu nại": what is said of all before the first is named. */
export function contextOf(first: string): [string, string] {
  const comma = first.lastIndexOf(", ")
  return comma < 0 ? ["", first] : [first.slice(0, comma), first.slice(comma + 2)]
}

/**
 * What a later name leaves to be understood from the first, best first: "thời hạn giải quyết khiếu nại và tố cáo",
 * "đảng viên dự bị với chính thức", "điều 3 và điều 5 quy chế 01".
 */
export function fullNames(side: string, sides: readonly string[], at: number): string[] {
  const locators = parseLocators(side)
  const last = sides.at(-1)!
  if (locators.length > 0 && subjectOf(side, locators) === "" && at < sides.length - 1)
    return [`${side} ${subjectOf(last, parseLocators(last))}`.trim()]
  const words = syllables(side)
  const first = syllables(sides[0]!)
  if (at === 0 || parseQuestionNumbers(side).length > 0) return [side]
  const head = first.findLastIndex((word) => fold(word) === fold(words[0]!))
  if (head > 0) return [`${first.slice(0, head).join(" ")} ${side}`]
  const isShorter = first.length >= words.length + 2 && head < 0
  const filled = `${first.slice(0, first.length - words.length).join(" ")} ${side}`
  if (!isShorter) return [side]
  return LAID_DOWN.test(fold(first.join(" "))) ? [filled] : [filled, side]
}
