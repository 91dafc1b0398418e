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
  /** What rests in the end until its reader writes again. */
  readonly resting: readonly { readonly account: string; readonly text: string }[]
  /** When all was over. */
  readonly until: number
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
  /** Of these, what had rested until its reader wrote again. */
  readonly told_late: number
  /** Not delivered, and nobody can know or change it: the line was cut or the process killed while it was sent. */
  readonly unknown: number
  /** Rests: the person blocks the bot, or has said nothing to the Official Account for a week, and has not written since. */
  readonly resting: number
  /** Has rested for sixty days, and is given up. */
  readonly expired: number
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
  evidence: Evidence,
  onWrong: (what: string, about: string) => void,
) {
  const { calls, died } = evidence
  const delivered = new Map<string, number[]>()
  const resting = new Map<string, number>()
  const lost = new Map<string, number>()
  const add = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const { account, text, at, outcome, status } of calls) {
    const said = text === null ? undefined : readNews(text)
    if (said === undefined) continue
    const key = keyOf(account, said)
    if (outcome === "delivered") delivered.set(key, [...(delivered.get(key) ?? []), at])
    else if (status === null || status >= 500) add(lost, key)
  }
  for (const [list, map] of [
    [died, lost],
    [evidence.resting, resting],
  ] as const)
    for (const { account, text } of list) {
      const said = readNews(text)
      if (said !== undefined) add(map, keyOf(account, said))
    }
  const count = {
    untold: 0,
    told_twice: 0,
    told_wrong: 0,
    news: news.length,
    told: 0,
    told_late: 0,
    unknown: 0,
    resting: 0,
    expired: 0,
  }
  const due = Map.groupBy(news, (one) => keyOf(one.account, one))
  for (const [key, some] of due) {
    const arrived = delivered.get(key) ?? []
    // What rests though it has arrived would come once more.
    const times =
      arrived.length + Math.max(0, (resting.get(key) ?? 0) - Math.max(0, some.length - arrived.length))
    count.told += Math.min(arrived.length, some.length)
    count.told_late += arrived.filter((at, place) => at > (some[place]?.at ?? at) + REST_MS).length
    if (times > some.length) {
      count.told_twice += times - some.length
      onWrong("told_twice", `${key}: ${times} times, not ${some.length}`)
    }
    let missing = Math.max(0, some.length - arrived.length)
    const take = (most: number) => {
      const taken = Math.min(missing, most)
      missing -= taken
      return taken
    }
    const may = (isSo: typeof mayRest) => some.filter((one) => isSo(one, evidence)).length
    count.resting += take(Math.min(resting.get(key) ?? 0, may(mayRest)))
    count.unknown += take(lost.get(key) ?? 0)
    count.expired += take(may(mayExpire))
    count.untold += missing
    if (missing > 0) {
      const wrote = (evidence.deeds.get(some[0]!.account) ?? []).at(-1)
      const when = [...some.map(({ at }) => at), wrote ?? 0].map((at) => new Date(at).toISOString())
      const tried = calls.flatMap(({ account, text, at, status }) => {
        const said = text === null ? undefined : readNews(text)
        return said !== undefined && keyOf(account, said) === key
          ? [`${new Date(at).toISOString()} ${status}`]
          : []
      })
      onWrong(
        "untold",
        `${key}: due and last written to us ${when.join(", ")}, ${resting.get(key) ?? 0} rest; tried ${tried.join(", ") || "never"}`,
      )
    }
  }
  for (const [key, times] of delivered) {
    if (due.has(key)) continue
    count.told_wrong += times.length
    onWrong("told_wrong", key)
  }
  return count
}

/** A message may rest for a night, or for a day where the person had three, before it goes. */
const REST_MS = 36 * 60 * 60 * 1000

/** What rests is given up after so long. */
const GIVEN_UP_MS = 60 * 24 * 60 * 60 * 1000

/** Whether nothing gets through to them: then, and when they last wrote. */
function mayRest({ account, at }: News, { deeds, blocked }: Evidence): boolean {
  const last = (deeds.get(account) ?? []).at(-1) ?? 0
  return isClosed(account, Math.max(at, last), deeds, blocked)
}

/** Whether it rested so long that it was given up before they wrote again. */
function mayExpire({ account, at }: News, { deeds, blocked, until }: Evidence): boolean {
  const next = (deeds.get(account) ?? []).find((one) => one > at) ?? until
  return isClosed(account, at, deeds, blocked) && next >= at + GIVEN_UP_MS
}

/** Whether the platform lets nothing through to them then. */
function isClosed(
  account: string,
  at: number,
  deeds: Evidence["deeds"],
  blocked: Evidence["blocked"],
): boolean {
  if ((blocked.get(account) ?? []).some(({ from, to }) => at + REST_MS >= from && at <= to)) return true
  if (!account.startsWith("zalo-oa:")) return false
  const last = (deeds.get(account) ?? []).findLast((one) => one <= at) ?? 0
  return at + REST_MS - last >= WEEK_MS
}
