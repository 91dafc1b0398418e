import type { Case } from "../case.ts"
import { keySet } from "../text/keys.ts"
import { TURNING } from "../text/operators.ts"
import {
  BINDING,
  inUnit,
  isAllowed,
  isOfCondition,
  jointOf,
  lostKeys,
  mayBeOfCondition,
  THEN,
  WHEN,
} from "./around.ts"
import { endsForAll } from "./lists.ts"
import { type Run, range } from "./runs.ts"

/** With these it is said to whom. */
const RECEIVING = keySet("cho với đến về")

/** "Báo cho đảng viên và cho đảng ủy viên trước 03 ngày" as "báo cho đảng viên trước 03 ngày". */
export function isAnotherReceiver(it: Case, run: Run): boolean {
  const { marks, said } = it
  if (jointOf(it, run) !== "!và" || mayBeOfCondition(it, run)) return false
  const lead = marks[range(run.whole).find((at) => marks[at]!.key === "!và")! + 1]!.key
  const next = marks[run.whole.to]
  const isLast = run.endsPart || (next !== undefined && WHEN.has(next.key))
  return (
    RECEIVING.has(lead) &&
    isLast &&
    inUnit(it, run, "before", (key, at) => key === lead && said.has(at + 1)) &&
    !range(run).some((at) => BINDING.has(marks[at]!.key) || marks[at]!.kind === "figure")
  )
}

/** "…, không phải hơn một nửa số người có mặt": what it is not. */
export function isContrast({ marks }: Case, run: Run): boolean {
  return run.startsPart && run.endsPart && marks[run.whole.from]!.key === "!không phải"
}

/** "Có quyền xem hoặc xóa" as "có quyền xem". */
export function isOtherChoice(it: Case, run: Run): boolean {
  const { marks } = it
  if (jointOf(it, run) !== "!hoặc" || !isAllowed(it, run)) return false
  return !range(run).some((at) => BINDING.has(marks[at]!.key) || marks[at]!.kind === "figure")
}

/** "Nếu A hoặc B thì" told of A. */
export function isOtherCase(it: Case, run: Run): boolean {
  const { marks } = it
  if (jointOf(it, run) !== "!hoặc" || !isOfCondition(it, run)) return false
  const isLast = run.endsPart || marks[run.to]?.key === THEN
  return isLast && !endsForAll(it, run) && !lostKeys(it, run).includes("!trừ")
}

/** "Khi A hoặc B thì" told of B. A "không" of A must not reach it. */
export function isFirstCase(it: Case, run: Run): boolean {
  const { marks, said } = it
  if (!run.startsUnit || marks[run.to - 1]!.key !== "!hoặc" || !isOfCondition(it, { ...run, from: run.to }))
    return false
  const turns = (key: string) => TURNING.has(key)
  const isTurned = range(run).some((at) => turns(marks[at]!.key))
  return !isTurned || inUnit(it, run, "behind", (key, at) => turns(key) && said.has(at))
}

/** "Cấm A và B trong sân" as "cấm A trong sân". */
export function isOtherBanned(it: Case, run: Run): boolean {
  const { marks, said } = it
  const isBanned = inUnit(it, run, "before", (key, at) => key === "!cấm" && said.has(at))
  if (!isBanned || jointOf(it, run) !== "!và") return false
  return !range(run).some((at) => marks[at]!.kind === "figure" || BINDING.has(marks[at]!.key))
}

/** "Không A và không B" told of one. */
export function isOtherBan(it: Case, run: Run): boolean {
  const { marks, said } = it
  const ban = range({ from: run.whole.from, to: run.lost[0]! + 1 })
    .map((at) => marks[at]!.key)
    .find((key) => key !== "!và")
  if (ban !== "!không" && ban !== "!không phải" && ban !== "!cấm") return false
  const isJoinedBehind = marks[run.to - 1]!.key === "!và"
  const isApart = run.startsPart || jointOf(it, run) === "!và" || isJoinedBehind
  return (
    isApart &&
    (run.endsPart || isJoinedBehind) &&
    inUnit(it, run, "both", (key, at) => key === ban && said.has(at)) &&
    !range(run).some((at) => BINDING.has(marks[at]!.key))
  )
}
