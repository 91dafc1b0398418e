import type { Address, ChannelName } from "./channel.ts"
import { AppError } from "./errors.ts"
import { evenJson, type Keys } from "./seal.ts"

/**
 * By which cases and the people who sent them are joined: all of it needs the key of the installation, so that a copy
 * of the database joins nobody to anything.
 */

/** An account, as far as cases know it. */
export interface Sender {
  readonly channel: ChannelName
  readonly user: string
}

/** Where the person is told. */
export interface Route extends Sender {
  readonly chat: string
}

/** Under which an account's own list of cases, and what it has begun to send, are kept. */
export function senderDigest(keys: Keys, { channel, user }: Sender): string {
  return keys.digest(`${channel}:${user}`, "case-senders").toString("base64url")
}

/** An account at one case: at the next it is another one. */
export function followerDigest(keys: Keys, { channel, user }: Sender, id: number): string {
  return keys.digest(`${id}:${channel}:${user}`, "case-followers").toString("base64url")
}

/** The way back to whoever sent a case. */
export function sealRoute(keys: Keys, id: number, { channel, user, chat }: Route): string {
  return keys.seal(evenJson({ id, channel, user, chat }), "case-routes")
}

/** Throws AppError `key-wrong`, also for another case's way that was put in its place. */
export function openRoute(keys: Keys, id: number, sealed: string): Route & Address {
  const { id: owner, ...route } = JSON.parse(keys.open(sealed, "case-routes")) as Route & { id: number }
  if (owner !== id) throw new AppError("key-wrong", "sealed for another case")
  return route
}

/** By which a button, which is kept where chats are, means one case of whoever presses it, and tells nobody else which. */
export function caseToken(keys: Keys, id: number): string {
  return keys.digest(String(id), "case-tokens").subarray(0, 12).toString("base64url")
}

/** What the sender of a case left, to be spoken to. */
export interface Contact {
  readonly name: string
  /** In its international form; empty where none is known. */
  readonly phone: string
}

export function sealContact(keys: Keys, id: number, { name, phone }: Contact): string {
  return keys.seal(evenJson({ id, name, phone }), "case-contacts")
}

/** Throws AppError `key-wrong`, also for another case's contact that was put in its place. */
export function openContact(keys: Keys, id: number, sealed: string): Contact {
  const { id: owner, ...contact } = JSON.parse(keys.open(sealed, "case-contacts")) as Contact & { id: number }
  if (owner !== id) throw new AppError("key-wrong", "sealed for another case")
  return contact
}

/** By which wrong codes of an account are counted, apart from those that join accounts. */
export function triesDigest(keys: Keys, { channel, user }: Sender): string {
  return keys.digest(`${channel}:${user}`, "case-tries").toString("base64url")
}
