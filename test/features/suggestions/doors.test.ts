import { beforeEach, describe, expect, it } from "vitest"
import { dumpOf } from "../../support/dump.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { emptyCases, LAMP, makeOffice } from "./office.ts"

const phones = usePhones()
const lan = phones.phone("zalo-oa", "lan")
const dan = phones.phone("telegram", "dan")
const DENUNCIATION = "Tôi tố cáo ông Nguyễn Văn Xê chủ tịch xã ăn tiền đất"
const COMPLAINT = "Tôi khiếu nại quyết định thu hồi đất số 15 của xã đối với nhà tôi"

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  await makeOffice(phones.database)
})

const SLIDE = "Đường vào thôn 5 bị sạt lở sau mưa, xe không đi được, mong xã sửa sớm"

const turnedAway = () => phones.database.query("select kind, count from turned_away order by kind")
const cases = () =>
  phones.database.query<Record<string, unknown>>(
    `select c.text, s.internal_note as note, s.state from cases c join case_steps s on s.case_id = c.id`,
  )
async function nothingOf(words: RegExp): Promise<void> {
  expect(await dumpOf(phones.database)).not.toMatch(words)
}
async function writing(phone: typeof lan): Promise<void> {
  await phone.say("gửi phản ánh")
  await phone.press("Đồng ý, viết tiếp")
}

describe("a denunciation", () => {
  it("is shown the door in four lines, without a way around, and nothing of it is kept but a number", async () => {
    const shown = await lan.say(DENUNCIATION)
    expect(shown.trim().split("\n")).toHaveLength(4)
    expect(shown).toContain("nơi tiếp công dân của xã")
    expect(await lan.buttons()).toEqual([])
    expect(await turnedAway()).toEqual([{ kind: "denunciation", count: 1 }])
    await nothingOf(/Xê|tố cáo ông/)
  })

  it("is none the more taken as the words, the place, what is added or what is missing", async () => {
    await writing(dan)
    expect(await dan.say(DENUNCIATION)).toContain("giống tố cáo")
    await dan.say("gửi phản ánh")
    await dan.say(LAMP)
    await dan.press("Sửa nơi")
    expect(await dan.say(DENUNCIATION)).toContain("giống tố cáo")
    await dan.say("gửi phản ánh")
    await dan.press("Viết tiếp")
    await dan.press("Đúng, đi tiếp")
    await dan.press("Gửi ẩn danh")
    await dan.press("Xem phản ánh")
    await dan.press("Bổ sung")
    expect(await dan.say(DENUNCIATION)).toContain("giống tố cáo")
    expect(await turnedAway()).toEqual([{ kind: "denunciation", count: 3 }])
    await nothingOf(/Xê/)
    expect(await cases()).toMatchObject([{ text: LAMP, note: "" }])
  })
})

describe("a complaint", () => {
  it("is shown the door too; whoever says that it is only a suggestion writes it again, for somebody to look at first", async () => {
    expect(await lan.say(COMPLAINT)).toContain("giống khiếu nại")
    await nothingOf(/thu hồi đất số 15/)
    await lan.press("Chỉ là góp ý")
    expect(await lan.press("Đồng ý, viết tiếp")).toContain("Bước 1/3")
    expect(await lan.say(COMPLAINT)).toContain("Bước 2/3")
    await lan.press("Đúng, đi tiếp")
    await lan.press("Gửi ẩn danh")
    expect(await cases()).toEqual([
      { text: COMPLAINT, state: "received", note: texts("suggestions-note-look") },
    ])
  })
})

describe("a doubtful message", () => {
  const DOUBTFUL = "tôi muốn kn về việc đèn đường thôn 3"

  it("is asked about", async () => {
    expect(await lan.say(DOUBTFUL)).toContain("đây là góp ý, khiếu nại hay tố cáo?")
    expect(await lan.buttons()).toEqual(["Góp ý, phản ánh", "Khiếu nại", "Tố cáo", "Chỉ hỏi văn bản"])
  })

  it.each(["Khiếu nại", "Tố cáo"])("goes when it is the other thing: %s", async (label) => {
    await lan.say(DOUBTFUL)
    expect(await lan.press(label)).toContain(`giống ${label.toLowerCase()}`)
    expect(await phones.database.query("select from case_drafts")).toEqual([])
    await nothingOf(/đèn đường thôn 3/)
  })

  it("is only a question, if the person says so", async () => {
    await lan.say(DOUBTFUL)
    await lan.press("Chỉ hỏi văn bản")
    expect(await lan.screen()).not.toContain("góp ý, khiếu nại hay tố cáo")
    expect(await phones.database.query("select from case_drafts")).toEqual([])
  })

  it("is filed as a suggestion for a person to look at first", async () => {
    await lan.say(DOUBTFUL)
    await lan.press("Góp ý, phản ánh")
    await lan.press("Đồng ý, viết tiếp")
    await lan.press("Đúng, đi tiếp")
    await lan.press("Gửi ẩn danh")
    expect(await cases()).toMatchObject([{ text: DOUBTFUL, note: texts("suggestions-note-look") }])
  })

  it("lies for a quarter of an hour at most", async () => {
    await lan.say(DOUBTFUL)
    phones.wait(16)
    await lan.press("Góp ý, phản ánh")
    expect(await lan.press("Đồng ý, viết tiếp")).toContain("Bước 1/3")
  })
})

describe("other doors", () => {
  it("an emergency gets three numbers, no button and no case", async () => {
    expect(await lan.say("cháy nhà ở thôn 2 rồi cứu với")).toMatch(/113.*114.*115/)
    expect(await lan.buttons()).toEqual([])
    await nothingOf(/cháy nhà/)
  })

  it.each(["Cháy nhà ở thôn 3, gọi chữa cháy ngay", "chay nha o thon 3, goi chua chay ngay"])(
    "whoever calls the fire brigade is asked nothing: %s",
    async (words) => {
      expect(await lan.say(words)).toMatch(/113.*114.*115/)
      expect(await lan.buttons()).toEqual([])
    },
  )

  it("an emergency that also wishes a thing mended gets the numbers, and a way on that needs no typing", async () => {
    for (const words of [SLIDE, "duong vao thon 5 bi sat lo sau mua, xe khong di duoc, mong xa sua som"]) {
      expect(await lan.say(words)).toMatch(/113.*114.*115/)
      expect(await lan.buttons()).toEqual(["Không khẩn cấp, tôi gửi phản ánh"])
    }
    await lan.say(SLIDE)
    expect(await cases()).toEqual([])
    await nothingOf(/sạt lở|sat lo/)
    await lan.press("Không khẩn cấp, tôi gửi phản ánh")
    const details = await lan.press("Đồng ý, viết tiếp")
    expect(details).toContain("Bước 2/3")
    expect(details).toContain("Loại: Hạ tầng")
    await lan.press("Đúng, đi tiếp")
    await lan.press("Gửi ẩn danh")
    expect(await cases()).toEqual([{ text: SLIDE, state: "received", note: "" }])
  })

  it("which lies for a quarter of an hour at most, and then is written again", async () => {
    await lan.say(SLIDE)
    phones.wait(16)
    await lan.press("Không khẩn cấp, tôi gửi phản ánh")
    expect(await lan.press("Đồng ý, viết tiếp")).toContain("Bước 1/3")
    expect(await lan.say(SLIDE)).toMatch(/113.*114.*115/)
    expect(await lan.press("Không khẩn cấp, tôi gửi phản ánh")).toContain("Bước 2/3")
  })

  it("and which is no way to throw away what was begun, or around what is doubtful", async () => {
    await writing(dan)
    await dan.say(LAMP)
    await dan.say("0")
    await dan.say(SLIDE)
    await dan.press("Không khẩn cấp, tôi gửi phản ánh")
    expect(await dan.buttons()).toEqual(["Viết tiếp", "Bỏ, gửi tin vừa gõ"])
    expect(await dan.press("Bỏ, gửi tin vừa gõ")).toContain("thôn 5")
    await lan.say(SLIDE)
    const door = await lan.last()
    await lan.say("tôi muốn kn về việc đèn đường thôn 3")
    expect(await lan.press("Không khẩn cấp, tôi gửi phản ánh", door)).toContain("khiếu nại hay tố cáo?")
  })

  it.each([
    "Sạt lở rồi, có người bị vùi, cứu với",
    "Trộm đang phá khóa nhà tôi, đề nghị công an đến ngay",
    "Nước dâng vào nhà rồi, mong xã cứu",
  ])("an emergency that wishes nothing mended has no way on: %s", async (words) => {
    expect(await lan.say(words)).toMatch(/113.*114.*115/)
    expect(await lan.buttons()).toEqual([])
  })

  it("somebody in despair or beaten is told at once who helps, and nothing of it is kept, not even a number", async () => {
    for (const words of [
      "tui chán sống quá rồi, nợ nần bịnh hoạn",
      "cháu bị bố dượng đánh, cháu sợ về nhà",
    ]) {
      expect(await lan.say(words)).toMatch(/111.*115.*113/)
      expect(await lan.buttons()).toEqual([])
    }
    await writing(dan)
    expect(await dan.say("nhiều lúc em chỉ muốn chết cho xong")).toMatch(/111.*115.*113/)
    expect(await turnedAway()).toEqual([])
    await nothingOf(/chán sống|bố dượng|muốn chết/)
  })

  it("a question about the law stays a question", async () => {
    for (const question of ["thủ tục tố cáo thế nào", "luật Khiếu nại có hiệu lực khi nào?"])
      expect(await lan.say(question)).toContain(texts("ask-none-nothing"))
    expect(await turnedAway()).toEqual([])
  })

  it("in a group nothing of this is answered, and a code that is typed there is not kept", async () => {
    const group = phones.phone("telegram", "lan", { chat: "nhóm", isPrivate: false })
    expect(await group.say("gửi phản ánh")).toContain("nhắn riêng")
    expect(await group.say(LAMP)).not.toContain("muốn gửi phản ánh")
  })

  it("where no unit takes suggestions in nothing is offered", async () => {
    await phones.database.query("update roles set until = now()")
    expect(await lan.say("gửi phản ánh")).toContain("chưa có đơn vị nào nhận")
    await lan.say("0")
    expect(await lan.buttons()).not.toContain("Gửi phản ánh")
  })
})

describe("somebody of whom nothing is kept", () => {
  const strangers = usePhones({ strangers: true })
  const stranger = strangers.phone("zalo-bot", "la")

  it("is shown the doors all the same, and how to send a suggestion", async () => {
    await makeOffice(strangers.database)
    expect(await stranger.say(DENUNCIATION)).toContain("giống tố cáo")
    expect(await stranger.say(LAMP)).toContain("gõ lại")
    expect(await stranger.say("gửi phản ánh")).toContain(texts("consent-first-feature"))
    expect(await dumpOf(strangers.database)).not.toMatch(/Xê/)
  })
})

describe("where no unit takes suggestions in", () => {
  const noDesk = () => phones.database.query("update roles set until = since where role = 'front'")

  it("shows what belongs elsewhere its door all the same, without a way to write it again", async () => {
    await noDesk()
    expect(await lan.say(DENUNCIATION)).toContain("giống tố cáo")
    expect(await lan.say(COMPLAINT)).toContain("giống khiếu nại")
    expect(await lan.buttons()).toEqual([])
    expect(await lan.say("Cháy nhà ở thôn 3, cứu với")).toContain("114")
    expect(await turnedAway()).toEqual([
      { kind: "complaint", count: 1 },
      { kind: "denunciation", count: 1 },
      { kind: "emergency", count: 1 },
    ])
    await nothingOf(/Xê|thu hồi đất số 15/)
  })

  it("says of a suggestion that it is not taken in here, and where it is; nothing of it is kept", async () => {
    await noDesk()
    const shown = await lan.say(LAMP)
    expect(shown).toContain("chưa có đơn vị nào nhận phản ánh qua trò chuyện")
    expect(shown).toContain("nơi tiếp công dân của xã")
    expect(await phones.database.query("select from case_drafts")).toEqual([])
    await nothingOf(/đèn đường hỏng/)
  })
})
