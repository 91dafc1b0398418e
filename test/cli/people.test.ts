import { beforeEach, describe, expect, it } from "vitest"
import { rightsOf } from "../../src/storage/rights.ts"
import { makePerson } from "../features/members/cell.ts"
import { useDatabase } from "../support/database.ts"
import { makeUnit } from "../support/units.ts"
import { numberIn, operatorOf, texts } from "./office.ts"
import { jsonLines } from "./program.ts"

const holder = useDatabase()
const office = operatorOf(holder)
const { people } = office
let unit: string

beforeEach(async () => {
  await office.empty()
  unit = String(await makeUnit(holder.database, "Chi bộ thôn Hạ"))
})

const add = async (name: string, role: string, ...more: string[]) =>
  numberIn((await people("add", name, "--unit", unit, "--role", role, ...more)).out)
const told = () =>
  holder.database.query<{ chat: string; text: string }>(
    "select chat, message->'parts'->0->>'text' as text from outbox order by id",
  )

describe("the operator", () => {
  it("enters the first secretary, who is a member with that, and gives a code", async () => {
    const id = await add("Trần Thị Bình", "secretary", "--phone", "0912 345 678")
    expect((await people("--unit", unit)).out).toBe(
      `${id} · đảng viên chính thức, bí thư · chưa liên kết\n1 người.\n`,
    )
    const { out } = await people("invite", id, "--unit", unit)
    expect(out).toMatch(/MZ-[2-9A-HJKMNP-Z]{9}\n/)
    expect(out).toContain("09:10")
    expect(out).not.toContain("Bình")
    const kept = await holder.database.query(
      `select is_approved as "isApproved", kind, made_by as "madeBy" from invitations`,
    )
    expect(kept).toEqual([{ isApproved: true, kind: "code", madeBy: null }])
    expect(await office.journal()).toEqual([
      {
        actor: "operator",
        act: "roles-changed",
        subject: `person:${id}`,
        reason: `give member unit:${unit}`,
      },
      {
        actor: "operator",
        act: "roles-changed",
        subject: `person:${id}`,
        reason: `give secretary unit:${unit}`,
      },
      { actor: "operator", act: "invited", subject: `person:${id}`, reason: `unit:${unit} approved` },
    ])
  })

  it("sees numbers and roles; names only on demand, of which the journal and the secretary know", async () => {
    const secretary = { channel: "telegram", user: "s" } as const
    const roles = ["member", "secretary"] as const
    const of = Number(unit)
    await makePerson(holder.database, { name: "Trần Thị Bình", unit: of, roles, account: secretary })
    expect((await people("--unit", unit)).out).not.toContain("Bình")
    expect((await people("--unit", unit, "--json")).out).not.toContain("Bình")
    expect([await office.journal(), await told()]).toEqual([[], []])
    expect((await people("--unit", unit, "--names")).out).toContain("Trần Thị Bình")
    const [row] = jsonLines((await people("--unit", unit, "--names", "--json")).out)
    expect(row).toEqual({ id: expect.any(Number), name: "Trần Thị Bình", roles, isLinked: true })
    const seen = { actor: "operator", act: "data-viewed", subject: `unit:${unit}`, reason: "people:1" }
    expect(await office.journal()).toEqual([seen, seen])
    expect((await told())[0]).toEqual({
      chat: "chat of s",
      text: texts("cli-told-names", { unit: "Chi bộ thôn Hạ" }),
    })
  })

  it("tells who is linked already that a code for another account was made", async () => {
    const account = { channel: "telegram", user: "an" } as const
    const id = await makePerson(holder.database, { name: "Nguyễn Văn An", unit: Number(unit), account })
    await people("invite", String(id), "--unit", unit)
    expect(await told()).toEqual([{ chat: "chat of an", text: texts("cli-told-invited") }])
  })

  it("gives and ends offices", async () => {
    const id = await add("Lê Văn Cường", "member")
    const role = (...more: string[]) => people("role", id, "--unit", unit, "--role", "deputy", ...more)
    expect((await role()).out).toContain("nay là phó bí thư")
    expect((await role()).out).toBe(`${texts("cli-role-same")}\n`)
    expect((await role("--end")).out).toContain("thôi là phó bí thư")
    expect((await people("--unit", unit, "--json")).out).toContain('"roles":["member"]')
  })

  it("makes somebody of one unit the follower of another", async () => {
    const above = String(await makeUnit(holder.database, "Đảng ủy xã"))
    const id = await add("Lê Văn Cường", "member")
    await people("role", id, "--unit", above, "--role", "follower")
    expect((await people("--unit", above)).out).toContain("cấp trên theo dõi")
  })

  it("takes a person off the list, of whom nothing is left but the journal", async () => {
    const id = await add("Lê Văn Cường", "member")
    expect((await people("remove", id, "--unit", unit)).status).toBe(0)
    expect(await holder.database.query("select id from people")).toEqual([])
    expect((await office.journal()).at(-1)).toMatchObject({ act: "person-removed", subject: `person:${id}` })
  })
})

describe("the secretary", () => {
  it("is replaced only by a decision, to which the journal refers; the former one stays a member", async () => {
    const old = await makePerson(holder.database, {
      name: "Trần Thị Bình",
      unit: Number(unit),
      roles: ["secretary"],
      account: { channel: "telegram", user: "s" },
    })
    const id = await add("Lê Văn Cường", "member")
    const give = (...more: string[]) => people("role", id, "--unit", unit, "--role", "secretary", ...more)
    expect((await give()).out).toBe(texts("error-secretary-there", { unit }))
    expect((await people("add", "Vũ Thị Em", "--unit", unit, "--role", "secretary")).status).toBeNull()
    expect((await give("--by-decision", "12-QĐ/ĐU ngày 20/11/2026")).status).toBe(0)
    expect((await rightsOf(holder.database, "telegram", "s")).standing.held).toEqual([
      { unit: Number(unit), role: "member" },
    ])
    const reason = (act: string) => `${act} secretary unit:${unit} decision: 12-QĐ/ĐU ngày 20/11/2026`
    expect((await office.journal()).slice(-2)).toMatchObject([
      { subject: `person:${old}`, reason: reason("end") },
      { subject: `person:${id}`, reason: reason("give") },
    ])
  })

  it("is one, though two operators enter one at the same moment", async () => {
    const role = ["--unit", unit, "--role", "secretary"]
    const [one, other] = [await add("Trần Thị Bình", "member"), await add("Lê Văn Cường", "member")]
    await Promise.all([people("role", one, ...role), people("role", other, ...role)])
    const held = await holder.database.query(
      "select id from roles where role = 'secretary' and until is null",
    )
    expect(held).toHaveLength(1)
  })

  it("neither leaves the list nor the office by a slip", async () => {
    const id = await add("Trần Thị Bình", "secretary")
    const stays = texts("error-secretary-stays", { unit })
    expect((await people("remove", id, "--unit", unit)).out).toBe(stays)
    const end = (...more: string[]) =>
      people("role", id, "--unit", unit, "--role", "secretary", "--end", ...more)
    expect((await end()).out).toBe(stays)
    expect((await end("--by-decision", "12-QĐ/ĐU")).status).toBe(0)
    expect((await people("--unit", unit)).out).toContain(`${id} · đảng viên chính thức ·`)
  })
})

describe("what cannot be", () => {
  it("is told in a sentence, and neither lists nor journal change", async () => {
    const id = await add("Nguyễn Văn An", "member", "--phone", "0912345678")
    const before = await office.journal()
    const other = String(await makeUnit(holder.database, "Chi bộ thôn Thượng"))
    const refused: [string[], string][] = [
      [["--unit", "999"], texts("error-unit-unknown", { unit: "999" })],
      [["invite", "999", "--unit", unit], texts("error-person-unknown", { person: "999" })],
      [["invite", id, "--unit", other], texts("error-person-unknown", { person: id })],
      [["remove", id, "--unit", other], texts("error-person-unknown", { person: id })],
      [["role", "999", "--unit", unit, "--role", "deputy"], texts("error-person-unknown", { person: "999" })],
      [
        ["role", id, "--unit", unit, "--role", "member", "--end"],
        texts("error-role-last", { person: id, unit }),
      ],
      [["add", "Vũ Thị Em", "--unit", unit, "--role", "mayor"], "Không có vai “mayor”"],
      [["add", "Em", "--unit", unit, "--role", "member"], "chỉ có một chữ"],
      [["add", "=Vũ Thị Em", "--unit", unit, "--role", "member"], "bắt đầu bằng dấu"],
      [["add", "Vũ Thị Em", "--unit", unit, "--role", "member", "--phone", "091234"], "6 chữ số"],
      [
        ["add", "Vũ Thị Em", "--unit", unit, "--role", "member", "--phone", "+84912345678"],
        texts("error-person-known", { person: id }),
      ],
    ]
    for (const [words, sentence] of refused) {
      const { status, out } = await people(...words)
      expect([words, status]).toEqual([words, null])
      expect(out).toContain(sentence)
    }
    expect(await office.journal()).toEqual(before)
    expect(await holder.database.query("select id from people")).toHaveLength(1)
  })

  it("on a server without the installation's key nothing is written, for nobody could read it", async () => {
    const words = ["add", "Vũ Thị Em", "--unit", unit, "--role", "member", "--phone", "0912345678"]
    expect((await office.peopleWithoutKey(...words)).out).toBe(texts("error-key-missing"))
    expect(await holder.database.query("select id from people")).toEqual([])
  })

  it.each([
    [[]],
    [["gì", "--unit", "1"]],
    [["--unit", "1", "--yes"]],
    [["add", "--unit", "1", "--role", "member"]],
    [["add", "Vũ Thị Em", "--unit", "1"]],
    [["role", "một", "--unit", "1", "--role", "member"]],
    [["role", "1", "--unit", "1", "--role", "secretary", "--by-decision", " "]],
    [["invite", "--unit", "1"]],
    [["invite", "1", "--unit", "1", "--slip", "a.pdf"]],
    [["invite", "--unit", "1", "--slip", "a.txt"]],
    [["import", "--unit", "1"]],
    [["undo"]],
    [["export", "a.txt", "--unit", "1"]],
    [["remove", "1", "2", "--unit", "1"]],
  ])("people %j is told how it is called", async (words) => {
    expect((await people(...words)).out).toMatch(/^Chưa gọi đúng lệnh: people/)
  })
})
