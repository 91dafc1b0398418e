import type { Laid } from "./align.ts"
import type { Context } from "./context.ts"
import type { Mark } from "./ground.ts"
import { keyOf } from "./text/keys.ts"
import { VERBAL } from "./text/operators.ts"
import { GAP } from "./text/token.ts"
import { DEFINING_BEFORE } from "./text/words.ts"

/** What a sentence is laid on, for what the passage anyway says of a thing. */
interface Around {
  readonly laid: readonly Laid[]
  readonly marks: readonly Mark[]
  readonly context: Context
  /** The question's words in a row, each between blanks. */
  readonly asked: string
}

/**
 * Takes out of a sentence what only says more fully of which thing it speaks, where the passage itself says so: "Bí thư Đảng
 * ủy" for the "Bí thư" of the same clause, "bản kiểm điểm của đảng viên" where "đảng viên viết bản kiểm điểm" stands beside it.
 * Such words claim nothing new; null stands in their place, and what is left is judged as if they were not there.
 */
export function withoutKnown(around: Around): readonly (Laid | null)[] {
  const laid = withoutFurther({ ...around, laid: withoutOwner({ ...around, laid: withShortNames(around) }) })
  return laid.map((token) => (token.at === OUT ? null : token))
}

/** Words that are taken out lie here until they are. */
const OUT = -2
function out(token: Laid): Laid {
  return { ...token, at: OUT, isLinking: true }
}

const LONGEST = 6

/** "Khi Bí thư Đảng ủy vắng mặt" of a clause that has "khi Bí thư vắng mặt" behind "Bí thư Đảng ủy". */
function withShortNames({ laid, marks }: Around): readonly Laid[] {
  for (let next = 1; next < laid.length; next += 1) {
    const { at, gap } = laid[next]!
    const last = laid[next - 1]!
    if (at < 2 || gap !== GAP.none || last.at < 0 || at <= last.at + 1) continue
    let start = next - 1
    while (
      start > 0 &&
      next - start < LONGEST &&
      laid[start - 1]!.at >= 0 &&
      laid[start - 1]!.at === laid[start]!.at - 1
    )
      start -= 1
    const from = laid[start]!.at
    if (marks[from]!.unit !== marks[at]!.unit || DEFINING_BEFORE.has(marks[from - 1]?.key ?? "")) continue
    const length = [2, 3].find((count) => repeats(marks, from, at - count, count))
    if (length === undefined || last.at - from + 1 <= length || !marks[from + length]!.isCapital) continue
    const short = laid.slice(start, next).map((token, step) => {
      return step < length ? { ...token, at: at - length + step } : out(token)
    })
    return laid.toSpliced(start, next - start, ...short)
  }
  return laid
}

/** Whether so many words stand at both places, and at the second with nothing that makes them longer. */
function repeats(marks: readonly Mark[], one: number, other: number, count: number): boolean {
  if (other <= one + count || !marks[one]!.isCapital || !marks[other]!.isCapital) return false
  return Array.from({ length: count }, (_, step) => step).every(
    (step) => marks[one + step]!.key === marks[other + step]?.key,
  )
}

const OF = keyOf("của")
/** Between who does it and what is done stands hardly more than the verb. */
const NEAR = 5

/** "Bản kiểm điểm của đảng viên", where another clause begins with "Đảng viên" and has "bản kiểm điểm". */
function withoutOwner({ laid, context }: Around): readonly Laid[] {
  const of = laid.findIndex(({ key, at }) => key === OF && at < 0)
  if (of < 2 || laid[of - 1]!.at < 0) return laid
  const thing = [laid[of - 2]!.key, laid[of - 1]!.key]
  for (const unit of context.units) {
    let length = 0
    while (
      length < LONGEST &&
      unit[length]?.kind === "word" &&
      unit[length]?.key === laid[of + 1 + length]?.key
    )
      length += 1
    const isOwn = laid[of + length]!.at >= 0 && laid[of + length + 1]?.at === laid[of + length]!.at + 1
    if (length < 2 || isOwn || !holds(unit.slice(length, length + NEAR), thing)) continue
    return laid.map((token, index) => (index > of && index <= of + length ? out(token) : token))
  }
  return laid
}

function holds(unit: readonly { readonly key: string }[], words: readonly string[]): boolean {
  return unit.some((_, from) => words.every((key, step) => unit[from + step]?.key === key))
}

/**
 * "Ngày công đóng góp" of a clause that has only "ngày công", where the question asks of it so and another clause has "đóng
 * góp bằng ngày công". Not what another clause begins with: that is a rule for somebody else.
 */
function withoutFurther({ laid, context, asked }: Around): readonly Laid[] {
  const from = laid.findIndex(({ at, kind, isLinking }) => at < 0 && kind === "word" && !isLinking)
  if (from < 2 || laid[from]!.gap !== GAP.none || laid[from - 1]!.at < 0 || laid[from - 2]!.at < 0)
    return laid
  let end = from
  while (
    end < laid.length &&
    laid[end]!.at < 0 &&
    laid[end]!.kind === "word" &&
    (end === from || laid[end]!.gap === GAP.none)
  )
    end += 1
  const thing = laid.slice(from - 2, from).map(({ key }) => key)
  const more = laid.slice(from, end).map(({ key }) => key)
  if (more.length < 2 || !asked.includes(` ${[...thing, ...more].join(" ")} `)) return laid
  const isTold = context.units.some((unit) => {
    const verb = unit.findIndex(({ key, kind }) => VERBAL.has(key) || kind === "figure")
    return (
      verb > 0 && !holds(unit.slice(0, verb), more) && holds(unit, thing) && holds(unit.slice(verb), more)
    )
  })
  return isTold ? laid.map((token, index) => (index >= from && index < end ? out(token) : token)) : laid
}
