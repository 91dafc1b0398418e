import { beforeEach, describe, expect, it } from "vitest"
import { usePhones } from "../../support/phones.ts"
import { makeMeetingCell } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const SENTENCE = "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm"

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

async function called(): Promise<void> {
  await secretary.say(SENTENCE)
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
}

describe("an hour alone", () => {
  it("changes the hour of a meeting and keeps its day, shown beside what it is now", async () => {
    await called()
    await secretary.say("đổi giờ họp")
    await secretary.press("Đổi giờ")
    const shown = await secretary.say("20h")
    expect(shown).toContain("Đổi thành: 20h00, thứ Năm 10/12/2026")
    expect(shown).toContain("đang là: 19h30, thứ Năm 10/12/2026")
  })

  it("changes the hour of a draft and keeps its day", async () => {
    await secretary.say(SENTENCE)
    await secretary.press("Sửa giờ")
    expect(await secretary.say("20h")).toContain("20h00, thứ Năm 10/12/2026")
  })
})

it("a day alone keeps the hour", async () => {
  await secretary.say(SENTENCE)
  await secretary.press("Sửa giờ")
  expect(await secretary.say("ngày 12/12/2026")).toContain("19h30, thứ Bảy 12/12/2026")
})

describe("words for changing", () => {
  it.each([
    "đổi giờ họp",
    "hoãn họp",
    "hủy cuộc họp",
    "dời cuộc họp sang 20h",
    "doi dia diem hop",
    "toi muon doi lich hop",
  ])("open what can be changed of the one meeting that comes: %s", async (words) => {
    await called()
    await secretary.say(words)
    expect(await secretary.buttons()).toEqual([
      "Đổi giờ",
      "Đổi nơi họp",
      "Hoãn họp",
      "Đổi khác",
      "Ai đã trả lời",
    ])
  })

  it("are a question where something is asked about the rules", async () => {
    await called()
    await secretary.say("đổi giờ họp có phải báo trước không")
    expect(await secretary.buttons()).not.toContain("Đổi giờ")
  })
})

it("a meeting that was called off is shown as such", async () => {
  await called()
  await secretary.say("họp")
  await secretary.press("19h30")
  const answers = await secretary.last()
  await secretary.press("Đổi hoặc hoãn")
  await secretary.press("Hoãn họp")
  await secretary.press("Đúng, hoãn họp")
  expect(answers.parts).toHaveLength(1)
  await secretary.say("họp")
  expect(await secretary.screen()).toContain("Chưa có cuộc họp nào sắp tới")
})

describe("a time that cannot be", () => {
  it.each([
    ["họp chi bộ thứ hai 10/12 lúc 19h30 tại nhà văn hóa", "Ngày 10/12/2026 là thứ Năm, không phải thứ Hai"],
    ["họp chi bộ 19h30 hôm qua tại nhà văn hóa", "Ngày giờ ấy đã qua"],
  ])("is asked back with what is wrong, and nothing else is lost: %s", async (words, problem) => {
    expect(await secretary.say(words)).toContain(problem)
    expect(await secretary.say("19h30 ngày 12/12/2026")).toContain("Nội dung họp?")
    expect(await secretary.press("Theo chương trình")).toContain("Nơi họp: nhà văn hóa")
  })
})

it("a day named without its hour is kept while the hour is asked for", async () => {
  expect(await secretary.say("họp chi bộ ngày 12/12/2026 tại nhà văn hóa, nội dung: kiểm điểm")).toContain(
    "Chưa rõ giờ họp",
  )
  expect(await secretary.say("19h30")).toContain("19h30, thứ Bảy 12/12/2026")
})
