import { loadHolidays } from "./calendar/load.ts"
import { accountRef, recordRef } from "./core/audit.ts"
import { dayInVietnam } from "./core/calendar.ts"
import {
  type Address,
  AT_HOME,
  type ChannelName,
  type Incoming,
  type Outgoing,
  type Signal,
} from "./core/channel.ts"
import type { Clock } from "./core/clock.ts"
import { TALK_DAYS } from "./core/consent.ts"
import type { PhotoTry } from "./core/photo/photo.ts"
import { KEPT_DAYS, type Periods } from "./core/retention.ts"
import type { Keys } from "./core/seal.ts"
import { sealMessage } from "./core/sealed-message.ts"
import { pastedMark } from "./core/secrecy-pasted.ts"
import type { Texts } from "./core/texts.ts"
import type { WorkCalendar } from "./core/working-days.ts"
import type { QueryVectors } from "./features/ask/by-model.ts"
import type { Caution } from "./features/ask/caution.ts"
import type { Glossary } from "./features/ask/glossary.ts"
import { type Dialogue, type Elsewhere, NEW_DIALOGUE, offer, type Reply } from "./features/dialogue.ts"
import type { MembersDeps } from "./features/members/deps.ts"
import type { Papers } from "./features/resolutions/deps.ts"
import { apologiseToStranger, meet } from "./first-contact.ts"
import { createGroups, type GroupPolicy } from "./groups.ts"
import { sha256 } from "./ingest/digest.ts"
import { readPaper, shelvePaper } from "./ingest/paper.ts"
import { createReadings } from "./ingest/readings.ts"
import type { Limits } from "./limits.ts"
import { answerPhoto, type PhotoTaker } from "./receive-photo.ts"
import { route } from "./router.ts"
import { followToChat } from "./storage/accounts.ts"
import { insertAnswer } from "./storage/answers.ts"
import { addAudit } from "./storage/audit.ts"
import { closeChat, moveChat, noteHeard, openChat } from "./storage/chats.ts"
import { hasAgreed, mayKeepIn } from "./storage/consents.ts"
import type { Queries } from "./storage/database.ts"
import { forgetDialogue, readDialogue, writeDialogue } from "./storage/dialogues.ts"
import { coverSaid } from "./storage/mailbox.ts"
import { insertFleeting, insertOutgoing, noteReceipt } from "./storage/outbox.ts"
import { RIGHTS_IN_GROUP, rightsOf } from "./storage/rights.ts"
import { forgetArrival } from "./storage/strangers.ts"
import { removeGroup } from "./storage/unit-groups.ts"
import { releaseAnswers } from "./storage/wordings.ts"
import { prepareWorded, type Words } from "./worded.ts"

export interface ConversationDeps {
  readonly clock: Clock
  readonly texts: Texts
  readonly vectors: QueryVectors
  readonly keys: Keys
  /** The office's own words. Default: none. */
  readonly glossary?: Glossary
  /** How sure it must be before it answers. Default: as usual. */
  readonly caution?: Caution
  /** A model that words answers. Default: none. */
  readonly words?: Words
  /** Called when an answer is held back until it is worded. Default: nobody wants to know. */
  readonly onHeld?: (to: Address) => void
  /** Who runs the assistant, as people are told; null where nobody is asked to agree to anything. */
  readonly organisation?: string | null
  /** Days off, for the days by which the law wants an answer; default those that come with the program. */
  readonly holidays?: WorkCalendar
  /** How long each kind is kept, as people are told; default as the program has it. */
  readonly periods?: Periods
  /** Where people reach this service, for links that files are brought by; without it they are not taken. */
  readonly publicUrl?: string | null
  /** Where citizens are received, as people are told who complain or denounce; default not said. */
  readonly reception?: string | null
  /** How the papers of units are read and shelved. Default: found by their words alone. */
  readonly papers?: Papers
  /** The feature that takes pictures. Default: none does. */
  readonly photos?: PhotoTaker
  /** Default: everything is answered. */
  readonly limits?: Limits
  /** Default `officers`. */
  readonly groups?: GroupPolicy
  /** On which channels a button can be pressed. Default: on none. */
  readonly hasButtons?: (channel: ChannelName) => boolean
  /** Which channels can leave a group. Default: none. */
  readonly canLeave?: (channel: ChannelName) => boolean
}

/** Reads papers in a process of its own, each once, and shelves them. */
export function createPapers(ocrWorkers = 1) {
  return {
    ...createReadings((bytes, name, unit) => readPaper(bytes, name, unit, ocrWorkers), sha256),
    shelve: shelvePaper,
  } satisfies Papers
}

/** How long a conversation remembers what was spoken of. */
const DIALOGUE_MS = 24 * 60 * 60 * 1000
const untilForgotten = (now: Date) => new Date(now.getTime() + DIALOGUE_MS)

/** Whoever sits at this service plays a part, or is the operator: nobody else is kept unasked. */
const isAtHome = ({ channel }: Pick<Address, "channel">) => AT_HOME.includes(channel)

/** What was answered stays for a while, sealed: it repeats what was asked. */
async function keep(
  queries: Queries,
  keys: Keys,
  at: Address,
  { message, dialogue }: Reply,
  now: Date,
): Promise<void> {
  const said = isAtHome(at) ? message : sealMessage(keys, message)
  await insertAnswer(queries, keys, at, { message: said, state: dialogue }, now, untilForgotten(now))
}

/** The last answer before nothing is kept any more. */
async function sayFarewell(
  queries: Queries,
  incoming: Incoming,
  { message }: Reply,
  now: Date,
): Promise<void> {
  await forgetDialogue(queries, incoming)
  await forgetArrival(queries, incoming)
  await insertFleeting(queries, incoming, message, now)
}

/** What was done and said is forgotten; where the conversation stands is not. */
async function sayUnkept(
  queries: Queries,
  keys: Keys,
  incoming: Incoming,
  { message, dialogue }: Reply,
  covered: Outgoing,
  now: Date,
): Promise<void> {
  await writeDialogue(queries, keys, incoming, dialogue, untilForgotten(now))
  await forgetArrival(queries, incoming)
  // The page keeps what was typed on it itself.
  if (incoming.channel === "web" && incoming.text !== "") await coverSaid(queries, incoming, covered)
  await insertFleeting(queries, incoming, sealMessage(keys, message), now)
}

/**
 * What is said in another conversation is remembered there, so that its buttons work; where somebody has taken their
 * yes back it is only said.
 */
async function tell(
  queries: Queries,
  keys: Keys,
  { to, presented, isFleeting }: Elsewhere,
  now: Date,
): Promise<void> {
  if (isFleeting || (!isAtHome(to) && !(await mayKeepIn(queries, to))))
    return insertFleeting(queries, to, { parts: presented.parts }, now)
  const dialogue = await readDialogue<Dialogue>(queries, keys, to, now)
  await keep(queries, keys, to, offer(dialogue ?? NEW_DIALOGUE, presented), now)
}

/** Who did it: the person on a list, else a digest that leads nobody back to the account. */
function audited(queries: Queries, keys: Keys): MembersDeps["audit"] {
  return async ({ standing, from, user, now }, act, subject, reason) => {
    const actor =
      standing.person === null
        ? accountRef(keys, { channel: from.channel, user })
        : recordRef("person", standing.person.id)
    await addAudit(queries, keys, {
      at: now,
      actor,
      act,
      subject,
      ...(reason === undefined ? {} : { reason }),
    })
  }
}

/**
 * One step of a conversation: consent, rights and memory are read, the router answers, and the answer, the memory and
 * whatever the feature wrote are committed by the caller together.
 */
export function createConversation(deps: ConversationDeps) {
  const {
    clock,
    texts,
    vectors,
    keys,
    organisation = null,
    publicUrl = null,
    reception = null,
    limits,
  } = deps
  const { holidays = loadHolidays(null), periods = KEPT_DAYS, papers = createPapers() } = deps
  const terms = { organisation: organisation ?? texts("consent-organisation"), days: TALK_DAYS }
  const groups = createGroups({
    texts,
    policy: deps.groups ?? "officers",
    canLeave: deps.canLeave ?? (() => false),
  })
  const sentence = (id: string, values: Record<string, string> = {}) => ({
    parts: [{ kind: "text" as const, text: texts(id, values) }],
  })

  /** Of a secret paper nothing may stay, in whatever conversation it was pasted. */
  async function forgetPaper(queries: Queries, incoming: Incoming): Promise<void> {
    await forgetArrival(queries, incoming)
    await coverSaid(queries, incoming, sentence("common-secret-covered"))
  }

  /** Of somebody who has agreed, or in a group, where nobody is asked. */
  async function answer(
    queries: Queries,
    incoming: Incoming,
    now: Date,
    photo?: PhotoTry,
  ): Promise<Reply | undefined> {
    const { channel, chat, user, eventId, isPrivate } = incoming
    const rights = isPrivate ? await rightsOf(queries, channel, user) : RIGHTS_IN_GROUP
    const today = dayInVietnam(now)
    const asker = { from: { channel, chat }, user, event: eventId, isPrivate, ...rights, today, now }
    const dialogue = await readDialogue<Dialogue>(queries, keys, incoming, now)
    const audit = audited(queries, keys)
    const routed = {
      queries,
      vectors,
      glossary: deps.glossary,
      caution: deps.caution,
      isWorded: deps.words !== undefined,
      texts,
      keys,
      organisation,
      publicUrl,
      terms,
      audit,
      holidays,
      periods,
      papers,
      reception,
    }
    const { photos } = deps
    const taken = photo && (await answerPhoto(photos, routed, asker, dialogue, incoming.text, photo))
    return taken ?? route(routed, asker, dialogue, incoming)
  }

  async function keepOrHold(queries: Queries, incoming: Incoming, reply: Reply, now: Date): Promise<void> {
    const { words } = deps
    if (words === undefined || reply.worded === undefined) return keep(queries, keys, incoming, reply, now)
    const asked = { ...reply, worded: reply.worded }
    const prepared = await prepareWorded({ keys, texts, words }, queries, asked, now)
    await keep(queries, keys, incoming, prepared.reply, now)
    if (prepared.hold === null) return
    await prepared.hold(incoming)
    deps.onHeld?.(incoming)
  }

  function greet(queries: Queries, incoming: Incoming, now: Date): Promise<Reply | undefined> {
    const hasButtons = deps.hasButtons?.(incoming.channel) ?? false
    const given = { queries, vectors, texts, keys, terms, reception, hasButtons }
    return meet({ ...given, answer: (one) => answer(queries, one, now) }, incoming, now)
  }

  return {
    /**
     * `receivedAt`: when it was stored; default now. `photo`: its picture, where one was wanted. Throws `NotYet` while it
     * is too soon to know whose group it is.
     */
    async handle(queries: Queries, incoming: Incoming, receivedAt?: Date, photo?: PhotoTry): Promise<void> {
      const now = clock.now()
      const heard = await noteHeard(queries, incoming, incoming.isPrivate, now)
      // Answers stay in order: what waits to be worded goes before what is answered now.
      if (deps.words !== undefined) await releaseAnswers(queries, incoming, now)
      const unit = incoming.isPrivate ? undefined : await groups.owner(queries, incoming, now, receivedAt)
      if (!incoming.isPrivate && unit === undefined) return forgetArrival(queries, incoming)
      const isKept = isAtHome(incoming) || heard.hasAgreed
      const mark = pastedMark(incoming.text, incoming.unread !== undefined)
      if (mark !== undefined) await forgetPaper(queries, incoming)
      // A group keeps what is said in it, whoever says it.
      const stays = isKept || !incoming.isPrivate
      const insert = stays ? insertOutgoing : insertFleeting
      const taken = (await limits?.take(queries, incoming, unit)) ?? "served"
      if (taken !== "served") {
        if (!isKept) await forgetArrival(queries, incoming)
        if (taken === "told") await insert(queries, incoming, sentence("common-too-many"), now)
        return
      }
      if (mark !== undefined) return insert(queries, incoming, sentence("common-secret-paper", { mark }), now)
      if (isKept && incoming.isPrivate && heard.isElsewhere) await followToChat(queries, incoming)
      const reply = stays ? await answer(queries, incoming, now, photo) : await greet(queries, incoming, now)
      // Who said so is not kept.
      if (!isKept && !incoming.isPrivate) await forgetArrival(queries, incoming)
      if (reply === undefined) return
      if (reply.isSecret) await forgetPaper(queries, incoming)
      if (reply.isFarewell) await sayFarewell(queries, incoming, reply, now)
      else if (reply.isUnkept || reply.isSecret)
        await sayUnkept(queries, keys, incoming, reply, sentence("common-unkept-covered"), now)
      else await keepOrHold(queries, incoming, reply, now)
      for (const one of reply.elsewhere ?? []) await tell(queries, keys, one, now)
    },

    /** Keeps what a platform told: who may be written to, where a group went, what arrived. */
    async note(queries: Queries, signal: Signal): Promise<void> {
      const now = clock.now()
      // It may be about somebody who has agreed to nothing, and is of no use any more.
      await forgetArrival(queries, signal)
      switch (signal.signal) {
        case "opened":
          await openChat(queries, signal, signal.group === undefined, now)
          if (signal.group !== undefined) await groups.joined(queries, signal, signal.group.by, now)
          return
        case "closed":
          await closeChat(queries, signal, signal.reason, now)
          await removeGroup(queries, signal)
          return
        case "moved":
          return moveChat(queries, signal, signal.to)
        case "came":
          return moveChat(queries, { channel: signal.channel, chat: signal.from }, signal.chat)
        default:
          return noteReceipt(queries, signal.channel, signal.platformIds, signal.signal, now)
      }
    },

    async apologise(queries: Queries, incoming: Incoming): Promise<void> {
      const now = clock.now()
      if (!incoming.isPrivate && (await groups.owner(queries, incoming, now)) === undefined) return
      if (incoming.isPrivate && !isAtHome(incoming) && !(await hasAgreed(queries, incoming)))
        return apologiseToStranger({ queries, texts }, incoming, now)
      // It may have been for a feature that keeps nothing of what is said to it: nobody came so far as to know.
      if (incoming.isPrivate && !isAtHome(incoming)) {
        await forgetArrival(queries, incoming)
        return insertOutgoing(queries, incoming, sentence("consent-failed"), now)
      }
      await insertOutgoing(queries, incoming, sentence("common-failed"), now)
    },
  }
}
