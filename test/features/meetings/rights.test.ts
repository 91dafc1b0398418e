import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { MeetingsAction } from "../../../src/features/meetings/actions.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { testKeys } from "../../support/keys.ts"
import { outboxOf } from "../../support/outbox.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const UNKNOWN = `${texts("common-button-unknown")}\n`

const CALLERS: readonly Role[] = ["secretary", "deputy"]
const SEERS: readonly Role[] = ["secretary", "deputy", "committee", "clerk"]
/** Who sees that there are public occasions, at least. */
const FRONTS: readonly Role[] = [...SEERS, "front"]
const INVITED: readonly Role[] = [
  "secretary",
  "deputy",
  "committee",
  "clerk",
  "member",
  "probationary",
  "exempt",
  "elsewhere",
]
/** Who may do what, written down apart from the code; those that change the meeting come last. */
const MAY: Readonly<Record<string, readonly Role[]>> = {
  open: FRONTS,
  unit: FRONTS,
  answers: SEERS,
  planning: SEERS,
  changes: CALLERS,
  phones: CALLERS,
  new: CALLERS,
  "set-when": CALLERS,
  "set-place": CALLERS,
  "set-agenda": CALLERS,
  "last-place": CALLERS,
  online: CALLERS,
  "usual-agenda": CALLERS,
  draft: CALLERS,
  details: CALLERS,
  "more-details": CALLERS,
  detail: CALLERS,
  "no-detail": CALLERS,
  kinds: CALLERS,
  kind: CALLERS,
  urgent: CALLERS,
  "urgent-sure": CALLERS,
  "not-urgent": CALLERS,
  "detail-sure": CALLERS,
  "begin-rename": CALLERS,
  rename: CALLERS,
  "rename-sure": CALLERS,
  point: INVITED,
  roll: ["secretary", "deputy", "clerk"],
  "roll-confirm": ["secretary", "deputy", "clerk"],
  "qr-open": ["secretary", "deputy", "clerk"],
  "qr-close": ["secretary", "deputy", "clerk"],
  proxy: CALLERS,
  "sure-proxy": CALLERS,
  send: CALLERS,
  drop: CALLERS,
  undo: CALLERS,
  "new-when": CALLERS,
  "new-place": CALLERS,
  answer: INVITED,
  say: INVITED,
  reason: INVITED,
  unsay: INVITED,
  "change-sure": CALLERS,
  cancel: CALLERS,
  "cancel-sure": CALLERS,
}
const VALUES: Readonly<Record<string, object>> = {
  answer: { answer: "yes" },
  say: { said: { answer: "yes", lateMinutes: null, reason: null } },
  reason: { reason: "health" },
  "sure-proxy": { answers: [] },
  detail: { part: "host" },
  rename: { number: 1, name: "Đình" },
  "rename-sure": { number: 1, name: "Đình" },
  "no-detail": { part: "host" },
  kind: { kind: "thematic" },
  "detail-sure": { part: "papers", typed: "Báo cáo năm" },
  point: { point: 1 },
  "change-sure": { start: null, place: "trụ sở xã" },
}
let unit: number
let other: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  other = await makeUnit(phones.database, "Chi bộ thôn Thượng")
  await makePerson(phones.database, {
    name: "Trần Thị Bình",
    unit,
    // A unit has one secretary; whoever is tried as such is the only one.
    roles: ["member", "deputy"],
    account: { channel: "zalo-bot", user: "s" },
  })
})

/** A meeting of the first unit to which everybody on its list is invited. */
async function called(): Promise<number> {
  await secretary.say("họp chi bộ 19h30 ngày 10/12/2026 tại đình làng Đoài, nội dung kiểm điểm")
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
  const [row] = await phones.database.query<{ id: number }>("select id from meetings")
  return row!.id
}

async function press(action: MeetingsAction): Promise<string> {
  const id = randomBytes(9).toString("base64url")
  await writeDialogue(
    phones.database,
    testKeys,
    { channel: "telegram", chat: "chat of em" },
    { actions: [{ id, action: { feature: "meetings", ...action } }], latest: [] },
    new Date("2030-01-01T00:00:00Z"),
  )
  return (await phones.phone("telegram", "em").send({ action: id }))[0]!
}

/** What somebody is allowed of all acts, each tried once. */
async function allowed(meeting: number): Promise<string[]> {
  const done: string[] = []
  for (const name of Object.keys(MAY)) {
    const at = name === "open" ? {} : name === "unit" || name === "new" ? { unit } : { meeting }
    if ((await press({ do: name, ...at, ...VALUES[name] } as MeetingsAction)) !== UNKNOWN) done.push(name)
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

describe("every act on a meeting", () => {
  it.each(ROLES)("is for a %s of the unit as the table says", async (role) => {
    await em(unit, role)
    expect(await allowed(await called())).toEqual(
      Object.keys(MAY).filter((name) => MAY[name]!.includes(role)),
    )
  })

  it.each(ROLES)("is for no %s of another unit, who hears nothing of it", async (role) => {
    await em(other, role)
    const meeting = await called()
    expect(await allowed(meeting)).toEqual(FRONTS.includes(role) ? ["open"] : [])
    const heard = await outboxOf(phones.database, "chat of em")
    expect(JSON.stringify(heard)).not.toContain("Đoài")
  })

  it("is for nobody who is on no list", async () => {
    expect(await allowed(await called())).toEqual([])
  })
})

describe("why somebody is away", () => {
  it.each([
    ["committee", true],
    ["clerk", false],
  ] as const)("is shown to a %s: %s", async (role, isShown) => {
    await em(unit, role)
    await makePerson(phones.database, {
      name: "Nguyễn Văn An",
      unit,
      account: { channel: "telegram", user: "an" },
    })
    const meeting = await called()
    await phones.phone("telegram", "an").say("xin phép vắng vì đi viện")
    const shown = await press({ do: "answers", meeting })
    expect(shown).toContain("Nguyễn Văn An")
    expect(shown.includes("sức khỏe")).toBe(isShown)
  })
})
