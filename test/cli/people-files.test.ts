import { readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeEach, describe, expect, it } from "vitest"
import { readRosterFile } from "../../src/roster/index.ts"
import { readList } from "../../src/storage/lists.ts"
import { makePerson } from "../features/members/cell.ts"
import { useDatabase } from "../support/database.ts"
import { makeFolder } from "../support/shelf.ts"
import { makeUnit } from "../support/units.ts"
import { operatorOf, texts } from "./office.ts"

const holder = useDatabase()
const office = operatorOf(holder)
const { people } = office
const folder = makeFolder({})
afterAll(() => folder.delete())
let unit: string
let files = 0

beforeEach(async () => {
  await office.empty()
  unit = String(await makeUnit(holder.database, "Chi bộ thôn Hạ"))
})

const HEAD = "STT,Họ và tên,Số điện thoại,Chức vụ,Loại đảng viên\n"
const LIST = `${HEAD}1,Trần Thị Bình,0900000001,Bí thư,Chính thức
2,Lê Văn Cường,,Phó bí thư,Chính thức
3,Nguyễn Văn An,0912345678,,Dự bị
`
const fresh = (ending: string) => join(folder.path, `${++files}${ending}`)
function fileOf(text: string): string {
  const path = fresh(".csv")
  writeFileSync(path, text)
  return path
}
const bring = (text: string, ...more: string[]) => people("import", fileOf(text), "--unit", unit, ...more)
const names = async () =>
  (await readList(holder.database, Number(unit))).map(({ name, roles }) => `${name}: ${roles.join(" ")}`)

describe("a list that the operator brings", () => {
  it("is shown, and nothing is written without a yes", async () => {
    const { status, out } = await bring(LIST)
    expect(status).toBe(0)
    expect(out).toContain("thêm 3, đổi 0, giữ nguyên 0 người")
    expect(out).toContain(texts("cli-people-dry"))
    expect([await names(), await office.journal()]).toEqual([[], []])
    expect(await holder.database.query("select id from roster_imports")).toEqual([])
  })

  it("is written with a yes, the first secretary and offices with it, and undone as a whole", async () => {
    const { out } = await bring(LIST, "--yes")
    expect(await names()).toEqual([
      "Nguyễn Văn An: probationary",
      "Trần Thị Bình: member secretary",
      "Lê Văn Cường: member deputy",
    ])
    const id = /people undo (\d+)/.exec(out)![1]!
    expect(await office.journal()).toMatchObject([
      {
        actor: "operator",
        act: "list-imported",
        subject: `import:${id}`,
        reason: `unit:${unit} added:3 changed:0`,
      },
    ])
    expect((await bring(LIST, "--yes")).out).toContain("không có gì khác")
    expect((await people("undo", id)).status).toBe(0)
    expect(await names()).toEqual([])
    expect((await office.journal()).at(-1)).toMatchObject({ act: "list-undone", subject: `import:${id}` })
    expect((await people("undo", id)).out).toBe(texts("error-import-gone", { id }))
  })

  it("replaces no secretary, and names nobody who is on the list but not in the file", async () => {
    await makePerson(holder.database, {
      name: "Vũ Thị Em",
      unit: Number(unit),
      roles: ["member", "secretary"],
    })
    const { out } = await bring(LIST, "--yes")
    expect(out).toContain("Chức vụ không đổi qua tệp: Trần Thị Bình (bí thư)")
    expect(out).toContain(texts("cli-people-missing", { count: 1 }))
    expect(out).not.toContain("Vũ Thị Em")
    expect(await names()).toContain("Vũ Thị Em: member secretary")
  })

  it("with mistakes writes nothing, and every one of them is named", async () => {
    const wrong = Array.from({ length: 15 }, (_, index) => `${index + 1},Nguyễn Văn ${index},09,,\n`).join("")
    const { status, out } = await bring(HEAD + wrong, "--yes")
    expect(status).toBe(1)
    for (const line of [2, 9, 16]) expect(out).toMatch(new RegExp(`[Dd]òng ${line}[^0-9]`))
    expect(await names()).toEqual([])
    expect(await office.journal()).toEqual([])
  })

  it("cannot be undone after a day, nor when somebody whom it added has joined", async () => {
    const id = /people undo (\d+)/.exec((await bring(LIST, "--yes")).out)![1]!
    await holder.database.query(
      `insert into accounts (channel, user_id, audience, since, chat, person_id)
       select 'telegram', 'an', 0, now(), 'c', max(id) from people`,
    )
    expect((await people("undo", id)).out).toBe(texts("error-import-linked", { count: 1 }))
    office.wait(25)
    expect((await people("undo", id)).out).toBe(texts("error-import-gone", { id }))
  })

  it("that is not there is told by its path", async () => {
    expect((await people("import", "/khong/co.xlsx", "--unit", unit)).out).toBe(
      texts("error-path-missing", { path: "/khong/co.xlsx" }),
    )
  })
})

describe("the list that the operator takes out", () => {
  it.each([".csv", ".xlsx"])(
    "is a %s file that names who took it, and the journal and the secretary know",
    async (ending) => {
      await bring(LIST, "--yes")
      await holder.database.query(
        `insert into accounts (channel, user_id, audience, since, chat, person_id)
       select 'telegram', 's', 0, now(), 'chat of s', id from people where name = 'Trần Thị Bình'`,
      )
      const path = fresh(ending)
      expect((await people("export", path, "--unit", unit)).status).toBe(0)
      expect(statSync(path).mode & 0o077).toBe(0)
      const bytes = readFileSync(path)
      const { rows } = await readRosterFile(bytes, path)
      expect(rows.map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"])
      if (ending === ".csv") {
        expect(bytes.toString()).toContain(`Xuất bởi ${texts("cli-operator")}`)
        expect(bytes.toString()).not.toContain("0912")
      }
      expect((await office.journal()).at(-1)).toMatchObject({
        actor: "operator",
        act: "list-exported",
        reason: "people:3",
      })
      expect(await holder.database.query("select chat, message from outbox")).toMatchObject([
        {
          chat: "chat of s",
          message: { parts: [{ text: texts("cli-told-export", { unit: "Chi bộ thôn Hạ" }) }] },
        },
      ])
    },
  )

  it("never replaces a file, and then was not taken out", async () => {
    const path = fileOf("của tôi")
    const before = await office.journal()
    expect((await people("export", path, "--unit", unit)).out).toBe(texts("error-path-taken", { path }))
    expect(readFileSync(path, "utf8")).toBe("của tôi")
    expect(await office.journal()).toEqual(before)
  })
})

describe("slips", () => {
  it("are for everybody without an account, more than eighty, and wait for approval", async () => {
    const many = Array.from({ length: 90 }, (_, index) => {
      const letter = (of: number) => String.fromCharCode(65 + of)
      return `${index + 1},Nguyễn ${letter(index % 26)}a ${letter(Math.floor(index / 26))}o,,,Chính thức\n`
    })
    await bring(HEAD + many.join(""), "--yes")
    const path = fresh(".pdf")
    expect((await people("invite", "--unit", unit, "--slip", path)).out).toContain("90 phiếu mời")
    expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-")
    const kept = await holder.database.query(
      "select count(*)::integer as count, bool_or(is_approved) as approved, min(kind) as kind from invitations",
    )
    expect(kept).toEqual([{ count: 90, approved: false, kind: "slip" }])
    expect((await office.journal()).at(-1)).toMatchObject({ act: "invited", reason: "slips:90" })
  })

  it("are not made where the file cannot be written: those that were printed still work", async () => {
    await bring(LIST, "--yes")
    expect((await people("invite", "--unit", unit, "--slip", "/khong/co/phieu.pdf")).status).toBeNull()
    expect(await holder.database.query("select digest from invitations")).toEqual([])
  })

  it("are not needed where all are linked", async () => {
    const path = fresh(".pdf")
    expect((await people("invite", "--unit", unit, "--slip", path)).out).toBe(
      `${texts("members-all-linked")}\n`,
    )
  })
})
