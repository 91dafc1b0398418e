import { beforeEach, describe, expect, it } from "vitest"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "./cell.ts"

const phones = usePhones()
const binh = phones.phone("zalo-bot", "binh")
const cuong = phones.phone("telegram", "cuong")
const an = phones.phone("telegram", "an")
let unit: number

beforeEach(async () => {
  await phones.empty()
  unit = await makeUnit(phones.database, "Chi bộ thôn Đoài")
  const add = (
    name: string,
    roles: Parameters<typeof makePerson>[1]["roles"],
    channel: "zalo-bot" | "telegram",
    user: string,
  ) => makePerson(phones.database, { name, unit, roles: roles ?? [], account: { channel, user } })
  await add("Trần Thị Bình", ["member", "secretary"], "zalo-bot", "binh")
  await add("Lê Văn Cường", ["member", "deputy"], "telegram", "cuong")
  await add("Nguyễn Văn An", ["member"], "telegram", "an")
})

async function ask(): Promise<string> {
  await binh.say("chi bộ")
  await binh.press("Bàn giao bí thư")
  await binh.say("van an")
  return binh.press("Nguyễn Văn An")
}

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

  it("is not taken from the secretary by taking them off the list", async () => {
    await phones.database.query(
      "insert into roles (person_id, unit_id, role, since) select person_id, unit_id, 'secretary', since from roles where role = 'deputy'",
    )
    await cuong.say("chi bộ")
    await cuong.press("Tìm người")
    await cuong.say("bình")
    await cuong.press("Đưa ra")
    expect(await cuong.press("Đúng")).toContain(texts("members-remove-secretary"))
  })
})
