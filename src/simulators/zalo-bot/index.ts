import type { Unread } from "../../core/channel.ts"
import { systemClock } from "../../core/clock.ts"
import { controlRoutes } from "../shared/control.ts"
import { createFaults, type Fault, type Faults } from "../shared/faults.ts"
import { createLedger, type LedgerEntry } from "../shared/ledger.ts"
import { pageRoutes } from "../shared/page.ts"
import { createPhotos } from "../shared/photos.ts"
import { createRate } from "../shared/rate.ts"
import { seededRandom } from "../shared/seeded.ts"
import { serve, simulatorApp } from "../shared/serve.ts"
import {
  realWait,
  type SeenMessage,
  type Simulator,
  SimulatorError,
  type SimulatorOptions,
  type WebhookAttempt,
} from "../shared/simulator.ts"
import { type Answer, bodyOf, refusal } from "./answer.ts"
import { createApi } from "./api.ts"
import { createActions } from "./control.ts"
import { type Origin, textEvent, unreadEvent, type ZaloBotEvent } from "./events.ts"
import { createMethods } from "./methods.ts"
import { createReceiving } from "./receiving.ts"
import { createWebhook } from "./webhook.ts"
import { createWorld, type Person } from "./world.ts"

export type { ZaloBotEvent } from "./events.ts"
export type { Person } from "./world.ts"

export interface FakeZaloBotOptions extends SimulatorOptions {
  /** Default "12345689:abc-xyz". */
  readonly token?: string
  /** The bot's name, as people mention it. Default "Bot Chibo". */
  readonly name?: string
  /** HTTP status of a poll on which nothing came; its body says 408 either way. Default 200. */
  readonly idleStatus?: 200 | 408
  /** Events reach the webhook within `{ok, result}`, else bare. Default false. */
  readonly wrapped?: boolean
  /** Whether the bot may be in groups. Default false. */
  readonly groups?: boolean
  /** The bot's own messages come back as events. Default false. */
  readonly echo?: boolean
  /** Whether `parse_mode` and `text_styles` are known. Default true. */
  readonly styles?: boolean
  /** Under which name a photo's address comes. Default "photo_url". */
  readonly photoField?: "photo" | "photo_url"
  /** Rests between the tries of a delivery, after which it is given up. Default 1 s, 5 s, 30 s, 2 min, 10 min. */
  readonly retryMs?: readonly number[]
  /** How long the webhook may take to answer. Default 5,000. */
  readonly deadlineMs?: number
}

export interface SayOptions {
  /** Said in this group, of which the bot hears only what mentions it or replies to it. */
  readonly group?: string
  readonly isReply?: boolean
}

/** A Zalo Bot Platform on this machine. The API is under `/bot<TOKEN>/`, the knobs are under `/_control/`. */
export interface FakeZaloBot extends Simulator {
  readonly token: string
  readonly bot: { readonly id: string; readonly name: string }
  /** `started` false: has never written, so the bot cannot write to them. Default true. */
  person(id: string, more?: { readonly name?: string; readonly started?: boolean }): Person
  group(id: string): void
  /** The event the bot is told; null when it is told nothing, in a group. */
  say(person: string, text: string, more?: SayOptions): ZaloBotEvent | null
  sendUnread(
    person: string,
    kind: Unread,
    more?: SayOptions & { readonly caption?: string },
  ): ZaloBotEvent | null
  /** A picture as it is; the event names the address at which it lies. */
  sendPhoto(
    person: string,
    bytes: Uint8Array,
    more?: SayOptions & { readonly caption?: string },
  ): ZaloBotEvent | null
  block(person: string): void
  unblock(person: string): void
  /** The last `n` events once more, in the order in which they came. Default 1. */
  redeliver(n?: number): readonly ZaloBotEvent[]
  /** The next event changes places with the one after it. */
  reorder(): void
  /** Any body: posted to the webhook with these headers, giving its status; else the answer to the next poll. */
  deliverRaw(body: string, headers?: Readonly<Record<string, string>>): Promise<number | null>
  /** Everything in front of a person, or in a group. */
  seenBy(chat: string): readonly SeenMessage[]
  ledger(after?: number): LedgerEntry[]
  fault(fault: Fault): void
  readonly faults: Faults
  webhookUrl(): string
  webhookLog(): readonly WebhookAttempt[]
}

const RETRY_MS = [1000, 5000, 30_000, 120_000, 600_000]
const DEADLINE_MS = 5000

/** Resolves once listening. */
export async function startFakeZaloBot(options: FakeZaloBotOptions = {}): Promise<FakeZaloBot> {
  const { clock = systemClock, wait = realWait, token = "12345689:abc-xyz", groups = false } = options
  const now = () => clock.now().getTime()
  const bot = { id: "1459232241454765289", name: options.name ?? "Bot Chibo" }
  const idle: Answer = { ...refusal(408), status: options.idleStatus ?? 200 }
  const stopping = new AbortController()
  const world = createWorld(options.countFrom ?? 0)
  const ledger = createLedger()
  const faults = createFaults(seededRandom(options.seed ?? 1))
  const webhook = createWebhook({
    wait,
    retryMs: options.retryMs ?? RETRY_MS,
    deadlineMs: options.deadlineMs ?? DEADLINE_MS,
    wrapped: options.wrapped ?? false,
    now,
    onRemoved: (event) => receiving.keep(event),
    stopped: stopping.signal,
  })
  const receiving = createReceiving(webhook, idle)
  const photos = createPhotos()
  const photoField = options.photoField ?? "photo_url"
  let own = ""
  const events: ZaloBotEvent[] = []
  const late: ZaloBotEvent[] = []

  function emit(event: ZaloBotEvent): ZaloBotEvent {
    events.push(event)
    const fault = faults.take({ method: "update", chat: event.message.chat.id })
    if (fault?.kind === "reorder") {
      late.push(event)
      return event
    }
    receiving.bring(event)
    if (fault?.kind === "repeat") receiving.bring(event)
    for (const one of late.splice(0)) receiving.bring(one)
    return event
  }

  /** Puts it before everyone in the chat, then tells the bot. */
  function write(
    personId: string,
    text: string,
    { group, isReply = false }: SayOptions,
    make: (origin: Origin) => ZaloBotEvent,
  ): ZaloBotEvent | null {
    const from = world.personOf(personId)
    const chat = world.chatOf(group ?? personId)
    const origin: Origin = { chat, from, messageId: world.newId(), at: now() }
    chat.seen.push({ from: "person", text, at: origin.at, messageId: origin.messageId })
    chat.isOpen = true
    const isHeard = chat.type === "PRIVATE" || isReply || text.includes(`@${bot.name}`)
    return isHeard ? emit(make(origin)) : null
  }

  const methods = createMethods({
    world,
    rate: options.rate === undefined ? null : createRate(options.rate, clock),
    bot: { id: bot.id, accountName: "bot.VDKyGxQvc", canJoinGroups: groups },
    now,
    takesStyles: options.styles ?? true,
    onSent: (chat, { text, messageId, at }) => {
      if (options.echo) emit(textEvent({ chat, from: { ...bot, isBot: true }, messageId, at }, text))
    },
  })
  const api = createApi({ token, methods, slowMethods: receiving.methods, idle, faults, ledger, wait, now })

  const fake: Omit<FakeZaloBot, keyof Simulator> = {
    token,
    bot,
    person: (id, { name = id, started = true } = {}) => world.person(id, name, started),
    group: (id) => {
      if (!groups) throw new SimulatorError("this bot may not be in groups")
      world.group(id)
    },
    say: (person, text, more = {}) => write(person, text, more, (origin) => textEvent(origin, text)),
    sendUnread: (person, kind, more = {}) =>
      write(person, more.caption ?? `[${kind}]`, more, (origin) =>
        unreadEvent(origin, kind, { caption: more.caption, photoField }),
      ),
    sendPhoto: (person, bytes, more = {}) => {
      const { caption } = more
      const photoUrl = `${own}/photos/${photos.keep(bytes).name}`
      return write(person, caption ?? "[photo]", more, (origin) =>
        unreadEvent(origin, "photo", { caption, photoField, photoUrl }),
      )
    },
    block: (person) => {
      world.chatOf(person).isBlocked = true
    },
    unblock: (person) => {
      world.chatOf(person).isBlocked = false
    },
    redeliver: (n = 1) => {
      const again = events.slice(-n)
      for (const event of again) receiving.bring(event)
      return again
    },
    reorder: () => faults.add({ kind: "reorder" }),
    deliverRaw: (body, headers = {}) => receiving.bringRaw(body, headers),
    seenBy: (chat) => world.chatOf(chat).seen,
    ledger: ledger.entries,
    fault: faults.add,
    faults,
    webhookUrl: webhook.url,
    webhookLog: webhook.log,
  }

  const app = simulatorApp()
  app.route("/", pageRoutes("zalo-bot"))
  app.route("/", controlRoutes({ ...fake, people: world.people, ledger, actions: createActions(fake) }))
  app.route("/", photos.routes)
  app.all("/:bot/:method", api)
  app.notFound(
    () =>
      new Response(bodyOf(refusal(400)), { status: 400, headers: { "content-type": "application/json" } }),
  )
  const server = await serve(app, options)
  own = server.url
  return {
    ...fake,
    url: server.url,
    stop: async () => {
      stopping.abort()
      await server.stop()
    },
  }
}
