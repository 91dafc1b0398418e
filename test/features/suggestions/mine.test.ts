import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import type { CaseState } from "../../../src/core/case.ts"
import { followerDigest, sealRoute } from "../../../src/core/case-keys.ts"
import { moveCase } from "../../../src/features/suggestions/move.ts"
import { tellStep } from "../../../src/features/suggestions/tell.ts"
import { readCase } from "../../../src/storage/cases/cases.ts"
import { addFollower } from "../../../src/storage/cases/followers.ts"
import { stepsOf } from "../../../src/storage/cases/steps.ts"
import { showButtons } from "../../../src/storage/dialogues.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { emptyCases, LAMP, makeOffice } from "./office.ts"

const phones = usePhones()
const lan = phones.phone("zalo-oa", "lan")
const dan = phones.phone("telegram", "dan")
const TODAY = "2026-11-21"
let id: number
let code: string

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  await makeOffice(phones.database)
  await lan.say(LAMP)
  for (const label of ["Gửi phản ánh", "Đồng ý, viết tiếp", "Đúng, đi tiếp", "Gửi ẩn danh"])
    await lan.press(label)
  const [row] = await phones.database.query<{ id: number; code: string }>("select id, code from cases")
  id = row!.id
  code = row!.code
})

/** The office does something, and the sender hears of it. */
async function office(to: CaseState, publicNote: string, day = TODAY): Promise<void> {
  await phones.database.transaction(async (queries) => {
    const move = { case: id, to, by: "office", publicNote, internalNote: "chuyện trong nhà" } as const
    const { case: one, step } = await moveCase(queries, loadHolidays(null), move, day)
    const written = (await stepsOf(queries, id)).find((each) => each.id === step)!
    const deps = { queries, texts, keys: testKeys }
    await tellStep(deps, one, written, "", testClock.now(), day)
  })
}
/** What the office said has reached the sender: from now on typed words and numbers are below it. */
async function arrived(): Promise<void> {
  const buttons = (await lan.last()).buttons ?? []
  const shown = {
    buttons: buttons.map(({ action }) => action),
    labels: buttons.map(({ label }) => label),
  }
  const at = { channel: "zalo-oa", chat: "chat of lan" } as const
  await showButtons(phones.database, at, shown, testClock.now(), new Date("2027-01-01T00:00:00Z"))
}
const state = async () => (await readCase(phones.database, id))!.state

describe("what somebody sent", () => {
  it("is shown as it happened: what was asked, by whom, what was added, and the answer behind it", async () => {
    await office("waiting", "Cột đèn số mấy?")
    await lan.press("Bổ sung")
    await lan.say("Cột số 14, cuối ngõ")
    await office("answered", "Đã thay bóng đèn ngày 20/11.")
    const shown = await lan.press("Xem phản ánh")
    expect(shown).toContain("Đơn vị hỏi: “Cột đèn số mấy?”")
    const places = ["Cột đèn số mấy?", "Cột số 14, cuối ngõ", "Đã thay bóng đèn"].map((words) =>
      shown.indexOf(words),
    )
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  it("is opened from the button below the news, and again days later", async () => {
    await office("answered", "Đã thay bóng đèn ngày 20/11.")
    const news = await lan.last()
    expect(await lan.press("Xem phản ánh", news)).toContain("Đã thay bóng đèn ngày 20/11.")
    await lan.say("0")
    phones.wait(3 * 24 * 60)
    const shown = await lan.press("Xem phản ánh", news)
    expect(shown).toContain(`“${LAMP}”`)
    expect(shown).toContain(code)
    expect(shown).not.toContain("chuyện trong nhà")
    expect(await lan.buttons()).toEqual(["Chưa giải quyết", "Đã được giải quyết", "Phản ánh của tôi"])
  })

  it("is reopened from the button below the answer", async () => {
    await office("answered", "Đã thay bóng đèn ngày 20/11.")
    expect(await lan.press("Chưa giải quyết")).toContain("Còn điều gì chưa được giải quyết")
    const shown = await lan.say("Đèn vẫn tối")
    expect(shown).toContain("21/11/2026: Đã mở lại")
    expect(await state()).toBe("checking")
    await office("answered", "Đã thay cả dây.")
    expect((await lan.last()).buttons?.map(({ label }) => label)).toEqual([
      "Đã được giải quyết",
      "Xem phản ánh",
    ])
  })

  it("takes what is typed right below the office's question, once its sender says that it is meant so", async () => {
    await office("waiting", "Đèn nào hỏng?")
    expect((await lan.last()).buttons?.map(({ label }) => label)).toEqual(["Bổ sung", "Xem phản ánh"])
    await arrived()
    expect(await lan.say("đèn cuối ngõ, gần nhà ông Bảy")).toContain(
      `Đây là lời bổ sung cho phản ánh ${code}`,
    )
    expect(await state()).toBe("waiting")
    expect(await lan.press("Đúng, gửi bổ sung")).toContain("“đèn cuối ngõ, gần nhà ông Bảy”")
    expect(await state()).toBe("checking")
  })

  it("leaves alone what is typed below the question about something else", async () => {
    await office("waiting", "Đèn nào hỏng?")
    await arrived()
    await lan.say("Cống đầu chợ tắc, nước thối tràn ra đường, đề nghị nạo vét")
    expect(await lan.press("Không, việc khác")).toContain("muốn gửi phản ánh này")
    expect(await state()).toBe("waiting")
  })

  it("is not opened by somebody else with the same button", async () => {
    await office("answered", "Đã thay bóng đèn.")
    expect(await dan.press("Xem phản ánh", await lan.last())).toContain("Không thấy phản ánh này")
  })

  it("is listed by number, without a code where buttons are remembered", async () => {
    expect(await lan.say("phan anh cua toi")).toContain(`1) ${code}`)
    expect(await lan.buttons()).toEqual(["Xem số 1", "Gửi phản ánh", "Kênh nhận tin"])
    expect(await lan.press("Xem số 1")).toContain("Đã gửi, chờ tiếp nhận")
    expect(await dan.say("phản ánh của tôi")).toContain("Chưa có phản ánh nào")
  })

  it("takes more words; one that waited for them is worked on again", async () => {
    await office("waiting", "Đèn ở cột số mấy?")
    await lan.press("Xem phản ánh", await lan.last())
    await lan.press("Bổ sung")
    const shown = await lan.say("Cột số 12, trước nhà văn hóa")
    expect(shown).toContain("Đã bổ sung")
    expect(shown).toContain("“Cột số 12, trước nhà văn hóa”")
    expect(await state()).toBe("checking")
    await lan.press("Bổ sung")
    await lan.say("Hỏng từ tuần trước")
    expect(await phones.database.query("select from case_messages")).toHaveLength(2)
  })

  it("is said to be unsolved once, with what is missing", async () => {
    await office("answered", "Đã thay bóng đèn.")
    await lan.press("Xem phản ánh", await lan.last())
    expect(await lan.press("Chưa giải quyết")).toContain("Còn điều gì chưa được giải quyết?")
    expect(await lan.say("Mới thay một bóng, còn hai bóng")).toContain("Đã mở lại")
    expect(await state()).toBe("checking")
    await office("answered", "Đã thay đủ.")
    await lan.press("Xem phản ánh", await lan.last())
    expect(await lan.buttons()).toEqual(["Đã được giải quyết", "Phản ánh của tôi"])
  })

  it("is not opened again by an old button after fifteen days", async () => {
    await office("answered", "Đã thay bóng đèn.")
    const news = await lan.last()
    await lan.press("Xem phản ánh", news)
    const shown = await lan.last()
    phones.wait(16 * 24 * 60)
    // The dialogue is forgotten by then; only the button below the news is good for days.
    expect(await lan.press("Chưa giải quyết", shown)).not.toContain("Còn điều gì")
    await lan.press("Xem phản ánh", news)
    expect(await lan.buttons()).not.toContain("Chưa giải quyết")
  })

  it("ends when it is solved: nobody is told of it any more", async () => {
    await office("answered", "Đã thay bóng đèn.")
    await lan.press("Xem phản ánh", await lan.last())
    expect(await lan.press("Đã được giải quyết")).toContain("Cảm ơn")
    expect(await state()).toBe("closed")
    expect(await phones.database.query("select from case_routes")).toEqual([])
    expect(await lan.screen()).toContain("ít nhất đến hết ngày 06/12/2026")
    expect(await lan.say("phản ánh của tôi")).toContain("Đã kết thúc")
  })

  it("is withdrawn when that is said twice", async () => {
    await lan.press("Xem phản ánh")
    await lan.press("Rút lại")
    expect(await state()).toBe("received")
    expect(await lan.press("Đúng, rút phản ánh")).toContain("Đã rút")
    expect(await state()).toBe("withdrawn")
    expect(await phones.database.query("select from case_routes")).toEqual([])
    expect(await lan.buttons()).toEqual(["Phản ánh của tôi"])
  })

  it("is not offered to be made public no more once it was withdrawn: the consent went with it", async () => {
    await phones.database.query("update cases set may_publish = true")
    await lan.press("Xem phản ánh")
    expect(await lan.buttons()).toContain("Không công khai nữa")
    await lan.press("Rút lại")
    await lan.press("Đúng, rút phản ánh")
    expect(await lan.buttons()).toEqual(["Phản ánh của tôi"])
  })

  it("is told of to those who follow it when it is withdrawn, once, and how to go on", async () => {
    const follower = { channel: "telegram", user: "dan", chat: "chat of dan" } as const
    await addFollower(phones.database, id, {
      digest: followerDigest(testKeys, follower, id),
      sealed: sealRoute(testKeys, id, follower),
    })
    await lan.press("Xem phản ánh")
    await lan.press("Rút lại")
    const sure = await lan.last()
    await lan.press("Đúng, rút phản ánh", sure)
    expect(await dan.count()).toBe(1)
    expect(await dan.screen()).toMatch(/Phản ánh PA-26-.* đã được người gửi rút lại.*gõ “gửi phản ánh”/)
    await lan.press("Đúng, rút phản ánh", sure)
    expect(await dan.count()).toBe(1)
    expect(await phones.database.query("select from case_followers")).toEqual([])
  })
})

describe("a code", () => {
  it.each([
    (one: string) => one,
    (one: string) => one.toLowerCase(),
    (one: string) => one.replaceAll("-", " "),
    (one: string) => `mã ${one.replaceAll("-", "").toLowerCase()}`,
  ])("says to anybody how it stands, and never what was sent", async (typed) => {
    await office("answered", "Đã thay bóng đèn ngày 20/11.")
    const shown = await dan.say(typed(code))
    expect(shown).toContain("Đã trả lời")
    expect(shown).toContain("Đã thay bóng đèn ngày 20/11.")
    expect(shown).not.toMatch(/thôn 3|đề nghị|chuyện trong nhà/)
    expect(await dan.buttons()).toEqual([])
    expect((await lan.say(typed(code))) && (await lan.buttons())).toEqual(["Xem phản ánh"])
  })

  it("that is wrong or nobody's gets the same answer; after five none is looked at for a while", async () => {
    const wrong = await dan.say("PA-26-222222222")
    expect(wrong).toContain("Không có phản ánh nào mang mã này")
    for (const typed of ["PA-26-OOO", "pa 26 0000 00000", "PA2644444 4444"])
      expect(await dan.say(typed)).toBe(wrong)
    expect(await dan.say("PA-26-555555555")).toMatch(/phút/)
    expect(await dan.say(code)).toMatch(/phút/)
    phones.wait(11)
    expect(await dan.say(code)).toContain("Đã gửi, chờ tiếp nhận")
  })
})
