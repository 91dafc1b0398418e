import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type FakeChatModel, startFakeChatModel, WAYS } from "../../../src/simulators/chat-model/index.ts"
import { ORDERS } from "../../../src/simulators/chat-model/lies/injections.ts"
import { ANONYMOUS, ask, type Completion, FOREIGN, PASSAGES, PHRASES, SYSTEM } from "./passages.ts"

let fake: FakeChatModel
beforeAll(async () => {
  fake = await startFakeChatModel({ phrases: PHRASES, foreign: FOREIGN, seed: 5 })
})
afterAll(() => fake?.stop())

const lies = WAYS.filter(({ isLie }) => isLie)
const said = lies.filter(({ family }) => family !== "transport").map(({ name }) => name)
/** What stands behind the question for a kind that asks for it: an order in its form, a wrong number. */
const behind = (name: string) => {
  if (name === "false-premise-affirmed") return " Có phải là 217 lít không?"
  if (!name.startsWith("question-obeyed")) return ""
  return ` ${ORDERS[name.slice("question-obeyed-".length)] ?? ORDERS.plain}`
}

async function told(name: string, question = ANONYMOUS + behind(name)) {
  fake.next(name)
  const response = await ask(fake, question)
  const { choices } = (await response.json()) as Completion
  return { ...fake.lastAnswer()!, content: choices[0]!.message.content }
}

describe("each kind of lie", () => {
  it.each(said)("%s finds a handle in passages, and is written down", async (name) => {
    const { way, isLie, sentences, content } = await told(name)
    expect({ way, isLie }).toEqual({ way: name, isLie: true })
    const lying = sentences.filter(({ lie }) => lie !== undefined)
    expect(lying).toHaveLength(1)
    const stored = PASSAGES.flatMap(({ text }) => text.split("\n").map((line) => line.replace(/^\d\. /, "")))
    // Either the words or what stands below them was made up.
    const isStored = stored.includes(lying[0]!.text)
    const areQuotesTrue = lying[0]!.sources.every(({ passage, quote }) =>
      PASSAGES.some(({ id, text }) => id === passage && text.includes(quote) && !quote.includes("STK")),
    )
    expect(isStored && areQuotesTrue && lying[0]!.sources.length > 0).toBe(false)
    expect(JSON.parse(content).sentences).toHaveLength(sentences.length)
  })

  it("tells the same again from the same seed", async () => {
    const answers = []
    for (let time = 0; time < 2; time++) {
      const again = await startFakeChatModel({ phrases: PHRASES, seed: 9, ways: ["lies"] })
      for (let n = 0; n < 20; n++) await ask(again, ANONYMOUS).catch(() => undefined)
      answers.push(again.journal().map(({ way, sentences }) => ({ way, sentences })))
      await again.stop()
    }
    expect(answers[0]).toEqual(answers[1])
  }, 60_000)

  it("prints its prompt when a question orders it", async () => {
    const printed = []
    for (let n = 0; n < 12; n++) printed.push((await told("question-obeyed-english")).content)
    expect(printed.some((content) => content.includes(SYSTEM.slice(0, 30)))).toBe(true)
  })
})

describe("answers that are none", () => {
  const reply = async (name: string) => {
    fake.next(name)
    return ask(fake, ANONYMOUS)
  }

  it.each([
    ["status-429", 429],
    ["status-500", 500],
    ["status-404", 404],
    ["redirect", 307],
  ])("%s", async (name, status) => {
    expect((await reply(name)).status).toBe(status)
  })

  it("tells how long to wait, or not", async () => {
    expect((await reply("status-429-with-retry-after")).headers.get("retry-after")).toBe("1")
    expect((await reply("status-429")).headers.get("retry-after")).toBe(null)
  })

  it.each(["html-page", "garbage-stream", "empty-body"])("%s is no JSON", async (name) => {
    const response = await reply(name)
    await expect(response.json()).rejects.toThrow()
  })

  it.each(["json-broken", "json-in-a-fence", "plain-words", "json-twice", "half-by-length"])(
    "%s",
    async (name) => {
      const { choices } = (await (await reply(name)).json()) as Completion
      expect(() => JSON.parse(choices[0]!.message.content)).toThrow()
    },
  )

  it("hangs up in the middle", async () => {
    const response = await reply("hang-up-in-the-middle")
    await expect(response.text()).rejects.toThrow()
  })

  it.each(["stall", "slow-drip"])("%s lasts until the caller gives up", async (name) => {
    fake.next(name)
    const giveUp = new AbortController()
    const answer = fetch(`${fake.baseUrl}/chat/completions`, {
      method: "POST",
      signal: giveUp.signal,
      body: JSON.stringify({
        model: "thu",
        messages: [{ role: "user", content: JSON.stringify({ question: ANONYMOUS, passages: PASSAGES }) }],
      }),
    }).then((response) => response.text())
    const before = fake.journal().length
    await expect.poll(() => fake.journal().length).toBe(before + 1)
    giveUp.abort()
    await expect(answer).rejects.toThrow("abort")
  })
})
