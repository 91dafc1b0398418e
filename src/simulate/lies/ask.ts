import { randomBytes } from "node:crypto"
import { createConversation } from "../../conversation.ts"
import type { Channel, Outgoing } from "../../core/channel.ts"
import { ticks } from "../../core/clock.ts"
import type { Log } from "../../core/log.ts"
import { createKeys } from "../../core/seal.ts"
import { loadTexts } from "../../core/texts.ts"
import type { Check } from "../../features/ask/worded/word.ts"
import { startDrain } from "../../inbox/drain.ts"
import { createRecorder } from "../../inbox/record.ts"
import { createEmbeddingModel } from "../../models/embeddings.ts"
import { createFit } from "../../outbox/fit.ts"
import { startSender } from "../../outbox/send.ts"
import { createQueryVectors } from "../../query-vectors.ts"
import type { Database } from "../../storage/database.ts"
import { embeddingSpace } from "../../storage/embedding-spaces.ts"
import { forgetWordings } from "../../storage/wordings.ts"
import { startWords } from "../../worded.ts"
import { createWordingModel } from "../../wording-model.ts"
import { clockFrom } from "../clock.ts"
import type { ShownSentence } from "./judge/judge.ts"
import { type CheckedAnswer, readShown } from "./shown.ts"

export type { Check } from "../../features/ask/worded/word.ts"

export interface CounterDeps {
  readonly database: Database
  /** Address with "/v1", its name, and how long an answer is waited for. */
  readonly model: { readonly baseUrl: string; readonly name: string; readonly waitMs: number }
  /** Lets sentences through, or not. */
  readonly check: Check
  readonly tell: (text: string) => void
}

/** What became of one question. */
export interface Asked {
  /** What the person reads in plain sentences; empty where the clauses came. */
  readonly shown: readonly ShownSentence[]
  /** From the moment at which the platform brought the question until the answer was handed to it. */
  readonly waitedMs: number
  /** How long the check alone took; null when the model gave nothing to check. */
  readonly checkMs: number | null
}

/** Where people ask, one after the other. */
export interface Counter {
  /** Somebody who never wrote before asks this, of whom and of which nothing is known yet, and waits for the answer. */
  ask(question: string): Promise<Asked>
  close(): Promise<void>
}

const DAY = new Date("2026-11-21T02:00:00Z")
/** As many as nobody needs: the trial is not about the budget. */
const TOKENS_A_DAY = 1_000_000_000
const CHANNEL = "web"

/**
 * Everything between a person and the model as the service puts it together: the question is stored as a platform brings it,
 * answered by the conversation, held in the outbox, worded by the worker with the client and the prompt of the program, and
 * sent. Only the platform is played: what is given to it to be shown is what the person is taken to read.
 */
export async function openCounter(deps: CounterDeps): Promise<Counter> {
  const { database, tell } = deps
  const clock = clockFrom(DAY, 1)
  const texts = loadTexts("vi")
  const keys = createKeys(randomBytes(32))
  const log: Log = {
    debug: () => {},
    info: () => {},
    // That the model fails is what is tried.
    warn: () => {},
    error: (fields, message) => tell(`${message} ${JSON.stringify(fields)}`),
  }
  const base = { database, clock, log, keys, texts }
  let answered = (_message: Outgoing) => {}
  const platform: Channel = {
    name: CHANNEL,
    can: { buttons: 10, edit: false, stream: false, files: true, textLimit: 4096 },
    start: async () => {},
    pieces: () => 1,
    send: async ({ chat }, message) => {
      answered(message)
      return { platformId: chat }
    },
    stop: async () => {},
  }
  const settings = {
    url: deps.model.baseUrl,
    model: deps.model.name,
    apiKey: undefined,
    waitMs: deps.model.waitMs,
    atOnce: 1,
    tokensADay: TOKENS_A_DAY,
    remote: null,
  }
  const model = createWordingModel({ database, clock, settings })
  const words = { version: model.version, waitMs: settings.waitMs, isRemote: false, isAllowed: () => true }
  const seen: CheckedAnswer[] = []
  const check: Check = (question, evidence, proposed) => {
    const start = ticks()
    const result = deps.check(question, evidence, proposed)
    seen.push({ evidence, sentences: result.sentences, ms: ticks() - start })
    return result
  }
  const sender = startSender({ ...base, channels: [platform], fit: createFit({ ...base, publicUrl: null }) })
  const worker = startWords({
    ...base,
    words,
    model,
    most: settings.atOnce,
    check,
    onSettled: () => sender.wake(),
  })
  const own = createEmbeddingModel(null)
  const builtinSpace = await embeddingSpace(database, own.name, own.dimensions)
  const vectors = createQueryVectors({ own, source: null, apiKey: undefined, builtinSpace })
  const drain = startDrain({
    ...base,
    channels: [CHANNEL],
    ...createConversation({ ...base, vectors, words }),
    onDone: () => {
      sender.wake()
      worker.wake()
    },
  })
  const record = createRecorder({ database, clock, keys, wake: () => drain.wake() })
  let people = 0

  // The first question to a model loads its client, which is not what somebody is to wait for here.
  await model.propose("", [], { withinMs: 60_000 }).catch(() => {})

  return {
    async ask(question) {
      // Nobody is answered with what somebody else got, nor for want of trust in the model.
      await forgetWordings(database, new Date(clock.now().getTime() + 1))
      await model.wake()
      seen.length = 0
      const person = `person ${people++}`
      const answer = new Promise<Outgoing>((resolve) => {
        answered = resolve
      })
      const start = ticks()
      const event = {
        channel: CHANNEL,
        chat: person,
        user: person,
        eventId: person,
        isPrivate: true,
      } as const
      await record({ ...event, text: question })
      const message = await answer
      const waitedMs = ticks() - start
      await worker.idle()
      await sender.idle()
      const [checked = null] = seen
      return { shown: readShown(texts, message, checked), waitedMs, checkMs: checked?.ms ?? null }
    },
    async close() {
      await drain.stop()
      await worker.stop()
      await sender.stop()
      vectors.close()
    },
  }
}
