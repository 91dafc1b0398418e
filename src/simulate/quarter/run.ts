import { seededRandom } from "../../simulators/shared/seeded.ts"
import type { CaseTrace } from "../../storage/cases/copy.ts"
import { clockFrom } from "../clock.ts"
import { PLATFORMS } from "../crowd.ts"
import { type Stage, setStage } from "../stage.ts"
import { at, dayOf } from "../year/hours.ts"
import { letPass, passTo } from "../year/pass.ts"
import { takePhones } from "../year/phones.ts"
import { accountName } from "../year/record.ts"
import { createDay, type DayParts } from "./day.ts"
import { daysOf2027 } from "./days.ts"
import { type Evidence, judge, type Verdicts } from "./judge.ts"
import type { Leaks } from "./leaks.ts"
import { DAYS, DESKS, GIVEN, LAST_DAY, OFF, planCases } from "./plan.ts"
import { createChronicle } from "./story.ts"
import { createWarnings } from "./warnings.ts"
import { createWorkers } from "./work.ts"

export interface QuarterOptions {
  readonly cases: number
  /** So many of them are sent and worked on in the chat; the others by the functions that the chat calls. */
  readonly chat: number
  readonly kills: number
  readonly seed: number
  readonly databaseUrl: string | undefined
  /** What is going on, for a person who waits. */
  readonly tell: (text: string) => void
}

export interface QuarterReport extends Verdicts {
  /** Of what officers had to be warned; not told, and told though it was not so. */
  readonly warnings: number
  readonly unwarned: number
  readonly overwarned: number
  /** Rows of a copy without the key that join an account to a case, and accounts that the desk may read. */
  readonly identity_leaks: number
  /** Rows with words of what belongs at another door. */
  readonly kept_words: number
  readonly searched_rows: number
  readonly in_chat: number
  /** What the bot refused because the case had ended, was reopened before, or stood otherwise. */
  readonly refused_rightly: number
  readonly refused_wrongly: number
  readonly turned_away: number
  /** What somebody gave up on, though it was open to them. */
  readonly stuck: number
  readonly deeds: number
  readonly messages: number
  readonly kills: number
  readonly seconds: number
}

export function isQuarterClean(report: QuarterReport): boolean {
  const { unlawful_state, untold, told_twice, told_wrong, wrong_deadline } = report
  const { unwarned, overwarned, identity_leaks, kept_words, refused_wrongly, stuck } = report
  const told = untold + told_twice + told_wrong + unwarned + overwarned
  return unlawful_state + told + wrong_deadline + identity_leaks + kept_words + refused_wrongly + stuck === 0
}

/** How much faster than real time it passes while there is work; what is idle is jumped over. */
const SPEED = 12
const FIRST_DAY = "2027-07-01"
/** Officers of the commune, and of each hamlet. */
const OFFICERS = [6, 2, 2, 2, 2, 2]
const SEARCHES = [20, 55, LAST_DAY]

/**
 * A quarter of suggestions on three platforms, with faults and processes that are killed: sent, accepted, asked about,
 * passed on, answered, refused, merged, parted, redirected, withdrawn, reopened and followed, while the calendar
 * reminds and closes.
 */
export async function simulateQuarter(options: QuarterOptions): Promise<QuarterReport> {
  const { cases, chat, seed, tell } = options
  const since = performance.now()
  const spent = () => Math.round((performance.now() - since) / 1000)
  const random = seededRandom(seed)
  const days = daysOf2027()
  const citizens = Math.max(10, Math.ceil(cases / 2))
  const officers = OFFICERS.reduce((sum, count) => sum + count, 0)
  const clock = clockFrom(new Date(at(FIRST_DAY, "07:00")), SPEED)
  tell("starting PostgreSQL, three platforms and two processes")
  const base = await setStage({
    people: citizens + officers,
    seed,
    clock,
    databaseUrl: options.databaseUrl,
    processes: 2,
    haveWritten: true,
    admits: false,
    receipts: false,
    // People of a simulation type faster than people.
    settings: { LIMIT_PERSON: "1000/1000" },
  })
  const stage: Stage = {
    ...base,
    async agreeAgain() {
      await base.agreeAgain()
      await workers.noteDied()
    },
  }
  const phones = takePhones(stage.crowd, clock)
  const workers = createWorkers(stage, phones, random)
  try {
    const people = stage.crowd.owners.map(([first]) => first!)
    const heardAt = clock.now().toISOString()
    const seat = (index: number) => {
      const { channel, user, chat } = people[index]!
      return { channel, user, chat, heardAt }
    }
    let next = 0
    const seats = OFFICERS.map((count) => Array.from({ length: count }, () => next++))
    const units = await stage.ask<number[]>({
      do: "admit-desks",
      desks: DESKS.map((name, index) => ({
        name,
        days: DAYS[index]!,
        officers: seats[index]!.map((one) => ({
          name: `Trần Thị P${one}`,
          role: index === 0 ? ("front" as const) : ("deputy" as const),
          account: seat(one),
        })),
      })),
      given: GIVEN,
      citizens: Array.from({ length: citizens }, (_, index) => seat(officers + index)),
    })
    tell(`${citizens} citizens, ${officers} officers of ${units.length} units, ${spent()} s`)
    const index = (unit: number) => units.indexOf(unit)
    const chronicle = createChronicle(
      days,
      (unit) => DAYS[index(unit)]!,
      (unit) => DESKS[index(unit)]!,
      () => clock.now().getTime(),
    )
    const heard = new Map(people.map((one) => [accountName(one), [clock.now().getTime()]]))
    phones.onDeed((someone) => void heard.get(accountName(someone))?.push(clock.now().getTime()))
    const plans = planCases({ cases, chat: Math.min(chat, cases), citizens, random })
    const parts: DayParts = {
      stage,
      phones,
      random,
      chronicle,
      units,
      citizens: people.slice(officers),
      officers: seats.map((some) => some.map((one) => people[one]!)),
      blocked: new Map(),
      promised: [],
      workers,
      warnings: createWarnings(days, (unit) => DESKS[index(unit)]!),
      tell,
      found: { refused_rightly: 0, refused_wrongly: 0, turned_away: 0, stuck: 0, deeds: 0 },
    }
    const day = createDay(parts, plans)
    const leaks: Leaks[] = []
    let killed = 0
    for (let number = 0; number <= LAST_DAY; number++) {
      const date = days.shift(FIRST_DAY, number)
      const morning = at(date, "07:30")
      // Nobody is there to be asked what is still to be done while the machine is off.
      if (!OFF.includes(number - 1) || !OFF.includes(number)) await letPass(stage, phones, morning)
      if (OFF.includes(number)) {
        if (number === OFF[0]) await stage.stopAll()
        await passTo(stage, morning)
        if (number === OFF.at(-1)) {
          await passTo(stage, at(days.shift(date, 1), "07:00"))
          await stage.startAll()
        }
        continue
      }
      await passTo(stage, morning)
      armFaults(stage)
      await day.keep(date)
      parts.warnings.morning(chronicle.stories, date)
      // What the morning told has left before the clock is moved on: no process is slow for hours while it sends.
      await letPass(stage, phones, at(date, "09:00"))
      await passTo(stage, at(date, "09:00"))
      const kills = Math.floor(((number + 1) * options.kills) / (LAST_DAY + 1)) - killed
      killed += kills
      await day.live(number, date, kills)
      await day.keep(date)
      if (SEARCHES.includes(number)) leaks.push(await search(stage, parts))
      if (number % 10 === 0 || number === LAST_DAY)
        tell(`${date}: ${chronicle.stories.length} cases, ${phones.calls()} calls, ${spent()} s`)
      if (dayOf(clock.now().getTime()) !== date) throw new Error(`${date} took longer than a day`)
    }
    stage.crowd.clearFaults()
    await letPass(stage, phones, at("2027-10-04", "12:00"))
    tell("comparing with the database and with what the platforms delivered")
    const onWrong = (what: string, about: string) => tell(`${what}: ${about}`)
    const evidence = await gatherEvidence(stage, parts, heard)
    const verdicts = judge(chronicle, evidence, onWrong)
    const desks = new Map(units.map((unit, place) => [unit, parts.officers[place]!.map(accountName)]))
    const warned = parts.warnings.judge(desks, evidence, onWrong)
    const { joined, atDesk, kept } = {
      joined: leaks.flatMap((one) => one.joined),
      atDesk: leaks.flatMap((one) => one.atDesk),
      kept: leaks.flatMap((one) => one.kept),
    }
    for (const one of [...joined, ...atDesk, ...kept].slice(0, 20)) tell(`in the copy: ${one}`)
    tell(`the desk reads ${leaks.at(-1)?.deskTables.join(", ")}`)
    return {
      ...verdicts,
      ...warned,
      identity_leaks: joined.length + atDesk.length,
      kept_words: kept.length,
      searched_rows: leaks.reduce((sum, { rows }) => sum + rows, 0),
      in_chat: plans.filter(({ isChat }) => isChat).length,
      ...parts.found,
      kills: workers.kills(),
      messages: phones.calls(),
      seconds: spent(),
    }
  } finally {
    phones.stop()
    await stage.close()
  }
}

/** As an office has them: some answers are lost, some come late, some events come twice. */
function armFaults({ crowd }: Stage): void {
  crowd.clearFaults()
  crowd.fault({ kind: "rate_limited", probability: 0.002, retryAfterSeconds: 2 })
  crowd.fault({ kind: "slow", probability: 0.005, ms: 3000 })
  crowd.fault({ kind: "repeat", method: "update", probability: 0.03 })
  crowd.fault({ kind: "drop_before", probability: 0.003 })
  crowd.fault({ kind: "drop_after", probability: 0.003 })
  crowd.fault({ kind: "server_error", probability: 0.002 })
}

/** A copy is looked through in which much is on its way. */
function search(stage: Stage, { citizens }: DayParts): Promise<Leaks> {
  return stage.ask<Leaks>({ do: "search", accounts: citizens.map(({ user }) => user) })
}

async function gatherEvidence(
  stage: Stage,
  { blocked, promised, workers: { died } }: DayParts,
  deeds: ReadonlyMap<string, readonly number[]>,
): Promise<Evidence> {
  const cases: (CaseTrace & { id: number })[] = []
  for (;;) {
    const more = await stage.ask<(CaseTrace & { id: number })[]>({
      do: "cases",
      after: cases.at(-1)?.id ?? 0,
    })
    if (more.length === 0) break
    cases.push(...more)
  }
  const calls = PLATFORMS.flatMap((channel) =>
    stage.crowd
      .ledger(channel)
      .flatMap(({ chat, ...call }) =>
        chat === null ? [] : [{ ...call, account: accountName({ channel, user: chat }) }],
      ),
  )
  const resting = await stage.ask<Evidence["resting"]>({ do: "words-that", state: "resting" })
  return { cases, calls, died, resting, until: stage.clock.now().getTime(), deeds, blocked, promised }
}
