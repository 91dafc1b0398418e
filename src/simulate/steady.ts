import { seededRandom } from "../simulators/shared/seeded.ts"
import { clockFrom } from "./clock.ts"
import { type Crowd, PERMITTED, PLATFORMS, type PlatformName } from "./crowd.ts"
import { marksIn, noticeMark, questionMark } from "./judge.ts"
import { type Stage, setStage } from "./stage.ts"

export interface Steady {
  /** The slowest platform's messages a second beside what it permits, while the notice went out. */
  readonly rate_of_limit: number
  /** The same for each platform. */
  readonly rates: Readonly<Record<string, number>>
  readonly reply_p95_ms: number
  /** Calls refused for being too many. */
  readonly refused_as_too_many: number
  readonly notices: number
  readonly seconds: number
}

/** Questions a second while the notice goes out. */
const QUESTIONS_A_SECOND = 5
/** Numbers that no earlier question has. */
const FIRST_QUESTION = 1_000_000
const LOOK_MS = 100
/** When so long nobody got the notice, everybody has who can. */
const QUIET_MS = 10_000

/** One notice to everybody while people ask, on platforms without faults, in real time. */
export async function measureSteady(stage: Stage, random: () => number): Promise<Steady> {
  const { crowd } = stage
  await stage.stopAll()
  stage.clock.setSpeed(1)
  await stage.startAll()
  // The turn of the poller that was killed has to end first.
  await stage.clock.wait(20_000)
  const mark = noticeMark(0)
  const before = Object.fromEntries(PLATFORMS.map((name) => [name, crowd.ledger(name).length])) as Sizes
  const asked = new Map<string, number>()
  const order = {
    do: "notify",
    key: mark,
    text: `Thông báo ${mark}`,
    kind: "urgent",
    notAfter: null,
    to: null,
  } as const
  const { added, unreachable } = await stage.ask<{ added: number; unreachable: number }>(order)
  const people = added - unreachable
  const started = stage.clock.now().getTime()
  let questions = 0
  let [seen, seenAt] = [0, started]
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    const now = stage.clock.now().getTime()
    const delivered = PLATFORMS.reduce(
      (sum, name) => sum + noticesIn(crowd, name, before[name], mark).length,
      0,
    )
    if (delivered > seen) [seen, seenAt] = [delivered, now]
    // Whom a platform does not let us write to any more gets none.
    if (delivered >= people || now - seenAt > QUIET_MS) break
    const due = Math.floor(((now - started) * QUESTIONS_A_SECOND) / 1000)
    for (; questions < due; questions++) {
      const someone = crowd.accounts[Math.floor(random() * crowd.accounts.length)]!
      const question = questionMark(FIRST_QUESTION + questions)
      asked.set(question, stage.clock.now().getTime())
      crowd.say(someone, question)
    }
  }
  await stage.calm()
  const shares = Object.fromEntries(PLATFORMS.map((name) => [name, shareOf(crowd, name, before[name], mark)]))
  const waits = PLATFORMS.flatMap((name) =>
    crowd
      .ledger(name)
      .slice(before[name])
      .flatMap((one) =>
        one.outcome === "delivered" ? marksIn(one.text ?? "").map((found) => ({ found, at: one.at })) : [],
      )
      .flatMap(({ found, at }) => (asked.has(found) ? [at - asked.get(found)!] : [])),
  ).sort((left, right) => left - right)
  const refused = PLATFORMS.flatMap((name) => crowd.ledger(name).slice(before[name])).filter(
    ({ status, code }) => status === 429 || code === 429 || code === -32,
  ).length
  return {
    rate_of_limit: Math.min(...Object.values(shares)),
    rates: shares,
    reply_p95_ms: Math.round(waits[Math.floor(waits.length * 0.95)] ?? 0),
    refused_as_too_many: refused,
    notices: people,
    seconds: Math.round((stage.clock.now().getTime() - started) / 1000),
  }
}

/** A stage of its own for one notice, with two processes and everybody within reach. */
export async function simulateNotice(options: {
  readonly people: number
  readonly seed: number
  readonly databaseUrl: string | undefined
}): Promise<Steady> {
  const clock = clockFrom(TEN, 1)
  const stage = await setStage({ ...options, clock, processes: 2, haveWritten: true })
  try {
    return await measureSteady(stage, seededRandom(options.seed))
  } finally {
    await stage.close()
  }
}

/** Ten in the morning in Vietnam. */
const TEN = new Date("2026-11-23T03:00:00Z")

type Sizes = Record<PlatformName, number>

/** Messages a second while the notice went out, beside what the platform permits. */
function shareOf(crowd: Crowd, name: PlatformName, from: number, mark: string): number {
  const notices = noticesIn(crowd, name, from, mark)
  const [first, last] = [notices[0], notices.at(-1)]
  if (first === undefined || last === undefined || last.at === first.at) return 1
  const all = crowd
    .ledger(name)
    .slice(from)
    .filter(
      ({ outcome, text, at }) => outcome === "delivered" && text !== null && at > first.at && at <= last.at,
    )
  return Number(((all.length * 1000) / (last.at - first.at) / PERMITTED[name]).toFixed(3))
}

function noticesIn(crowd: Crowd, name: PlatformName, from: number, mark: string) {
  return crowd
    .ledger(name)
    .slice(from)
    .filter((one) => one.outcome === "delivered" && one.text?.includes(mark))
}
