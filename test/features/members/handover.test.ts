import { beforeEach, describe, expect, it } from "vitest"
import { explain } from "../../../src/core/explain.ts"
import { giveRole, holdersOf } from "../../../src/storage/roles.ts"
import { operatorOf } from "../../cli/office.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeCell, makePerson } from "./cell.ts"

const phones = usePhones()
const office = operatorOf(phones)
const binh = phones.phone("zalo-bot", "binh")
const cuong = phones.phone("telegram", "cuong")
const an = phones.phone("telegram", "an")
let unit: number

beforeEach(async () => {
  await phones.empty()
  unit = await makeCellWithAn()
})

async function makeCellWithAn(): Promise<number> {
  const { database } = phones
  const unit = await makeCell(database)
  const account = { channel: "telegram", user: "an" } as const
  await makePerson(database, { name: "Nguyễn Văn An", unit, account })
  return unit
}

async function ask(): Promise<string> {
  await binh.say("chi bộ")
  await binh.press("Bàn giao bí thư")
  await binh.say("van an")
  return binh.press("Nguyễn Văn An")
}

describe("the step that asks for a name", () => {
  it("is left by asking for the list again", async () => {
    await binh.say("danh sách")
    await binh.press("Bàn giao")
    expect(await binh.say("danh sách")).toContain("người trong danh sách")
  })
})

describe("the secretary's office", () => {
  it("goes to another person when a second officer agrees, and from then on only that one has it", async () => {
    expect(await ask()).toContain(texts("members-handover-asked", { name: "Nguyễn Văn An" }))
    expect(await an.say("chi bộ")).not.toContain("Bàn giao")
    expect(await cuong.screen()).toContain(
      "Đồng chí Trần Thị Bình đề nghị bàn giao chức bí thư Chi bộ thôn Đoài cho đồng chí Nguyễn Văn An",
    )
    const done = texts("members-handover-done", { name: "Nguyễn Văn An" })
    expect(await cuong.press("Đồng ý bàn giao")).toContain(done)
    for (const one of [binh, an]) expect(await one.screen()).toContain(done)
    await an.say("chi bộ")
    expect(await an.buttons()).toContain("Bàn giao bí thư")
    expect(await binh.say("chi bộ")).not.toContain("người trong danh sách")
  })

  it("stays where it is when the second person does not agree", async () => {
    await ask()
    await cuong.press("Không đồng ý")
    expect(await binh.screen()).toContain(texts("members-handover-refused"))
    await binh.say("chi bộ")
    expect(await binh.buttons()).toContain("Bàn giao bí thư")
  })

  it("cannot be agreed to by who asked for it", async () => {
    await ask()
    const asked = await cuong.last()
    // The button as it was shown to the other person is unknown in this conversation.
    expect(await binh.press("Đồng ý bàn giao", asked)).toContain(texts("common-button-unknown"))
  })

  it("is agreed to within a day", async () => {
    await ask()
    const asked = await cuong.last()
    phones.wait(24 * 60)
    expect(await cuong.press("Đồng ý bàn giao", asked)).toContain(texts("common-button-unknown"))
  })

  it("needs a second officer who can be written to", async () => {
    await phones.database.query("update roles set until = since where role = 'deputy'")
    expect(await ask()).toContain(texts("members-handover-alone"))
  })

  it("is not laid down by taking oneself off the list", async () => {
    await binh.say("chi bộ")
    await binh.press("Tìm người")
    await binh.say("bình")
    expect(await binh.buttons()).not.toContain("Đưa ra khỏi danh sách")
  })
})

describe("a unit", () => {
  const secretaries = async () =>
    (await holdersOf(phones.database, unit, ["secretary"])).map(({ name }) => name)

  it("has one secretary: nobody becomes a second one, by whatever way", async () => {
    const [deputy] = await holdersOf(phones.database, unit, ["deputy"])
    const give = phones.database.transaction((queries) =>
      giveRole(queries, deputy!.id, { unit, role: "secretary" }, testClock.now()),
    )
    const error = await give.then(
      () => new Error("given"),
      (thrown: Error) => thrown,
    )
    expect(explain(texts, error)).toContain(`Đơn vị số ${unit} đang có bí thư`)
    expect(await secretaries()).toEqual(["Trần Thị Bình"])
  })

  it("has one secretary, though a handover is agreed to while the operator carries out a decision", async () => {
    for (let round = 0; round < 5; round++) {
      await phones.empty()
      unit = await makeCellWithAn()
      await ask()
      const [deputy] = await holdersOf(phones.database, unit, ["deputy"])
      const role = ["--unit", String(unit), "--role", "secretary", "--by-decision", "12-QĐ/ĐU"]
      const [told, operator] = await Promise.all([
        cuong.press("Đồng ý bàn giao"),
        office.people("role", String(deputy!.id), ...role),
      ])
      expect(operator.status).toBe(0)
      // Whoever came first, the decision stands in the end; who pressed too late is told so.
      expect(await secretaries()).toEqual(["Lê Văn Cường"])
      const ends = ["members-handover-done", "members-handover-gone"]
      expect(ends.map((id) => texts(id, { name: "Nguyễn Văn An" }))).toContain(told.trim())
    }
  })

  it("tells who agrees too late that the secretary is another one meanwhile", async () => {
    await ask()
    await phones.database.query("update roles set until = since where role = 'secretary'")
    const overtaken = texts("members-handover-overtaken")
    expect(await cuong.press("Đồng ý bàn giao")).toContain(overtaken)
    expect(await an.screen()).toContain(overtaken)
    expect(await secretaries()).toEqual([])
  })
})
