import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { MembersAction } from "../../../src/features/members/actions.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "./cell.ts"

const phones = usePhones()
const UNKNOWN = `${texts("common-button-unknown")}\n`

/** Who may do what, written down apart from the code: a role that is not named may not. */
const MAY: Readonly<Record<string, readonly Role[]>> = {
  unit: ["secretary", "deputy", "committee", "clerk", "follower"],
  find: ["secretary", "deputy", "committee", "clerk"],
  person: ["secretary", "deputy", "committee", "clerk"],
  unlinked: ["secretary", "deputy"],
  slips: ["secretary", "deputy"],
  invite: ["secretary", "deputy"],
  phone: ["secretary", "deputy"],
  bring: ["secretary", "deputy"],
  template: ["secretary", "deputy"],
  export: ["secretary", "deputy"],
  "export-sure": ["secretary", "deputy"],
  offices: ["secretary"],
  remove: ["secretary"],
  handover: ["secretary"],
  "handover-to": ["secretary"],
  give: ["secretary"],
  end: ["secretary"],
  "handover-refuse": ["secretary", "deputy", "committee"],
  "handover-agree": ["secretary", "deputy", "committee"],
  "remove-sure": ["secretary"],
}

const SECRETS = ["Nguyễn Văn An", "Chi bộ thôn Đoài", "+84912345678", "678"]
let unit: number
let other: number
let an: number

beforeEach(async () => {
  await phones.empty()
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
  an = await makePerson(phones.database, { name: "Nguyễn Văn An", unit, phone: "+84912345678" })
})

/** What somebody is told who sends a button with this action, as if it had been shown to them once. */
async function press(user: string, action: MembersAction): Promise<string> {
  const id = randomBytes(9).toString("base64url")
  await writeDialogue(
    phones.database,
    testKeys,
    { channel: "telegram", chat: `chat of ${user}` },
    { actions: [{ id, action: { feature: "members", ...action } }], latest: [] },
    new Date("2030-01-01T00:00:00Z"),
  )
  return (await phones.phone("telegram", user).send({ action: id }))[0]!
}

function actionOf(name: string): MembersAction {
  const person = [
    "person",
    "phone",
    "invite",
    "offices",
    "give",
    "end",
    "remove",
    "remove-sure",
    "handover-to",
  ]
  return {
    do: name,
    unit,
    ...(person.includes(name) ? { person: an } : {}),
    ...(name === "give" || name === "end" ? { role: "committee" } : {}),
  } as MembersAction
}

/** What somebody is allowed of all acts, each tried once; those that change the list come last in the table. */
async function allowedTo(user: string): Promise<string[]> {
  const allowed: string[] = []
  for (const name of Object.keys(MAY)) {
    if ((await press(user, actionOf(name))) !== UNKNOWN) allowed.push(name)
  }
  return allowed
}

describe("every act on a unit's people", () => {
  it.each(ROLES)("is for a %s as the table says", async (role) => {
    await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit,
      roles: [role],
      account: { channel: "telegram", user: "em" },
    })
    expect(await allowedTo("em")).toEqual(Object.keys(MAY).filter((name) => MAY[name]!.includes(role)))
  })

  it.each(ROLES)("is for no %s of another unit: not even that there is such a unit", async (role) => {
    await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit: other,
      roles: [role],
      account: { channel: "telegram", user: "em" },
    })
    expect(await allowedTo("em")).toEqual([])
  })

  it("is for nobody who is on no list", async () => {
    expect(await allowedTo("stranger")).toEqual([])
  })
})

describe("a right that is gone", () => {
  it("is gone at the next tap, though the button hangs there still", async () => {
    const em = await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit,
      roles: ["secretary"],
      account: { channel: "telegram", user: "em" },
    })
    const phone = phones.phone("telegram", "em")
    await phone.say("chi bộ")
    const message = await phone.last()
    await phones.database.query("update roles set until = since where person_id = $1", [em])
    expect(await phone.press("Xuất danh sách", message)).toBe(UNKNOWN)
    expect(await phone.say("chi bộ")).not.toContain("Chi bộ thôn Đoài")
  })

  it("is refused in words that tell nothing, and the refusal stands in the journal without a name", async () => {
    await press("stranger", actionOf("export-sure"))
    const rows = await phones.database.query<{ act: string; actor: string; subject: string; reason: string }>(
      "select act, actor, subject, reason from audit order by number desc limit 1",
    )
    expect(rows).toEqual([
      {
        act: "refused",
        actor: expect.stringMatching(/^account:[0-9a-f]{12}$/),
        subject: `unit:${unit}`,
        reason: "export-sure",
      },
    ])
  })
})

describe("somebody who may look after one unit", () => {
  beforeEach(async () => {
    await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit: other,
      roles: ["secretary"],
      account: { channel: "telegram", user: "em" },
    })
  })

  it.each(["person", "phone", "invite", "offices", "give", "remove-sure", "handover-to"])(
    "learns nothing about a person of another unit whose number they guess: %s",
    async (name) => {
      const told = await press("em", { ...actionOf(name), unit: other } as MembersAction)
      for (const secret of SECRETS) expect(told).not.toContain(secret)
      const missing = await press("em", { ...actionOf(name), unit: other, person: 999_999 } as MembersAction)
      expect(told).toBe(missing)
    },
  )

  it("finds only people of that unit by name", async () => {
    const phone = phones.phone("telegram", "em")
    await phone.say("chi bộ")
    await phone.press("Tìm người")
    expect(await phone.say("nguyễn văn an")).not.toContain("Nguyễn Văn An")
  })

  it("cannot invite a person who is also something elsewhere, and so cannot become them", async () => {
    await phones.database.query(
      "insert into roles (person_id, unit_id, role, since) values ($1, $2, 'member', now())",
      [an, other],
    )
    expect(await press("em", { do: "invite", unit: other, person: an })).toContain(
      texts("members-invite-elsewhere"),
    )
  })
})

describe("from above", () => {
  it("come totals, and no name", async () => {
    await makePerson(phones.database, {
      name: "Vũ Thị Em",
      unit,
      roles: ["follower"],
      account: { channel: "telegram", user: "em" },
    })
    const phone = phones.phone("telegram", "em")
    const shown = await phone.say("chi bộ")
    expect(shown).toContain("1 người trong danh sách")
    expect(shown).not.toContain("Nguyễn Văn An")
    expect(await phone.buttons()).toEqual([])
  })
})
