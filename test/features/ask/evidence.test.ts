import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { chanceBy, type Example, regress } from "../../../bench/evidence/regress.ts"
import { sectionsIn, sectionsOf, without } from "../../../bench/evidence/shelf.ts"
import { sightOf } from "../../../src/core/shelf.ts"
import { answerQuestion } from "../../../src/features/ask/answer.ts"
import { EVIDENCE, WEIGHING_FILE, type Weighing } from "../../../src/features/ask/evidence.ts"
import { askDeps, TEST_DAY } from "../../support/shelf.ts"
import { LIBRARY_LAW, READING_RESOLUTION } from "./papers.ts"
import { shownBy, useShelf } from "./talk.ts"

describe("what is learned from questions", () => {
  /** Of those that show something seven in ten are right, of the others two; the second column is noise, the third always 1. */
  const examples = Array.from({ length: 400 }, (_, at): Example => {
    const shows = at % 2
    const isTrue = Math.floor(at / 2) % 10 < (shows === 1 ? 7 : 2)
    return { row: [shows, ((at * 37) % 101) / 101, 1], isTrue, weight: 1 }
  })

  it("is the share of those that were right", () => {
    const learned = regress(examples)
    expect(chanceBy(learned, [1, 0.5, 1])).toBeCloseTo(0.7, 1)
    expect(chanceBy(learned, [0, 0.5, 1])).toBeCloseTo(0.2, 1)
  })

  it("moves with what an example counts", () => {
    const learned = regress(examples.map((one) => ({ ...one, weight: one.isTrue ? 3 : 1 })))
    expect(chanceBy(learned, [1, 0.5, 1])).toBeCloseTo(7 / (7 + 3 / 3), 1)
  })

  it("is nothing where a column tells nothing, and the same each time", () => {
    const learned = regress(examples)
    expect(learned.weights[2]).toBe(0)
    expect(regress(examples)).toEqual(learned)
  })

  it("weighs all that is known of an answer, and nothing else", () => {
    const { weights } = JSON.parse(readFileSync(WEIGHING_FILE, "utf8")) as Weighing
    expect(Object.keys(weights)).toEqual([...EVIDENCE])
  })
})

describe("a shelf from which an answer is taken", () => {
  const shelf = useShelf([LIBRARY_LAW, READING_RESOLUTION])
  const question = "Thời hạn mượn sách là mấy ngày"

  it("answers as if it had never stood there", async () => {
    expect(shownBy(await shelf.ask(question))[0]).toBe("901/2025/QH15: Điều 2 khoản 2")
    const deps = await askDeps(shelf.database)
    const queries = without(shelf.database, await sectionsIn(shelf.database, [LIBRARY_LAW.file]))
    const request = { question, sight: sightOf("public"), today: TEST_DAY }
    expect(shownBy(await answerQuestion({ ...deps, queries }, request))).toEqual(["nothing"])
    expect(await sectionsOf(shelf.database, ["no such reference"])).toEqual(new Map())
  })
})
