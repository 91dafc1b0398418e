import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { DeskAction, DeskStep } from "../../../src/features/desk/actions.ts"
import { sealCase, sealDraft } from "../../../src/features/desk/sealed.ts"
import { readCase } from "../../../src/storage/cases/cases.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { emptyCases, makeCase, toldTo } from "./front.ts"

const phones = usePhones()
const UNKNOWN = `${texts("common-button-unknown")}\n`
const far = new Date("2030-01-01T00:00:00Z")

/** Who may do what in the unit that works on a case or took it in, written down apart from the code. */
const HANDLE: readonly Role[] = ["secretary", "deputy", "clerk", "front"]
const OF_CASE: Readonly<Record<string, readonly Role[]>> = {
  show: HANDLE,
  more: HANDLE,
  aside: HANDLE,
  photo: HANDLE,
  ask: HANDLE,
  pass: HANDLE,
  outside: HANDLE,
  answer: HANDLE,
  templates: HANDLE,
  template: HANDLE,
  evidence: HANDLE,
  refuse: HANDLE,
  "refuse-for": HANDLE,
  categories: HANDLE,
  category: HANDLE,
  officers: HANDLE,
  take: HANDLE,
  give: HANDLE,
  note: HANDLE,
  merge: HANDLE,
  "merge-sure": HANDLE,
  "merge-with": HANDLE,
  unmerge: HANDLE,
  redirect: HANDLE,
  contact: ["secretary", "deputy", "front"],
  sealed: ["secretary"],
  "pass-to": HANDLE,
  accept: HANDLE,
  send: HANDLE,
  "redirect-sure": HANDLE,
  publish: HANDLE,
  "publish-write": HANDLE,
  "publish-part": HANDLE,
  "publish-file": HANDLE,
  "publish-down": HANDLE,
  "publish-approve": ["secretary", "deputy", "front"],
}
let unit: number
let desk: number
let other: number
let one: { readonly id: number; readonly code: string }

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  const above = await makeUnit(phones.database, "Đảng ủy xã")
  unit = await makeUnit(phones.database, "Mặt trận xã", above)
  desk = await makeUnit(phones.database, "Thôn Đoài", unit)
  other = await makeUnit(phones.database, "Thôn Thượng", unit)
  one = await makeCase(phones.database, unit, { desk, contact: { name: "Phạm Thị Nhài", phone: "" } })
})

const em = (where: number, role: Role) =>
  makePerson(phones.database, {
    name: "Vũ Thị Em",
    unit: where,
    roles: [role],
    account: { channel: "telegram", user: "em" },
  })

async function say(what: { actions?: unknown[]; step?: DeskStep }, sent: { action?: string; text?: string }) {
  const dialogue = { actions: [], latest: [], ...what }
  await writeDialogue(phones.database, testKeys, { channel: "telegram", chat: "chat of em" }, dialogue, far)
  return (await phones.phone("telegram", "em").send(sent))[0]!
}

function press(action: DeskAction): Promise<string> {
  const id = randomBytes(9).toString("base64url")
  return say({ actions: [{ id, action: { feature: "desk", ...action } }] }, { action: id })
}

async function allowed(): Promise<string[]> {
  const done: string[] = []
  for (const name of Object.keys(OF_CASE)) {
    const draft = sealDraft(testKeys, { to: "ask", text: "Cột đèn số mấy?" })
    const sealed = sealCase(testKeys, one.id)
    const rest = {
      to: other,
      reason: "not-ours",
      category: "land",
      number: 1,
      person: 1,
      into: sealed,
      draft,
      part: "title",
    }
    if ((await press({ do: name, case: sealed, ...rest } as unknown as DeskAction)) !== UNKNOWN)
      done.push(name)
    await phones.database.query("update cases set state = 'received', desk_unit_id = $2 where id = $1", [
      one.id,
      desk,
    ])
  }
  return done
}

const asTheTableSays = (role: Role) => Object.keys(OF_CASE).filter((name) => OF_CASE[name]!.includes(role))

describe("an act on a case", () => {
  it.each(ROLES)("is for a %s of the unit that works on it as the table says", async (role) => {
    await em(desk, role)
    expect(await allowed()).toEqual(asTheTableSays(role))
  })

  it.each(["secretary", "front", "clerk", "member"] as const)(
    "is for a %s of the unit that took it in as the table says",
    async (role) => {
      await em(unit, role)
      expect(await allowed()).toEqual(asTheTableSays(role))
    },
  )

  it.each(ROLES)("is for no %s of another unit, who hears nothing of it", async (role) => {
    await em(other, role)
    expect(await allowed()).toEqual([])
    expect(await toldTo(phones.database)).toEqual([])
    expect((await readCase(phones.database, one.id))!.officer).toBeNull()
  })
})

describe("the list of a unit", () => {
  it.each(ROLES)("is for a %s of it as the table says", async (role) => {
    await em(desk, role)
    const opened = [await press({ do: "open" }), await press({ do: "list", unit: desk, from: 0 })]
    const may = HANDLE.includes(role)
    expect(opened.map((shown) => shown.includes(one.code))).toEqual([may, may])
    expect(await press({ do: "list", unit: other, from: 0 })).toBe(UNKNOWN)
  })
})

describe("a right that is gone meanwhile", () => {
  const STEPS = ["ask", "outside", "answer", "note", "merge", "contact", "sealed"] as const

  it.each(STEPS)("takes no words for the step %s", async (name) => {
    await em(desk, "secretary")
    await phones.database.query("update roles set until = since where role = 'secretary'")
    const step = { feature: "desk", do: name, case: sealCase(testKeys, one.id) } as unknown as DeskStep
    await say({ step }, { text: "Cần gọi lại để hỏi rõ nơi đèn hỏng" })
    expect(await toldTo(phones.database)).toEqual([])
    const steps = await phones.database.query("select from case_steps where case_id = $1", [one.id])
    expect(steps).toEqual([])
  })

  it("is written down, as what was tried", async () => {
    await em(desk, "member")
    await press({ do: "contact", case: sealCase(testKeys, one.id) })
    const rows = await phones.database.query(
      "select subject, reason from audit where act = 'refused' and subject = $1",
      [`case:${one.id}`],
    )
    expect(rows).toEqual([{ subject: `case:${one.id}`, reason: "contact" }])
  })
})
