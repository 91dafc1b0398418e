import { beforeAll, describe, expect, it } from "vitest"
import { ROLES } from "../../src/core/rights.ts"
import { texts } from "../support/phones.ts"
import { NAMES, useCells } from "./cell.ts"

const { phones, fill, phoneOf, state } = useCells()
beforeAll(async () => {
  await fill()
})

/** About who thinks, says, asks or does what. */
const ABOUT_PEOPLE = [
  "ai hay phê bình lãnh đạo",
  "Ai hay phê bình lãnh đạo?",
  "ai hỏi về kỷ luật",
  "ai gửi góp ý này",
  "đồng chí nào hay hỏi về đảng phí",
]
const ABSENCES = ["ai vắng", "ai vắng họp", "ai hay vang hop", "ai chưa đóng đảng phí"]

describe.each(ROLES)("a question about people by somebody who is %s", (role) => {
  it("is answered without a single name, by the code and not by somebody's tact", async () => {
    const before = await state()
    for (const question of [...ABOUT_PEOPLE, ...ABSENCES]) {
      const told = await phoneOf(role).say(question)
      expect(told.includes("Vũ Thị Em") || NAMES.some((name) => told.includes(name)), question).toBe(false)
    }
    expect(await state()).toBe(before)
  })
})

it.each(ABOUT_PEOPLE)("%s: is refused for everybody, with the same words", async (question) => {
  const answers = new Set<string>()
  for (const role of ROLES) answers.add(await phoneOf(role).say(question))
  expect(answers.size).toBe(1)
  expect([...answers][0]).toContain(texts("ask-refused-people").split("\n")[0])
})

it("leaves no trace of who asked what", async () => {
  const QUESTION = "ai hay phê bình lãnh đạo"
  await phones.database.query("delete from outbox")
  await phoneOf("member").say(QUESTION)
  const tables = await phones.database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  )
  for (const { name } of tables) {
    if (name === "dialogues") continue
    const rows = JSON.stringify(await phones.database.query(`select * from ${name}`))
    expect([name, rows.includes("phê bình lãnh đạo")]).toEqual([name, false])
  }
})
