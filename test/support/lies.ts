import type { Clock } from "../../src/core/clock.ts"
import type { Log } from "../../src/core/log.ts"
import type { Keys } from "../../src/core/seal.ts"
import { loadTexts } from "../../src/core/texts.ts"
import type { Database } from "../../src/storage/database.ts"
import { startWords, type Words } from "../../src/worded.ts"
import { createWordingModel } from "../../src/wording-model.ts"
import { testKeys } from "./keys.ts"
import { LYING_MODEL, LYING_URL } from "./lying-address.ts"

const WAIT_MS = 20_000

const url = process.env[LYING_URL]

/** What the settings of a service name besides, so that the lying model of this run words its answers; nothing without one. */
export const LYING_SETTINGS: NodeJS.ProcessEnv =
  url === undefined ? {} : { CHAT_URL: url, CHAT_MODEL: LYING_MODEL }

const words: Words = { version: LYING_MODEL, waitMs: WAIT_MS, isRemote: false, isAllowed: () => true }

/** What a conversation is given besides, for the same; its answers are held back until `hearLies`. */
export const LIED_TO: { readonly words?: Words } = url === undefined ? {} : { words }

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * Puts what is held back before the lying model, as the service's worker does, and lets it go. Throws when any sentence of it
 * would reach a person, or when an answer is still held back. Does nothing where the run has no such model.
 */
export async function hearLies(database: Database, clock: Clock, keys: Keys = testKeys): Promise<void> {
  if (url === undefined) return
  const settings = {
    ...{ url, model: LYING_MODEL, apiKey: undefined, remote: null },
    ...{ waitMs: WAIT_MS, atOnce: 1, tokensADay: 1_000_000_000 },
  }
  const model = createWordingModel({ database, clock, settings })
  const texts = loadTexts()
  const deps = { database, clock, keys, texts, words, model, log: silent, most: 1, onSettled: () => {} }
  const worker = startWords(deps)
  await worker.idle()
  await worker.stop()
  const [left] = await database.query<{ worded: number; held: number }>(
    `select (select count(*)::integer from wordings where sentences is not null) as worded,
       (select count(*)::integer from held_answers) as held`,
  )
  if (left!.worded > 0) throw new Error("a lie would have reached a person")
  if (left!.held > 0) throw new Error("an answer was not put before the lying model")
}
