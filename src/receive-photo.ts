import type { Channel, Incoming } from "./core/channel.ts"
import type { Clock } from "./core/clock.ts"
import { AppError } from "./core/errors.ts"
import { explain } from "./core/explain.ts"
import type { Log } from "./core/log.ts"
import { cleanPhoto } from "./core/photo/clean.ts"
import { lost } from "./core/photo/download.ts"
import type { PhotoTry } from "./core/photo/photo.ts"
import type { Keys } from "./core/seal.ts"
import { pastedMark } from "./core/secrecy-pasted.ts"
import { type Asker, type Dialogue, type Reply, say } from "./features/dialogue.ts"
import type { RouteDeps } from "./router.ts"
import type { Database } from "./storage/database.ts"
import { readDialogue } from "./storage/dialogues.ts"

/** The feature that takes pictures. Where none is given, nobody's pictures are fetched. */
export interface PhotoTaker {
  /** Whether a step is open for which a picture may be sent. */
  readonly wants: (dialogue: Dialogue) => boolean
  /** Takes one that was drawn anew; undefined when it turns out not to be wanted. */
  readonly take: (
    deps: RouteDeps,
    asker: Asker,
    dialogue: Dialogue,
    bytes: Uint8Array,
    mediaType: string,
  ) => Promise<Reply | undefined>
}

export interface PhotoFetchDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly keys: Keys
  readonly channels: readonly Pick<Channel, "name" | "fetchPhoto">[]
  readonly taker?: PhotoTaker
}

/**
 * Fetches the picture of an event and draws it anew, before the transaction of the conversation is opened, and only where
 * a step waits for one: undefined else. Rejects only when the database does.
 */
export function createPhotoFetch(
  deps: PhotoFetchDeps,
): (incoming: Incoming) => Promise<PhotoTry | undefined> {
  const { database, clock, log, keys, taker } = deps
  return async (incoming) => {
    const { channel, photo, isPrivate, text } = incoming
    if (taker === undefined || photo === undefined || !isPrivate) return undefined
    // Of a secret paper nothing is fetched; its caption says what it is.
    if (pastedMark(text, true) !== undefined) return undefined
    const dialogue = await readDialogue<Dialogue>(database, keys, incoming, clock.now())
    if (dialogue === undefined || !taker.wants(dialogue)) return undefined
    const from = deps.channels.find(({ name }) => name === channel)
    try {
      if (from?.fetchPhoto === undefined) throw lost("its channel fetches none")
      const { bytes, mediaType } = await cleanPhoto((await from.fetchPhoto(photo.ref)).bytes)
      return { bytes, mediaType }
    } catch (thrown) {
      const error = thrown instanceof AppError ? thrown : lost("it failed")
      log.warn({ channel, code: error.code }, "a picture was not taken")
      return { error }
    }
  }
}

/**
 * The answer to a picture that was wanted: what its feature says, or why it could not be taken, with everything that was
 * written still there. Undefined when it is wanted no more.
 */
export async function answerPhoto(
  taker: PhotoTaker | undefined,
  deps: RouteDeps,
  asker: Asker,
  dialogue: Dialogue | undefined,
  words: string,
  photo: PhotoTry,
): Promise<Reply | undefined> {
  if (taker === undefined || dialogue === undefined || !taker.wants(dialogue)) return undefined
  const { texts } = deps
  if ("error" in photo) {
    const text = `${explain(texts, photo.error)}\n${texts("photos-draft-stays")}`
    return { ...say(dialogue, text), isUnkept: true }
  }
  const reply = await taker.take(deps, asker, dialogue, photo.bytes, photo.mediaType)
  if (reply === undefined || words.trim() === "") return reply
  const { message } = reply
  const note = { kind: "note" as const, text: texts("photos-words-left") }
  return { ...reply, message: { ...message, parts: [...message.parts, note] } }
}
