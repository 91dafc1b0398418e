import { beforeEach, describe, expect, it } from "vitest"
import { texts, usePhones } from "../../support/phones.ts"
import { makeCell, makePerson } from "./cell.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "binh")
const deputy = phones.phone("telegram", "cuong")
const an = phones.phone("telegram", "an")
const stranger = phones.phone("zalo-bot", "x")
const CODE = /MZ-[2-9A-HJKMNP-Z]{9}(?![0-9A-Z])/

beforeEach(async () => {
  await phones.empty()
  const unit = await makeCell(phones.database)
  await makePerson(phones.database, { name: "Nguyễn Văn An", unit, phone: "+84912345678" })
})

/** The code that the secretary reads from the screen. */
async function invite(name: string): Promise<string> {
  await secretary.say("chi bộ")
  await secretary.press("Tìm người")
  await secretary.say(name)
  return CODE.exec(await secretary.press("Lấy mã mời"))![0]
}

describe("a member who links an account", () => {
  it("types the code, waits for the secretary, and is a member from the approval on", async () => {
    expect(await an.may()).toBe("public")
    const code = await invite("nguyen van an")
    expect(await an.say(code)).toContain(texts("members-join-asked", { unit: "Chi bộ thôn Đoài" }))
    expect(await secretary.screen()).toContain(
      "mã mời của đồng chí Nguyễn Văn An (Chi bộ thôn Đoài) trên Telegram",
    )
    expect(await secretary.buttons()).toEqual(["Đúng người, duyệt", "Không duyệt"])
    expect(await phones.readerOf("telegram", "an")).toBe("public")
    expect(await secretary.press("Đúng người")).toContain("Đồng chí Nguyễn Văn An đã liên kết")
    expect(await an.screen()).toContain("Xin chào đồng chí Nguyễn Văn An, Chi bộ thôn Đoài")
    expect(await phones.readerOf("telegram", "an")).toBe("members")
  })

  it("is told when it was not approved, and the code is worth nothing any more", async () => {
    const code = await invite("an")
    await an.say(code)
    await secretary.press("Không duyệt")
    expect(await an.screen()).toContain(texts("members-join-refused"))
    expect(await an.say(code)).toContain(texts("members-join-wrong"))
    expect(await phones.readerOf("telegram", "an")).toBe("public")
  })

  it("is asked of the deputy as well; of two who decide the second learns that it is done", async () => {
    await an.say(await invite("an"))
    expect(await deputy.press("Đúng người")).toContain("đã liên kết")
    expect(await secretary.press("Không duyệt")).toContain(texts("members-approve-gone"))
    expect(await phones.readerOf("telegram", "an")).toBe("members")
  })

  it("may come by the link of a slip, which brings the code along", async () => {
    const code = await invite("an")
    expect(await an.say(`/start ${code}`)).toContain(
      texts("members-join-asked", { unit: "Chi bộ thôn Đoài" }),
    )
  })

  it("changes the phone: the new account takes the place of the old one on that channel", async () => {
    await an.say(await invite("an"))
    await secretary.press("Đúng người")
    const newPhone = phones.phone("telegram", "an-2")
    await newPhone.say(await invite("an"))
    await secretary.press("Đúng người")
    expect(await phones.readerOf("telegram", "an-2")).toBe("members")
    expect(await phones.readerOf("telegram", "an")).toBe("public")
  })
})

describe("a member who has just been linked", () => {
  const reminders = () =>
    phones.database.query<{ user: string }>(
      `select user_id as "user" from consents where purpose = 'reminders' and withdrawn_at is null`,
    )
  const linked = async () => {
    await an.say(await invite("nguyen van an"))
    await secretary.press("Đúng người")
    return an.screen()
  }
  /** Off the list, on it again, and linked anew. */
  const linkedAgain = async () => {
    await phones.database.query("update accounts set person_id = null where user_id = 'an'")
    return linked()
  }

  it.each([
    ["the button", () => an.press("Đồng ý")],
    ["its number", () => an.say("1")],
    ["the word", () => an.say("đồng ý")],
  ])("is asked whether to be reminded there, and says yes by %s", async (_, answer) => {
    const screen = await linked()
    expect(screen).toContain("Xin chào đồng chí Nguyễn Văn An")
    expect(screen).toContain(texts("consent-ask-reminders"))
    expect(await an.buttons()).toEqual(["Đồng ý", "Không"])
    expect(await reminders()).toEqual([])
    expect(await answer()).toContain(texts("consent-given"))
    expect(await reminders()).toEqual([{ user: "an" }])
    expect(await linkedAgain()).not.toContain(texts("consent-ask-reminders"))
  })

  it.each([
    ["the button", () => an.press("Không")],
    ["its number", () => an.say("2")],
    ["the word", () => an.say("không")],
  ])("says no by %s, and is not asked again", async (_, answer) => {
    await linked()
    expect(await answer()).toContain(texts("consent-declined"))
    expect(await reminders()).toEqual([])
    expect(await linkedAgain()).not.toContain(texts("consent-ask-reminders"))
  })

  it("is not asked again after taking a yes back, and can still say yes by themselves", async () => {
    await linked()
    await an.say("1")
    await an.press("Rút: nhắc lịch")
    expect(await linkedAgain()).not.toContain(texts("consent-ask-reminders"))
    await an.say("đồng ý của tôi")
    await an.press("Đồng ý: nhắc lịch")
    await an.press("Đồng ý")
    expect(await reminders()).toEqual([{ user: "an" }])
  })

  it("is not asked where nothing may be kept, so that no answer is taken for another yes", async () => {
    await an.say(await invite("nguyen van an"))
    await phones.database.query("update consents set withdrawn_at = given_at where user_id = 'an'")
    await secretary.press("Đúng người")
    const screen = await an.screen()
    expect(screen).toContain("Xin chào đồng chí Nguyễn Văn An")
    expect(screen).not.toContain(texts("consent-ask-reminders"))
  })
})

describe("a code", () => {
  it("is used once, by one account", async () => {
    const code = await invite("an")
    await an.say(code)
    expect(await stranger.say(code)).toContain(texts("members-join-wrong"))
  })

  it("works for ten minutes", async () => {
    const code = await invite("an")
    phones.wait(10)
    expect(await an.say(code)).toContain(texts("members-join-wrong"))
  })

  it("ends when a newer one is made for the same person", async () => {
    const first = await invite("an")
    await invite("an")
    expect(await an.say(first)).toContain(texts("members-join-wrong"))
  })

  it("that is wrong, used, or nobody's is answered alike; after five the account has to rest", async () => {
    const right = await invite("an")
    const answers = []
    for (const n of [2, 3, 4, 5]) answers.push(await stranger.say(`MZ-22222222${n}`))
    expect(new Set(answers)).toEqual(new Set([`${texts("members-join-wrong")}\n`]))
    expect(await stranger.say("MZ-222222226")).toContain("10 phút")
    expect(await stranger.say(right)).toContain("phút")
    phones.wait(11)
    expect(await stranger.say(await invite("an"))).toContain(
      texts("members-join-asked", { unit: "Chi bộ thôn Đoài" }),
    )
  })

  it("stands nowhere in the database", async () => {
    const code = await invite("an")
    const kept = JSON.stringify(await phones.database.query("select * from invitations"))
    expect(kept).not.toContain(code.slice(3))
  })

  it("of somebody who was taken off the list meanwhile is a wrong one", async () => {
    const code = await invite("an")
    await secretary.say("chi bộ")
    await secretary.press("Tìm người")
    await secretary.say("an")
    await secretary.press("Đưa ra")
    await secretary.press("Đúng")
    expect(await an.say(code)).toContain(texts("members-join-wrong"))
  })

  it("is not taken from an account that is somebody on a list", async () => {
    expect(await deputy.say(await invite("an"))).toContain(texts("members-join-already"))
  })
})
