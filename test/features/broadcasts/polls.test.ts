import { beforeEach, describe, expect, it } from "vitest"
import { closePolls } from "../../../src/features/broadcasts/poll/close.ts"
import { belongsToBallots } from "../../../src/features/broadcasts/poll/refused.ts"
import { showButtons } from "../../../src/storage/dialogues.ts"
import { forgetEntry } from "../../../src/storage/forget-person.ts"
import { insertArrivals } from "../../../src/storage/inbox.ts"
import { ownBroadcasts } from "../../../src/storage/own-data.ts"
import { emptyTables } from "../../support/empty.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makePerson } from "../members/cell.ts"
import { makeCells, sendAll } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const dung = phones.phone("zalo-oa", "dung")
const DAY = 24 * 60
const far = new Date("2030-01-01T00:00:00Z")

beforeEach(async () => {
  await phones.empty()
  const { doai } = await makeCells(phones.database)
  for (const user of ["x", "y", "z", "w"])
    await makePerson(phones.database, {
      name: `Hoàng ${user}`,
      unit: doai,
      account: { channel: "telegram", user },
    })
})

/** Asks where to travel, until the 24th; the minute is over. */
async function asked({ isPublished = false } = {}): Promise<void> {
  await secretary.say("thăm dò")
  await secretary.say("Về nguồn ở đâu?\n1. Pác Bó\n2) Tân Trào")
  await secretary.say("17h ngày 24/11")
  if (isPublished) {
    await secretary.press("Tùy chọn")
    await secretary.press("Báo tổng số cho mọi người")
  }
  await secretary.send({ text: "Gửi" })
  phones.wait(2)
  await sendAll(phones.database, far)
}

const close = (days: number) => {
  const now = new Date(testClock.now().getTime() + days * DAY * 60_000)
  return phones.database.transaction((queries) => closePolls({ queries, texts, keys: testKeys }, now))
}

const rows = (table: string) => phones.database.query<Record<string, unknown>>(`select * from ${table}`)

/** The members of the cell choose in turn, by the button under what they got. */
async function vote(...labels: string[]): Promise<void> {
  const users = ["an", "x", "y", "z", "w"]
  for (const [index, label] of labels.entries()) await phones.phone("telegram", users[index]!).press(label)
}

describe("a poll", () => {
  it("is made line by line and says that it has no formal value, to whoever makes it and whoever gets it", async () => {
    await secretary.say("lấy ý kiến")
    expect(await secretary.say("Về nguồn ở đâu?")).toContain(texts("broadcasts-ask-options").slice(0, 12))
    expect(await secretary.say("Pác Bó")).toContain("Vừa gõ 1 lựa chọn")
    expect(await secretary.say("Pác Bó; pac bo")).toContain(texts("broadcasts-options-same"))
    expect(await secretary.say("Pác Bó; Tân Trào")).toContain(texts("broadcasts-ask-ends").slice(0, 12))
    expect(await secretary.say("hôm qua")).toContain(texts("broadcasts-ends-unclear"))
    expect(await secretary.say("30/12/2027")).toContain("Hạn xa nhất là 30 ngày")
    const preview = await secretary.say("24/11")
    expect(preview).toContain("không có giá trị biểu quyết")
    expect(preview).toContain("Xin trả lời trước 23h59, thứ Ba 24/11/2026")
    expect(preview).toContain("1. Pác Bó\n2. Tân Trào")
    expect(preview).toContain("Chi bộ ít người thì xem tổng số cũng có thể đoán được ai chọn gì")
    await secretary.send({ text: "Gửi" })
    expect(await an.screen()).toContain("không có giá trị biểu quyết")
    expect(await an.buttons()).toEqual(["Pác Bó", "Tân Trào"])
  })

  it("keeps an hour or an amount that begins an option", async () => {
    await secretary.say("thăm dò")
    await secretary.say("Họp lúc mấy giờ?\n- 7:30\n- 19.30\n3. 2/9 nghỉ")
    expect(await secretary.say("24/11")).toContain("1. 7:30\n2. 19.30\n3. 2/9 nghỉ")
  })

  it("takes one choice of each, by button or number, which can be changed until it ends", async () => {
    await asked()
    const poll = await an.last()
    expect(await an.press("Pác Bó", poll)).toContain("Đã ghi: “Pác Bó”. Đổi được đến 17h00 thứ Ba 24/11")
    const shown = { buttons: poll.buttons!.map(({ action }) => action), labels: ["Pác Bó", "Tân Trào"] }
    const at = { channel: "telegram", chat: "chat of an" } as const
    await showButtons(phones.database, at, shown, testClock.now(), far)
    expect(await an.say("2")).toContain("Đã ghi: “Tân Trào”")
    expect(await rows("poll_votes")).toMatchObject([{ option: 2 }])
    phones.wait(3 * DAY + 9 * 60)
    expect(await an.press("Pác Bó", poll)).toContain(texts("broadcasts-vote-late"))
    expect(await rows("poll_votes")).toMatchObject([{ option: 2 }])
  })

  it("takes no choice of somebody who was not asked, nor one that is none", async () => {
    await asked()
    const action = (await an.last()).buttons![0]!.action
    for (const [phone, pressed] of [
      [phones.phone("telegram", "em"), action],
      [phones.phone("telegram", "an", { chat: "nhom", isPrivate: false }), action],
      [an, action.replace(/1$/, "9")],
    ] as const)
      expect((await phone.send({ action: pressed })).at(-1)).toContain(texts("common-button-unknown"))
    expect(await rows("poll_votes")).toEqual([])
  })

  it("leaves no trace of who chose what: no press, no answer, and no vote when it is closed", async () => {
    await asked()
    const arrival = {
      channel: "telegram",
      chat: "chat of an",
      eventId: "e1",
      user: "an",
      isPrivate: true,
    } as const
    const action = (await an.last()).buttons![1]!.action
    await insertArrivals(
      phones.database,
      [{ arrival: { ...arrival, text: "", action }, raw: undefined }],
      far,
    )
    await an.send({ eventId: "e1", action })
    expect(await rows("inbox where event_id = 'e1'")).toMatchObject([{ payload: {}, chat: "" }])
    // Not to be read even before it is sent.
    expect(await rows("outbox where message::text like '%Đã ghi%'")).toEqual([])
    expect(await rows("outbox where is_fleeting")).toHaveLength(1)
    await sendAll(phones.database, far)
    expect(await rows("outbox where is_fleeting")).toEqual([])
    expect(JSON.stringify(await rows("dialogues"))).not.toContain("Đã ghi")
    expect(await close(4)).toBe(1)
    expect(await rows("poll_votes")).toEqual([])
    expect(await close(4)).toBe(0)
  })

  it("shows whoever made it the totals, at any time, and how they are split from five on", async () => {
    await asked()
    await vote("Pác Bó", "Pác Bó", "Pác Bó", "Tân Trào")
    await secretary.say("thông báo")
    await secretary.press("21/11")
    const report = await secretary.last()
    const few = await secretary.press("Kết quả")
    expect(few).toContain("Đã có 4 ý kiến.\nDưới 5 ý kiến nên không hiện từng lựa chọn")
    expect(few).not.toContain("Pác Bó: ")
    await phones.phone("telegram", "w").press("Tân Trào")
    expect(await secretary.press("Kết quả", report)).toContain("1. Pác Bó: 3\n2. Tân Trào: 2")
  })

  it("tells the totals at its end to whoever made it, and to all only where that was said", async () => {
    await asked()
    await vote("Pác Bó", "Pác Bó", "Pác Bó", "Tân Trào", "Tân Trào")
    await close(4)
    expect(await secretary.screen()).toContain("1. Pác Bó: 3\n2. Tân Trào: 2")
    expect(await dung.screen()).not.toContain("Kết quả thăm dò")
    await emptyTables(phones.database, "outbox")
    await phones.database.query("delete from broadcasts")
    await asked({ isPublished: true })
    await vote("Pác Bó")
    await close(4)
    expect(await dung.screen()).toContain("Kết quả thăm dò (tham khảo, không có giá trị biểu quyết)")
    expect(await dung.screen()).toContain("Đã có 1 ý kiến.\nDưới 5 ý kiến")
    expect(await rows("poll_options")).toMatchObject([{ votes: null }, { votes: null }])
  })

  it("is in the data of whoever got it, with the choice while it is open, and the vote goes with the person", async () => {
    await asked()
    await an.press("Tân Trào")
    const [person] = await phones.database.query<{ id: number }>(
      "select id from people where name = 'Nguyễn Văn An'",
    )
    expect(await ownBroadcasts(phones.database, person!.id)).toMatchObject([
      { content: "Về nguồn ở đâu?", readAt: null, choice: "Tân Trào" },
    ])
    await an.say("dữ liệu của tôi")
    expect(await an.press("Xem")).toContain("Thông báo, thăm dò đã nhận và lần xác nhận đã đọc: 1")
    await phones.database.transaction((queries) => forgetEntry(queries, person!.id))
    expect(await rows("poll_votes")).toEqual([])
  })
})

describe("what must be decided by secret ballot", () => {
  it.each([
    "Bầu ai làm bí thư?",
    "gioi thieu nhan su chi uy",
    "Kết nạp đồng chí A?",
    "ket nap quan chung B",
    "Kỷ luật đồng chí C",
    "ý kiến về khai trừ",
    "chuyển đảng chính thức cho D",
    "kết nap",
    "Kỉ luật",
  ])("is not asked: %s", (text) => {
    expect(belongsToBallots(text)).toBe(true)
  })

  it.each([
    "Về nguồn ở đâu?",
    "Nhận sự giúp đỡ của xã bạn?",
    "Tặng quà bà bầu trong thôn?",
    "Sơn nhà văn hóa màu xanh da trời?",
    "Xem phim Bầu trời đỏ?",
  ])("is not found in: %s", (text) => {
    expect(belongsToBallots(text)).toBe(false)
  })

  it("is refused with the reason, in the question and in an option", async () => {
    await secretary.say("thăm dò")
    expect(await secretary.say("Bầu bí thư\nông A\nông B")).toContain(texts("broadcasts-poll-refused"))
    await secretary.say("Tháng này làm gì?")
    expect(await secretary.say("Lao động; Kết nạp đảng viên")).toContain(texts("broadcasts-poll-refused"))
  })
})
