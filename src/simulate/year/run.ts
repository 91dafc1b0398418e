import { seededRandom } from "../../simulators/shared/seeded.ts"
import type { Trace } from "../../storage/traces.ts"
import { clockFrom } from "../clock.ts"
import type { PlatformName, Someone } from "../crowd.ts"
import { type Stage, setStage } from "../stage.ts"
import type { NewCell } from "./admit.ts"
import { type Agenda, allOf, createAgenda, type Task } from "./agenda.ts"
import { at, daysAfter, MINUTE } from "./hours.ts"
import { judge, type Verdicts } from "./judge.ts"
import type { Delivery } from "./notices.ts"
import { letPass, passTo, waitFor } from "./pass.ts"
import { type Phones, takePhones } from "./phones.ts"
import { FIRST_DAY, makeCells, planMeetings } from "./plan.ts"
import { accountName, type Cell, type MeetingRecord, type Member, type Span } from "./record.ts"
import { checkYearSheets, type Found, newLives, play } from "./script.ts"

export interface YearOptions {
  readonly cells: number
  readonly members: number
  /** Of the year, from January on. */
  readonly months: number
  readonly kills: number
  readonly seed: number
  readonly databaseUrl: string | undefined
  /** What is going on, for a person who waits. */
  readonly tell: (text: string) => void
}

export interface YearReport extends Verdicts, Found {
  readonly kills: number
  readonly outages: number
  readonly meetings: number
  readonly answers: number
  /** Notices that platforms delivered, and everything else that they did. */
  readonly notices: number
  readonly messages: number
  readonly seconds: number
}

/** Whether nothing was wrong. What cannot be known, and what the daily cap held back, is not. */
export function isYearClean(report: YearReport): boolean {
  const { missed, twice, in_quiet_hours, after_cancel, late, unasked } = report
  const { wrong_state, wrong_figures, stuck } = report
  const delivered = missed + twice + in_quiet_hours + after_cancel + late + unasked
  return delivered + wrong_state + wrong_figures + stuck === 0
}

/** How much faster than real time it passes while there is work; what is idle is jumped over. */
const SPEED = 12
const SECRETARIES_AT_ONCE = 24
const MEMBERS_AT_ONCE = 48
/** The Official Account tries again after so long what a process that was killed did not take. */
const AGAIN_MS = 31_000
/** So many moments of a month bring enough messages for a kill. */
const BUSY_A_MONTH = 20
/** … which this many make, or a tenth of all members where these are few. */
const BUSY = 20

/**
 * A year of meetings in many cells on three platforms: called, answered, moved and called off in the chat, while
 * processes are killed and platforms fail. What everybody should have heard is compared with what the platforms delivered.
 */
export async function simulateYear(options: YearOptions): Promise<YearReport> {
  const { seed, months, tell } = options
  const since = performance.now()
  const spent = () => Math.round((performance.now() - since) / 1000)
  const random = seededRandom(seed)
  const clock = clockFrom(new Date(at(FIRST_DAY, "00:00")), SPEED)
  tell("starting PostgreSQL, three platforms and two processes")
  const stage = await setStage({
    people: options.members,
    seed,
    clock,
    databaseUrl: options.databaseUrl,
    processes: 2,
    haveWritten: true,
    admits: false,
    receipts: false,
  })
  const phones = takePhones(stage.crowd, clock)
  try {
    const cells = makeCells(options.cells, options.members, stage.crowd, random)
    const units = await stage.ask<number[]>({ do: "admit-cells", cells: cells.map(newCell) })
    const members = cells.flatMap((cell) => cell.members)
    tell(`admitted ${members.length} members of ${units.length} units, ${spent()} s`)
    const outages = planOutages(months)
    const lives = newLives(members, at(FIRST_DAY, "00:00"))
    const meetings: MeetingRecord[] = []
    const record = { cells, meetings, outages, lives }
    const agenda = createAgenda()
    const found: Found = { wrong_state: 0, wrong_figures: 0, states: 0, rolls: 0, sheets: 0, stuck: 0 }
    phones.onDeed((someone) => void lives.get(accountName(someone))?.deeds.push(clock.now().getTime()))
    phones.onRefused((account, moment) => void lives.get(account)?.refused.push(moment))
    const died = new Map<number, Delivery>()
    const noteDied = async () => {
      for (const { id, channel, chat, text } of await stage.ask<Trace[]>({ do: "died", after: 0 }))
        if (!died.has(id))
          died.set(id, { platform: channel as PlatformName, chat, at: clock.now().getTime(), text })
      return [...died.values()]
    }
    const parts = { stage, phones, agenda, random, record, units, found, noteDied, tell }
    for (const [index, plan] of planMeetings(cells, months, random).entries()) play(parts, plan, index + 1)
    planBlocks(parts, members, months, random)
    for (let month = 1; month <= months; month++)
      agenda.add(at(monthDay(month, "27"), "10:00"), {
        by: "platform",
        async run() {
          await noteDied()
          await stage.ask({ do: "tidy" })
          tell(
            `month ${month} of ${months}: ${meetings.length} meetings, ${phones.deliveries.length} notices, ${spent()} s`,
          )
        },
      })
    const { kills } = await live(stage, phones, agenda, { outages, ...options })
    await checkYearSheets(parts)
    tell("comparing with what the platforms delivered")
    const evidence = { deliveries: phones.deliveries, cut: phones.cut, died: await noteDied() }
    const verdicts = judge(record, evidence, (what, about) => {
      if (what !== "unknown" && what !== "capped") tell(`${what}: ${about}`)
    })
    return {
      ...verdicts,
      ...found,
      kills,
      outages: outages.length,
      meetings: meetings.length,
      answers: meetings.reduce((sum, { said }) => sum + said.length, 0),
      notices: phones.deliveries.length,
      messages: phones.calls(),
      seconds: spent(),
    }
  } finally {
    phones.stop()
    await stage.close()
  }
}

/** Goes from moment to moment until nothing is left to do. */
async function live(
  stage: Stage,
  phones: Phones,
  agenda: Agenda,
  {
    outages,
    kills,
    months,
    members,
  }: Pick<YearOptions, "kills" | "months" | "members"> & { readonly outages: readonly Span[] },
): Promise<{ kills: number }> {
  const killEvery = Math.max(1, Math.floor((BUSY_A_MONTH * months) / Math.max(1, kills)))
  let [done, busy] = [0, 0]
  for (const { from } of outages) agenda.visit(from)
  for (let due = agenda.next(); due !== undefined; due = agenda.next()) {
    const { moment, tasks } = due
    await letPass(stage, phones, moment)
    await passTo(stage, moment)
    const now = stage.clock.now().getTime()
    // A moment that came to be known when it was over is no second outage.
    const off = outages.find(({ from, to }) => from <= moment && moment < to && now < to)
    if (off !== undefined) {
      await stage.stopAll()
      await passTo(stage, off.to)
      await stage.startAll()
      await stage.ask({ do: "remind" })
      const late = [tasks]
      while (agenda.peek() < off.to) late.push(agenda.next()!.tasks)
      // One after the other, as they were meant: nobody does two things at once.
      for (const [index, group] of late.entries())
        for (const task of group) agenda.add(off.to + (5 + index) * MINUTE, task)
      agenda.visit(off.to + 20_000)
      continue
    }
    const of = (by: Task["by"]) => tasks.filter((task) => task.by === by).map(({ run }) => run)
    await waitFor(stage, phones, allOf(of("platform"), 1))
    const isCareful = of("secretary").length > 0
    armFaults(stage, !isCareful)
    const added = await stage.ask<number>({ do: "remind" })
    await waitFor(stage, phones, allOf(of("secretary"), SECRETARIES_AT_ONCE))
    if (isCareful) armFaults(stage, true)
    const talk = waitFor(stage, phones, allOf(of("member"), MEMBERS_AT_ONCE))
    if (
      added + of("member").length >= Math.min(BUSY, members / 10) &&
      busy++ % killEvery === 0 &&
      done < kills
    ) {
      await stage.kill(done % 2, 0)
      done++
      await talk
      await letPass(stage, phones, moment + MINUTE)
      await stage.jump(AGAIN_MS)
    }
    await talk
  }
  stage.crowd.clearFaults()
  await letPass(stage, phones, Number.POSITIVE_INFINITY)
  return { kills: done }
}

/** `isLossy`: what is sent may be lost; people who need an answer to go on do so while nothing is. */
function armFaults({ crowd }: Stage, isLossy: boolean): void {
  crowd.clearFaults()
  crowd.fault({ kind: "rate_limited", probability: 0.002, retryAfterSeconds: 2 })
  crowd.fault({ kind: "slow", probability: 0.005, ms: 3000 })
  crowd.fault({ kind: "repeat", method: "update", probability: 0.03 })
  if (!isLossy) return
  crowd.fault({ kind: "drop_before", probability: 0.004 })
  crowd.fault({ kind: "drop_after", probability: 0.004 })
  crowd.fault({ kind: "server_error", probability: 0.002 })
}

/** The machine is off over moments at which reminders are due: some are still of use afterwards, some are not. */
function planOutages(months: number): Span[] {
  const span = (month: number, day: string, from: string, to: string): Span => ({
    from: at(monthDay(month, day), from),
    to: at(monthDay(month, day), to),
  })
  return [
    span(1, "07", "19:10", "22:05"),
    span(2, "09", "17:10", "18:40"),
    span(4, "10", "17:10", "20:10"),
    span(6, "08", "14:10", "16:25"),
    span(9, "09", "07:40", "12:00"),
    span(11, "10", "07:10", "09:10"),
  ].filter(({ from }) => from < at(monthDay(months, "28"), "00:00"))
}

/** Some do not want to hear from the bot any more, and come back a month later with a word. */
function planBlocks(
  { stage, phones, agenda, record }: Parameters<typeof play>[0],
  members: readonly Member[],
  months: number,
  random: () => number,
): void {
  const now = () => stage.clock.now().getTime()
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5))
  const block = (someone: Someone) => {
    stage.crowd.block(someone)
    record.lives.get(accountName(someone))!.blocked.push({ from: now(), to: Number.POSITIVE_INFINITY })
  }
  const comeBack = async (someone: Someone) => {
    stage.crowd.unblock(someone)
    record.lives.get(accountName(someone))!.blocked.at(-1)!.to = now()
    await phones.answer(someone, () => phones.say(someone, "menu"))
    // Of what they could not be told they are told now.
    agenda.visit(now() + 20_000)
  }
  for (let month = 1; month <= months; month++) {
    for (const member of members) {
      const [someone] = member.accounts
      const isSecretary = record.cells[member.cell - 1]!.secretary === member
      if (someone === undefined || isSecretary || random() > 0.01) continue
      const back = daysAfter(monthDay(month, "06"), 40)
      agenda.add(at(monthDay(month, "06"), "12:00"), {
        by: "platform",
        run: async () => {
          const last = record.lives.get(accountName(someone))!.blocked.at(-1)
          if (last !== undefined && last.to > now()) return
          block(someone)
          agenda.add(at(back, "12:00"), { by: "secretary", run: () => comeBack(someone) })
          await settle()
        },
      })
    }
  }
}

function monthDay(month: number, day: string): string {
  return `2027-${String(month).padStart(2, "0")}-${day}`
}

function newCell({ name, members, secretary }: Cell): NewCell {
  return {
    name,
    members: members.map((member) => ({
      name: member.name,
      accounts: member.accounts.map((account) => ({
        ...account,
        heardAt: new Date(at(FIRST_DAY, "00:00")).toISOString(),
      })),
      wantsReminders: member.wantsReminders,
      roles: [
        ...(member.standing === "official" ? (["member"] as const) : ([member.standing] as const)),
        ...(member === secretary ? (["secretary"] as const) : []),
      ],
    })),
  }
}
