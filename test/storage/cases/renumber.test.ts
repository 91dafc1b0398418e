import { beforeAll, describe, expect, it } from "vitest"
import { followerDigest, sealContact, sealRoute, senderDigest } from "../../../src/core/case-keys.ts"
import { askedDigest, sealAsker } from "../../../src/core/open-question.ts"
import { LEAST_RANDOM } from "../../../src/core/random-number.ts"
import { readCaseByCode } from "../../../src/storage/cases/cases.ts"
import { mergedInto } from "../../../src/storage/cases/desk.ts"
import { followedBy } from "../../../src/storage/cases/followers.ts"
import { caseMessages } from "../../../src/storage/cases/messages.ts"
import { readContact, readSealed } from "../../../src/storage/cases/opened.ts"
import { casesSentBy, readRoute } from "../../../src/storage/cases/routes.ts"
import { stepsOf } from "../../../src/storage/cases/steps.ts"
import { migrate } from "../../../src/storage/migrate.ts"
import { answerTo } from "../../../src/storage/open-questions/answers.ts"
import { readQuestionByCode } from "../../../src/storage/open-questions/questions.ts"
import { takeAsker, waitingOf } from "../../../src/storage/open-questions/routes.ts"
import { giveRandomNumbers } from "../../../src/storage/renumber.ts"
import { useDatabase } from "../../support/database.ts"
import { testKeys as keys } from "../../support/keys.ts"
import { FILES, makeEmpty, shapeBy } from "../earlier.ts"

const holder = useDatabase({ isOwn: true })
const lan = { channel: "zalo-oa", user: "lan", chat: "chat of lan" } as const
const dan = { channel: "telegram", user: "dan", chat: "chat of dan" } as const
const DAY = "2026-11-20"
let given: number

/** What an earlier version kept of cases that were counted: the first is merged into the second, the third is sealed. */
async function keepThree(): Promise<void> {
  const { database } = holder
  const query = (text: string, ...values: unknown[]) => database.query(text, values)
  await query("insert into units (created_at) values (now())")
  for (const number of [1, 2, 3])
    await query(
      `insert into cases (code, kind, category, unit_id, desk_unit_id, text, is_anonymous, received_on, accept_by, answer_by)
       values ($1, 'remark', 'other', 1, 1, 'Đèn đường hỏng', true, $2, $2, $2)`,
      `PA-26-${number}`,
      DAY,
    )
  await query(
    "update cases set state = 'merged', merged_into = 2, state_before_merge = 'received' where id = 1",
  )
  for (const state of ["received", "checking", "waiting"])
    await query(
      "insert into case_steps (case_id, on_day, state, mover, is_public) values (2, $1, $2, 'office', true)",
      DAY,
      state,
    )
  for (const text of ["Cột nào ạ?", "Cột số 12", "Cảm ơn ông/bà"])
    await query(
      "insert into case_messages (case_id, on_day, from_citizen, text) values (2, $1, false, $2)",
      DAY,
      text,
    )
  await query(
    "insert into case_routes values (1, $1), (2, $2)",
    sealRoute(keys, 1, lan),
    sealRoute(keys, 2, dan),
  )
  await query("insert into case_contacts values (2, $1)", sealContact(keys, 2, { name: "Dân", phone: "" }))
  await query(
    "insert into case_followers values (2, $1, $2)",
    followerDigest(keys, lan, 2),
    sealRoute(keys, 2, lan),
  )
  await query(
    "insert into case_senders values ($1, $2)",
    senderDigest(keys, lan),
    keys.seal("[1,3]", "case-senders"),
  )
  const held = { id: 3, place: "", text: "Đã cất giữ", messages: [], notes: [] }
  await query(
    "insert into case_sealed values (3, $1, $2)",
    keys.seal(JSON.stringify(held), "case-sealed"),
    DAY,
  )
  await query("insert into case_alerts values (2, 'new', $1, 1)", DAY)
  await query(
    "insert into case_publications (case_id, title, text) values (2, 'Đèn đường', 'Đèn đường hỏng')",
  )
  await query(
    `insert into open_questions (code, text, unit_id, desk_unit_id, received_on, answer_by)
     values ('HD-26-1', 'Đảng phí bao nhiêu?', 1, 1, $1, $1)`,
    DAY,
  )
  await query(
    "insert into open_question_routes values (1, $1, $2)",
    askedDigest(keys, dan, "question:1"),
    sealAsker(keys, "question:1", dan),
  )
  await query(
    "insert into question_answers (question_id, unit_id, text, on_day, source) values (1, 1, 'Một phần trăm', $1, 'Quyết định')",
    DAY,
  )
  await query(
    `insert into consents (channel, user_id, chat, purpose, version, given_at, evidence)
     values ('telegram', 'dan', 'chat of dan', 'suggestions', '1', '2026-11-20T03:04:05Z', '7')`,
  )
}

beforeAll(async () => {
  await makeEmpty(holder.database)
  await shapeBy(
    holder.database,
    FILES.filter((name) => name < "0022"),
  )
  await keepThree()
  await migrate(holder.database)
  given = await giveRandomNumbers(holder.database, keys)
})

const idOf = async (code: string) => (await readCaseByCode(holder.database, code))!.id

describe("cases that were counted when they came", () => {
  it("have random numbers under their codes, once for all", async () => {
    expect(given).toBe(4)
    const { database } = holder
    for (const table of ["cases", "case_steps", "case_messages", "open_questions", "consents"]) {
      const low = await database.query(`select from ${table} where id < $1`, [LEAST_RANDOM])
      expect(low, table).toEqual([])
    }
    expect(await giveRandomNumbers(database, keys)).toBe(0)
    const codes = await database.query<{ code: string }>("select code from cases order by code")
    expect(codes.map(({ code }) => code)).toEqual(["PA-26-1", "PA-26-2", "PA-26-3"])
  })

  it("keep their steps and messages in order, and what hangs on them", async () => {
    const { database } = holder
    const two = await idOf("PA-26-2")
    expect((await stepsOf(database, two)).map(({ state }) => state)).toEqual([
      "received",
      "checking",
      "waiting",
    ])
    expect((await caseMessages(database, two)).map(({ text }) => text)).toEqual([
      "Cột nào ạ?",
      "Cột số 12",
      "Cảm ơn ông/bà",
    ])
    expect((await mergedInto(database, two)).map(({ code }) => code)).toEqual(["PA-26-1"])
    for (const table of ["case_alerts", "case_publications"])
      expect(await database.query(`select case_id as id from ${table}`)).toEqual([{ id: two }])
  })

  it("lead back to those who sent and follow them, with the key, as before", async () => {
    const { database } = holder
    const [one, two, three] = [await idOf("PA-26-1"), await idOf("PA-26-2"), await idOf("PA-26-3")]
    expect(await readRoute(database, keys, one)).toEqual(lan)
    expect(await readRoute(database, keys, two)).toEqual(dan)
    expect(await readContact(database, keys, two)).toEqual({ name: "Dân", phone: "" })
    expect(await casesSentBy(database, keys, [lan])).toEqual([one, three])
    expect(await followedBy(database, keys, [lan])).toEqual([two])
    expect((await readSealed(database, keys, three))?.text).toBe("Đã cất giữ")
  })

  it("so do questions", async () => {
    const { database } = holder
    const question = (await readQuestionByCode(database, "HD-26-1"))!
    expect(question.id).toBeGreaterThanOrEqual(LEAST_RANDOM)
    expect((await waitingOf(database, keys, [dan])).map(({ code }) => code)).toEqual(["HD-26-1"])
    expect((await answerTo(database, question.id))?.text).toBe("Một phần trăm")
    expect(await takeAsker(database, keys, question.id)).toEqual(dan)
  })

  it("and of the consent only the day is left", async () => {
    expect(await holder.database.query(`select given_at as at from consents`)).toEqual([
      { at: new Date("2026-11-20T00:00:00+07:00") },
    ])
  })
})

it("random numbers are exact in JavaScript, of one length, and each another one", async () => {
  const rows = await holder.database.query<{ id: number; text: string }>(
    "select id, id::text as text from (select random_number() as id from generate_series(1, 2000)) made",
  )
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2000)
  for (const { id, text } of rows) {
    expect(String(id)).toBe(text)
    expect(Number.isSafeInteger(id) && id >= LEAST_RANDOM).toBe(true)
  }
})
