import { dayInVietnam } from "./core/calendar.ts"
import type { Incoming, Outgoing, Part } from "./core/channel.ts"
import { refusalDigest } from "./core/consent.ts"
import type { Keys } from "./core/seal.ts"
import { type ReplyDeps, replyToQuestion } from "./features/ask/reply.ts"
import { type Heard, hear } from "./features/consent/heard.ts"
import { detailMessage, withNotice } from "./features/consent/notice.ts"
import { type Terms, versionOf } from "./features/consent/terms.ts"
import { type Asker, NEW_DIALOGUE, offer, type Reply } from "./features/dialogue.ts"
import { menuOffers } from "./features/menu/menu.ts"
import { calendarInWords } from "./features/occasions/list.ts"
import { publicInWords } from "./features/suggestions/public/list.ts"
import { doorForStranger } from "./features/suggestions/stranger.ts"
import { takesSuggestions } from "./features/suggestions/takes.ts"
import { followToChat } from "./storage/accounts.ts"
import { forgetRefusal, giveConsent, hasRefused, refuse } from "./storage/consents.ts"
import { insertFleeting } from "./storage/outbox.ts"
import { RIGHTS_IN_GROUP } from "./storage/rights.ts"
import { forgetArrival } from "./storage/strangers.ts"

export interface FirstContactDeps extends ReplyDeps {
  readonly keys: Keys
  readonly terms: Terms
  readonly reception: string | null
  /** Whether a button can be pressed where the person writes; else its number is typed. */
  readonly hasButtons: boolean
  /** Answers somebody who has agreed. */
  readonly answer: (incoming: Incoming) => Promise<Reply | undefined>
}

/**
 * Answers somebody who has agreed to nothing: from public documents, with the notice below, and nothing of it stays.
 * Returns an answer only to a yes: from then on it is kept like any other.
 */
export async function meet(
  deps: FirstContactDeps,
  incoming: Incoming,
  now: Date,
): Promise<Reply | undefined> {
  const { queries, keys } = deps
  const heard = hear(incoming)
  const digest = refusalDigest(keys, incoming)
  if (heard.kind === "yes") {
    await forgetRefusal(queries, digest)
    return welcome(deps, incoming, heard.code, now)
  }
  if (heard.kind === "no") await refuse(queries, digest, now)
  const isRefused = await hasRefused(queries, digest)
  await forgetArrival(queries, incoming)
  await insertFleeting(queries, incoming, await answer(deps, incoming, heard, isRefused, now), now)
  return undefined
}

/** That an event failed for good, to somebody of whom nothing is kept. */
export async function apologiseToStranger(
  { queries, texts }: Pick<FirstContactDeps, "queries" | "texts">,
  incoming: Incoming,
  now: Date,
): Promise<void> {
  await forgetArrival(queries, incoming)
  await insertFleeting(queries, incoming, { parts: [sentence(texts("consent-failed"))] }, now)
}

/** What was sent before the yes and carried by its button is answered now. */
async function welcome(
  deps: FirstContactDeps,
  incoming: Incoming,
  code: string | undefined,
  now: Date,
): Promise<Reply> {
  const { queries, texts, terms } = deps
  const version = versionOf(texts, "keep", terms)
  await giveConsent(queries, incoming, { purpose: "keep", version, evidence: incoming.eventId }, now)
  await followToChat(queries, incoming)
  const thanks = sentence(texts("consent-thanks"))
  const { action: _, ...typed } = incoming
  const reply = code === undefined ? undefined : await deps.answer({ ...typed, text: code })
  if (reply !== undefined) {
    return { ...reply, message: { ...reply.message, parts: [thanks, ...reply.message.parts] } }
  }
  const parts = [thanks, sentence(texts("common-menu"))]
  return offer(NEW_DIALOGUE, { parts, offers: menuOffers(texts, [], await takesSuggestions(queries)) })
}

async function answer(
  deps: FirstContactDeps,
  incoming: Incoming,
  heard: Heard,
  isRefused: boolean,
  now: Date,
): Promise<Outgoing> {
  const { texts, terms } = deps
  switch (heard.kind) {
    case "no":
      return { parts: [sentence(texts("consent-refused"))] }
    case "more":
      return detailMessage(texts, terms, heard.code)
    // What cannot be done without a yes says so, to whom said no as well.
    case "code":
      return deps.hasButtons
        ? withNotice(texts, terms, [sentence(texts("consent-first-code-button"))], heard.code)
        : withNotice(texts, terms, [sentence(texts("consent-first-code"))])
    case "feature":
      return withNotice(texts, terms, [sentence(texts("consent-first-feature"))])
    default: {
      const parts = await publicAnswer(deps, incoming, heard, now)
      if (!isRefused) return withNotice(texts, terms, parts)
      return { parts: heard.kind === "greeting" ? [...parts, note(texts("consent-later"))] : parts }
    }
  }
}

async function publicAnswer(
  deps: FirstContactDeps,
  incoming: Incoming,
  heard: Heard,
  now: Date,
): Promise<readonly Part[]> {
  const { texts } = deps
  switch (heard.kind) {
    case "greeting":
      return [sentence(texts("consent-greeting"))]
    case "how":
      return [sentence(texts("common-how"))]
    case "person":
      return [sentence(texts("consent-person"))]
    case "mydata":
      return [sentence(texts("mydata-stranger"))]
    case "occasions":
      return [sentence(await calendarInWords({ ...deps, publicUrl: null }, heard.where, momentOf(now)))]
    case "public":
      return [sentence(await publicInWords(deps))]
    case "button":
      return [sentence(texts("common-button-unknown"))]
    case "question": {
      const door = await doorForStranger(deps, heard.typed, momentOf(now))
      if (door !== undefined) return [sentence(door)]
      const parts = await quotations(deps, incoming, heard.typed, now)
      return incoming.unread === undefined ? parts : [...parts, note(texts("common-unread-note"))]
    }
    default:
      return [
        sentence(texts(incoming.unread === undefined ? "common-empty" : `common-unread-${incoming.unread}`)),
      ]
  }
}

/** The answer without its buttons: what they do would have to be remembered. */
async function quotations(
  deps: FirstContactDeps,
  { channel, chat, user, eventId, isPrivate }: Incoming,
  question: string,
  now: Date,
): Promise<readonly Part[]> {
  const asker: Asker = {
    from: { channel, chat },
    user,
    event: eventId,
    isPrivate,
    // What everybody may read, whatever lists say of this account.
    ...RIGHTS_IN_GROUP,
    today: dayInVietnam(now),
    now,
  }
  const { message, dialogue } = await replyToQuestion(deps, asker, NEW_DIALOGUE, question)
  const choices = (dialogue.labels ?? []).filter((_, index) => {
    const action = dialogue.actions[index]?.action
    return action?.feature === "ask" && action.do === "ask"
  })
  if (choices.length === 0) return message.parts
  return [...message.parts, sentence(deps.texts("consent-choices", { choices: choices.join("\n– ") }))]
}

function momentOf(now: Date) {
  return { today: dayInVietnam(now), now }
}

function sentence(text: string): Part {
  return { kind: "text", text }
}

function note(text: string): Part {
  return { kind: "note", text }
}
