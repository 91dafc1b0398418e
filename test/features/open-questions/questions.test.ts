import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import { alertDesks } from "../../../src/features/desk/alert.ts"
import type { Dialogue } from "../../../src/features/dialogue.ts"
import { keepAnswers } from "../../../src/features/open-questions/clock.ts"
import { asDesk } from "../../../src/storage/cases/as-desk.ts"
import { readDialogue, writeDialogue } from "../../../src/storage/dialogues.ts"
import { dumpOf } from "../../support/dump.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { LIBRARY_LAW, MEMBERS_PAPERS, shelvePapers } from "../ask/papers.ts"
import { makeFront } from "../desk/front.ts"
import { makePerson } from "../members/cell.ts"
import { answer, emptyQuestions, noticesOf, offerForAll, onShelf, sendQuestion, textOf } from "./village.ts"

const phones = usePhones()
const dan = phones.phone("telegram", "dan")
const tam = phones.phone("zalo-bot", "tam")
const hoa = phones.phone("telegram", "hoa")
const lan = phones.phone("zalo-bot", "lan")
const QUESTION = "mấy giờ bể bơi xã mở cửa mùa đông"
const SHELVED = "Mùa đông bể bơi xã mở cửa lúc mấy giờ?"
const ANSWER = "Bể bơi không mở mùa đông; thư viện mở cửa từ 14 giờ."
const SOURCE = "901/2025/QH15 điều 3 khoản 1"

beforeAll(() => shelvePapers(phones.database, [LIBRARY_LAW, ...MEMBERS_PAPERS]))
beforeEach(async () => {
  await emptyQuestions(phones.database)
  await phones.database.query("update documents set effective_to = null")
  await phones.empty()
  await makeFront(phones.database)
})

const send = (phone: typeof dan) => sendQuestion(phone, QUESTION)
const clock = (at = testClock.now()) =>
  phones.database.transaction((queries) => keepAnswers({ queries, texts, keys: testKeys }, at))

describe("a question that was sent to the office", () => {
  it("is answered with a source, told once, and nobody can say who asked", async () => {
    await dan.say(QUESTION)
    await dan.press(texts("ask-button-pass-on"))
    const consent = await dan.press("Mặt trận xã Đông Phong")
    expect(consent).toContain(`“${QUESTION}”`)
    expect(consent).toContain("niêm kín")
    const receipt = await dan.press(texts("openq-button-send"))
    // Saturday 21/11/2026 and five working days, of which the 24th is none.
    expect(receipt).toContain("trước hết ngày 30/11/2026")
    const code = /HD-26-[2-9A-Z]{9}/.exec(receipt)![0]
    const rows = (await dumpOf(phones.database)).split("\n")
    expect(rows.filter((row) => row.includes("bể bơi"))).toHaveLength(1)
    for (const row of rows.filter((one) => one.includes("dan")))
      for (const secret of ["bể bơi", code]) expect(row).not.toContain(secret)

    expect(await hoa.say("câu hỏi chờ trả lời")).toContain(code)
    await hoa.press(texts("openq-button-number", { number: 1 }))
    await hoa.press(texts("openq-button-answer"))
    expect(await hoa.say(ANSWER)).toContain("Căn cứ vào đâu?")
    expect(await hoa.say(SOURCE)).toContain("Thư viện thôn mở cửa từ 14 giờ đến 20 giờ")
    const preview = await hoa.press(texts("openq-button-source", { number: 1 }))
    const done = await hoa.press(texts("openq-button-deliver"))
    expect(done).toContain(texts("openq-sent-answer"))
    const [told, ...more] = await noticesOf(phones.database, "dan")
    expect(more).toEqual([])
    expect(preview).toContain(textOf(told!))
    expect(textOf(told!)).toContain("Luật 901/2025/QH15 ngày 20/6/2025, Điều 3 khoản 1")
    expect(await phones.database.query("select from open_question_routes")).toEqual([])
    expect(await dan.say(code.toLowerCase().replaceAll("-", " "))).toContain("đã trả lời")
  })

  it("that is a complaint is shown its door and kept nowhere", async () => {
    const complaint = "tôi khiếu nại quyết định thu hồi đất số 12 của chủ tịch xã đối với nhà tôi"
    await phones.database.query("delete from turned_away")
    await dan.say("lịch thi đấu bóng đá giao hữu")
    const button = (await dan.last()).buttons!.find(({ label }) => label === texts("ask-button-pass-on"))!
    const talk = { channel: "telegram", chat: "chat of dan" } as const
    const known = (await readDialogue<Dialogue>(phones.database, testKeys, talk, testClock.now()))!
    const actions = known.actions.map((one) =>
      one.id === button.action ? { ...one, action: { ...one.action, question: complaint } } : one,
    )
    await writeDialogue(phones.database, testKeys, talk, { ...known, actions }, new Date("2027-01-01"))
    expect(await dan.press(texts("ask-button-pass-on"))).toContain("khiếu nại")
    expect(await phones.database.query("select from open_questions")).toEqual([])
    expect(await phones.database.query("select kind from turned_away")).toEqual([{ kind: "complaint" }])
  })

  it("is refused with a reason; words of a complaint go at once", async () => {
    const code = await send(dan)
    await hoa.say(code)
    await hoa.press(texts("openq-button-refuse"))
    await hoa.press(texts("openq-button-reason-complaint"))
    await hoa.say("Xin đến phòng tiếp công dân, sáng thứ Năm.")
    await hoa.press(texts("openq-button-deliver"))
    expect(textOf((await noticesOf(phones.database, "dan"))[0]!)).toContain("phòng tiếp công dân")
    expect(await phones.database.query("select text, state from open_questions")).toEqual([
      { text: "", state: "refused" },
    ])
  })

  it("is passed to a unit below, and its day stays", async () => {
    const code = await send(dan)
    await hoa.say(code)
    await hoa.press(texts("openq-button-pass"))
    await hoa.press("Thôn Đoài")
    expect(await phones.phone("zalo-oa", "em").say("câu hỏi chờ trả lời")).toContain(`${code}`)
    expect(await phones.phone("telegram", "kim").say("câu hỏi chờ trả lời")).not.toContain(code)
  })

  it("can be taken back by whoever has its number; wrong numbers are rested", async () => {
    const code = await send(dan)
    await tam.say(code)
    await tam.press(texts("openq-button-withdraw"))
    await tam.press(texts("openq-button-withdraw-sure"))
    expect(await phones.database.query("select text from open_questions")).toEqual([{ text: "" }])
    for (let tries = 0; tries < 4; tries++)
      expect(await tam.say("HD-26-222222222")).toContain(texts("openq-code-none"))
    expect(await tam.say("HD-26-222222222")).not.toContain(texts("openq-code-none"))
  })

  it("rests on nothing that its asker may not read", async () => {
    const code = await send(dan)
    await lan.say(code)
    await lan.press(texts("openq-button-answer"))
    await lan.say(ANSWER)
    for (const { number } of MEMBERS_PAPERS)
      expect(await lan.say(`${number} điều 1`)).not.toContain(`“${number}`)
    await lan.press(texts("openq-button-outside"))
    expect(await lan.say("theo công văn của huyện")).toContain(texts("openq-outside-incomplete"))
    expect(await lan.say("Công văn 12/UBND-VX ngày 05/11/2026")).toContain("Công văn 12/UBND-VX")
  })
})

describe("the desk", () => {
  it("reads neither the ways back nor who wishes to hear", async () => {
    await send(dan)
    for (const table of ["open_question_routes", "answer_watchers"]) {
      const read = phones.database.transaction((queries) =>
        asDesk(queries, (desk) => desk.query(`select * from ${table}`)),
      )
      await expect(read).rejects.toThrow(/permission denied/)
    }
  })
})

describe("the shelf", () => {
  it("shows an answer first once somebody else has approved it, until it is taken back", async () => {
    const code = await send(dan)
    await answer(hoa, code, ANSWER, SOURCE)
    await offerForAll(hoa, code, SHELVED)
    expect(await tam.say(QUESTION)).not.toContain(ANSWER)
    await hoa.say("kho trả lời")
    await hoa.press(texts("openq-button-number", { number: 1 }))
    expect(await hoa.press(texts("openq-button-approve"))).toContain(texts("openq-approve-other"))
    await onShelf(lan, "approve")
    const shown = await tam.say(`xin hỏi ${QUESTION} ạ`)
    expect(shown).toContain("Câu trả lời đã duyệt, Lê Thị Lan, 21/11/2026")
    expect(shown).toContain("Thư viện thôn mở cửa từ 14 giờ đến 20 giờ")
    expect(await tam.press(texts("openq-button-clauses"))).toContain(texts("ask-none-nothing"))
    await onShelf(lan, "take-back")
    await lan.press(texts("openq-button-take-back-sure"))
    expect(await tam.say(QUESTION)).not.toContain(ANSWER)
  })
})

describe("what a member asks", () => {
  it("goes to their own unit, may rest on its members' papers, and stays among them", async () => {
    await makePerson(phones.database, {
      name: "Trần Văn Bình",
      unit: (
        await phones.database.query<{ id: number }>(
          "select unit_id as id from unit_names where name = 'Thôn Đoài'",
        )
      )[0]!.id,
      roles: ["member"],
      account: { channel: "telegram", user: "binh" },
    })
    const binh = phones.phone("telegram", "binh")
    const em = phones.phone("zalo-oa", "em")
    await binh.say(QUESTION)
    await binh.press(texts("ask-button-pass-on"))
    const code = /HD-26-[2-9A-Z]{9}/.exec(await binh.press(texts("openq-button-send")))![0]
    await answer(em, code, ANSWER, `${MEMBERS_PAPERS[0]!.number} điều 1`)
    expect(textOf((await noticesOf(phones.database, "binh"))[0]!)).toContain(MEMBERS_PAPERS[0]!.number)
    await em.say(code)
    await em.press(texts("openq-button-shelve"))
    const choice = await em.say(SHELVED)
    expect(choice).not.toContain(texts("openq-button-audience-public"))
    await em.press(texts("openq-button-audience-members"))
    // Nobody else of the unit may approve.
    expect(await onShelf(em, "approve")).toContain(texts("openq-approved"))
    expect(await binh.say(QUESTION)).toContain("Câu trả lời đã duyệt, Vũ Văn Em, 21/11/2026")
    expect(await dan.say(QUESTION)).not.toContain(ANSWER)
  })
})

describe("a change", () => {
  it("is told once to whoever received the answer and agreed, and to nobody else", async () => {
    const first = await send(dan)
    await answer(hoa, first, ANSWER, SOURCE)
    const second = await send(tam)
    await answer(hoa, second, ANSWER, SOURCE)
    const [told] = await noticesOf(phones.database, "dan")
    await dan.press(texts("openq-button-watch"), told!)
    expect(await dan.press(texts("openq-button-watch-sure"))).toContain("21/11/2027")
    const row = (await dumpOf(phones.database)).split("\n").filter((one) => /answer_watchers/.test(one))
    expect(row).toHaveLength(1)
    expect(row[0]).not.toContain("dan")

    await hoa.say(first)
    await hoa.press(texts("openq-button-correct"))
    await hoa.say("Bể bơi mở cửa mùa đông vào chủ nhật.")
    await hoa.say(SOURCE)
    await hoa.press(texts("openq-button-source", { number: 1 }))
    const preview = await hoa.last()
    expect(await hoa.press(texts("openq-button-deliver"))).toContain("Số người được báo: 1")
    expect(await hoa.press(texts("openq-button-deliver"), preview)).toContain(texts("openq-overtaken"))
    const [, correction, ...more] = await noticesOf(phones.database, "dan")
    expect(more).toEqual([])
    expect(textOf(correction!)).toContain(`Trước đây: “${ANSWER}”`)
    expect(textOf(correction!)).toContain("chủ nhật")
    expect(await noticesOf(phones.database, "tam")).toHaveLength(1)

    await phones.database.query("update documents set effective_to = '2026-11-20' where number = $1", [
      LIBRARY_LAW.number,
    ])
    expect(await clock()).toBe(1)
    expect(await clock()).toBe(0)
    const changed = (await noticesOf(phones.database, "dan")).at(-1)!
    expect(textOf(changed)).toContain("đã hết hiệu lực (20/11/2026)")
    expect(await noticesOf(phones.database, "tam")).toHaveLength(1)
    expect(await dan.say("thôi báo thay đổi")).toContain("(1)")
  })

  it("is told at once to whoever asks for it below an answer that was corrected since", async () => {
    const code = await send(dan)
    await answer(hoa, code, ANSWER, SOURCE)
    const [told] = await noticesOf(phones.database, "dan")
    await hoa.say(code)
    await hoa.press(texts("openq-button-correct"))
    await hoa.say("Bể bơi mở cửa mùa đông vào chủ nhật.")
    await hoa.say(SOURCE)
    await hoa.press(texts("openq-button-source", { number: 1 }))
    expect(await hoa.press(texts("openq-button-deliver"))).toContain("Số người được báo: 0")
    await dan.press(texts("openq-button-watch"), told!)
    const shown = await dan.press(texts("openq-button-watch-sure"))
    expect(shown).toContain(`Trước đây: “${ANSWER}”`)
    expect(shown).toContain("chủ nhật")
    expect(shown).toContain("21/11/2027")
  })

  it("of its source takes an answer from the shelf until it was looked at", async () => {
    const code = await send(dan)
    await answer(hoa, code, ANSWER, SOURCE)
    await offerForAll(hoa, code, SHELVED)
    await onShelf(lan, "approve")
    await phones.database.query("update documents set effective_to = '2026-11-20' where number = $1", [
      LIBRARY_LAW.number,
    ])
    expect(await tam.say(QUESTION)).not.toContain(ANSWER)
    await clock()
    expect(await lan.say("kho trả lời")).toContain("[cần xem lại]")
  })
})

describe("who watches a document", () => {
  it("is followed when it is read anew, and told once when it is withdrawn", async () => {
    const { database } = phones
    await dan.say("901/2025/QH15 điều 3")
    await dan.press("Xem toàn văn")
    await dan.press(texts("openq-button-watch"))
    await dan.press(texts("openq-button-watch-sure"))
    await database.query("delete from documents where number = $1", [LIBRARY_LAW.number])
    await shelvePapers(database, [LIBRARY_LAW])
    expect(await clock()).toBe(0)
    await database.query("delete from documents where number = $1", [LIBRARY_LAW.number])
    expect(await clock()).toBe(1)
    expect(await clock()).toBe(0)
    expect(textOf((await noticesOf(database, "dan"))[0]!)).toContain("đã rút khỏi kho văn bản")
    await shelvePapers(database, [LIBRARY_LAW])
  })
})

describe("officers", () => {
  it("hear of what is new, soon due and late in one message an hour, in numbers", async () => {
    const code = await send(dan)
    const alert = (at: string) =>
      phones.database.transaction((queries) =>
        alertDesks({ queries, texts, holidays: loadHolidays(null) }, new Date(at)),
      )
    const said = async () => textOf((await noticesOf(phones.database, "hoa")).at(-1)!)
    await alert("2026-11-21T03:00:00Z")
    expect(await said()).toContain(texts("openq-alert-new", { count: 1 }))
    expect(await said()).not.toContain(code)
    expect(await alert("2026-11-21T03:30:00Z")).toBe(0)
    await alert("2026-11-26T03:00:00Z")
    expect(await said()).toContain("sắp đến hạn: 1 (sớm nhất 30/11/2026)")
    await alert("2026-12-01T03:00:00Z")
    expect(await said()).toContain("quá hạn: 1 (hạn sớm nhất 30/11/2026)")
  })
})
