import { beforeAll, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import { moveCase } from "../../../src/features/suggestions/move.ts"
import { addCasePhoto } from "../../../src/storage/cases/photos.ts"
import { forgetRowOrder } from "../../../src/storage/row-order.ts"
import { usePhones } from "../../support/phones.ts"
import { emptyCases, makeOffice } from "./office.ts"

const phones = usePhones()
const TODAY = "2026-11-20"
const WHERE = [
  "thôn 3",
  "xóm 8",
  "đội 1",
  "làng Hạ",
  "thôn 9",
  "ngõ 2",
  "tổ 5",
  "chợ Mới",
  "đê bao",
  "xóm Bắc",
]
const people = WHERE.map((_, at) => phones.phone(at % 2 === 0 ? "telegram" : "zalo-oa", `dan-${at}`))
/** The tables of what citizens send, each with the case that a row is about. */
const TABLES: Readonly<Record<string, string>> = {
  cases: "t.id",
  case_steps: "t.case_id",
  case_messages: "t.case_id",
  case_photos: "t.case_id",
  case_routes: "t.case_id",
  case_alerts: "t.case_id",
}
let filed: number[]

beforeAll(async () => {
  const { database } = phones
  await emptyCases(database)
  await phones.empty()
  await makeOffice(database)
  filed = []
  for (const [at, one] of people.entries()) {
    await one.say(`đèn đường hỏng ở ${WHERE[at]}, đề nghị xã thay bóng`)
    for (const label of ["Gửi phản ánh", "Đồng ý, viết tiếp", "Đúng, đi tiếp"]) await one.press(label)
    await one.press("Gửi ẩn danh")
    const [row] = await database.query<{ id: number }>("select id from cases where not id = any($1)", [filed])
    filed.push(row!.id)
    await addCasePhoto(database, row!.id, TODAY, { mediaType: "image/jpeg", bytes: Buffer.from("ảnh") })
    await one.press("Xem phản ánh")
    await one.press("Bổ sung")
    await one.say(`Chỗ ${WHERE[at]} tối đã ba hôm nay`)
    phones.wait(7)
  }
  // The office takes them one after the other, in the order in which they came.
  for (const id of filed)
    await database.transaction((queries) =>
      moveCase(queries, loadHolidays(null), { case: id, to: "checking", by: "office" }, TODAY),
    )
  await database.query(
    `insert into case_alerts (case_id, kind, due_on, unit_id)
     select c.id, 'new', c.received_on, c.unit_id from unnest($1::bigint[]) with ordinality f(id, at)
     join cases c using (id) order by f.at`,
    [filed],
  )
})

/** Values of one column, those of the first case first. */
async function inOrder(table: string, column: string, where = "true"): Promise<string[]> {
  const rows = await phones.database.query<{ value: string }>(
    `select t.${column}::text as value from ${table} t
     where ${where} and ${TABLES[table]} = any($1) order by array_position($1::bigint[], ${TABLES[table]})`,
    [filed],
  )
  return rows.map(({ value }) => value ?? "")
}

/** Whether they rise or fall from one to the next, however little, and never turn. */
function tellsOrder(values: readonly string[]): boolean {
  if (new Set(values).size < 2) return false
  const isNumber = values.every((value) => /^-?\d+(\.\d+)?$/.test(value))
  const turns = values.slice(1).map((value, at) => {
    const before = values[at]!
    return isNumber ? Math.sign(Number(value) - Number(before)) : value < before ? -1 : value > before ? 1 : 0
  })
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0)
}

async function columnsOf(table: string): Promise<string[]> {
  const rows = await phones.database.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped",
    [table],
  )
  return rows.map(({ name }) => name)
}

describe("of ten cases that came on one day, one after the other", () => {
  it.each(Object.keys(TABLES))("no column of %s tells in which order", async (table) => {
    // Of what a case has several, one of a kind is compared: the step of the office, and so on.
    const only = table === "case_steps" ? "t.state = 'checking'" : "true"
    expect(await inOrder(table, (await columnsOf(table))[0]!, only)).toHaveLength(filed.length)
    for (const column of await columnsOf(table))
      expect(tellsOrder(await inOrder(table, column, only)), `${table}.${column}`).toBe(false)
  })

  it("nor do lists of officers and of all", async () => {
    const listed = await phones.database.query<{ id: number }>(
      "select id from cases order by received_on, id",
    )
    expect(tellsOrder(listed.map(({ id }) => String(filed.indexOf(id))))).toBe(false)
  })

  it("what is sealed is as long for one as for the other, whatever their channels and names are called", async () => {
    const lengths = await phones.database.query("select distinct length(sealed) from case_routes")
    expect(lengths).toHaveLength(1)
    expect(await phones.database.query("select distinct length(sealed) from case_senders")).toHaveLength(1)
  })

  it("rows lie in another order after the night, and were all written at one time", async () => {
    const asWritten = await phones.database.query<{ id: number }>(
      "select case_id as id from case_routes order by ctid",
    )
    expect(tellsOrder(asWritten.map(({ id }) => String(filed.indexOf(id))))).toBe(true)
    expect(await forgetRowOrder(phones.database)).toEqual([])
    for (const [table, id] of Object.entries(TABLES)) {
      const rows = await phones.database.query<{ id: number; written: string }>(
        `select ${id} as id, t.xmin::text as written from ${table} t order by t.ctid`,
      )
      const places = [...new Set(rows.map((row) => filed.indexOf(row.id)))]
      expect(places, table).toHaveLength(filed.length)
      expect(tellsOrder(places.map(String)), table).toBe(false)
      expect(new Set(rows.map(({ written }) => written)).size, table).toBe(1)
    }
    const accounts = await phones.database.query<{ user: string; at: Date }>(
      `select user_id as "user", given_at as at from consents where purpose = 'suggestions' order by ctid`,
    )
    expect(accounts).toHaveLength(people.length)
    expect(new Set(accounts.map(({ at }) => at.getTime())).size).toBe(1)
  })
})
