import { afterAll, beforeAll, expect, it } from "vitest"
import { type FakeChatModel, startFakeChatModel } from "../../../src/simulators/chat-model/index.ts"
import { ANONYMOUS, ask, PHRASES, sentencesOf } from "./passages.ts"

let fake: FakeChatModel
beforeAll(async () => {
  fake = await startFakeChatModel({ phrases: PHRASES, onlyLies: true })
})
afterAll(() => fake?.stop())

const QUESTIONS = Array.from({ length: 60 }, (_, index) => `${ANONYMOUS} ${index}`)

it("a model that only lies says nothing true, whatever it is asked, and each question has its own kind of lie", async () => {
  for (const question of QUESTIONS) await ask(fake, question)
  const said = fake.journal()
  expect(said).toHaveLength(QUESTIONS.length)
  for (const { sentences, isLie } of said) {
    expect(isLie).toBe(true)
    expect(sentences.length).toBeGreaterThan(0)
    for (const { lie } of sentences) expect(lie?.by).toBe("sentence")
  }
  expect(new Set(said.map(({ way }) => way)).size).toBeGreaterThan(20)
})

it("it tells the same lie to the same question, in an answer that can be read", async () => {
  const first = await sentencesOf(await ask(fake, ANONYMOUS))
  expect(first.length).toBeGreaterThan(0)
  expect(await sentencesOf(await ask(fake, ANONYMOUS))).toEqual(first)
})
