import { beforeEach, describe, expect, it } from "vitest"
import { ROLES } from "../../../src/core/rights.ts"
import { deskFor, readCaseDays, unitsTakingIn } from "../../../src/storage/cases/settings.ts"
import { makeCase } from "../../support/cases.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makePerson } from "../members/cell.ts"
import { emptyCases, makeFront } from "./front.ts"

const phones = usePhones()
const lan = phones.phone("zalo-bot", "lan")
let front: number
let hamlet: number

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  ;({ front, hamlet } = await makeFront(phones.database))
})

const takes = async () => (await unitsTakingIn(phones.database, ["front", "secretary"])).includes(front)

describe("the settings of a unit", () => {
  it("are shown and set in the chat: days, a category, whether it takes suggestions in", async () => {
    expect(await lan.say("cài đặt phản ánh")).toContain("Nhận phản ánh mới: có")
    await lan.say("đổi số ngày")
    expect(await lan.say("11 12 1")).toContain("luật cho nhiều nhất 10")
    expect(await lan.say("5 mười")).toContain("đúng ba số")
    expect(await lan.say("5, 15, 1")).toContain("trong 5 ngày làm việc, trả lời trong 15")
    expect(await readCaseDays(phones.database, front)).toEqual({ accept: 5, answer: 15, warn: 1 })

    await lan.say("Giao loại việc")
    expect(await lan.buttons()).toHaveLength(6)
    await lan.say("đất đai, xây dựng")
    expect(await lan.say("thôn hạ")).toContain("đơn vị nào giải quyết?")
    expect(await lan.say("thôn đoài")).toContain("Đất đai, xây dựng: giao cho Thôn Đoài")
    expect(await deskFor(phones.database, front, "land")).toBe(hamlet)
    await lan.press("Giao loại việc")
    await lan.press("Đất đai")
    expect(await lan.press("Đơn vị tự giải quyết")).not.toContain("giao cho Thôn Đoài")
    expect(await deskFor(phones.database, front, "land")).toBe(front)

    await makeCase(phones.database, front)
    expect(await lan.press("Thôi nhận phản ánh")).toContain("còn 1 phản ánh đang giải quyết")
    expect(await takes()).toBe(true)
    expect(await lan.press("Đúng, thôi nhận")).toContain("Nhận phản ánh mới: không")
    expect(await takes()).toBe(false)
    expect(await lan.press("Nhận phản ánh")).toContain("Nhận phản ánh mới: có")
    expect(
      await phones.database.query(
        "select subject, reason from audit where act = 'case-settings-changed' order by number",
      ),
    ).toEqual(
      ["days 5/15/1", `land to unit:${hamlet}`, "land to none", "takes in no more", "takes in"].map(
        (reason) => ({
          subject: `unit:${front}`,
          reason,
        }),
      ),
    )
  })

  it.each(ROLES.filter((role) => role !== "secretary"))("are not for a %s", async (role) => {
    await makePerson(phones.database, {
      name: "Vũ Thị Gái",
      unit: front,
      roles: [role],
      account: { channel: "telegram", user: "gai" },
    })
    expect(await phones.phone("telegram", "gai").say("cài đặt phản ánh")).not.toContain("Đông Phong")
  })

  it("are set by nobody whose right is gone, by a button or by words", async () => {
    await lan.say("cài đặt phản ánh")
    const page = await lan.last()
    await lan.press("Đổi số ngày")
    await phones.database.query("update roles set until = since where role = 'secretary'")
    await lan.say("5 15 1")
    expect(await readCaseDays(phones.database, front)).toEqual({ accept: 3, answer: 10, warn: 2 })
    expect(await lan.press("Thôi nhận", page)).toContain(texts("common-button-unknown"))
    expect(await takes()).toBe(true)
  })
})
