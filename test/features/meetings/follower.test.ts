import { beforeEach, describe, expect, it } from "vitest"
import { endRole, giveRole } from "../../../src/storage/roles.ts"
import { usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const above = phones.phone("telegram", "above")
const SENTENCE =
  "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm; chủ trì: đồng chí An; liên hệ: đồng chí Thọ"
let unit: number
let follower: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  unit = await makeMeetingCell(phones.database)
  follower = await makePerson(phones.database, {
    name: "Hoàng Văn Sơn",
    unit,
    roles: ["follower"],
    account: { channel: "telegram", user: "above" },
  })
  await makePerson(phones.database, {
    name: "Đỗ Văn Ngoài",
    unit: await makeUnit(phones.database, "Chi bộ thôn Thượng"),
    roles: ["follower"],
    account: { channel: "telegram", user: "elsewhere" },
  })
})

const arrive = () =>
  phones.database.query("update outbox set state = 'sent', settled_at = now() where state = 'waiting'")

/** What somebody was sent that was not withdrawn, oldest first. */
async function told(user: string): Promise<string[]> {
  const rows = await phones.database.query<{ text: string }>(
    `select message -> 'parts' -> 0 ->> 'text' as text from outbox
     where chat = $1 and kind <> 'reply' and state <> 'withdrawn' order by id`,
    [`chat of ${user}`],
  )
  return rows.map(({ text }) => text)
}

async function call(): Promise<void> {
  await secretary.say(SENTENCE)
  await secretary.press("Gửi giấy mời")
  await arrive()
  phones.wait(2)
}

describe("who follows the cell from above", () => {
  it("is told when, where and what about; no name, no button, and is counted nowhere", async () => {
    expect(await secretary.say(SENTENCE)).toContain("Báo để biết: 1 đồng chí cấp trên theo dõi chi bộ.")
    await call()
    expect(await told("above")).toEqual([
      expect.stringMatching(
        /^Để đồng chí biết: giấy mời họp đã gửi\nChi bộ thôn Đoài: sinh hoạt thường kỳ\n19h30, .*\nNơi họp: nhà văn hóa\nNội dung: kiểm điểm$/,
      ),
    ])
    expect(await above.buttons()).toEqual([])
    await secretary.say("họp")
    const answers = await secretary.press("19h30")
    expect(answers).toContain("4 đồng chí")
    expect(answers).not.toContain("Sơn")
    expect(await above.say("có")).not.toContain("Đã ghi")
    expect(await told("elsewhere")).toEqual([])
  })

  it("hears of a change and of a cancellation; they do not count among those who were invited", async () => {
    await call()
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi nơi họp")
    expect(await secretary.say("đình làng")).toContain("2 đồng chí đã được mời")
    await secretary.press("Đúng, báo đổi")
    await arrive()
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    const heard = await told("above")
    expect(heard.map((text) => text.split("\n")[0])).toEqual([
      "Để đồng chí biết: giấy mời họp đã gửi",
      "Để đồng chí biết: cuộc họp có thay đổi",
      "Để đồng chí biết: cuộc họp được hoãn",
    ])
    expect(heard[1]).toContain("Nơi họp: đình làng")
  })

  it("hears nothing of a call that was taken back, nor of one that was called off before it was told", async () => {
    await secretary.say(SENTENCE)
    await secretary.press("Gửi giấy mời")
    await secretary.press("Rút lại")
    expect(await told("above")).toEqual([])
    await secretary.press("Gửi giấy mời")
    phones.wait(2)
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    expect(await told("above")).toEqual([])
  })

  it("is told nothing any more once the role is over, and is invited like all when on the cell's list", async () => {
    const at = new Date("2026-11-21T02:00:00Z")
    await giveRole(phones.database, follower, { unit, role: "member" }, at)
    await call()
    expect((await told("above"))[0]).toContain("Kính mời đồng chí dự họp")
    expect(await told("above")).toHaveLength(1)
    await phones.database.query("delete from meetings")
    await phones.database.query("delete from outbox")
    for (const role of ["member", "follower"] as const)
      await endRole(phones.database, follower, { unit, role }, at)
    await call()
    expect(await told("above")).toEqual([])
  })
})
