import { expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import { openMessage, type SealedMessage } from "../../../src/core/sealed-message.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { moveCase } from "../../../src/features/suggestions/move.ts"
import { tellStep } from "../../../src/features/suggestions/tell.ts"
import { insertCase } from "../../../src/storage/cases/cases.ts"
import { keepRoute, rememberSent } from "../../../src/storage/cases/routes.ts"
import { stepsOf } from "../../../src/storage/cases/steps.ts"
import { insertUnit } from "../../../src/storage/units.ts"
import { useDatabase } from "../../support/database.ts"
import { dumpOf } from "../../support/dump.ts"
import { testKeys } from "../../support/keys.ts"

const holder = useDatabase()
const NOW = new Date("2026-11-24T02:00:00Z")
const DAY = "2026-11-24"

it("tells the person of a step once, in words that a copy of the database holds nowhere beside them", async () => {
  const { database } = holder
  const unit = await insertUnit(database, { name: "Mặt trận xã", parentId: null, since: DAY }, NOW)
  const id = await insertCase(database, {
    code: "PA-26-7K3M9QXDT",
    kind: "remark",
    category: "infrastructure",
    unit,
    desk: unit,
    place: "",
    text: "Đèn đường hỏng",
    isAnonymous: true,
    mayPublish: false,
    receivedOn: DAY,
    acceptBy: DAY,
    answerBy: DAY,
  })
  const sender = { channel: "telegram" as const, user: "nguoi-gui-an", chat: "chat-cua-an" }
  await keepRoute(database, testKeys, id, sender)
  await rememberSent(database, testKeys, sender, id)
  const deps = { queries: database, texts: loadTexts(), keys: testKeys }
  const { case: moved } = await database.transaction((queries) =>
    moveCase(queries, loadHolidays(null), { case: id, to: "checking", by: "office" }, DAY),
  )
  const [step] = await stepsOf(database, id)
  expect(await tellStep(deps, moved, step!, "Mặt trận xã", NOW, DAY)).toBe(true)
  expect(await tellStep(deps, moved, step!, "Mặt trận xã", NOW, DAY)).toBe(false)
  const rows = await database.query<{ message: SealedMessage; chat: string }>(
    "select message, chat from outbox",
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]!.chat).toBe("chat-cua-an")
  expect(JSON.stringify(openMessage(testKeys, rows[0]!.message))).toContain("PA-26-7K3M9QXDT")
  // Whose chat it is stands in the row that sends it, and nothing else about it.
  const theirs = (await dumpOf(database)).split("\n").filter((row) => /nguoi-gui-an|chat-cua-an/.test(row))
  expect(theirs).toHaveLength(1)
  expect(theirs[0]).toMatch(/^public\.outbox: /)
  expect(theirs[0]).not.toMatch(/7K3M9QXDT|Đèn đường/)
})
