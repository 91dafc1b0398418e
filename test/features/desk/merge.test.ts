import { beforeEach, describe, expect, it } from "vitest"
import type { Route } from "../../../src/core/case-keys.ts"
import { readCase } from "../../../src/storage/cases/cases.ts"
import { usePhones } from "../../support/phones.ts"
import { CITIZEN, emptyCases, makeCase, makeFront, toldTo } from "./front.ts"

const phones = usePhones()
const hoa = phones.phone("telegram", "hoa")
const OTHER: Route = { channel: "zalo-bot", user: "nhai", chat: "chat of nhai" }
let units: Awaited<ReturnType<typeof makeFront>>
let main: { readonly id: number; readonly code: string }
let one: { readonly id: number; readonly code: string }

beforeEach(async () => {
  await phones.empty()
  await emptyCases(phones.database)
  units = await makeFront(phones.database)
  main = await makeCase(phones.database, units.front)
  one = await makeCase(phones.database, units.front, { from: OTHER, text: "Đường tối vì đèn cháy" })
})

async function ask(code: string): Promise<string> {
  // A code typed while one is asked for would be that one.
  await hoa.say("menu")
  await hoa.say(one.code)
  await hoa.press("Việc khác")
  await hoa.press("Gộp, chuyển hướng")
  await hoa.press("Gộp với phản ánh khác")
  return hoa.say(code)
}

async function merge(): Promise<string> {
  await ask(main.code)
  return hoa.press("Đúng, gộp lại")
}

describe("a case about the same", () => {
  it("is merged after both were shown, and both senders hear what becomes of it, each under their own code", async () => {
    const shown = await ask(main.code.toLowerCase())
    for (const words of [one.code, "Đường tối vì đèn cháy", main.code, "Đèn đường hỏng"])
      expect(shown).toContain(words)
    expect(await hoa.press("Đúng, gộp lại")).toContain(`Đã gộp vào đây: ${one.code}`)
    expect(await hoa.screen()).toContain("Người cùng phản ánh: 1.")
    await hoa.press("Tiếp nhận")
    const [mine, theirs] = [await toldTo(phones.database), await toldTo(phones.database, OTHER)]
    expect(mine).toEqual([
      `Tin về phản ánh ${main.code} của ông/bà:\nĐã tiếp nhận, đang xem xét.\nTrả lời trước hết ngày 04/12/2026.`,
    ])
    expect(theirs).toEqual([
      expect.stringContaining("Đã gộp với một phản ánh cùng nội dung"),
      `Tin về phản ánh ${one.code} của ông/bà:\nĐã tiếp nhận, đang xem xét.\nTrả lời trước hết ngày 04/12/2026.`,
    ])
    expect(theirs.join()).not.toContain(main.code)
    expect(await readCase(phones.database, one.id)).toMatchObject({ state: "merged", mergedInto: main.id })
  })

  it("goes its own way again from where it stood, and hears no more of the other", async () => {
    await merge()
    await hoa.say(one.code)
    expect(await hoa.press("Tách ra")).toContain("Đã tách ra")
    expect(await readCase(phones.database, one.id)).toMatchObject({
      state: "received",
      mergedInto: null,
      stateBeforeMerge: null,
      acceptedOn: null,
    })
    await hoa.say(main.code)
    await hoa.press("Tiếp nhận")
    const theirs = await toldTo(phones.database, OTHER)
    expect(theirs).toHaveLength(2)
    expect(theirs[1]).toContain("Phản ánh này được tách ra, xem xét riêng.")
    const acts = await phones.database.query<{ act: string }>(
      "select act from audit where subject = $1 and act in ('case-merged', 'case-unmerged') order by number",
      [`case:${one.id}`],
    )
    expect(acts.map(({ act }) => act)).toEqual(["case-merged", "case-unmerged"])
  })

  it.each([
    ["a wrong code", () => "PA-26-22222222Z"],
    ["words", () => "cái kia"],
    ["itself", () => one.code],
  ])("is not merged into %s", async (_, code) => {
    expect(await ask(code())).toContain("Không gộp được")
  })

  it("is not merged into one of another unit, one that is over, or a part of a third, and all sound the same", async () => {
    const away = await makeCase(phones.database, units.beside)
    const over = await makeCase(phones.database, units.front)
    await phones.database.query("update cases set state = 'redirected' where id = $1", [over.id])
    const said = [await ask(away.code), await ask(over.code), await ask("PA-26-22222222Z")]
    expect(new Set(said).size).toBe(1)
    await merge()
    const third = await makeCase(phones.database, units.front, { from: CITIZEN })
    await hoa.say("menu")
    await hoa.say(main.code)
    await hoa.press("Việc khác")
    await hoa.press("Gộp, chuyển hướng")
    await hoa.press("Gộp với phản ánh khác")
    expect(await hoa.say(third.code)).toContain("Không gộp được")
  })
})
