import type { Mark } from "./ground.ts"
import { MAY_STAND_FOR } from "./text/operators.ts"
import { GAP, type Token } from "./text/token.ts"
import { ADJUNCT, LINKING } from "./text/words.ts"

/** A token of a sentence laid on what it says again. */
export interface Laid extends Token {
  /** Index of the mark, or -1. */
  readonly at: number
  /** Words that only link claim nothing, wherever they lie. */
  readonly isLinking: boolean
}

const COST = {
  linkingAlone: 0.6,
  alone: 12,
  andAlone: 2,
  ahead: 1,
  /** For each mark passed over, up to twenty. */
  each: 0.05,
  unit: 1,
  /** A word that turns, bounds or begins something is torn from what it stands before. */
  torn: 0.5,
  back: 2.5,
  /** A sentence rather begins where a part does. */
  within: 0.4,
  source: 1.5,
} as const
/** Of the ways to lay the beginning of a sentence, so many are followed. */
const WAYS = 24

interface Way {
  readonly cost: number
  readonly at: number
  readonly before: Way | null
  /** Where the last token lies, -1 when it lies nowhere. */
  readonly laid: number
}

/** What it costs that a word of the question lies nowhere: less, or more than to look for it elsewhere in the quotes. */
export const ASKED_ALONE = [3, 5] as const

/**
 * Lays a sentence on the stored words in the cheapest way: each token on an equal one, in order and close together where
 * that can be. What lies nowhere, out of order or far apart is for the rules to judge.
 */
export function align(
  sentence: readonly Token[],
  marks: readonly Mark[],
  isAsked: (key: string) => boolean,
  askedAlone: number,
): Laid[] {
  const places = new Map<string, number[]>()
  marks.forEach((mark, at) => {
    if (!mark.isQuoted && !mark.isSource) return
    const list = places.get(mark.key)
    if (list) list.push(at)
    else places.set(mark.key, [at])
  })
  let ways: Way[] = [{ cost: 0, at: -1, before: null, laid: -1 }]
  for (const token of sentence) {
    const isLinking = onlyLinks(token)
    const alone = aloneCost(token, isLinking, isAsked(token.key) ? askedAlone : COST.alone)
    const best = new Map<number, Way>()
    const keep = (way: Way, key: number) => {
      const other = best.get(key)
      if (other === undefined || way.cost < other.cost) best.set(key, way)
    }
    for (const way of ways) {
      const cost = way.cost + alone
      keep({ cost, at: way.at, before: way, laid: -1 }, way.at)
    }
    for (const at of placesOf(token, places, marks)) {
      for (const way of ways) {
        keep({ cost: way.cost + step(way.at, at, marks), at, before: way, laid: at }, at)
      }
    }
    ways = [...best.values()].sort((one, other) => one.cost - other.cost).slice(0, WAYS)
  }
  const laid: number[] = []
  for (let way: Way | null = ways[0] ?? null; way?.before; way = way.before) laid.unshift(way.laid)
  return sentence.map((token, index) => ({
    ...token,
    at: isTorn(token, index, laid, marks) ? -1 : (laid[index] ?? -1),
    isLinking: onlyLinks(token),
  }))
}

/**
 * A "không" or "được" from a document's name says nothing of what is told, unless the name goes on beside it; nor does one
 * "được" say twice that something is so.
 */
function isTorn({ kind }: Token, index: number, laid: readonly number[], marks: readonly Mark[]): boolean {
  const at = laid[index] ?? -1
  if (kind !== "operator" || at < 0) return false
  const isFree = laid[index - 1] !== at - 1 && laid[index + 1] !== at + 1
  return isFree && (marks[at]!.isSource || (marks[at]!.key === "!được" && laid.indexOf(at) < index))
}

/** A word with a capital within a sentence is part of a name. */
function onlyLinks({ key, isCapital, gap }: Token): boolean {
  return LINKING.has(key) && (!isCapital || gap === GAP.strong)
}

function aloneCost({ key }: Token, isLinking: boolean, other: number): number {
  if (isLinking) return COST.linkingAlone
  if (key === "!và") return COST.andAlone
  return other
}

function placesOf(token: Token, places: ReadonlyMap<string, number[]>, marks: readonly Mark[]): number[] {
  const own = places.get(token.key) ?? []
  const others = (MAY_STAND_FOR[token.key] ?? []).flatMap((key) => places.get(key) ?? [])
  // "Không chụp, gửi tài liệu mật" forbids; "trợ lý không thu tiền" only tells.
  const meant = token.key === "!cấm" ? others.filter((at) => marks[at]!.gap > 0) : others
  return meant.length === 0 ? own : [...own, ...meant]
}

function step(from: number, to: number, marks: readonly Mark[]): number {
  if (from < 0) return marks[to]!.gap === GAP.none ? COST.within : 0
  if (to === from + 1) return 0
  const [here, there] = [marks[from]!, marks[to]!]
  if (here.isSource !== there.isSource) return COST.source
  const unit = here.unit === there.unit ? 0 : COST.unit
  const torn = here.kind === "operator" || ADJUNCT.has(here.key) ? COST.torn : 0
  if (to > from) return COST.ahead + COST.each * Math.min(20, to - from) + unit + torn
  return COST.back + unit + torn
}
