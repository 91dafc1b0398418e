import type { Outgoing } from "./channel.ts"
import { AppError } from "./errors.ts"
import type { Keys } from "./seal.ts"

/** A message that a copy of the database cannot read: it is opened when it is sent. */
export interface SealedMessage {
  readonly sealed: string
}

export function sealMessage(keys: Keys, message: Outgoing): SealedMessage {
  return { sealed: keys.seal(JSON.stringify(message), "messages") }
}

/** The message as it is said. Throws AppError `key-wrong`, also for a sealed one where there is no key. */
export function openMessage(keys: Keys | null, message: Outgoing | SealedMessage): Outgoing {
  if (!("sealed" in message)) return message
  if (keys === null) throw new AppError("key-wrong", "a sealed message, and no key")
  return JSON.parse(keys.open(message.sealed, "messages")) as Outgoing
}
