import type { ChannelName } from "./channel.ts"
import type { CivilDate } from "./document.ts"
import { AppError } from "./errors.ts"
import { evenJson, type Keys } from "./seal.ts"
import { spokenCode } from "./spoken-code.ts"
import { addWorkingDays, type WorkCalendar } from "./working-days.ts"

/** How a question stands that was handed to an officer. The last three are an end. */
export const QUESTION_STATES = ["waiting", "answered", "refused", "withdrawn"] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

/** Why no answer is given; `complaint`: it was one after all, and its words are let go of at once. */
export const QUESTION_REFUSALS = ["not-ours", "no-source", "own-papers", "no-question", "complaint"] as const
export type QuestionRefusal = (typeof QUESTION_REFUSALS)[number]

/** Working days until a question is answered, and for how many of them before that its officers are warned. */
export const QUESTION_DAYS = 5
export const QUESTION_WARN_DAYS = 2
/** So many days of the calendar somebody who wishes it is told of changes. */
export const WATCH_DAYS = 365

/** Such as "HD-26-7K3M9QXDT": random but for the year, so that it says nothing. */
export function newQuestionCode(today: CivilDate): string {
  return spokenCode(`HD-${today.slice(2, 4)}`)
}

/** By when a question of this day is answered. */
export function questionDue(day: CivilDate, calendar: WorkCalendar): CivilDate {
  return addWorkingDays(day, QUESTION_DAYS, calendar)
}

/** Where the person is told: nothing but the key of the installation leads there from a question. */
export interface AskerRoute {
  readonly channel: ChannelName
  readonly user: string
  readonly chat: string
}

/**
 * What somebody asked, or wants to hear changes of: "question:12", "answer:7"; a document by its key, for its number in the
 * store changes when it is read anew.
 */
export type AskedOf = `${"question" | "answer"}:${number}` | `document:${string}`

/** An account at one question, answer or document: at the next it is another one. */
export function askedDigest(
  keys: Keys,
  { channel, user }: Pick<AskerRoute, "channel" | "user">,
  of: AskedOf,
): string {
  return keys.digest(`${of}:${channel}:${user}`, "asked-of").toString("base64url")
}

export function sealAsker(keys: Keys, of: AskedOf, { channel, user, chat }: AskerRoute): string {
  return keys.seal(evenJson({ of, channel, user, chat }), "asked-of-routes")
}

/** Throws AppError `key-wrong`, also for another one's way that was put in its place. */
export function openAsker(keys: Keys, of: AskedOf, sealed: string): AskerRoute {
  const { of: owner, ...route } = JSON.parse(keys.open(sealed, "asked-of-routes")) as AskerRoute & {
    of: string
  }
  if (owner !== of) throw new AppError("key-wrong", "sealed for something else")
  return route
}

/** By which a button under an answer that was sent means it, and tells a copy of the database nothing. */
export function answerToken(keys: Keys, answer: number): string {
  return keys.digest(String(answer), "answer-tokens").subarray(0, 12).toString("base64url")
}
