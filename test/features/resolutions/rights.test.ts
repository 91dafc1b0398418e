import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { ResolutionsAction } from "../../../src/features/resolutions/actions.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { testKeys } from "../../support/keys.ts"
import { outboxOf } from "../../support/outbox.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const UNKNOWN = `${texts("common-button-unknown")}\n`

const GIVERS: readonly Role[] = ["secretary", "deputy"]
const APPROVERS: readonly Role[] = ["secretary", "deputy", "committee"]
const SEERS: readonly Role[] = ["secretary", "deputy", "committee", "clerk"]
/** Who may do what, written down apart from the code; those that end something come last. */
const MAY: Readonly<Record<string, readonly Role[]>> = {
  file: ["secretary", "deputy", "clerk"],
  filed: SEERS,
  // What somebody of the unit has filed waits for the secretary; only where there is none for another officer.
  look: APPROVERS,
  withdraw: APPROVERS,
  "withdraw-sure": APPROVERS,
  submit: [],
  // They are told that it does not wait for that.
  alone: APPROVERS,
  "take-back": [],
  tasks: [...SEERS, "follower"],
  export: GIVERS,
  "export-sure": GIVERS,
  give: GIVERS,
  "give-sure": GIVERS,
  task: SEERS,
  // Only whoever does a task says how it stands.
  done: [],
  doing: [],
  stuck: [],
  note: [],
  move: GIVERS,
  "move-sure": GIVERS,
  reopen: GIVERS,
  end: GIVERS,
  confirm: GIVERS,
  "end-sure": GIVERS,
  approve: APPROVERS,
  // It is decided by then, which an officer may know.
  refuse: APPROVERS,
}
let unit: number
let other: number
let task: number
let filed: number
let approved: number

beforeEach(async () => {
  await phones.database.query("delete from documents")
  await phones.empty()
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
  const clerk = await makePerson(phones.database, { name: "Đỗ Thị Dung", unit, roles: ["member", "clerk"] })
  const one = async (sql: string, values: unknown[]) =>
    (await phones.database.query<{ id: number }>(`${sql} returning id`, values))[0]!.id
  task = await one(
    `insert into tasks (unit_id, title, due_on, given_at, told_at)
     values ($1, 'rà soát hộ nghèo thôn Đoài', '2026-12-20', '2026-11-01', '2026-11-01')`,
    [unit],
  )
  await phones.database.query("insert into task_people (task_id, person_id) values ($1, $2)", [task, clerk])
  const content = JSON.stringify(PAPER(unit))
  filed = await one(
    `insert into resolutions (unit_id, state, file, sha256, number, number_key, title, content, bytes, filed_by, filed_at,
       expires_at)
     values ($1, 'filed', 'a.txt', 'x', '', '', 'Nghị quyết thôn Đoài', $2, 'x', $3, '2026-11-01', '2030-01-01')`,
    [unit, content, clerk],
  )
  approved = await one(
    `insert into resolutions (unit_id, state, file, sha256, number, number_key, title, filed_by, filed_at)
     values ($1, 'approved', 'b.txt', 'y', '', '', 'Nghị quyết thôn Đoài', $2, '2026-11-01')`,
    [unit, clerk],
  )
})

const PAPER = (of: number) => ({
  document: {
    number: "",
    numberKey: "",
    nameKey: "",
    type: "",
    issuer: "",
    title: "Nghị quyết thôn Đoài",
    side: "",
    issuedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    audience: "members",
    unit: of,
    kind: "original",
    officialUrl: "",
    format: "txt",
    usedOcr: false,
    sha256: "x",
    settingsSha256: "",
    warnings: [],
    relations: [],
  },
  sections: [],
})

async function press(action: ResolutionsAction): Promise<string> {
  const id = randomBytes(9).toString("base64url")
  const draft = { unit, meeting: null, resolution: null, tasks: [] }
  await writeDialogue(
    phones.database,
    testKeys,
    { channel: "telegram", chat: "chat of em" },
    {
      actions: [{ id, action: { feature: "resolutions", ...action } }],
      latest: [],
      step: { feature: "resolutions", do: "draft", draft },
    },
    new Date("2030-01-01T00:00:00Z"),
  )
  return (await phones.phone("telegram", "em").send({ action: id }))[0]!
}

/** What somebody is allowed of all acts, each tried once. */
async function allowed(): Promise<string[]> {
  const done: string[] = []
  for (const name of Object.keys(MAY)) {
    const at = ["file", "filed", "tasks", "export", "export-sure", "give"].includes(name)
      ? { unit, meeting: null, resolution: null }
      : ["look", "submit", "alone", "take-back", "approve", "refuse"].includes(name)
        ? { resolution: filed }
        : name.startsWith("withdraw")
          ? { resolution: approved }
          : { task, due: "2026-12-30" }
    if ((await press({ do: name, ...at } as unknown as ResolutionsAction)) !== UNKNOWN) done.push(name)
  }
  return done
}

const em = (where: number, role: Role) =>
  makePerson(phones.database, {
    name: "Vũ Thị Em",
    unit: where,
    roles: [role],
    account: { channel: "telegram", user: "em" },
  })

describe("every act on resolutions and tasks", () => {
  it.each(ROLES)("is for a %s of the unit as the table says", async (role) => {
    await em(unit, role)
    expect(await allowed()).toEqual(Object.keys(MAY).filter((name) => MAY[name]!.includes(role)))
  })

  it.each(ROLES)("is for no %s of another unit, who hears nothing of it", async (role) => {
    await em(other, role)
    expect(await allowed()).toEqual([])
    const heard = await outboxOf(phones.database, "chat of em")
    expect(JSON.stringify(heard)).not.toContain("Đoài")
  })

  it("is for nobody who is on no list, and for nobody in a group", async () => {
    expect(await allowed()).toEqual([])
    const group = phones.phone("telegram", "em", { chat: "nhom", isPrivate: false })
    expect(await group.send({ action: `task:${task}:confirm` })).toEqual([UNKNOWN])
  })

  it("goes to the secretary alone where there is one", async () => {
    await makePerson(phones.database, { name: "Trần Thị Bình", unit, roles: ["secretary"] })
    await em(unit, "deputy")
    expect(await press({ do: "approve", resolution: filed })).toBe(UNKNOWN)
  })

  it("is what whoever does the task says of it, and of no other task", async () => {
    const person = await em(unit, "member")
    expect(await press({ do: "done", task })).toBe(UNKNOWN)
    await phones.database.query("insert into task_people (task_id, person_id) values ($1, $2)", [
      task,
      person,
    ])
    expect(await press({ do: "done", task })).toContain("Đã báo xong")
    expect(await press({ do: "confirm", task })).toBe(UNKNOWN)
  })

  it("that was refused stands in the journal", async () => {
    await em(unit, "member")
    await press({ do: "confirm", task })
    const [row] = await phones.database.query(
      "select act, subject, reason from audit order by number desc limit 1",
    )
    expect(row).toEqual({ act: "refused", subject: `task:${task}`, reason: "confirm" })
  })
})
