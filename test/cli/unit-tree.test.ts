import { beforeEach, describe, expect, it } from "vitest"
import { makePerson } from "../features/members/cell.ts"
import { useDatabase } from "../support/database.ts"
import { numberIn, operatorOf, texts } from "./office.ts"
import { jsonLines } from "./program.ts"

const holder = useDatabase()
const office = operatorOf(holder)
const { units } = office
beforeEach(office.empty)

const make = async (...words: string[]) => numberIn((await units("add", ...words)).out)

describe("the operator's tree of units", () => {
  it("is empty at first, and says how to begin", async () => {
    expect((await units()).out).toBe(`${texts("cli-units-none")}\n`)
  })

  it("stands indented, each unit with its number and counts, and no name of a person", async () => {
    const top = await make("Đảng bộ", "xã", "Tân Lập")
    const cell = await make("Chi bộ thôn Hạ", "--below", top)
    const account = { channel: "telegram", user: "an" } as const
    await makePerson(holder.database, { name: "Nguyễn Văn An", unit: Number(cell), account })
    await makePerson(holder.database, { name: "Vũ Thị Em", unit: Number(cell), roles: ["follower"] })
    const { out } = await units()
    expect(out).toBe(
      `${top} · Đảng bộ xã Tân Lập · 0 người, 0 đã liên kết\n  ${cell} · Chi bộ thôn Hạ · 1 người, 1 đã liên kết\n`,
    )
    expect(jsonLines((await units("--json")).out)[1]).toMatchObject({
      people: 1,
      linked: 1,
      parentId: Number(top),
    })
  })

  it("keeps a name until the day from which there is another", async () => {
    const cell = await make("Chi bộ thôn Hạ", "--since", "2020-01-01")
    await units("rename", cell, "Chi bộ thôn Hạ 1", "--from", "2026-12-01")
    expect((await units()).out).toContain("Chi bộ thôn Hạ ·")
    office.wait(24 * 6)
    expect((await units()).out).toContain("Chi bộ thôn Hạ 1 ·")
  })

  it("shows a merged unit only when asked for ended ones; its people are in the other", async () => {
    const [one, other] = [await make("Chi bộ thôn Hạ"), await make("Chi bộ thôn Thượng")]
    const roles = ["member", "secretary"] as const
    await makePerson(holder.database, { name: "Nguyễn Văn An", unit: Number(one), roles })
    expect((await units("merge", one, "--into", other)).out).toContain("Đã nhập")
    expect((await units()).out).toBe(`${other} · Chi bộ thôn Thượng · 1 người, 0 đã liên kết\n`)
    expect((await units("--ended")).out).toContain(`nhập vào đơn vị số ${other} ngày 26/11/2026`)
    expect((await units("rename", one, "Tên khác")).out).toBe(texts("error-unit-ended", { unit: one }))
    expect((await units("add", "Tổ đảng", "--below", one)).status).toBeNull()
  })

  it("is in the journal, each change in the operator's name", async () => {
    const [one, other] = [await make("Chi bộ thôn Hạ"), await make("Chi bộ thôn Thượng")]
    await units("rename", one, "Chi bộ thôn Hạ 1")
    await units("merge", one, "--into", other, "--on", "2026-11-01")
    expect(await office.journal()).toEqual([
      { actor: "operator", act: "unit-made", subject: `unit:${one}`, reason: "" },
      { actor: "operator", act: "unit-made", subject: `unit:${other}`, reason: "" },
      { actor: "operator", act: "unit-renamed", subject: `unit:${one}`, reason: "from 2026-11-26" },
      {
        actor: "operator",
        act: "unit-merged",
        subject: `unit:${one}`,
        reason: `into unit:${other} on 2026-11-01`,
      },
    ])
  })
})

describe("what cannot be", () => {
  it("is told in a sentence, and changes neither the tree nor the journal", async () => {
    const one = await make("Chi bộ thôn Hạ")
    const below = await make("Tổ đảng 1", "--below", one)
    const before = [await units("--ended"), await office.journal()]
    expect((await units("add", "Tổ đảng", "--below", "999")).out).toBe(
      texts("error-unit-unknown", { unit: "999" }),
    )
    expect((await units("merge", one, "--into", below)).out).toBe(texts("error-unit-merge-loop"))
    expect((await units("merge", one, "--into", one)).out).toBe(texts("error-unit-merge-loop"))
    expect((await units("merge", below, "--into", one, "--on", "2026-11-27")).out).toBe(
      texts("error-unit-merge-later", { date: "27/11/2026" }),
    )
    expect([await units("--ended"), await office.journal()]).toEqual(before)
  })

  it.each([
    [["gì"]],
    [["add"]],
    [["add", "123"]],
    [["add", "Chi bộ", "--from", "2026-01-01"]],
    [["rename", "1"]],
    [["merge", "1"]],
    [["merge", "1", "2"]],
    [["merge", "1", "2", "--into", "3"]],
  ])("units %j is told how it is called", async (words) => {
    expect((await units(...words)).out).toMatch(/^Chưa gọi đúng lệnh: units/)
  })
})
