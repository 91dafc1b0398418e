import type { Laid } from "../align.ts"
import { type Case, isPassive, saysSomething } from "../case.ts"
import { entersUnit, followsSource, isAskedTail, leapsAcross } from "./enters.ts"
import { beheads } from "./heads.ts"
import { anchorsOf, mayMove } from "./moves.ts"

/**
 * Stops words of the quote that were put together anew: "A báo cáo B" as "B báo cáo A", one's deed as another's. Lets pass whole parts
 * that moved (when, where, how).
 */
export function isPutTogetherAnew(it: Case): boolean {
  return (
    it.steps.some((step, index) => isWrongStep(it, it.steps[index - 1], step, index)) || movesException(it)
  )
}

/** "Cấm bán hàng, trừ ngày chợ, cấm đốt rác" as "cấm bán hàng, cấm đốt rác, trừ ngày chợ": what is told behind it there is not meant. */
function movesException({ laid, marks, said, steps }: Case): boolean {
  return laid.some(({ at, key }, index) => {
    if (at < 1 || key !== "!trừ" || marks[at]!.isSource || marks[at - 1]!.unit !== marks[at]!.unit)
      return false
    const isOfUnit = (place: number) => marks[place]?.unit === marks[at]!.unit
    const isTold = (mark: (typeof marks)[number], place: number) =>
      said.has(place) && isOfUnit(place) && saysSomething(mark)
    const goesOn = marks.some(
      (mark, place) => place > at && mark.part > marks[at]!.part && isTold(mark, place),
    )
    const own = marks.findLastIndex((mark, place) => place < at && isTold(mark, place))
    const before = laid.slice(0, index).findLast((token) => steps.includes(token))
    return goesOn && own >= 0 && before?.at !== own
  })
}

function isWrongStep(it: Case, from: Laid | undefined, to: Laid, index: number): boolean {
  const { marks } = it
  const there = marks[to.at]!
  if (there.isSource) return false
  if (from === undefined) return beheads(it, to.at)
  if (marks[from.at]!.isSource) return !followsSource(it, to) || goesBackBehindSource(it, to, index)
  const here = marks[from.at]!
  if (here.unit !== there.unit)
    return leapsAcross(it, from.at, to) || (!entersUnit(it, to) && !isAskedTail(it, to))
  if (to.at > from.at) return false
  if (to.at === from.at) return true
  if (isPassive(it, it.laid.indexOf(to) - 1)) return false
  return !anchorsOf(it, to).every((anchor) => mayMove(it, index, anchor))
}

/** Words of the place's name between what is quoted do not make a new beginning. */
function goesBackBehindSource({ steps, marks }: Case, to: Laid, index: number): boolean {
  const last = steps.slice(0, index).findLast(({ at }) => !marks[at]!.isSource)
  return last !== undefined && marks[last.at]!.unit === marks[to.at]!.unit && to.at < last.at
}
