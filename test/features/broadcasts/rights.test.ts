import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { BroadcastsAction } from "../../../src/features/broadcasts/actions.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { testKeys } from "../../support/keys.ts"
import { outboxOf } from "../../support/outbox.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { sendAll } from "./cell.ts"

const phones = usePhones()
const deputy = phones.phone("zalo-bot", "s")
const UNKNOWN = `${texts("common-button-unknown")}\n`
const far = new Date("2030-01-01T00:00:00Z")

const SENDERS: readonly Role[] = ["secretary", "deputy"]
const TOLD: readonly Role[] = [
  "secretary",
  "deputy",
  "committee",
  "clerk",
  "member",
  "probationary",
  "exempt",
  "elsewhere",
]
/** Who may do what of a notice that was sent, written down apart from the code. */
const OF_SENT: Readonly<Record<string, readonly Role[]>> = {
  open: SENDERS,
  unit: SENDERS,
  new: SENDERS,
  report: SENDERS,
  phones: SENDERS,
  nudge: SENDERS,
  read: TOLD,
  undo: SENDERS,
}
/** Of a draft; what ends it comes last. */
const OF_DRAFT = [
  "preview",
  "set-content",
  "set-options",
  "set-ends",
  "set-document",
  "set-units",
  "no-document",
  "people",
  "more",
  "reading",
  "group",
  "publish",
  "to",
  "in-name-of",
  "document",
  "send",
  "drop",
] as const
let above: number
let unit: number
let other: number

beforeEach(async () => {
  await phones.empty()
  above = await makeUnit(phones.database, "Đảng ủy xã")
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài", above)
  other = await makeUnit(phones.database, "Chi bộ thôn Thượng", above)
  await makePerson(phones.database, {
    name: "Trần Thị Bình",
    unit,
    roles: ["member", "deputy"],
    account: { channel: "zalo-bot", user: "s" },
  })
})

/** Something of the first unit, to all on its list. */
async function made(words: string, isSent: boolean): Promise<number> {
  await deputy.say(words)
  if (isSent) {
    await deputy.press("Tùy chọn")
    await deputy.press("Cần xác nhận đã đọc")
    await deputy.press("Gửi")
    phones.wait(2)
    await sendAll(phones.database, far)
  }
  const [row] = await phones.database.query<{ id: number }>("select max(id) as id from broadcasts")
  return row!.id
}

async function press(action: BroadcastsAction): Promise<string> {
  const id = randomBytes(9).toString("base64url")
  await writeDialogue(
    phones.database,
    testKeys,
    { channel: "telegram", chat: "chat of em" },
    { actions: [{ id, action: { feature: "broadcasts", ...action } }], latest: [] },
    far,
  )
  return (await phones.phone("telegram", "em").send({ action: id }))[0]!
}

const em = (where: number, role: Role) =>
  makePerson(phones.database, {
    name: "Vũ Thị Em",
    unit: where,
    roles: [role],
    account: { channel: "telegram", user: "em" },
  })

async function allowed(names: readonly string[], broadcast: number): Promise<string[]> {
  const done: string[] = []
  for (const name of names) {
    const at = name === "open" ? {} : name === "unit" ? { unit } : { broadcast, unit, on: true, to: "all" }
    const action = { do: name, ...at, kind: "notice", document: 1, option: 1 }
    const { unit: _unit, ...without } = action as { unit?: number }
    const isOfUnit = ["unit", "new", "in-name-of"].includes(name)
    const shown = await press((isOfUnit ? action : without) as BroadcastsAction)
    if (shown !== UNKNOWN) done.push(name)
  }
  return done
}

describe("a notice that was sent", () => {
  it.each(ROLES)("is for a %s of the unit as the table says", async (role) => {
    await em(unit, role)
    const id = await made("thông báo: Thứ hai chào cờ.", true)
    expect(await allowed(Object.keys(OF_SENT), id)).toEqual(
      Object.keys(OF_SENT).filter((name) => OF_SENT[name]!.includes(role)),
    )
  })

  it.each(ROLES)("is for no %s of another unit, who hears nothing of it", async (role) => {
    await em(other, role)
    const id = await made("thông báo: Thứ hai chào cờ.", true)
    expect(await allowed(Object.keys(OF_SENT), id)).toEqual(SENDERS.includes(role) ? ["open"] : [])
    const heard = await outboxOf(phones.database, "chat of em")
    expect(JSON.stringify(heard)).not.toContain("Đoài")
  })

  it("is not for the secretary above either, whose right goes down to people and not to others' notices", async () => {
    await em(above, "secretary")
    const id = await made("thông báo: Thứ hai chào cờ.", true)
    expect(await allowed(Object.keys(OF_SENT), id)).toEqual(["open"])
  })
})

describe("a draft", () => {
  it.each(["secretary", "member"] as const)("of the unit and a %s", async (role) => {
    await em(unit, role)
    const id = await made("thông báo: Thứ hai chào cờ.", false)
    const may = await allowed(OF_DRAFT, id)
    expect(may).toEqual(role === "member" ? [] : OF_DRAFT)
  })

  it("goes to no unit beside: what was chosen is looked at again when it is sent", async () => {
    await em(above, "secretary")
    const id = await made("thông báo: Thứ hai chào cờ.", false)
    await phones.database.query("update broadcast_units set unit_id = $1", [other])
    expect(await deputy.press("Gửi")).toContain(texts("broadcasts-units-unclear"))
    expect(await phones.database.query("select state from broadcasts where id = $1", [id])).toEqual([
      { state: "draft" },
    ])
  })

  it("is sent by nobody whose office has ended since", async () => {
    await made("thông báo: Thứ hai chào cờ.", false)
    await phones.database.query("update roles set until = since where role = 'deputy'")
    expect(await deputy.press("Gửi")).toContain(texts("common-button-unknown"))
  })
})

describe("in a group", () => {
  it("no notice is written, whoever says so", async () => {
    const group = phones.phone("zalo-bot", "s", { chat: "nhom", isPrivate: false })
    await group.send({ text: "gửi thông báo: Thứ hai chào cờ." })
    await group.send({ text: "thăm dò" })
    expect(await phones.database.query("select from broadcasts")).toEqual([])
  })
})
