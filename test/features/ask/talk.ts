import { afterAll, beforeAll, expect } from "vitest"
import { createConversation } from "../../../src/conversation.ts"
import type { Incoming, Outgoing } from "../../../src/core/channel.ts"
import type { Audience } from "../../../src/core/document.ts"
import type { Log } from "../../../src/core/log.ts"
import { type Sight, sightOf } from "../../../src/core/shelf.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { answerQuestion } from "../../../src/features/ask/answer.ts"
import type { Answer, Previous } from "../../../src/features/ask/answer-types.ts"
import type { Caution } from "../../../src/features/ask/caution.ts"
import { startDrain } from "../../../src/inbox/drain.ts"
import { createRecorder } from "../../../src/inbox/record.ts"
import { createFit } from "../../../src/outbox/fit.ts"
import { startSender } from "../../../src/outbox/send.ts"
import { setAudience } from "../../../src/storage/accounts.ts"
import type { Database, Queries } from "../../../src/storage/database.ts"
import { useDatabase } from "../../support/database.ts"

import { giveGroup } from "../../support/groups.ts"
import { keptChannel, type Said } from "../../support/kept-channel.ts"
import { testKeys } from "../../support/keys.ts"
import { hearLies, LIED_TO } from "../../support/lies.ts"
import { askDeps, TEST_DAY, testClock } from "../../support/shelf.ts"

import { type Paper, shelvePapers } from "./papers.ts"

export const texts = loadTexts("vi")

/** A shelf with these papers for one test file, and ways to ask. Every quotation shown is compared with its source. */
export function useShelf(papers: readonly Paper[]) {
  const holder = useDatabase()
  beforeAll(() => shelvePapers(holder.database, papers))
  return {
    get database() {
      return holder.database
    },
    /** The answer to a question, or to the last of several asked one after the other. */
    async ask(
      question: string | readonly string[],
      options: { audience?: Audience; sight?: Sight; today?: string; caution?: Caution } = {},
    ): Promise<Answer> {
      const { audience = "public", sight = sightOf(audience), today = TEST_DAY, caution } = options
      const deps = { ...(await askDeps(holder.database)), caution }
      let answer: Answer | undefined
      let previous: Previous | undefined
      for (const one of [question].flat()) {
        const request = { question: one, sight, today }
        answer = await answerQuestion(deps, previous === undefined ? request : { ...request, previous })
        await checkQuotes(holder.database, answer)
        const section = answer.outcome === "answered" ? answer.citations[0]!.section : undefined
        previous = section && { question: one, documentId: section.documentId, sectionId: section.id }
      }
      return answer!
    },
  }
}

async function checkQuotes(database: Queries, answer: Answer): Promise<void> {
  if (answer.outcome !== "answered") return
  expect(answer.citations.length).toBeGreaterThan(0)
  expect(answer.citations.length).toBeLessThanOrEqual(answer.parts === undefined ? 3 : 4)
  for (const { section, quote, locator } of answer.citations) {
    const [stored] = await database.query<{ text: string }>("select text from sections where id = $1", [
      section.id,
    ])
    expect(quote.text).not.toBe("")
    expect(stored!.text).toContain(quote.text)
    expect(stored!.text).toContain(quote.lead)
    expect(locator).not.toBe("")
  }
}

/** "Quy chế 12-QC/CB: Điều 1 khoản 1" for each quotation; the outcome or its reason when there is none. */
export function shownBy(answer: Answer): string[] {
  if (answer.outcome === "answered")
    return answer.citations.map(({ section, locator }) => `${section.number || section.title}: ${locator}`)
  return [answer.outcome === "not_found" ? answer.reason.code : answer.outcome]
}

export function quotesOf(answer: Answer): string[] {
  return answer.outcome === "answered" ? answer.citations.map(({ quote }) => quote.text) : []
}

export function remarksOf(answer: Answer): string[] {
  return "remarks" in answer ? answer.remarks.map((remark) => remark.code) : []
}

/** Words on a screen: everything that a person can read of a message. */
export function readable(message: Outgoing): string {
  const parts = message.parts.map((part) =>
    part.kind === "quote"
      ? [part.head ?? "", part.lead ?? "", part.text, part.source, part.note].join("\n")
      : part.text,
  )
  const labels = (message.buttons ?? []).map((button) => button.label)
  return [...parts, ...labels, message.file?.name ?? ""].join("\n")
}

export function labelsOf(message: Outgoing): string[] {
  return (message.buttons ?? []).map((button) => button.label)
}

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** People at a chat platform: what they do goes through inbox, conversation and outbox as in the service. */
export function useTalks(
  shelf: { readonly database: Database },
  clock = testClock,
  settings: { readonly caution?: Caution } = {},
) {
  const sent: Said[] = []
  const channel = keptChannel(sent)
  let running: { step(incoming: Incoming): Promise<void>; stop(): Promise<void> }
  let events = 0
  beforeAll(async () => {
    const { database } = shelf
    const { vectors } = await askDeps(database)
    const fit = createFit({ database, clock, texts, publicUrl: null, keys: testKeys })
    const sender = startSender({ database, clock, log: silent, channels: [channel], fit })
    const conversation = createConversation({
      clock,
      texts,
      vectors,
      keys: testKeys,
      ...LIED_TO,
      ...settings,
    })
    const drain = startDrain({
      database,
      clock,
      log: silent,
      keys: testKeys,
      channels: ["web"],
      ...conversation,
      onDone: (channel) => sender.wake(channel),
    })
    const record = createRecorder({ database, clock, keys: testKeys, wake: () => drain.wake() })
    running = {
      step: async (incoming) => {
        await record(incoming)
        await drain.idle()
        await hearLies(database, clock)
        sender.wake()
        await sender.idle()
      },
      stop: async () => {
        await drain.stop()
        await sender.stop()
      },
    }
  })
  afterAll(() => running.stop())

  /** One person in one chat; in a group with `isPrivate` false. */
  return (chat: string, { user = chat, isPrivate = true } = {}) => {
    let last: Outgoing = { parts: [] }
    const step = async (what: Pick<Incoming, "text"> & { action?: string }): Promise<Outgoing> => {
      if (!isPrivate) await giveGroup(shelf.database, { channel: "web", chat })
      const before = sent.length
      await running.step({ channel: "web", chat, eventId: String(events++), user, isPrivate, ...what })
      const answers = sent.slice(before)
      expect(answers).toHaveLength(1)
      expect(answers[0]!.chat).toBe(chat)
      last = answers[0]!.message
      await checkParts(shelf.database, last)
      return last
    }
    return {
      say: (text: string) => step({ text }),
      /** Presses a button by its opaque action. */
      pressAction: (action: string) => step({ text: "", action }),
      /** Presses the button of a message (the last one) whose label begins like this. */
      press: (label: string, message = last) => {
        const button = message.buttons?.find((one) => one.label.startsWith(label))
        if (button === undefined) throw new Error(`no button “${label}” among ${labelsOf(message)}`)
        return step({ text: "", action: button.action })
      },
      become: (audience: Audience) =>
        setAudience(shelf.database, { channel: "web", user, audience, at: clock.now() }),
    }
  }
}

async function checkParts(database: Queries, message: Outgoing): Promise<void> {
  for (const part of message.parts) {
    if (part.kind !== "quote") continue
    const rows = await database.query(
      "select 1 from sections where position($1 in text) > 0 and position($2 in text) > 0 limit 1",
      [part.text, part.lead ?? ""],
    )
    expect(rows).toHaveLength(1)
    expect(part.source).not.toBe("")
    expect(part.note).not.toBe("")
  }
  for (const { action } of message.buttons ?? []) expect(Buffer.byteLength(action)).toBeLessThanOrEqual(64)
}
