import { beforeEach, describe, expect, it } from "vitest"
import { loadHolidays } from "../../../src/calendar/load.ts"
import { followerDigest, sealRoute } from "../../../src/core/case-keys.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { moveCase } from "../../../src/features/suggestions/move.ts"
import { tellStep } from "../../../src/features/suggestions/tell.ts"
import { addFollower } from "../../../src/storage/cases/followers.ts"
import { stepsOf } from "../../../src/storage/cases/steps.ts"
import { dumpOf } from "../../support/dump.ts"
import { testKeys } from "../../support/keys.ts"
import { usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { emptyCases, makeOffice } from "./office.ts"

const phones = usePhones()
const LAMP = "đèn đường hỏng ở thôn Vĩnh Tường, đề nghị thay bóng"
const sender = { channel: "zalo-oa", user: "nguoi-gui-lan", chat: "chat of nguoi-gui-lan" } as const
const lan = phones.phone(sender.channel, sender.user)
const TODAY = "2026-11-21"

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  await makeOffice(phones.database)
})

async function file(isNamed = false): Promise<{ id: number; code: string }> {
  await lan.say(LAMP)
  for (const label of ["Gửi phản ánh", "Đồng ý, viết tiếp", "Đúng, đi tiếp"]) await lan.press(label)
  if (isNamed) {
    await lan.press("Gửi kèm liên hệ")
    await lan.say("Nguyễn Thị Lan, 0912 345 678")
    await lan.press("Gửi kèm liên hệ")
  } else await lan.press("Gửi ẩn danh")
  const [row] = await phones.database.query<{ id: number; code: string }>("select id, code from cases")
  return row!
}

async function answer(id: number): Promise<void> {
  await phones.database.transaction(async (queries) => {
    const move = { case: id, to: "answered", by: "office", publicNote: "Đã thay." } as const
    const { case: one, step } = await moveCase(queries, loadHolidays(null), move, TODAY)
    const written = (await stepsOf(queries, id)).find((each) => each.id === step)!
    await tellStep(
      { queries, texts: loadTexts("vi"), keys: testKeys },
      one,
      written,
      "",
      testClock.now(),
      TODAY,
    )
  })
}

/** What a copy of the database would tell: rows that know the person, and rows that know the case. */
async function rows(code: string) {
  const all = (await dumpOf(phones.database)).split("\n")
  const ofPerson = all.filter((row) => /nguoi-gui-lan/.test(row))
  const ofCase = all.filter((row) =>
    new RegExp(`${code}|${code.slice(6)}|Vĩnh Tường|vinh tuong|đèn đường`, "i").test(row),
  )
  return { ofPerson, ofCase, both: ofPerson.filter((row) => ofCase.includes(row)) }
}

describe("a copy of the database", () => {
  it("does not say who sent what, from the first word to the reopening", async () => {
    await lan.say(LAMP)
    expect((await rows("PA-26-KHONGCO")).ofCase).toEqual([])
    for (const label of ["Gửi phản ánh", "Đồng ý, viết tiếp", "Đúng, đi tiếp"]) await lan.press(label)
    expect((await rows("PA-26-KHONGCO")).ofCase).toEqual([])
    await lan.press("Gửi ẩn danh")
    const [one] = await phones.database.query<{ id: number; code: string }>("select id, code from cases")
    await lan.say("phản ánh của tôi")
    await lan.press("Xem số 1")
    await lan.say(one!.code)
    await answer(one!.id)
    await lan.press("Xem phản ánh", await lan.last())
    await lan.press("Chưa giải quyết")
    await lan.say("Ở thôn Vĩnh Tường vẫn còn hai đèn đường hỏng")
    const { ofPerson, ofCase, both } = await rows(one!.code)
    expect(both).toEqual([])
    expect(ofPerson.length).toBeGreaterThan(3)
    expect(ofCase.length).toBeGreaterThan(1)
    expect(ofCase.every((row) => /^public\.case(?:s|_messages): /.test(row))).toBe(true)
    expect(ofPerson.some((row) => /^public\.case/.test(row))).toBe(false)
  })

  it("does not hold the place that somebody types late, after they looked at something else", async () => {
    await lan.say(LAMP)
    for (const label of ["Gửi phản ánh", "Đồng ý, viết tiếp", "Sửa nơi"]) await lan.press(label)
    await lan.say("phản ánh của tôi")
    const answer = await lan.say("đầu ngõ mười hai Vĩnh Tường")
    expect(answer).toMatch(/^Ông\/bà đang viết dở một phản ánh/)
    const { ofPerson, both } = await rows("PA-26-KHONGCO")
    expect(ofPerson.length).toBeGreaterThan(1)
    expect(both).toEqual([])
  })

  it("does not hold what was seen of one's own data", async () => {
    const { code } = await file()
    await lan.say("dữ liệu của tôi")
    const shown = await lan.press("Xem")
    expect(shown).toContain(code)
    expect(shown).toContain(LAMP)
    expect((await rows(code)).both).toEqual([])
    await lan.say("dữ liệu của tôi")
    await lan.send({ text: "Tải về" })
    expect((await rows(code)).both).toEqual([])
  })
})

describe("somebody who deletes their data, or takes the consent back", () => {
  const left = async () => ({
    routes: await phones.database.query("select from case_routes"),
    contacts: await phones.database.query("select from case_contacts"),
    senders: await phones.database.query("select from case_senders"),
    drafts: await phones.database.query("select from case_drafts"),
    followers: await phones.database.query("select from case_followers"),
  })
  const NOTHING = { routes: [], contacts: [], senders: [], drafts: [], followers: [] }

  it.each([
    ["deletes", ["xóa dữ liệu", "Xóa", "Đúng, xóa hết"]],
    ["withdraws", ["đồng ý của tôi", "Rút: liên hệ về góp ý"]],
  ])("leaves a case without a name, and is told so: %s", async (_how, [word, ...labels]) => {
    const { id } = await file(true)
    const digest = followerDigest(testKeys, sender, id)
    await addFollower(phones.database, id, { digest, sealed: sealRoute(testKeys, id, sender) })
    await lan.say("gửi phản ánh")
    await lan.say(`${LAMP} nữa`)
    await lan.say(word!)
    for (const label of labels) await lan.press(label)
    expect(await lan.screen()).toContain("không còn tên")
    expect(await left()).toEqual(NOTHING)
    const kept = await phones.database.query("select text, state, is_anonymous from cases")
    expect(kept).toEqual([{ text: LAMP, state: "received", is_anonymous: true }])
    expect(await lan.say("phản ánh của tôi")).not.toContain("PA-26")
  })
})
