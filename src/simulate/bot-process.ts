import { loadHolidays } from "../calendar/load.ts"
import { readConfig } from "../config.ts"
import type { ChannelName } from "../core/channel.ts"
import { asError } from "../core/errors.ts"
import { isQuiet, QUIET_HOURS } from "../core/quiet-hours.ts"
import { loadTexts } from "../core/texts.ts"
import { groupOf } from "../features/meetings/answer/groups.ts"
import { attendanceOfMeetingSheet } from "../features/meetings/papers/meeting-sheet.ts"
import { attendanceOfYearSheet } from "../features/meetings/papers/year-sheet.ts"
import { openKeys } from "../keys.ts"
import { keepCases, remindNow } from "../reminding.ts"
import { startService } from "../service.ts"
import { type Admission, admitConsents, admitMembers } from "../storage/admissions.ts"
import { caseTraces, turnedAwayTotals } from "../storage/cases/copy.ts"
import { openDatabase } from "../storage/database.ts"
import { readMeetingPeople } from "../storage/meeting-people.ts"
import { comingMeetings } from "../storage/meetings.ts"
import { notify } from "../storage/notify.ts"
import { accountsOf } from "../storage/recipients.ts"
import { readDied, readPending, readTraces, readWork } from "../storage/traces.ts"
import { tidy } from "../tidying.ts"
import { type ClockSetting, simulatedClock } from "./clock.ts"
import { admitDesks } from "./quarter/admit.ts"
import { type DirectDeed, doDeeds, searchCopy, wordsThat } from "./quarter/office.ts"
import { admitCells, type NewCell } from "./year/admit.ts"

/** What the simulation asks of a bot process; answered under the same id. */
export type Order =
  | { readonly do: "admit"; readonly members: readonly Admission[] }
  | {
      readonly do: "notify"
      readonly key: string
      readonly text: string
      readonly kind: "notice" | "urgent"
      readonly notAfter: number | null
      /** Only these accounts; null tells every member. */
      readonly to: readonly { readonly channel: ChannelName; readonly user: string }[] | null
    }
  | { readonly do: "jump"; readonly ms: number }
  | { readonly do: "work" }
  | { readonly do: "traces"; readonly after: number }
  | { readonly do: "admit-cells"; readonly cells: readonly NewCell[] }
  /** What comes round each minute by the machine's time, once by the simulated one. */
  | { readonly do: "remind" }
  | { readonly do: "tidy" }
  | { readonly do: "pending" }
  /** Of the unit's meeting that begins then: each person's name, and how they stand by the rule of the page. */
  | { readonly do: "states"; readonly unit: number; readonly startsAt: number }
  | { readonly do: "died"; readonly after: number }
  /** Files in base64. */
  | { readonly do: "meeting-sheet"; readonly unit: number; readonly startsAt: number }
  | { readonly do: "year-sheet"; readonly unit: number; readonly year: number }
  | {
      readonly do: "admit-desks"
      readonly desks: Parameters<typeof admitDesks>[1]
      readonly given: Parameters<typeof admitDesks>[2]
      readonly citizens: Parameters<typeof admitDesks>[3]
    }
  | { readonly do: "deeds"; readonly deeds: readonly DirectDeed[] }
  | { readonly do: "keep-cases" }
  | { readonly do: "cases"; readonly after: number }
  | { readonly do: "turned-away" }
  /** What a copy of the database tells of these accounts. */
  | { readonly do: "search"; readonly accounts: readonly string[] }
  | { readonly do: "words-that"; readonly state: "sending" | "resting" }

export interface BotSetting {
  readonly settings: Readonly<Record<string, string>>
  readonly clock: ClockSetting
}

// Chibo as it is, but for its time; it ends with the process that started it.
const { settings, clock: setting } = JSON.parse(process.argv[2]!) as BotSetting
const clock = simulatedClock(setting)
const config = readConfig(settings)
const texts = loadTexts(config.locale)
const service = await startService(config, { clock })
// Its own connection, so that questions about the work do not wait in line with it.
const database = await openDatabase(config.database)

const paper = { queries: database, texts }
const office = { database, clock, texts, keys: openKeys(config), holidays: loadHolidays(config.holidaysFile) }

async function meetingAt({ unit, startsAt }: { readonly unit: number; readonly startsAt: number }) {
  const meetings = await comingMeetings(database, unit, clock.now())
  return meetings.find((one) => one.startsAt?.getTime() === startsAt)
}

async function carryOut(order: Order): Promise<unknown> {
  switch (order.do) {
    case "admit":
      await admitMembers(database, order.members, clock.now())
      return admitConsents(database, order.members, clock.now())
    case "notify": {
      const { key, text, kind, notAfter } = order
      const recipients = order.to ?? (await accountsOf(database, "members"))
      const notice = {
        key,
        kind,
        message: { parts: [{ kind: "text" as const, text }] },
        ...(notAfter === null ? {} : { notAfter: new Date(notAfter) }),
      }
      return notify(database, recipients, notice, clock.now())
    }
    case "jump":
      return clock.jump(order.ms)
    case "work":
      return readWork(database, clock.now(), !isQuiet(clock, QUIET_HOURS))
    case "traces":
      return readTraces(database, office.keys, order.after, 5000)
    case "admit-cells":
      return admitCells(database, order.cells, clock.now())
    case "remind":
      return remindNow({ database, clock, texts })
    case "tidy":
      return tidy({ database, clock, config, keys: openKeys(config) })
    case "pending":
      return readPending(database, clock.now(), !isQuiet(clock, QUIET_HOURS))
    case "states": {
      const meeting = await meetingAt(order)
      if (meeting === undefined) return []
      const people = await readMeetingPeople(database, meeting.id)
      return people.map((one) => ({ name: one.name, state: groupOf(one) }))
    }
    case "meeting-sheet": {
      const sheet = await attendanceOfMeetingSheet(paper, (await meetingAt(order))!, { seesReasons: false })
      return sheet.toString("base64")
    }
    case "year-sheet": {
      const sheet = await attendanceOfYearSheet(paper, order.unit, order.year, { seesShares: true })
      return sheet.toString("base64")
    }
    case "died":
      return readDied(database, office.keys, order.after)
    case "admit-desks":
      return admitDesks(database, order.desks, order.given, order.citizens, clock.now())
    case "deeds":
      return doDeeds(office, order.deeds)
    case "keep-cases":
      return keepCases(office)
    case "cases":
      return caseTraces(database, order.after, 2000)
    case "turned-away":
      return turnedAwayTotals(database)
    case "search":
      return searchCopy(office, order.accounts)
    case "words-that":
      return wordsThat(office, order.state)
  }
}

process.on("message", ({ id, order }: { id: number; order: Order }) => {
  carryOut(order).then(
    (result) => process.send?.({ id, result: result ?? null }),
    (thrown: unknown) => process.send?.({ id, error: asError(thrown).message }),
  )
})
process.on("disconnect", () => process.exit(0))
process.send?.({ ready: service.url })
