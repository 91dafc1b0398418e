import { beforeEach, describe, expect, it } from "vitest"
import { createConversation } from "../../../src/conversation.ts"
import { openContact } from "../../../src/core/case-keys.ts"
import type { ChannelName } from "../../../src/core/channel.ts"
import { writeTakesIn } from "../../../src/storage/cases/settings.ts"
import { testKeys } from "../../support/keys.ts"
import { link, texts, usePhones } from "../../support/phones.ts"
import { askDeps, testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { emptyCases, LAMP, makeOffice } from "./office.ts"

const phones = usePhones()
const lan = phones.phone("zalo-bot", "lan")
const dan = phones.phone("telegram", "dan")
let commune: number

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  commune = await makeOffice(phones.database)
})

const cases = () =>
  phones.database.query<Record<string, unknown>>(
    `select id, code, kind, category, unit_id as unit, place, text, state, is_anonymous as "isAnonymous",
       may_publish as "mayPublish", accept_by as "acceptBy", answer_by as "answerBy" from cases order by received_on, code`,
  )

async function agree(phone: typeof lan): Promise<void> {
  await phone.say("gửi phản ánh")
  await phone.press("Đồng ý, viết tiếp")
  await phone.press("Bỏ")
}

describe("a citizen who types one good sentence", () => {
  it.each<[ChannelName]>([["telegram"], ["zalo-bot"], ["zalo-oa"]])(
    "has sent it with three taps after the consent, and gets code and days: %s",
    async (channel) => {
      const phone = phones.phone(channel, `dan-${channel}`)
      expect(await phone.say(LAMP)).toContain("Ông/bà muốn gửi phản ánh này?")
      expect(await phone.buttons()).toEqual(["Gửi phản ánh", "Chỉ hỏi văn bản"])
      const asked = await phone.press("Gửi phản ánh")
      for (const words of ["24 tháng", "Ai đọc", "Zalo, Telegram vẫn biết", "khiếu nại, tố cáo"])
        expect(asked).toContain(words)
      expect(await cases()).toEqual([])
      const details = await phone.press("Đồng ý, viết tiếp")
      expect(details).toContain("Bước 2/3")
      expect(details).toContain("Hạ tầng")
      expect(details).toContain("thôn 3")
      expect(details).toContain("Mặt trận xã Đông Phong")
      const review = await phone.press("Đúng, đi tiếp")
      expect(review).toContain(`“${LAMP}”`)
      const receipt = await phone.press("Gửi ẩn danh")
      const [filed] = await cases()
      expect(receipt).toContain(`Mã phản ánh: ${String(filed!.code)}`)
      // Saturday 21/11/2026: 3 and 10 working days after it; the 24th is Tuesday.
      expect(receipt).toMatch(/ngày \d\d\/11\/2026 .* ngày \d\d\/12\/2026/)
      expect(filed).toMatchObject({
        kind: "proposal",
        category: "infrastructure",
        unit: commune,
        place: "thôn 3",
        text: LAMP,
        state: "received",
        isAnonymous: true,
        mayPublish: false,
      })
      expect(await phone.say("phản ánh của tôi")).toContain(String(filed!.code))
      expect(await phone.say(String(filed!.code).toLowerCase().replaceAll("-", " "))).toContain(
        "Đã gửi, chờ tiếp nhận",
      )
      expect(await phones.database.query("select from case_drafts")).toEqual([])
    },
  )

  it("says by number what buttons say, where there are none", async () => {
    await lan.say(LAMP)
    await lan.say("1")
    await lan.say("1")
    await lan.say("1")
    expect(await lan.say("1")).toContain("Đã gửi")
  })

  it("who has agreed before is not asked again", async () => {
    await agree(lan)
    await lan.say(LAMP)
    expect(await lan.press("Gửi phản ánh")).toContain("Bước 2/3")
  })

  it("who does not agree has sent nothing, and nothing of it is kept", async () => {
    await lan.say(LAMP)
    await lan.press("Gửi phản ánh")
    expect(await lan.press("Không đồng ý")).toContain("không giữ gì")
    expect(await phones.database.query("select from case_drafts")).toEqual([])
    expect(await cases()).toEqual([])
  })

  it("and presses the button of the menu instead need not type it again", async () => {
    await agree(lan)
    await lan.say(LAMP)
    await lan.say("menu")
    expect(await lan.press("Gửi phản ánh")).toContain("Bước 2/3")
    await lan.press("Đúng, đi tiếp")
    expect(await lan.press("Gửi ẩn danh")).toContain("Đã gửi")
    expect(await cases()).toMatchObject([{ text: LAMP }])
  })

  it("who only asked gets an answer from the papers", async () => {
    await lan.say(LAMP)
    expect(await lan.press("Chỉ hỏi văn bản")).toContain(texts("ask-none-nothing"))
    expect(await phones.database.query("select from case_drafts")).toEqual([])
  })
})

describe("step by step", () => {
  beforeEach(() => agree(lan))
  const write = async (text = LAMP) => {
    await lan.say("gửi phản ánh")
    return lan.say(text)
  }

  it("is called from the menu, which has six entries", async () => {
    await lan.say("0")
    expect(await lan.buttons()).toEqual([
      "Gửi phản ánh",
      "Phản ánh của tôi",
      "Hỏi văn bản",
      "Gặp người phụ trách",
      "Dữ liệu của tôi",
      "Lịch tiếp công dân",
    ])
    expect(await lan.press("Gửi phản ánh")).toContain("Bước 1/3")
  })

  it("takes words of some length only", async () => {
    await lan.say("gửi phản ánh")
    expect(await lan.say("đèn hỏng")).toContain("có 8 chữ")
    expect(await lan.say(`đèn đường hỏng ${"a".repeat(2000)}`)).toContain("2.015 chữ")
    expect(await lan.say(LAMP)).toContain("Bước 2/3")
  })

  it("changes the category by its list and by its name, the place by a button and by words", async () => {
    await write()
    await lan.press("Khác loại")
    expect(await lan.buttons()).toEqual([
      "Hạ tầng, giao thông, điện nước",
      "Môi trường, rác",
      "Đất đai, xây dựng",
      "Thủ tục hành chính",
      "Quay lại",
      "Khác…",
    ])
    await lan.press("Khác…")
    expect(await lan.buttons()).toContain("Tác phong cán bộ")
    expect(await lan.say("chủ trương")).toContain("Loại: Chủ trương")
    await lan.press("Khác loại")
    await lan.press("Khác…")
    expect(await lan.press("Giáo dục")).toContain("Loại: Giáo dục")
    await lan.press("Khác loại")
    expect(await lan.press("Môi trường")).toContain("Loại: Môi trường")
    expect(await lan.say("đất đai")).toContain("Loại: Đất đai")
    await lan.press("Sửa nơi")
    expect(await lan.say("đầu thôn Đông")).toContain("Nơi: đầu thôn Đông")
    expect(await lan.say("tổ dân phố 7")).toContain("Nơi: tổ dân phố 7")
    await lan.press("Sửa nơi")
    expect(await lan.press("Không ghi nơi")).toContain("Nơi: chưa ghi")
  })

  it("goes back, and cancels with nothing kept", async () => {
    await write()
    await lan.press("Đúng, đi tiếp")
    expect(await lan.press("Quay lại")).toContain("Bước 2/3")
    expect(await lan.press("Quay lại")).toContain("Bước 1/3")
    expect(await lan.press("Quay lại")).toContain("Bước 2/3")
    const shown = await lan.last()
    expect(await lan.press("Bỏ")).toContain("không giữ gì")
    expect(await phones.database.query("select from case_drafts")).toEqual([])
    expect(await lan.press("Đúng, đi tiếp", shown)).toContain("Không còn bản viết dở")
  })

  it("is not gone round by the buttons of an earlier one: nothing without words is filed", async () => {
    await write()
    const details = await lan.last()
    await lan.press("Đúng, đi tiếp")
    const review = await lan.last()
    await lan.press("Bỏ")
    await lan.say("gửi phản ánh")
    for (const [label, shown] of [
      ["Đúng, đi tiếp", details],
      ["Khác loại", details],
      ["Gửi ẩn danh", review],
    ] as const)
      expect(await lan.press(label, shown)).toContain("Bước 1/3")
    await lan.say("tôi muốn kn về việc đèn đường thôn 3")
    expect(await lan.press("Gửi ẩn danh", review)).toContain("khiếu nại hay tố cáo?")
    expect(await cases()).toEqual([])
  })

  it("is led on to by a button of before, although one of the menu was pressed since", async () => {
    await write()
    const details = await lan.last()
    await lan.say("0")
    expect(await lan.press("Gửi phản ánh")).toContain("đang viết dở")
    expect(await lan.press("Đúng, đi tiếp", details)).toContain("Bước 3/3")
    await lan.say("0")
    await lan.press("Phản ánh của tôi")
    await lan.press("Khác loại", details)
    expect(await lan.press("Môi trường")).toContain("Loại: Môi trường")
  })

  it("asks for the unit only where there are several; the words may name it", async () => {
    await write()
    expect(await lan.buttons()).not.toContain("Đổi đơn vị")
    await lan.press("Bỏ")
    const doai = await makeUnit(phones.database, "Chi bộ thôn Đoài", commune)
    await makePerson(phones.database, { name: "Trần Thị Bình", unit: doai, roles: ["member", "secretary"] })
    await writeTakesIn(phones.database, doai, true)
    expect(await write()).toContain("Gửi đến: Mặt trận xã Đông Phong")
    await lan.press("Bỏ")
    expect(await write("rác ứ đọng ở thôn Đoài, đề nghị dọn")).toContain("Gửi đến: Chi bộ thôn Đoài")
    await lan.press("Đổi đơn vị")
    expect(await lan.buttons()).toEqual(["Mặt trận xã Đông Phong", "Chi bộ thôn Đoài", "Quay lại"])
    expect(await lan.press("Mặt trận")).toContain("Gửi đến: Mặt trận xã Đông Phong")
    expect(await lan.say("thôn đoài")).toContain("Gửi đến: Chi bộ thôn Đoài")
  })

  it("asks first where two communes may be meant", async () => {
    const other = await makeUnit(phones.database, "Mặt trận xã Tây Sơn")
    await makePerson(phones.database, { name: "Vũ Văn Tây", unit: other, roles: ["front"] })
    expect(await write()).toContain("Gửi đến: chưa chọn")
    expect(await lan.press("Đúng, đi tiếp")).toContain("Gửi đến đơn vị nào?")
    await lan.say("tây sơn")
    await lan.press("Đúng, đi tiếp")
    await lan.press("Gửi ẩn danh")
    expect(await cases()).toMatchObject([{ unit: other }])
  })

  it("publishes nothing unless it is said", async () => {
    await write()
    expect(await lan.press("Đúng, đi tiếp")).toMatch(/được duyệt: không/)
    expect(await lan.press("Cho đăng công khai")).toMatch(/được duyệt: đồng ý/)
    await lan.press("Gửi ẩn danh")
    expect(await cases()).toMatchObject([{ mayPublish: true }])
  })

  it("takes name and number, sealed, for whoever leaves them", async () => {
    await write()
    await lan.press("Đúng, đi tiếp")
    await lan.press("Gửi kèm liên hệ")
    expect(await lan.say("bà Lan")).toContain("chưa đọc được")
    expect(await lan.say("Nguyễn Thị Lan, 0912 345 678")).toContain("Nguyễn Thị Lan, +84912345678")
    await lan.press("Gửi kèm liên hệ")
    const [one] = await cases()
    expect(one).toMatchObject({ isAnonymous: false })
    const [row] = await phones.database.query<{ sealed: string }>("select sealed from case_contacts")
    expect(openContact(testKeys, Number(one!.id), row!.sealed)).toEqual({
      name: "Nguyễn Thị Lan",
      phone: "+84912345678",
    })
  })

  it("files three a day, says so when the fourth is begun, and keeps it as a draft", async () => {
    for (const number of [1, 2, 3]) {
      await write(`${LAMP} ${number}`)
      await lan.press("Đúng, đi tiếp")
      await lan.press("Gửi ẩn danh")
    }
    expect(await lan.say("gửi phản ánh")).toContain("đã gửi đủ 3 phản ánh")
    await lan.say(`${LAMP} 4`)
    expect(await lan.press("Gửi phản ánh")).toContain("3 phản ánh một ngày")
    expect(await cases()).toHaveLength(3)
    phones.wait(23 * 60)
    expect(await lan.say("gửi phản ánh")).toContain("đang viết dở")
    await lan.press("Viết tiếp")
    await lan.press("Đúng, đi tiếp")
    expect(await lan.press("Gửi ẩn danh")).toContain("Đã gửi")
  })

  it("files no fourth of the day either that was begun before the third went from another account", async () => {
    await agree(dan)
    for (const [phone, sent] of [
      [lan, [1, 2]],
      [dan, [3]],
    ] as const)
      for (const number of sent) {
        await phone.say(`${LAMP} ${number}`)
        await phone.press("Gửi phản ánh")
        await phone.press("Đúng, đi tiếp")
        await phone.press("Gửi ẩn danh")
      }
    await write(`${LAMP} 4`)
    await lan.press("Đúng, đi tiếp")
    const review = await lan.last()
    await link(lan, dan)
    expect(await lan.press("Gửi ẩn danh", review)).toContain("3 phản ánh một ngày")
    expect(await cases()).toHaveLength(3)
  })

  it("gives what is about a category to the unit that it was assigned to", async () => {
    const desk = await makeUnit(phones.database, "Ban công tác môi trường", commune)
    await phones.database.query("insert into case_assignments values ($1, 'environment', $2)", [
      commune,
      desk,
    ])
    await write("bãi rác bốc mùi, đề nghị xã dọn")
    await lan.press("Đúng, đi tiếp")
    expect(await lan.press("Gửi ẩn danh")).toContain("Ban công tác môi trường nhận giải quyết")
  })
})

describe("a member of a unit", () => {
  it("is not offered anonymity, is told why, and is named by the list", async () => {
    const cell = await makeUnit(phones.database, "Chi bộ thôn Đoài")
    await makePerson(phones.database, {
      name: "Nguyễn Văn An",
      unit: cell,
      phone: "+84987000111",
      account: { channel: "telegram", user: "dan" },
    })
    await dan.say(LAMP)
    await dan.press("Gửi phản ánh")
    await dan.press("Đồng ý, viết tiếp")
    const review = await dan.press("Đúng, đi tiếp")
    expect(review).toContain("không cho đảng viên gửi nặc danh")
    expect(await dan.buttons()).toEqual(["Gửi", "Cho đăng công khai", "Quay lại", "Bỏ"])
    await dan.press("Gửi")
    const [one] = await cases()
    expect(one).toMatchObject({ isAnonymous: false })
    const [row] = await phones.database.query<{ sealed: string }>("select sealed from case_contacts")
    expect(openContact(testKeys, Number(one!.id), row!.sealed)).toEqual({
      name: "Nguyễn Văn An",
      phone: "+84987000111",
    })
  })

  it("has other words than suggestions, and so has who handles them", async () => {
    const cell = await makeUnit(phones.database, "Chi bộ thôn Đoài")
    await makePerson(phones.database, {
      name: "Nguyễn Văn An",
      unit: cell,
      account: { channel: "telegram", user: "dan" },
    })
    const hoa = phones.phone("telegram", "hoa")
    expect(await dan.say("đèn đường hỏng ở thôn 3")).not.toContain("muốn gửi phản ánh")
    expect(await hoa.say(LAMP)).not.toContain("muốn gửi phản ánh")
  })
})

describe("what was begun", () => {
  it("is gone on with after a restart", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    const { vectors } = await askDeps(phones.database)
    const { handle } = createConversation({ clock: testClock, texts, vectors, keys: testKeys })
    const at = { channel: "zalo-bot", chat: "chat of lan", user: "lan", isPrivate: true } as const
    for (const [index, text] of ["Đúng, đi tiếp", "Gửi ẩn danh"].entries())
      await phones.database.transaction((queries) =>
        handle(queries, { ...at, eventId: `after restart ${index}`, text }),
      )
    expect(await cases()).toMatchObject([{ text: LAMP }])
  })

  it("is gone on with on another channel of the same person", async () => {
    await agree(lan)
    await agree(dan)
    await link(lan, dan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    expect(await dan.say("gửi phản ánh")).toContain("đang viết dở")
    expect(await dan.buttons()).toEqual(["Viết tiếp", "Bỏ"])
    expect(await dan.press("Viết tiếp")).toContain("thôn 3")
    expect(await lan.press("Đúng, đi tiếp")).toContain("Không còn bản viết dở")
    await dan.press("Đúng, đi tiếp")
    await dan.press("Gửi ẩn danh")
    expect(await cases()).toHaveLength(1)
    expect(await lan.say("phản ánh của tôi")).toContain(String((await cases())[0]!.code))
  })

  it("is not lost when another one is typed, unless that is chosen", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    await lan.say("0")
    expect(await lan.say("bãi rác bốc mùi, đề nghị xã dọn")).toContain("đang viết dở")
    expect(await lan.press("Bỏ, gửi tin vừa gõ")).toContain("Loại: Môi trường")
  })

  it("is gone after a day", async () => {
    await agree(lan)
    await lan.say("gửi phản ánh")
    await lan.say(LAMP)
    const shown = await lan.last()
    phones.wait(24 * 60 + 1)
    expect(await lan.press("Đúng, đi tiếp", shown)).not.toContain("Bước 3/3")
    expect(await lan.say("gửi phản ánh")).toContain("Bước 1/3")
  })
})
