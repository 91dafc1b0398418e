import { type Contact, type Route, sealContact } from "../../../src/core/case-keys.ts"
import type { ChannelName } from "../../../src/core/channel.ts"
import { openMessage, type SealedMessage } from "../../../src/core/sealed-message.ts"
import { insertCase, type NewCase } from "../../../src/storage/cases/cases.ts"
import { keepRoute, rememberSent } from "../../../src/storage/cases/routes.ts"
import type { Database, Queries } from "../../../src/storage/database.ts"
import { emptyTables } from "../../support/empty.ts"
import { testKeys } from "../../support/keys.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

/**
 * The Front of a commune with Hoa (`hoa`, telegram) of the Front, its secretary Lan (`lan`, zalo-bot) and the clerk Mai
 * (`mai`, telegram); below it the hamlet with its deputy Em (`em`, zalo-oa), beside it another commune with Kim (`kim`).
 */
export async function makeFront(queries: Queries) {
  const front = await makeUnit(queries, "Mặt trận xã Đông Phong")
  const hamlet = await makeUnit(queries, "Thôn Đoài", front)
  const beside = await makeUnit(queries, "Mặt trận xã Tây Sơn")
  const person = (
    name: string,
    unit: number,
    role: "front" | "secretary" | "clerk" | "deputy",
    channel: ChannelName,
    user: string,
  ) => makePerson(queries, { name, unit, roles: [role], account: { channel, user } })
  const hoa = await person("Nguyễn Thị Hoa", front, "front", "telegram", "hoa")
  const lan = await person("Lê Thị Lan", front, "secretary", "zalo-bot", "lan")
  const mai = await person("Trần Thị Mai", front, "clerk", "telegram", "mai")
  await person("Vũ Văn Em", hamlet, "deputy", "zalo-oa", "em")
  await person("Đỗ Thị Kim", beside, "front", "telegram", "kim")
  return { front, hamlet, beside, hoa, lan, mai }
}

export const CITIZEN: Route = { channel: "telegram", user: "dan", chat: "chat of dan" }

let made = 0

/** A case that came on Thursday 19/11/2026; the day of the phones is Saturday 21/11/2026. */
export async function makeCase(
  queries: Queries,
  unit: number,
  {
    from = CITIZEN,
    contact,
    ...facts
  }: Partial<NewCase> & { readonly from?: Route; readonly contact?: Contact } = {},
): Promise<{ readonly id: number; readonly code: string }> {
  // Digits from 2 to 9: another code each time, such as one may be.
  const digits = (made++).toString(8).padStart(9, "0")
  const code = `PA-26-${digits.replace(/\d/g, (digit) => String(Number(digit) + 2))}`
  const id = await insertCase(queries, {
    code,
    kind: "remark",
    category: "infrastructure",
    unit,
    desk: unit,
    place: "đầu thôn Đoài",
    text: "Đèn đường hỏng hai tuần nay",
    isAnonymous: contact === undefined,
    mayPublish: false,
    receivedOn: "2026-11-19",
    acceptBy: "2026-11-25",
    answerBy: "2026-12-04",
    ...facts,
  })
  await keepRoute(queries, testKeys, id, from)
  await rememberSent(queries, testKeys, from, id)
  if (contact !== undefined)
    await queries.query("insert into case_contacts (case_id, sealed) values ($1, $2)", [
      id,
      sealContact(testKeys, id, contact),
    ])
  return { id, code }
}

/** What a chat was told besides answers, in order. */
export async function toldTo(queries: Queries, { chat }: Route = CITIZEN): Promise<string[]> {
  const rows = await queries.query<{ message: SealedMessage }>(
    "select message from outbox where chat = $1 and kind = 'notice' order by id",
    [chat],
  )
  return rows.map(({ message }) => {
    const [part] = openMessage(testKeys, message).parts
    return part?.kind === "text" ? part.text : ""
  })
}

/** Nothing of the cases that were there. */
export async function emptyCases(database: Database): Promise<void> {
  await emptyTables(database, "cases, case_senders, case_drafts, turned_away")
}
