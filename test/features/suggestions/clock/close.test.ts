import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../../src/calendar/load.ts"
import type { CaseState } from "../../../../src/core/case.ts"
import { sealRoute } from "../../../../src/core/case-keys.ts"
import type { Outgoing } from "../../../../src/core/channel.ts"
import { KEPT_DAYS } from "../../../../src/core/retention.ts"
import { openMessage, type SealedMessage } from "../../../../src/core/sealed-message.ts"
import { loadTexts } from "../../../../src/core/texts.ts"
import { closeWhatIsOver } from "../../../../src/features/suggestions/clock/close.ts"
import { remindSenders } from "../../../../src/features/suggestions/clock/waiting.ts"
import { moveCase } from "../../../../src/features/suggestions/move.ts"
import { changeCase, readCase } from "../../../../src/storage/cases/cases.ts"
import { addFollower } from "../../../../src/storage/cases/followers.ts"
import { casesSentBy, keepRoute, rememberSent } from "../../../../src/storage/cases/routes.ts"
import { stepsOf } from "../../../../src/storage/cases/steps.ts"
import type { Database } from "../../../../src/storage/database.ts"
import { tidy } from "../../../../src/tidying.ts"
import { secondConnection } from "../../../storage/second-connection.ts"
import { makeCase } from "../../../support/cases.ts"
import { useDatabase } from "../../../support/database.ts"
import { testKeys as keys } from "../../../support/keys.ts"
import { makeUnit } from "../../../support/units.ts"

const holder = useDatabase()
const holidays = loadHolidays(null)
const texts = loadTexts()
let unit: number

const sender = (name: string) => ({ channel: "telegram" as const, user: name, chat: `chat of ${name}` })
const at = (day: string) => new Date(`${day}T08:00:00+07:00`)
const close = (day: string, database: Database = holder.database) =>
  closeWhatIsOver({ database, texts, keys, holidays }, at(day))
const remind = (day: string) =>
  holder.database.transaction((queries) => remindSenders({ queries, texts, keys, holidays }, at(day)))

const tidyOn = (day: string) =>
  tidy({
    database: holder.database,
    keys,
    clock: { now: () => at(day) },
    config: { retention: KEPT_DAYS },
  })

async function filed(name: string): Promise<number> {
  const { database } = holder
  const id = await makeCase(database, unit)
  await keepRoute(database, keys, id, sender(name))
  await rememberSent(database, keys, sender(name), id)
  return id
}

function move(id: number, to: CaseState, day: string) {
  const by = to === "withdrawn" || to === "closed" ? "citizen" : "office"
  return holder.database.transaction((queries) =>
    moveCase(queries, holidays, { case: id, to, by, isPublic: false }, day),
  )
}

async function merge(id: number, into: number): Promise<void> {
  const { state } = (await readCase(holder.database, id))!
  await changeCase(holder.database, id, { state: "merged", mergedInto: into, stateBeforeMerge: state })
}

async function told(name: string): Promise<string[]> {
  const rows = await holder.database.query<{ message: SealedMessage }>(
    "select message from outbox where chat = $1 order by id",
    [`chat of ${name}`],
  )
  return rows.map(({ message }) => {
    const { parts }: Outgoing = openMessage(keys, message)
    return parts.map((part) => (part.kind === "text" ? part.text : "")).join("\n")
  })
}

const stateOf = async (id: number) => (await readCase(holder.database, id))!.state

beforeEach(async () => {
  const { database } = holder
  for (const table of ["outbox", "cases", "case_senders"]) await database.query(`delete from ${table}`)
  unit = await makeUnit(database, "Mặt trận xã")
})

it("closes what was answered or refused when it may not be reopened any more, and tells its sender once", async () => {
  const { database } = holder
  const [answered, refused] = [await filed("An"), await filed("Bình")]
  await move(answered, "answered", "2026-11-30")
  await move(refused, "refused", "2026-11-30")
  expect(await close("2026-12-15")).toBe(0)
  expect(await close("2026-12-16")).toBe(2)
  expect(await close("2026-12-17")).toBe(0)
  expect(await readCase(database, answered)).toMatchObject({ state: "closed", closedOn: "2026-12-16" })
  expect((await stepsOf(database, answered)).at(-1)).toMatchObject({
    mover: "calendar",
    toldOn: "2026-12-16",
  })
  for (const name of ["An", "Bình"])
    expect(await told(name)).toEqual([expect.stringContaining("Đã kết thúc.")])
})

it("lets go of the way back to whoever sent what is over, and of its followers", async () => {
  const { database } = holder
  const id = await filed("An")
  const other = await filed("An")
  for (const one of [id, other])
    await addFollower(database, one, { digest: "a", sealed: sealRoute(keys, one, sender("Bình")) })
  await move(id, "answered", "2026-11-30")
  await close("2026-12-16")
  expect(await database.query("select case_id as id from case_routes")).toEqual([{ id: other }])
  // Withdrawn by its sender, whom nobody has let go of.
  await move(other, "withdrawn", "2026-12-16")
  await close("2026-12-17")
  expect(await database.query("select from case_followers union all select from case_routes")).toEqual([])
})

describe("the list of whoever sent cases", () => {
  const listed = () => casesSentBy(holder.database, keys, [sender("An")])

  it("keeps what is over for fifteen days, whichever way it ended, and what is open for good", async () => {
    const [closed, solved, withdrawn, redirected, open] = [
      await filed("An"),
      await filed("An"),
      await filed("An"),
      await filed("An"),
      await filed("An"),
    ]
    await move(closed, "answered", "2026-11-30")
    await close("2026-12-16")
    await move(solved, "answered", "2026-12-16")
    await move(solved, "closed", "2026-12-16")
    await move(withdrawn, "withdrawn", "2026-12-16")
    await move(redirected, "redirected", "2026-12-17")
    await tidyOn("2026-12-31")
    expect(await listed()).toEqual([closed, solved, withdrawn, redirected, open])
    await tidyOn("2027-01-01")
    expect(await listed()).toEqual([redirected, open])
    await tidyOn("2027-01-02")
    expect(await listed()).toEqual([open])
    await move(open, "withdrawn", "2027-01-02")
    await tidyOn("2028-01-01")
    expect(await holder.database.query("select from case_senders")).toEqual([])
  })

  it("keeps a case as long as there is a name and a number that can be taken back", async () => {
    const id = await filed("An")
    await holder.database.query("insert into case_contacts values ($1, 'sealed')", [id])
    await move(id, "answered", "2026-11-30")
    await close("2026-12-16")
    await tidyOn("2027-01-14")
    expect(await listed()).toEqual([id])
    await tidyOn("2027-01-16")
    expect(await listed()).toEqual([])
  })
})

it("closes what was merged together with its main case, also over two steps", async () => {
  const [main, merged, deeper] = [await filed("An"), await filed("Bình"), await filed("Chi")]
  await merge(deeper, merged)
  await merge(merged, main)
  await move(main, "answered", "2026-11-30")
  expect(await close("2026-12-16")).toBe(3)
  for (const id of [main, merged, deeper]) expect(await stateOf(id)).toBe("closed")
  expect(await told("Chi")).toHaveLength(1)
})

it("lets what was merged stand by itself when the main case is withdrawn", async () => {
  const [main, merged] = [await filed("An"), await filed("Bình")]
  await move(merged, "checking", "2026-11-24")
  await merge(merged, main)
  await move(main, "withdrawn", "2026-11-25")
  expect(await close("2026-11-25")).toBe(0)
  expect(await readCase(holder.database, merged)).toMatchObject({ state: "checking", mergedInto: null })
  expect(await told("Bình")).toEqual([expect.stringContaining("đang xem xét")])
})

it("reminds a sender for whom a case waits after five working days, once for each time they were asked", async () => {
  const id = await filed("An")
  await move(id, "waiting", "2026-11-23")
  // Tuesday the 24th is a day off.
  expect(await remind("2026-11-30")).toBe(0)
  expect(await remind("2026-12-01")).toBe(1)
  expect(await remind("2026-12-01")).toBe(0)
  expect(await told("An")).toEqual([
    expect.stringContaining("đang chờ ông/bà cho biết thêm đã 5 ngày làm việc"),
  ])
  await move(id, "checking", "2026-12-01")
  await move(id, "waiting", "2026-12-02")
  // Off for a month: the office is told instead.
  expect(await remind("2027-01-08")).toBe(0)
  expect(await remind("2026-12-09")).toBe(1)
})

it("two processes at once close each case once", async () => {
  const other = await secondConnection(holder.database)
  const ids: number[] = []
  for (let one = 0; one < 6; one++) ids.push(await filed(`người ${one}`))
  for (const id of ids) await move(id, "answered", "2026-11-30")
  const closed = await Promise.all([close("2026-12-16"), close("2026-12-16", other)])
  expect(closed[0]! + closed[1]!).toBe(6)
  for (let one = 0; one < 6; one++) expect(await told(`người ${one}`)).toHaveLength(1)
  await other.close()
})
