import type { Stage } from "../stage.ts"
import type { Agenda, Task } from "./agenda.ts"
import { arrivalsBy } from "./arrivals.ts"
import { dueMoments } from "./expect.ts"
import { areFiguresRight } from "./figures.ts"
import { at, dayOf, daysAfter, HOUR, MINUTE, notAtNight } from "./hours.ts"
import { drawMeaning, inWords, readsAs, sayIt } from "./member.ts"
import { type Delivery, readNotice } from "./notices.ts"
import { wrongInMeetingSheet, wrongInYearSheet } from "./papers.ts"
import type { Heard, Phones } from "./phones.ts"
import { type MeetingPlan, presenceBy } from "./plan.ts"
import { isReachable } from "./reach.ts"
import {
  accountName,
  type Life,
  type MeetingRecord,
  type Member,
  type Presence,
  saidBy,
  versionAt,
  type YearRecord,
} from "./record.ts"
import { secretaryAt } from "./secretary.ts"
import { readStates, type State, wrongStates } from "./states.ts"

/** What the script itself found out. */
export interface Found {
  wrong_state: number
  wrong_figures: number
  /** People whose states were looked at, and rolls that were confirmed. */
  states: number
  rolls: number
  /** Files that were read. */
  sheets: number
  /** Times at which the bot answered otherwise than a person needed, so that they gave up. */
  stuck: number
}

export interface ScriptParts {
  readonly stage: Stage
  readonly phones: Phones
  readonly agenda: Agenda
  readonly random: () => number
  readonly record: YearRecord & { readonly meetings: MeetingRecord[] }
  /** The unit of each cell, by its number less one. */
  readonly units: readonly number[]
  readonly found: Found
  /** All messages so far whose process ended while it sent them. */
  readonly noteDied: () => Promise<readonly Delivery[]>
  readonly tell: (text: string) => void
}

/** The minute in which a call can be taken back. */
const UNDO_MS = MINUTE
const TRIES = 3
/** Reading a file takes a thread of its own: of the rolls one in so many, and of the cells the first so many. */
const SHEET_EVERY = 7
const MOST_YEAR_SHEETS = 20

/** Lets a meeting go its way: everything that its secretary and its members do about it comes into the agenda. */
export function play(parts: ScriptParts, plan: MeetingPlan, number: number): void {
  const { agenda, phones, record, random, found, tell } = parts
  const { cell, startsAt: planned, fate } = plan
  const boss = secretaryAt(phones, cell.secretary.accounts[0]!)
  const meeting: MeetingRecord = {
    number,
    cell,
    isThematic: plan.isThematic,
    versions: [],
    takenBackAt: null,
    cancelledAt: null,
    rollAt: null,
    truth: null,
    said: [],
  }
  const now = () => parts.stage.clock.now().getTime()
  planWords(parts, plan)
  const looked = new Set<number>()
  const isOn = () =>
    meeting.versions.length > 0 && meeting.takenBackAt === null && meeting.cancelledAt === null
  const current = () => meeting.versions.at(-1)!
  const task = (by: Task["by"], run: () => Promise<void>): Task => ({
    by,
    run: () =>
      run().catch((error: Error) => {
        found.stuck++
        tell(`meeting ${number}: ${error.message}`)
      }),
  })
  const become = (
    heard: Heard,
    change: { readonly startsAt?: number; readonly place?: string },
    wait = 0,
  ) => {
    const version = {
      startsAt: planned,
      place: placeOf(0),
      ...meeting.versions.at(-1),
      ...change,
      from: heard.at + wait,
      notBefore: heard.askedAt + wait,
    }
    meeting.versions.push(version)
    // What was said at night leaves in the morning, before anybody's window closes.
    for (const due of [notAtNight(version.from), ...dueMoments(version)]) agenda.visit(due + 20_000)
    if (!looked.has(version.startsAt)) planLooks(version.startsAt)
    looked.add(version.startsAt)
  }
  const placeOf = (moves: number) => `nhà văn hóa M${number}${moves === 0 ? "" : ` phòng ${moves + 1}`}`

  function planLooks(startsAt: number): void {
    agenda.add(
      startsAt,
      task("secretary", async () => {
        if (!isOn() || current().startsAt !== startsAt) return
        const { text, at: shownAt } = await boss.look(startsAt)
        await compareStates(parts, meeting, shownAt, text)
      }),
    )
    agenda.add(
      startsAt + 32 * MINUTE,
      task("secretary", async () => {
        if (!isOn() || current().startsAt !== startsAt) return
        const truth = truthOf(meeting, startsAt, random)
        const names = new Map(cell.members.flatMap((one) => named(one, truth)))
        const { text, at: heardAt } = await boss.takeRoll(startsAt, names)
        meeting.rollAt = heardAt
        meeting.truth = truth
        found.rolls++
        await checkFigures(parts, meeting, text)
      }),
    )
  }

  agenda.add(
    plan.callAt,
    task("secretary", async () => {
      const { isThematic, isSentence } = plan
      const agendaWords = `công tác tháng của cuộc họp M${number}`
      const heard = await boss.call({
        startsAt: planned,
        place: placeOf(0),
        agenda: agendaWords,
        isThematic,
        isSentence,
      })
      record.meetings.push(meeting)
      if (fate.do === "taken-back") {
        const back = await boss.takeBack()
        if (back !== null) meeting.takenBackAt = back.at
      }
      become(heard, {}, UNDO_MS)
      if (meeting.takenBackAt === null) planAnswers(parts, meeting, plan)
    }),
  )
  if (fate.do === "held" || fate.do === "taken-back") return
  agenda.add(
    fate.at,
    task("secretary", async () => {
      if (!isOn() || now() > current().startsAt) return
      const { startsAt } = current()
      if (fate.do === "cancelled") meeting.cancelledAt = (await boss.cancel(startsAt)).at
      else if (fate.do === "new-time")
        become(await boss.move(startsAt, { startsAt: fate.startsAt }), { startsAt: fate.startsAt })
      else become(await boss.move(startsAt, { place: placeOf(1) }), { place: placeOf(1) })
      if (fate.do === "new-time") planAnswers(parts, meeting, plan)
    }),
  )
}

/** What the bot says of a confirmed roll, and of some rolls the file. */
async function checkFigures(parts: ScriptParts, meeting: MeetingRecord, said: string): Promise<void> {
  const { stage, units, found, tell } = parts
  const { number, cell, versions } = meeting
  const truth = meeting.truth!
  if (!areFiguresRight(said, cell.members, truth)) {
    found.wrong_figures++
    tell(`wrong figures of meeting ${number}: ${said}`)
  }
  if (number % SHEET_EVERY !== 0) return
  const { startsAt } = versions.at(-1)!
  const bytes = await stage.ask<string>({ do: "meeting-sheet", unit: units[cell.number - 1]!, startsAt })
  noteSheet(
    parts,
    `meeting ${number}`,
    await wrongInMeetingSheet(Buffer.from(bytes, "base64"), cell.members, truth),
  )
}

/** The table of the year of some cells. */
export async function checkYearSheets(parts: ScriptParts): Promise<void> {
  const { stage, units, record } = parts
  for (const cell of record.cells.slice(0, MOST_YEAR_SHEETS)) {
    const bytes = await stage.ask<string>({ do: "year-sheet", unit: units[cell.number - 1]!, year: 2027 })
    const meetings = record.meetings.filter((one) => one.cell === cell)
    noteSheet(parts, cell.name, await wrongInYearSheet(Buffer.from(bytes, "base64"), meetings))
  }
}

function noteSheet({ found, tell }: ScriptParts, what: string, wrong: readonly string[]): void {
  found.sheets++
  if (wrong.length === 0) return
  found.wrong_figures++
  tell(`wrong in the file of ${what}: ${wrong.join("; ")}`)
}

/** Some of those who have only the Official Account write to it before, as members do: else it may not write to them. */
function planWords(
  { agenda, phones, random, record, stage }: ScriptParts,
  { cell, callAt }: MeetingPlan,
): void {
  for (const { accounts } of cell.members) {
    const [first, second] = accounts
    if (first?.channel !== "zalo-oa" || second !== undefined || random() < 0.5) continue
    agenda.add(at(dayOf(callAt), "08:40"), {
      by: "member",
      async run() {
        const life = record.lives.get(accountName(first))!
        if (life.blocked.some(({ to }) => to > stage.clock.now().getTime())) return
        await phones.answer(first, () => phones.say(first, "menu"))
        // Of what they could not be told they are told now.
        agenda.visit(stage.clock.now().getTime() + 20_000)
      },
    })
  }
}

/** Each member answers at one of a few times, or never; some change their minds. */
function planAnswers(parts: ScriptParts, meeting: MeetingRecord, plan: MeetingPlan): void {
  const { agenda, random } = parts
  const { startsAt } = meeting.versions.at(-1)!
  const day = dayOf(startsAt)
  const times = [
    at(daysAfter(dayOf(plan.callAt), 1), "12:10"),
    at(daysAfter(day, -3), "20:40"),
    at(daysAfter(day, -1), "20:40"),
    startsAt - HOUR,
  ].filter((moment) => moment > meeting.versions.at(-1)!.from + 10 * MINUTE)
  for (const member of meeting.cell.members) {
    if (member.accounts.length === 0) continue
    for (const moment of times) {
      if (random() > 0.33) continue
      agenda.add(moment, {
        by: "member",
        run: () => answer(parts, meeting, member),
      })
    }
  }
}

/** Says it, and again in words when the phone shows no answer. */
async function answer(parts: ScriptParts, meeting: MeetingRecord, member: Member): Promise<void> {
  const { phones, record, random, stage } = parts
  const now = () => stage.clock.now().getTime()
  if (meeting.cancelledAt !== null || meeting.takenBackAt !== null || !isReachable(record, member, now()))
    return
  const version = versionAt(meeting, now())
  if (version.startsAt <= now()) return
  const someone = member.accounts.find((one) => isReachable(record, { ...member, accounts: [one] }, now()))!
  // Who has not heard of the meeting has nothing to answer.
  const last = readNotice(phones.last(someone), now())
  const isShown = last !== null && last.startsAt === version.startsAt && last.kind !== "cancel"
  let meant = drawMeaning(random, isShown && someone.channel !== "zalo-bot")
  if (!isShown && meant.how !== "words") return
  if (!hasHeard(parts, meeting, member)) return
  for (let tried = 0; tried < TRIES; tried++) {
    let isSaid = true
    const heard = await phones.answer(someone, () => {
      isSaid = sayIt(phones, someone, version, meant)
    })
    if (!isSaid) return
    if (heard === null) {
      meant = { answer: "yes", lateMinutes: null, reason: null, how: "words", typed: "tôi đi được" }
      continue
    }
    // When the meeting had begun, or was off, in the meantime.
    if (/không còn nhận trả lời|đã hoãn/.test(heard.text)) return
    const { answer: said, lateMinutes, reason } = meant
    // A number may have pressed a button of a message that never came: whoever reads that says it again.
    if (!readsAs(heard.text, said)) {
      meant = inWords(said)
      continue
    }
    meeting.said.push({ member: member.number, at: heard.at, answer: said, lateMinutes, reason })
    return
  }
  parts.found.stuck++
}

function hasHeard({ phones }: ScriptParts, meeting: MeetingRecord, member: Member): boolean {
  const times = meeting.versions.map(({ startsAt }) => startsAt)
  return phones.hasNotice(member.accounts, times)
}

async function compareStates(
  { stage, phones, units, record, found, tell, noteDied }: ScriptParts,
  meeting: MeetingRecord,
  shownAt: number,
  page: string,
): Promise<void> {
  const { startsAt } = meeting.versions.at(-1)!
  const order = { do: "states", unit: units[meeting.cell.number - 1]!, startsAt } as const
  const kept = await stage.ask<{ name: string; state: State }[]>(order)
  const shown = {
    "on the page": readStates(page),
    "in the database": new Map(kept.map(({ name, state }) => [name, [state]])),
  }
  const wrongBy = (died: readonly Delivery[]) =>
    Object.entries(shown).flatMap(([where, states]) => {
      const wrong: string[] = []
      const arrivals = arrivalsBy(phones, died)
      wrongStates(record, arrivals, meeting, shownAt, states, (about) => wrong.push(`${where}: ${about}`))
      return wrong
    })
  found.states += meeting.cell.members.length
  if (wrongBy([]).length === 0) return
  const wrong = wrongBy(await noteDied())
  found.wrong_state += wrong.length
  for (const about of wrong) tell(`wrong state ${about}`)
}

function truthOf(meeting: MeetingRecord, startsAt: number, random: () => number): Map<number, Presence> {
  const { members } = meeting.cell
  return new Map(
    members.flatMap((member) => {
      const said = saidBy(meeting, member, startsAt)
      const isLate = said !== null && said.lateMinutes !== null
      const how = presenceBy(said?.answer ?? null, isLate, random())
      return how === null ? [] : [[member.number, how] as const]
    }),
  )
}

function named({ number, name }: Member, truth: ReadonlyMap<number, Presence>): [string, Presence][] {
  const how = truth.get(number)
  return how === undefined ? [] : [[name, how]]
}

/** The lives of all accounts at the beginning: their owners have just written. */
export function newLives(members: readonly Member[], since: number): Map<string, Life> {
  const accounts = members.flatMap((member) => member.accounts.map(accountName))
  return new Map(accounts.map((name) => [name, { blocked: [], deeds: [since], refused: [] }]))
}
