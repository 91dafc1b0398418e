import type { LedgerEntry } from "../../simulators/shared/ledger.ts"
import type { CaseTrace } from "../../storage/cases/copy.ts"
import type { News, Story } from "./story.ts"

/** What the judge is shown besides what people did. */
export interface Evidence {
  readonly cases: readonly CaseTrace[]
  /** All calls to the platforms; the account is "telegram:100023". */
  readonly calls: readonly (Pick<LedgerEntry, "at" | "text" | "outcome" | "status"> & {
    readonly account: string
  })[]
  /** What processes sent when they were killed. */
  readonly died: readonly { readonly account: string; readonly text: string }[]
  /** When accounts wrote or pressed, in order. */
  readonly deeds: ReadonlyMap<string, readonly number[]>
  /** While accounts did not want to hear from the bot. */
  readonly blocked: ReadonlyMap<string, readonly { readonly from: number; readonly to: number }[]>
  /** By which days something was promised: code, then both days as they were said. */
  readonly promised: readonly { readonly code: string; readonly accept: string; readonly answer: string }[]
}

export interface Verdicts {
  readonly cases: number
  readonly unlawful_state: number
  readonly untold: number
  readonly told_twice: number
  /** To somebody who should not have heard it, or what was not so. */
  readonly told_wrong: number
  readonly wrong_deadline: number
  readonly news: number
  readonly told: number
  /** Not delivered, and nobody can know or change it: the line was cut or the process killed while it was sent. */
  readonly unknown: number
  /** Not delivered: the person blocks the bot, or has said nothing to the Official Account for a week. */
  readonly unreachable: number
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const NEWS = /^Tin về phản ánh (PA-\S+) (của ông\/bà|mà ông\/bà theo dõi):\n([^\n]*)/
const REMINDER = /^Phản ánh (PA-\S+) đang chờ ông\/bà cho biết thêm (đã \d+ ngày làm việc)/
const OFFICE_MARK = /QN\d{6}/

/** News by what it is known by, whoever asks; undefined for other messages. */
export function readNews(text: string): Omit<News, "account" | "at"> | undefined {
  const reminder = REMINDER.exec(text)
  if (reminder !== null) return { code: reminder[1]!, kind: "reminder", says: reminder[2]!, mark: "" }
  const found = NEWS.exec(text)
  if (found === null) return undefined
  const kind = found[2] === "của ông/bà" ? "own" : "followed"
  return { code: found[1]!, kind, says: found[3]!, mark: OFFICE_MARK.exec(text)?.[0] ?? "" }
}

const keyOf = (account: string, { code, kind, says, mark }: Omit<News, "account" | "at">) =>
  [account, code, kind, says, mark].join("|")

/** Compares what people did with what stands in the database and with what platforms delivered: these are believed. */
export function judge(
  {
    stories,
    news,
    unlawful,
  }: {
    readonly stories: readonly Story[]
    readonly news: readonly News[]
    readonly unlawful: readonly string[]
  },
  evidence: Evidence,
  onWrong: (what: string, about: string) => void,
): Verdicts {
  const kept = new Map(evidence.cases.map((one) => [one.code, one]))
  let wrongState = unlawful.length
  let wrongDays = 0
  for (const about of unlawful) onWrong("unlawful_state", about)
  for (const story of stories) {
    const one = kept.get(story.code)
    const problem = one === undefined ? "is not there" : stateProblem(story, one)
    if (problem !== undefined) {
      wrongState++
      onWrong("unlawful_state", `${story.code} ${problem}`)
    }
    const late = one === undefined ? undefined : dayProblem(story, one)
    if (late === undefined) continue
    wrongDays++
    onWrong("wrong_deadline", `${story.code} ${late}`)
  }
  const known = new Map(stories.map((story) => [story.code, story]))
  for (const { code } of evidence.cases) {
    if (known.has(code)) continue
    wrongState++
    onWrong("unlawful_state", `${code} was sent by nobody`)
  }
  for (const { code, accept, answer } of evidence.promised) {
    const story = known.get(code)
    if (story === undefined || (accept === spoken(story.acceptBy) && answer === spoken(story.promisedBy)))
      continue
    wrongDays++
    onWrong("wrong_deadline", `${code} was promised ${accept} and ${answer}`)
  }
  return {
    cases: stories.length,
    unlawful_state: wrongState,
    wrong_deadline: wrongDays,
    ...judgeNews(news, evidence, onWrong),
  }
}

/** "02/09/2027" */
function spoken(day: string): string {
  return day.split("-").reverse().join("/")
}

function stateProblem(story: Story, one: CaseTrace): string | undefined {
  if (one.state !== story.state) return `is ${one.state}, not ${story.state}`
  if (one.desk !== story.desk) return `lies with unit ${one.desk}, not ${story.desk}`
  if (one.state === "merged" && one.main !== story.main?.code)
    return `goes with ${one.main}, not with ${story.main?.code}`
  if (one.reopened !== story.reopened) return `was reopened ${one.reopened} times, not ${story.reopened}`
  if (one.hasRoute !== story.hasRoute)
    return one.hasRoute ? "has a way back still" : "has no way back any more"
  const line = ({ day, state, mover, isPublic }: CaseTrace["steps"][number] | Story["lines"][number]) =>
    `${day} ${mover} ${state}${isPublic ? " told" : ""}`
  const [have, want] = [one.steps.map(line).join(", "), story.lines.map(line).join(", ")]
  if (have !== want) return `went ${have}; not ${want}`
  if (one.steps.some(({ isPublic, isTold }) => isPublic !== isTold)) return "has a step that was never told"
  return undefined
}

function dayProblem(story: Story, one: CaseTrace): string | undefined {
  const wrong = (
    ["receivedOn", "acceptBy", "answerBy", "waitingSince", "settledOn", "closedOn"] as const
  ).filter((day) => one[day] !== story[day])
  return wrong.length === 0
    ? undefined
    : wrong.map((day) => `${day} is ${one[day]}, not ${story[day]}`).join(", ")
}

function judgeNews(
  news: readonly News[],
  { calls, died, deeds, blocked }: Evidence,
  onWrong: (what: string, about: string) => void,
) {
  const delivered = new Map<string, number>()
  const lost = new Map<string, number>()
  const add = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const { account, text, outcome, status } of calls) {
    const said = text === null ? undefined : readNews(text)
    if (said === undefined) continue
    if (outcome === "delivered") add(delivered, keyOf(account, said))
    else if (status === null || status >= 500) add(lost, keyOf(account, said))
  }
  for (const { account, text } of died) {
    const said = readNews(text)
    if (said !== undefined) add(lost, keyOf(account, said))
  }
  const count = {
    untold: 0,
    told_twice: 0,
    told_wrong: 0,
    news: news.length,
    told: 0,
    unknown: 0,
    unreachable: 0,
  }
  const due = Map.groupBy(news, (one) => keyOf(one.account, one))
  for (const [key, some] of due) {
    const times = delivered.get(key) ?? 0
    count.told += Math.min(times, some.length)
    if (times > some.length) {
      count.told_twice += times - some.length
      onWrong("told_twice", `${key}: ${times} times, not ${some.length}`)
    }
    let missing = some.length - times
    const closed = some.filter((one) => isClosed(one, deeds, blocked)).length
    for (; missing > 0; missing--) {
      if (missing <= (lost.get(key) ?? 0)) count.unknown++
      else if (missing <= (lost.get(key) ?? 0) + closed) count.unreachable++
      else {
        count.untold++
        onWrong("untold", key)
      }
    }
  }
  for (const [key, times] of delivered) {
    if (due.has(key)) continue
    count.told_wrong += times
    onWrong("told_wrong", key)
  }
  return count
}

/** A message may rest for a night, or for a day where the person had three, before it goes. */
const REST_MS = 36 * 60 * 60 * 1000

/** Whether the platform lets nothing through to them then. */
function isClosed({ account, at }: News, deeds: Evidence["deeds"], blocked: Evidence["blocked"]): boolean {
  if ((blocked.get(account) ?? []).some(({ from, to }) => at + REST_MS >= from && at <= to)) return true
  if (!account.startsWith("zalo-oa:")) return false
  const last = (deeds.get(account) ?? []).findLast((one) => one <= at) ?? 0
  return at + REST_MS - last >= WEEK_MS
}
