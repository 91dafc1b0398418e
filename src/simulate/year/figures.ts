import type { Member, Presence } from "./record.ts"

/** What was counted at one meeting. */
export interface Figures {
  readonly present: number
  readonly online: number
  readonly late: number
  readonly excused: number
  readonly absent: number
  readonly open: number
  /** Of those who have to come, in tenths of a percent; null when nobody has to. */
  readonly share: number | null
  readonly expected: number
  /** Of how many votes more than half is needed. */
  readonly base: number
}

const THERE = new Set<Presence | undefined>(["present", "online", "late"])

/** Counts who was there, by what the script knows. */
export function countFigures(members: readonly Member[], truth: ReadonlyMap<number, Presence>): Figures {
  const how = ({ number }: Member) => truth.get(number)
  const count = (presence: Presence | undefined) => members.filter((one) => how(one) === presence).length
  const must = members.filter(({ standing }) => standing === "official" || standing === "probationary")
  const came = must.filter((one) => THERE.has(how(one))).length
  const voters = members.filter((one) =>
    one.standing === "exempt" ? THERE.has(how(one)) : one.standing === "official" && how(one) !== "excused",
  )
  return {
    present: count("present"),
    online: count("online"),
    late: count("late"),
    excused: count("excused"),
    absent: count("absent"),
    open: count(undefined),
    share: must.length === 0 ? null : Math.round((came * 1000) / must.length),
    expected: must.length,
    base: voters.length,
  }
}

const SENTENCE =
  /Có mặt (\d+), trực tuyến (\d+), đến muộn (\d+); vắng có lý do (\d+), vắng không lý do (\d+), chưa rõ (\d+)\.\s+Dự họp ([\d,–]+)% của (\d+) [^:]*?\.\s+Số làm căn cứ biểu quyết: (\d+) /

/** The figures that the bot says when a roll is confirmed; null when it says none. */
export function readFigures(text: string): Figures | null {
  const found = SENTENCE.exec(text)
  if (found === null) return null
  const [present, online, late, excused, absent, open] = found.slice(1, 7).map(Number)
  const share = found[7] === "–" ? null : Math.round(Number(found[7]!.replace(",", ".")) * 10)
  const [expected, base] = [Number(found[8]), Number(found[9])]
  return {
    present: present!,
    online: online!,
    late: late!,
    excused: excused!,
    absent: absent!,
    open: open!,
    share,
    expected,
    base,
  }
}

/** Whether what the bot said of a meeting is what the script counts. */
export function areFiguresRight(
  text: string,
  members: readonly Member[],
  truth: ReadonlyMap<number, Presence>,
): boolean {
  const said = readFigures(text)
  return said !== null && JSON.stringify(said) === JSON.stringify(countFigures(members, truth))
}
