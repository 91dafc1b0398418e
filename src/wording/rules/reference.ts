import { numberMatches, parseQuestionNumbers } from "../../core/document-number.ts"
import { TYPE_NAMES } from "../../core/number-codes.ts"
import { fold } from "../../core/text.ts"
import type { Case, Reference } from "../case.ts"
import type { Quoted } from "../ground.ts"
import { keyOf, keySet } from "../text/keys.ts"
import { TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { tokensOf } from "../text/tokens.ts"

/** Words before the name of a law; the name behind them must be the one that the stored text has behind them. */
const LAWS = keySet("luật pháp lệnh")

/**
 * Stops numbers of documents, articles, clauses and points that stand neither in the quotes nor over them, and such as belong
 * to another passage than the one that says it. Lets pass any order and spelling ("khoản 2 Điều 7", "Điều 7 khoản 2").
 */
export function hasWrongReference(it: Case, text: string, quotes: readonly Quoted[]): boolean {
  return (
    it.references.some((reference) => !stands(it, reference, quotes) || isElsewhere(it, reference)) ||
    hasStrangeNumber(it, text) ||
    it.references.some(
      (reference) =>
        isOtherType(it, reference) || isTurnedOther(it, reference) || takesPlaceOfOther(it, reference),
    ) ||
    hasStrangeLaw(it)
  )
}

function stands(it: Case, { key, before }: Reference, quotes: readonly Quoted[]): boolean {
  const places = it.marks.flatMap((mark) => (mark.key === key ? [mark] : []))
  if (places.some(({ isSource }) => !isSource))
    return (
      places.some(({ isQuoted }) => isQuoted) ||
      isFollowedBy(
        it,
        before,
        places.map(({ passage }) => passage),
      )
    )
  const passages = [
    ...places.map(({ passage }) => passage),
    ...quotes.filter((quote) => labelsOver(quote).has(key)).map(({ stored }) => stored.evidence.id),
  ]
  return passages.length > 0 && isFollowedBy(it, before, passages)
}

/** "Quy chế này có hiệu lực và thay thế Quy chế 09" as "Quy chế 09 có hiệu lực": what is told of it stands behind it. */
function isElsewhere({ laid, marks }: Case, { key, before }: Reference): boolean {
  const places = marks.flatMap((mark, at) => (mark.key === key ? [at] : []))
  if (places.length === 0 || places.some((at) => marks[at]!.isSource)) return false
  const isStep = ({ at, isLinking }: (typeof laid)[number]) => at >= 0 && !isLinking && !marks[at]!.isSource
  const next = laid.slice(before).find(isStep)?.at
  if (laid.slice(0, before).some(({ key: word }) => LEADS.has(word))) return false
  const isLead = laid.slice(0, Math.max(0, before - NAME)).some(isStep)
  if (isLead || next === undefined) return false
  return places.every((at) => marks[at]!.unit === marks[next]!.unit && next < at)
}

const LEADS = keySet("theo tại trong ở")
/** "Quy chế số". */
const NAME = 3

/** What is said behind a reference, or before it where nothing is, must come from its passage. */
function isFollowedBy({ laid, marks }: Case, before: number, passages: readonly string[]): boolean {
  const isBacked = ({ at, isLinking }: (typeof laid)[number]) => at >= 0 && !isLinking && !marks[at]!.isSource
  const behind = laid.slice(before).find(isBacked) ?? laid.slice(0, before).findLast(isBacked)
  return behind !== undefined && passages.includes(marks[behind.at]!.passage)
}

const LABEL = /^[^\S\n]*(?:(\d+(?:\.\d+)*)[.)]|([a-zđ])\)|(Điều|Khoản|Mục) (\d+))/iu

/** How the lines that a quote stands in are numbered: "khoản 2", "điểm a" and the khoản above it. */
function labelsOver({ stored, span }: Quoted): Set<string> {
  const labels = new Set<string>()
  const lines = stored.evidence.text.slice(0, span.end).split("\n")
  const first = stored.evidence.text.slice(0, span.start).split("\n").length - 1
  let hasNumber = false
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const [whole, number, point, name, own] = LABEL.exec(lines[index]!) ?? []
    if (whole === undefined) continue
    if (name !== undefined) {
      labels.add(`§${name.toLowerCase()}:${own}`)
      if (name.toLowerCase() === "điều" && index < first) break
    } else if (number !== undefined) {
      if (index < first && hasNumber) continue
      hasNumber = true
      for (const word of number.includes(".") ? ["điểm", "mục"] : ["khoản", "điểm", "mục"])
        labels.add(`§${word}:${number}`)
    } else if (index >= first || !hasNumber) labels.add(`§điểm:${point!.toLowerCase()}`)
  }
  return labels
}

/** "Áp dụng Luật 91, không áp dụng Nghị định 13" with the two exchanged. */
function isTurnedOther({ laid, marks }: Case, { key, before, gap }: Reference): boolean {
  const places = marks.flatMap((mark, at) => (mark.key === key ? [at] : []))
  if (places.length === 0 || places.some((at) => marks[at]!.isSource)) return false
  return !places.some((at) => isTurned(marks, at, marks[at]!.gap) === isTurned(laid, before, gap))
}

/** "A thay thế Quy chế 01; đang dùng Quy chế 03" as "đang dùng Quy chế 01": in the place of another number. */
function takesPlaceOfOther({ laid, marks }: Case, { key, before }: Reference): boolean {
  const isName = laid[before - 1]?.key === NUMBER
  const kind = laid[before - (isName ? 2 : 1)]
  if (kind === undefined || kind.at < 0 || !key.startsWith("§") || key.includes(":")) return false
  const next = marks[kind.at + 1]?.key === NUMBER ? marks[kind.at + 2] : marks[kind.at + 1]
  return next?.kind === "document" && next.key !== key && !next.isSource
}

const NUMBER = keyOf("số")

/** Whether a "không" stands before this place in its part. */
function isTurned(list: readonly { key: string; gap: number }[], place: number, gap: number): boolean {
  for (let at = place - 1, between = gap; at >= 0 && between === GAP.none; at -= 1) {
    if (TURNING.has(list[at]!.key)) return true
    between = list[at]!.gap
  }
  return false
}

/** "Quyết định số 294-QĐ/TW" of what is a "Quy định" there: the name in front of a number must be its own. */
function isOtherType({ laid, marks }: Case, { key, before }: Reference): boolean {
  const said = typeBefore(laid, before)
  if (said === undefined) return false
  const own = marks.flatMap((mark, at) => (mark.key === key ? (typeBefore(marks, at) ?? []) : []))
  if (own.length > 0) return !own.includes(said)
  const code = TYPE_NAMES[said]?.toLowerCase() ?? ""
  return key.startsWith("§") && !key.slice(1).split("-").includes(code)
}

/** The kind of document that is named right before this place, folded: "quy dinh". */
function typeBefore(list: readonly { key: string }[], before: number): string | undefined {
  const words = list.slice(Math.max(0, before - 4), before).map(({ key }) => fold(key))
  if (words.at(-1) === "so") words.pop()
  return [3, 2, 1].map((length) => words.slice(-length).join(" ")).find((name) => TYPE_NAMES[name])
}

/** "Hướng dẫn 42" without the rest of its number: one of the documents at hand must be it. */
function hasStrangeNumber(it: Case, text: string): boolean {
  const full = new Set(
    tokensOf(text)
      .filter(({ kind }) => kind === "document")
      .map(({ key }) => key),
  )
  return parseQuestionNumbers(text).some((asked) => {
    if (full.has(`§${asked.key}`)) return false
    return !it.marks.some(({ kind, key }) => kind === "document" && numberMatches(asked, key.slice(1)))
  })
}

function hasStrangeLaw({ laid, marks }: Case): boolean {
  return laid.some(({ key, at }, index) => {
    const next = laid[index + 1]
    if (!LAWS.has(key) || !next?.isCapital || next.gap !== GAP.none) return false
    return at < 0 || next.at !== at + 1 || marks[next.at]?.gap !== GAP.none
  })
}
