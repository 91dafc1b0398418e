import type { Parts } from "./compose.ts"
import { isAllowed } from "./config-chat.ts"
import { dayInVietnam } from "./core/calendar.ts"
import type { Address } from "./core/channel.ts"
import type { Clock } from "./core/clock.ts"
import type { Log } from "./core/log.ts"
import { redactOrNull } from "./core/redact/redact.ts"
import type { Keys } from "./core/seal.ts"
import { sealMessage } from "./core/sealed-message.ts"
import { sightOf } from "./core/shelf.ts"
import type { Texts } from "./core/texts.ts"
import { startWorker, type Worker } from "./core/worker.ts"
import { type Frame, presentWorded } from "./features/ask/worded/present-worded.ts"
import { type Check, type Propose, type Wording, word } from "./features/ask/worded/word.ts"
import { latestOf, type Reply, type ToWord } from "./features/dialogue.ts"
import type { Database, Queries } from "./storage/database.ts"
import { showButtons } from "./storage/dialogues.ts"
import { readFacts } from "./storage/sections.ts"
import { claimWording, holdAnswer, openWording, replaceWaiting, settleWording } from "./storage/wordings.ts"
import type { Backed } from "./wording/types.ts"
import type { WordingModel } from "./wording-model.ts"

/** A model that words answers, as far as conversations know it. */
export interface Words {
  /** Names the model and the orders that it is given: with others the sentences are others. */
  readonly version: string
  /** How long an answer is held back for its sentences at most, in milliseconds. */
  readonly waitMs: number
  /** What it is asked leaves the organisation: it is shown public texts alone, and people are told. */
  readonly isRemote: boolean
  /** Whether it may be asked on this day. */
  readonly isAllowed: (now: Date) => boolean
}

/** The model that is set, as conversations know it; null where none is. */
export function wordsOf({ config, wording }: Pick<Parts, "config" | "wording">): Words | null {
  const { chat } = config
  if (chat === null || wording === null) return null
  return {
    version: wording.version,
    waitMs: chat.waitMs,
    isRemote: wording.isRemote,
    isAllowed: (now) => isAllowed(chat, dayInVietnam(now)),
  }
}

export interface WordsDeps {
  readonly keys: Keys
  readonly texts: Texts
  readonly words: Words
}

/**
 * The answer as it can be sent now: in sentences where they are known already, else as it is. `hold`, to be called once it
 * is on its way, holds it back until a model has worded it. Nothing is asked about words that may lead to a person.
 */
export async function prepareWorded(
  { keys, texts, words }: WordsDeps,
  queries: Queries,
  reply: Reply & { readonly worded: ToWord },
  now: Date,
): Promise<{ readonly reply: Reply; readonly hold: ((to: Address) => Promise<void>) | null }> {
  const { question, shelves, day, frame } = reply.worded
  const isFit = words.isAllowed(now) && (!words.isRemote || (await arePublic(queries, frame)))
  const clean = isFit ? redactOrNull(question) : null
  if (clean === null) return { reply, hold: null }
  const wording: Wording = {
    question: clean.text,
    evidence: frame.given.map(({ id, source, text }) => ({ id, source, text })),
  }
  const key = keys
    .digest(JSON.stringify([wording, shelves, day, words.version]), "wordings")
    .toString("base64url")
  const known = await openWording<Wording, readonly Backed[]>(queries, keys, key, wording, now)
  if (known.state === "asked") {
    const until = new Date(now.getTime() + words.waitMs)
    return {
      reply,
      hold: (to) => holdAnswer(queries, keys, to, { wording: known.id, frame, until }),
    }
  }
  if (known.sentences === null) return { reply, hold: null }
  return {
    reply: {
      ...reply,
      message: presentWorded(texts, frame, known.sentences, words.isRemote),
      dialogue: { ...reply.dialogue, ...latestOf(frame.buttons) },
    },
    hold: null,
  }
}

/** Whether everybody may read all of the texts. */
async function arePublic(queries: Queries, { given }: Frame): Promise<boolean> {
  const documents = [...new Set(given.map(({ documentId }) => documentId))]
  return (await readFacts(queries, documents, sightOf("public"))).length === documents.length
}

/** Sentences have a button more than the quotations in whose place they go: from now on numbers mean theirs. */
async function noteShown(queries: Queries, to: Address, { buttons }: Frame, now: Date): Promise<void> {
  const { latest, labels } = latestOf(buttons)
  await showButtons(queries, to, { buttons: latest, labels }, now, new Date(now.getTime() + DAY_MS))
}

export interface WordsWorkerDeps extends WordsDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly model: Pick<WordingModel, "propose">
  /** How many wordings are asked for at once, by all processes together. */
  readonly most: number
  /** Default: the check that every service has. Only a trial watches it, or leaves it out. */
  readonly check?: Check
  /** Answers may go now. */
  readonly onSettled: () => void
}

/** How long a process may be silent, beyond the wait itself, before another one takes over what it asked for. */
const SLACK_MS = 5000
/** So long typed numbers mean the buttons of an answer. */
const DAY_MS = 24 * 60 * 60 * 1000
const LOOK_EVERY_MS = 1000

/**
 * Has a model word what answers wait for. What it says is checked before anything is sent; whatever goes wrong, the
 * quotations go in its place, at the latest when the wait is over, also when this process is gone by then.
 */
export function startWords(deps: WordsWorkerDeps): Worker {
  const { database, clock, log, keys, texts, words, model, most, check, onSettled } = deps
  const propose: Propose = ({ question, evidence }) =>
    model.propose(question, evidence, { withinMs: words.waitMs })

  async function step(): Promise<boolean> {
    const now = clock.now()
    const until = new Date(now.getTime() + words.waitMs + SLACK_MS)
    const claimed = await claimWording<Wording>(database, keys, { now, until, most })
    if (claimed === undefined) return false
    const worded = await word(propose, claimed.asked, check)
    const sentences = worded.outcome === "worded" ? worded.sentences : null
    await database.transaction(async (queries) => {
      const held = await settleWording<Frame>(queries, keys, claimed.id, {
        sentences,
        ...(worded.outcome === "failed" && { forget: true }),
        now: clock.now(),
      })
      if (sentences === null) return
      for (const { outboxId, to, frame } of held) {
        const message = presentWorded(texts, frame, sentences, words.isRemote)
        await replaceWaiting(queries, outboxId, sealMessage(keys, message))
        await noteShown(queries, to, frame, clock.now())
      }
    })
    if (worded.outcome === "failed")
      log.warn({ code: worded.code }, "words: the model did not word an answer")
    if (worded.outcome === "silent") log.info({ faults: worded.faults }, "words: nothing of it could be sent")
    onSettled()
    return true
  }

  return startWorker({
    step,
    lanes: most,
    lookEvery: LOOK_EVERY_MS,
    onError: (error) => log.error({ err: error }, "words: could not see to an answer"),
  })
}
