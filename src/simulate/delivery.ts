import { seededRandom } from "../simulators/shared/seeded.ts"
import type { Trace } from "../storage/traces.ts"
import { clockFrom } from "./clock.ts"
import type { Someone } from "./crowd.ts"
import { type Expected, judge, noticeMark, questionMark, type Verdicts } from "./judge.ts"
import { type Stage, setStage } from "./stage.ts"
import { measureSteady, type Steady } from "./steady.ts"

export interface DeliveryOptions {
  readonly people: number
  readonly days: number
  readonly kills: number
  readonly seed: number
  readonly databaseUrl: string | undefined
  /** What is going on, for a person who waits. */
  readonly tell: (text: string) => void
}

export interface DeliveryReport extends Verdicts, Steady {
  readonly kills: number
}

/** How much faster than real time the week passes while there is work; what is idle is jumped over. */
const SPEED = 10
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Midnight in Vietnam before a Monday. */
const START = new Date("2026-11-22T17:00:00Z")
/** Questions a day for each person, on average. */
const QUESTIONS = 0.15

/**
 * Some days in the life of an office: each morning a notice to everybody while people ask, in the evening one that
 * must wait for the morning, an outage, people who block and come back, platforms with every fault, and processes
 * that are killed at any moment. What everybody should have got is compared with what the platforms delivered.
 */
export async function simulateDelivery(options: DeliveryOptions): Promise<DeliveryReport> {
  const { people, days, seed, tell } = options
  const random = seededRandom(seed)
  const clock = clockFrom(START, SPEED)
  tell("starting PostgreSQL, three platforms and two processes")
  const stage = await setStage({
    people,
    seed,
    clock,
    databaseUrl: options.databaseUrl,
    processes: 2,
    haveWritten: false,
  })
  try {
    const script = createScript(stage, random)
    const killer = startKiller(stage, options.kills, expectedMessages(people, days), random)
    await script.everybodyWrites()
    for (let day = 0; day < days; day++) {
      await script.day(day)
      tell(`day ${day + 1} of ${days}: ${killer.kills()} kills, ${script.expected.length} messages expected`)
    }
    await killer.stop()
    stage.crowd.clearFaults()
    script.everybodyComesBack()
    await script.settle()
    tell("comparing with what the platforms delivered")
    const traces = await stage.traces()
    tell(`ends told by the program: ${JSON.stringify(endsOf(traces))}`)
    const verdicts = judge(
      script.expected,
      stage.crowd,
      traces,
      (what, { mark, who, kind }, deliveries, states) => {
        const times = deliveries.map((at) => new Date(at).toISOString())
        tell(`${what}: ${kind} ${mark} for ${who.join(" or ")}; delivered ${times}; told ${states}`)
      },
    )
    tell("one notice to everybody in real time, while people ask")
    const steady = await measureSteady(stage, random)
    return {
      ...verdicts,
      kills: killer.kills(),
      ...steady,
    }
  } finally {
    await stage.close()
  }
}

/** How many messages ended how and why, as the program tells. */
function endsOf(traces: readonly Trace[]): Record<string, number> {
  const ends = traces.map(({ state, reason, channel }) => [channel, state, reason].filter(Boolean).join(" "))
  return Object.fromEntries([...Map.groupBy(ends, (end) => end)].map(([end, all]) => [end, all.length]))
}

/** About how many messages will come, so that the kills can be spread over them. */
function expectedMessages(people: number, days: number): number {
  return people + days * people * (1.1 + QUESTIONS)
}

function createScript(stage: Stage, random: () => number) {
  const { crowd, clock } = stage
  const expected: Expected[] = []
  const blocked = new Set<Someone>()
  const byPerson = Map.groupBy(crowd.accounts, ({ channel, user, person }) => person ?? `${channel}:${user}`)
  const nameOf = ({ channel, user }: Someone) => `${channel}:${user}`
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  let marks = 0

  /** A question whose answer names what was asked for. */
  function ask(someone: Someone): void {
    if (blocked.has(someone)) return
    const mark = questionMark(++marks)
    expected.push({ mark, who: [nameOf(someone)], kind: "reply", notAfter: null })
    crowd.say(someone, mark)
  }

  async function tellAll(kind: "notice" | "urgent", notAfter: number, to: readonly Someone[] | null) {
    const mark = noticeMark(++marks)
    const whom =
      to === null ? [...byPerson.values()] : to.map((one) => byPerson.get(one.person ?? nameOf(one))!)
    for (const accounts of new Set(whom)) {
      expected.push({ mark, who: accounts.map(nameOf), kind, notAfter })
    }
    const accounts = to?.map(({ channel, user }) => ({ channel, user })) ?? null
    await stage.ask({
      do: "notify",
      key: mark,
      text: `Thông báo ${mark} gửi toàn thể đảng viên`,
      kind,
      notAfter,
      to: accounts,
    })
  }

  /** Lets a stretch of the clock pass while so many questions come in. */
  async function passWithQuestions(ms: number, questions: number): Promise<void> {
    for (let asked = 0; asked < questions; asked++) {
      await clock.wait(ms / Math.max(1, questions))
      ask(pick(crowd.accounts))
    }
  }

  function armFaults(): void {
    crowd.fault({ kind: "drop_before", probability: 0.01 })
    crowd.fault({ kind: "drop_after", probability: 0.01 })
    crowd.fault({ kind: "rate_limited", probability: 0.003, retryAfterSeconds: 2 })
    crowd.fault({ kind: "server_error", probability: 0.005 })
    crowd.fault({ kind: "slow", probability: 0.01, ms: 3000 })
    crowd.fault({ kind: "repeat", method: "update", probability: 0.05 })
    crowd.fault({ kind: "reorder", method: "update", probability: 0.02 })
  }

  /** Some stop hearing from us, some come back; who comes back writes. */
  function blockAndReturn(): void {
    for (const someone of [...blocked]) {
      if (random() < 0.5) continue
      crowd.unblock(someone)
      blocked.delete(someone)
      ask(someone)
    }
    for (const someone of crowd.accounts) {
      if (blocked.has(someone) || random() > 0.01) continue
      crowd.block(someone)
      blocked.add(someone)
    }
  }

  async function settle(): Promise<void> {
    // What a killed process had taken is told after two minutes; platforms bring again what was not taken.
    for (let round = 0; round < 4; round++) {
      await stage.calm()
      await stage.jump(10 * MINUTE)
      await clock.wait(5000)
    }
    await stage.calm()
  }

  const at = async (day: number, hour: number) => {
    const moment = START.getTime() + day * DAY + hour * HOUR
    const ahead = moment - clock.now().getTime()
    if (ahead > 0) await stage.jump(ahead)
  }

  return {
    expected,
    settle,
    async everybodyWrites() {
      await at(0, 6)
      for (const [index, someone] of crowd.accounts.entries()) {
        ask(someone)
        if (index % 50 === 49) await clock.wait(1000)
      }
      armFaults()
      await stage.calm()
    },
    everybodyComesBack() {
      for (const someone of [...blocked]) {
        crowd.unblock(someone)
        blocked.delete(someone)
        ask(someone)
      }
    },
    async day(day: number) {
      await at(day, 7)
      blockAndReturn()
      await tellAll("notice", START.getTime() + day * DAY + 12 * HOUR, null)
      const questions = Math.round(crowd.accounts.length * QUESTIONS)
      await passWithQuestions(questions * 400, questions)
      await settle()
      if (day === 2) await outage(day)
      await at(day, 21.75)
      const some = Array.from({ length: Math.ceil(crowd.accounts.length / 10) }, () => pick(crowd.accounts))
      // Said in quiet hours: it waits for the morning.
      await tellAll("notice", START.getTime() + (day + 1) * DAY + 12 * HOUR, some)
      if (day === 1) await tellAll("urgent", START.getTime() + (day + 1) * DAY, some.slice(0, 20))
      await settle()
      await at(day + 1, 6.75)
      await settle()
    },
  }

  /** Both processes are gone for forty minutes; what was meant for that time is not sent afterwards. */
  async function outage(day: number): Promise<void> {
    await at(day, 15)
    await tellAll("notice", clock.now().getTime() + 20 * MINUTE, crowd.accounts.slice(0, 200))
    await stage.stopAll()
    for (let asked = 0; asked < 20; asked++) ask(pick(crowd.accounts))
    await stage.jump(40 * MINUTE)
    await stage.startAll()
    await settle()
  }
}

/** Kills a process, either of them, each time so many more messages have reached the platforms. */
function startKiller(stage: Stage, kills: number, messages: number, random: () => number) {
  let done = 0
  let isStopped = false
  const size = () =>
    stage.crowd.ledger("telegram").length +
    stage.crowd.ledger("zalo-bot").length +
    stage.crowd.ledger("zalo-oa").length
  const every = messages / (kills + 1)
  const running = (async () => {
    while (!isStopped && done < kills) {
      await new Promise((resolve) => setTimeout(resolve, 50 + random() * 100))
      const isDue = size() >= every * (done + 0.5 + random() * 0.5)
      if (!isDue || isStopped) continue
      await stage.kill(Math.floor(random() * 2), random() * 5000)
      done++
    }
  })()
  return {
    kills: () => done,
    async stop() {
      isStopped = true
      await running
      // What the messages did not bring about is done now: the number was asked for.
      while (done < kills) {
        await stage.kill(Math.floor(random() * 2), random() * 2000)
        done++
      }
    },
  }
}
