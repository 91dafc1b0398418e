import { describe, expect, it } from "vitest"
import { CAUTIONS, isEnough, LEAST_CHANCE } from "../../../src/features/ask/caution.ts"
import { testClock } from "../../support/shelf.ts"
import { LIBRARY_LAW, READING_RESOLUTION } from "./papers.ts"
import { readable, shownBy, useShelf, useTalks } from "./talk.ts"

const shelf = useShelf([LIBRARY_LAW, READING_RESOLUTION])
const careful = useTalks(shelf, testClock, { caution: "highest" })

/** At which steps something is shown, from the boldest to the most careful. */
async function shownAt(question: string): Promise<boolean[]> {
  const shown: boolean[] = []
  for (const caution of CAUTIONS) shown.push((await shelf.ask(question, { caution })).outcome === "answered")
  return shown
}

describe("how sure it must be before it answers", () => {
  it("decides nothing where the clause says all that was asked", async () => {
    for (const caution of CAUTIONS)
      expect(shownBy(await shelf.ask("mượn sách tối đa mấy cuốn", { caution }))).toContain(
        "901/2025/QH15: Điều 2 khoản 1",
      )
  })

  it("takes away with each step what says only some of it, and adds nothing", async () => {
    const questions = [
      "Thư viện thôn có cho mượn băng đĩa không",
      "trẻ em mượn bản đồ có phải đặt cọc không",
      "trẻ em có được mượn sách quý hiếm không",
    ]
    const shown = await Promise.all(questions.map(shownAt))
    for (const steps of shown)
      expect(steps).toEqual(steps.toSorted((left, right) => Number(right) - Number(left)))
    expect(shown.some((steps) => steps.at(0) && !steps.at(-1))).toBe(true)
  })

  it("holds in a talk", async () => {
    const question = "trẻ em có được mượn sách quý hiếm không"
    expect(shownBy(await shelf.ask(question))).toContain("901/2025/QH15: Điều 2 khoản 3 điểm a")
    expect(readable(await careful("careful").say(question))).not.toContain("Mượn sách quý hiếm")
  })

  it("is asked less of a document that the person names", () => {
    for (const caution of CAUTIONS) {
      const nearly = LEAST_CHANCE[caution] * 0.8
      expect(isEnough(nearly, "Luật Thư viện thôn cho mượn mấy cuốn", true, caution)).toBe(true)
      expect(isEnough(nearly, "thư viện cho mượn mấy cuốn", false, caution)).toBe(false)
    }
  })

  it("is asked more of a price that is to be today's", () => {
    expect(isEnough(0.8, "lệ phí làm thẻ bạn đọc là bao nhiêu tiền", false)).toBe(true)
    expect(isEnough(0.8, "lệ phí làm thẻ bạn đọc năm nay bao nhiêu tiền", false)).toBe(false)
    expect(isEnough(0.8, "năm nay thư viện mở cửa ngày nào", false)).toBe(true)
  })
})
