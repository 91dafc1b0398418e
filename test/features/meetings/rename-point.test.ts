import { beforeEach, describe, expect, it } from "vitest"
import { usePhones } from "../../support/phones.ts"
import { makePerson } from "../members/cell.ts"
import { makeMeetingCell } from "./cell.ts"
import { toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const cuong = phones.phone("telegram", "cuong")
const WORDS = "đổi tên điểm 2 thành Nhà văn hóa thôn 3"

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  const unit = await makeMeetingCell(phones.database)
  for (const [name, user] of [
    ["Lê Văn Cường", "cuong"],
    ["Đỗ Văn Dũng", "dung"],
  ] as const)
    await makePerson(phones.database, { name, unit, account: { channel: "telegram", user } })
  await call("22/11/2026")
})

async function call(day: string): Promise<void> {
  await secretary.say(
    `họp chi bộ 19h30 ngày ${day}, nội dung: kiểm điểm; Điểm 1: Đình làng; Điểm 2: Trường học`,
  )
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
}

/** Invitations arrived with all but those named, who have heard nothing yet. */
const arrived = (...besides: string[]) =>
  phones.database.query("update outbox set state = 'sent' where state = 'waiting' and not chat = any($1)", [
    besides.map((user) => `chat of ${user}`),
  ])
const told = (user: string) => toldTo(phones.database, user)

describe("a point of a meeting that is called", () => {
  it("is renamed in one sentence, and told to those who chose it or have not said where they come", async () => {
    await arrived("dung")
    await an.say("có, điểm 2")
    await binh.say("có, điểm 1")
    const preview = await secretary.say(WORDS)
    expect(preview).toContain("Điểm 2 đổi tên thành: Nhà văn hóa thôn 3 (đang là: Trường học)")
    expect(preview).toContain("2 đồng chí đã chọn điểm này hoặc chưa chọn điểm")
    expect(await told("an")).toHaveLength(1)
    expect(await secretary.press("Đúng, báo đổi")).toContain(
      "Báo đổi cho 2 đồng chí, gửi giấy mời mới cho 1 đồng chí.",
    )
    for (const user of ["an", "cuong"]) {
      const [, change] = await told(user)
      expect(change).toMatch(/^Cuộc họp có thay đổi/)
      expect(change).toContain("Điểm 1: Đình làng\nĐiểm 2: Nhà văn hóa thôn 3")
      expect(change).toContain("Câu trả lời trước của đồng chí vẫn được giữ.")
    }
    expect(await told("binh")).toHaveLength(1)
    // The invitation that had not left went back; the new one says it as it is now.
    expect(await told("dung")).toEqual([expect.stringMatching(/^Kính mời[\s\S]*Điểm 2: Nhà văn hóa thôn 3/)])
    expect(await an.say("mấy giờ họp")).toContain("Đồng chí dự ở điểm 2: Nhà văn hóa thôn 3")
    const acts = await phones.database.query("select 1 from audit where act = 'meeting-changed'")
    expect(acts).toHaveLength(1)
  })

  it("may be renamed once more, and each new name is told", async () => {
    await arrived()
    await an.say("có, điểm 2")
    for (const name of ["Trụ sở", "Nhà ông Năm"]) {
      await secretary.say(`doi ten diem 2 thanh ${name}`)
      await secretary.press("Đúng, báo đổi")
      await arrived()
      expect((await told("an")).at(-1)).toContain(`Điểm 2: ${name}`)
    }
    expect(await told("an")).toHaveLength(3)
  })

  it("leaves what is on its way to others: a reminder still comes to whoever goes elsewhere", async () => {
    await arrived()
    await binh.say("có, điểm 1")
    await phones.database.query(
      "update outbox set state = 'waiting' where chat = 'chat of binh' and kind = 'notice'",
    )
    await phones.database.query(
      `insert into outbox (channel, chat, recipient, person_id, key, message, kind, rank, next_try_at, created_at, state)
       select channel, chat, recipient, person_id, replace(key, 'invite', 'soon'), message, kind, rank, next_try_at,
         created_at, 'sent' from outbox where chat = 'chat of binh' and kind = 'notice'`,
    )
    await secretary.say(WORDS)
    await secretary.press("Đúng, báo đổi")
    const states = await phones.database.query(
      "select state from outbox where chat = 'chat of binh' and kind = 'notice' order by id",
    )
    expect(states).toEqual([{ state: "waiting" }, { state: "sent" }])
  })

  it("is found by the buttons of the meeting, asked by number, and kept when the secretary thinks better", async () => {
    await arrived()
    await secretary.say("họp")
    await secretary.press("19h30")
    await secretary.press("Đổi hoặc hoãn")
    await secretary.press("Đổi khác")
    await secretary.press("Còn nữa")
    expect(await secretary.press("Đổi tên điểm")).toContain("Điểm 1: Đình làng\nĐiểm 2: Trường học")
    expect(await secretary.say("chỗ nào đó")).toContain("Chưa rõ.")
    expect(await secretary.say("7: Chùa")).toContain("Không có điểm 7.")
    expect(await secretary.say("2: Chùa Thượng")).toContain("Điểm 2 đổi tên thành: Chùa Thượng")
    await secretary.press("Giữ nguyên")
    expect(await an.say("mấy giờ họp")).toContain("Điểm 2: Trường học")
    expect(await told("an")).toHaveLength(1)
  })

  it("of two meetings is asked for; who looks after none of them asks a question as before", async () => {
    await call("29/11/2026")
    expect(await secretary.say(WORDS)).toContain(
      "Đổi tên điểm 2 thành “Nhà văn hóa thôn 3” cho cuộc họp nào?",
    )
    expect(await secretary.press("19h30 Chủ nhật 29/11")).toContain("(đang là: Trường học)")
    expect(await cuong.say(WORDS)).not.toContain("đổi tên thành")
    await phones.database.query("delete from meetings")
    expect(await secretary.say(WORDS)).toContain("Không có cuộc họp nhiều điểm nào")
  })
})
