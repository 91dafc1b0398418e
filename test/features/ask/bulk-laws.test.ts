import { beforeAll, describe, expect, it } from "vitest"
import { makeFolder, readOntoShelf } from "../../support/shelf.ts"
import { quotesOf, shownBy, useShelf } from "./talk.ts"

const shelf = useShelf([])
const shown = async (question: string) => shownBy(await shelf.ask(question))

const line = (number: string, type: string, title: string, heading: string, text: string) =>
  JSON.stringify({ id: `${number} ${heading}`, number, type, title, heading, text })
const LINES = [
  line("902/2024/QH15", "Luật", "Luật Diều giấy", "Điều 1. Thả diều", "1. Thả ở bãi.\n2. Thu trước tối."),
  line("902/2024/QH15", "Luật", "Luật Diều giấy", "Điều 2. Dây diều", "Dây dài 50 mét."),
  line("903/2024/QH15", "Bộ luật", "Bộ luật Sân đình 2024", "Điều 2. Cổng đình", "Cổng mở lúc gà gáy."),
  line("Pháp lệnh Ao làng", "Pháp lệnh", "Pháp lệnh Ao làng", "Điều 2. Bờ ao", "Bờ ao rộng hai bước."),
  line("904/2024/QH15", "Luật", "Lễ hội", "Điều 2. Trống hội", "Trống hội đánh ba hồi."),
  line("905/2024/QH15", "Luật", "", "Điều 2. Chợ phiên", "Chợ phiên họp sáng sớm."),
]

beforeAll(async () => {
  const folder = makeFolder({ "luat.jsonl": LINES.join("\n") })
  await readOntoShelf(shelf.database, [folder.path])
  folder.delete()
})

describe("a law that came in bulk", () => {
  it.each([
    ["điều 1 khoản 2 luật diều giấy", "902/2024/QH15: Điều 1 khoản 2"],
    ["dieu 2 luat dieu giay", "902/2024/QH15: Điều 2"],
    ["Điều 2 Bộ luật Sân đình", "903/2024/QH15: Điều 2"],
    ["điều 2 bộ luật sân đình năm 2024", "903/2024/QH15: Điều 2"],
    ["điều 2 luật sân đình", "903/2024/QH15: Điều 2"],
    ["điều 2 luật sân đình 2024", "903/2024/QH15: Điều 2"],
    ["pháp lệnh ao làng điều 2", "Pháp lệnh Ao làng: Điều 2"],
    ["điều 2 luật lễ hội", "904/2024/QH15: Điều 2"],
  ])("is found by its name: %s", async (question, place) => {
    expect(await shown(question)).toEqual([place])
  })

  it("is quoted from the Điều that the question names", async () => {
    expect(quotesOf(await shelf.ask("điều 2 luật diều giấy nói gì"))).toEqual([
      expect.stringContaining("Dây dài 50 mét."),
    ])
  })

  it("says where it ends when it has no such Điều", async () => {
    expect(await shelf.ask("điều 9 luật diều giấy")).toMatchObject({
      reason: { code: "place", place: "điều 9", last: "Điều 2" },
    })
  })

  it("without a title is not taken for every other law", async () => {
    expect(await shown("điều 2 luật đất đai")).toEqual(["clarify"])
  })
})
