import { type Clock, systemClock } from "../../core/clock.ts"
import { controlRoutes } from "../shared/control.ts"
import { createFaults, type Fault } from "../shared/faults.ts"
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
  type SimulatorOptions,
  type WebhookAttempt,
} from "../shared/simulator.ts"
import { apiRoutes } from "./api.ts"
import { controlActions } from "./control.ts"
import { endpoints } from "./endpoints.ts"
import { createEvents, type OaEvent } from "./events.ts"
import { createDeeds, type Deeds } from "./people.ts"
import { createQuotas, type QuotaKind, type QuotaSizes } from "./quotas.ts"
import type { FakeTemplate } from "./templates.ts"
import { createTokens, type GrantedTokens } from "./tokens.ts"
import { createUploads } from "./uploads.ts"
import { createWebhook } from "./webhook.ts"
import { createWorld, type Person } from "./world.ts"

export type { OaEvent } from "./events.ts"
export type { QuotaKind, QuotaSizes } from "./quotas.ts"
export type { FakeTemplate } from "./templates.ts"
export type { GrantedTokens } from "./tokens.ts"

export interface FakeZaloOaOptions extends SimulatorOptions {
  /** Of the app, for tokens and signatures. Defaults are made up. */
  readonly appId?: string
  readonly appSecret?: string
  readonly oaSecretKey?: string
  /** The account and the name it shows. */
  readonly oaId?: string
  readonly name?: string
  /** How long an access token holds. Default 90,000: 25 hours. */
  readonly accessTokenSeconds?: number
  /** What is left at the start. Default 2,000 of the package, nothing bought, 500 approved texts a day. */
  readonly quotas?: QuotaSizes
  /** Approved texts by id. */
  readonly templates?: Readonly<Record<string, FakeTemplate>>
  /** Characters in the title of a button. Default 35. */
  readonly titleLimit?: number
  /** Refuses messages from ten in the evening to six in the morning. Default false. */
  readonly blocksNights?: boolean
  /** Tells the account's own messages to the webhook. Default true. */
  readonly echoes?: boolean
  /** Tells that a message was received as soon as it is there. Default false. */
  readonly receipts?: boolean
  /** How long the program may take to answer an event. Default 2,000. */
  readonly deadlineMs?: number
  /** Forgets the webhook when an event has failed six times. Default false. */
  readonly disablesWebhook?: boolean
}

export interface FakeZaloOa extends Simulator, Deeds {
  readonly appId: string
  readonly appSecret: string
  readonly oaSecretKey: string
  readonly oaId: string
  /** Somebody who has not found the account yet; with `hasWritten` somebody whose last word is of this moment. */
  person(
    id: string,
    facts: { readonly name: string; readonly phone?: string | undefined; readonly hasWritten?: boolean },
  ): void
  block(id: string): void
  unblock(id: string): void
  /** Not on Zalo for 45 days. */
  leave(id: string): void
  /** The person's last deed becomes so much older. */
  silence(id: string, hours: number): void
  seenBy(id: string): readonly SeenMessage[]
  ledger(after?: number): LedgerEntry[]
  fault(fault: Fault): void
  readonly faults: { clear(): void }
  setQuota(kind: QuotaKind | "template", remain: number): void
  /** A pair of tokens from the developer's console. */
  grant(): GrantedTokens
  /** A code from the consent page. */
  consent(challenge?: string): string
  expireTokens(): void
  killRefreshTokens(): void
  /** Saves the address of the program; throws `SimulatorError` when it does not answer the probe. */
  setWebhook(url: string): Promise<void>
  webhookLog(): readonly WebhookAttempt[]
  redeliver(n?: number): OaEvent[]
  /** Signs and brings an event of any kind. */
  deliver(event: OaEvent): void
  /** Brings any body with any headers, unsigned unless they sign it; the status of the answer. */
  deliverRaw(body: string, headers?: Readonly<Record<string, string>>): Promise<number | null>
  sign(body: string, timestamp: string): string
  /** Resolves when every event was brought once. */
  settled(): Promise<void>
}

/** The handle without its address. */
export type Knobs = Omit<FakeZaloOa, keyof Simulator>

/** Plays `openapi.zalo.me`, `oauth.zaloapp.com` and `business.openapi.zalo.me` on one address. */
export async function startFakeZaloOa(options: FakeZaloOaOptions = {}): Promise<FakeZaloOa> {
  const {
    appId = "4120000000000000001",
    appSecret = "app-secret-of-the-fake",
    oaSecretKey = "oa-secret-key-of-the-fake",
    oaId = "2460000000000000001",
    name = "Chi bộ mẫu",
    wait = realWait,
    echoes = true,
    receipts = false,
  } = options
  const clock: Clock = options.clock ?? systemClock
  const world = createWorld(clock, options.countFrom ?? 0)
  const ledger = createLedger()
  const faults = createFaults(seededRandom(options.seed ?? 1))
  const quotas = createQuotas(options.quotas ?? {}, clock)
  const lifeSeconds = options.accessTokenSeconds ?? 90_000
  const tokens = createTokens({ appId, appSecret, lifeSeconds, clock })
  const events = createEvents(appId, oaId, world.now)
  const webhook = createWebhook({
    appId,
    oaSecretKey,
    wait,
    faults,
    deadlineMs: options.deadlineMs ?? 2000,
    disables: options.disablesWebhook ?? false,
  })
  const photos = createPhotos()
  let own = ""
  const deeds = createDeeds({ world, events, webhook, photos, own: () => own })

  const onSent = (person: Person, messageId: string): void => {
    const sent = person.seen.find((message) => message.messageId === messageId)
    if (echoes && sent !== undefined) webhook.push(person.id, events.echo(person, sent))
    if (receipts) deeds.receive(person.id)
  }
  const api = apiRoutes({
    endpoints: endpoints({
      world,
      quotas,
      tokens,
      uploads: createUploads(world),
      templates: new Map(Object.entries(options.templates ?? {})),
      oaId,
      name,
      titleLimit: options.titleLimit ?? 35,
      blocksNights: options.blocksNights ?? false,
      onSent,
    }),
    tokens,
    ledger,
    faults,
    rate: options.rate === undefined ? null : createRate(options.rate, clock),
    wait,
    now: world.now,
  })

  const fake: Knobs = {
    ...deeds,
    appId,
    appSecret,
    oaSecretKey,
    oaId,
    person: (id, facts) => {
      const person = world.add(id, facts.name, facts.phone ?? null)
      if (facts.hasWritten) person.lastInteraction = world.now()
    },
    block: (id) => {
      world.person(id).refusal = -244
    },
    unblock: (id) => {
      world.person(id).refusal = null
    },
    leave: (id) => {
      world.person(id).refusal = -227
    },
    silence: (id, hours) => {
      const person = world.person(id)
      if (person.lastInteraction !== null) person.lastInteraction -= hours * 3_600_000
    },
    seenBy: (id) => world.person(id).seen,
    ledger: ledger.entries,
    fault: faults.add,
    faults,
    setQuota: quotas.set,
    grant: tokens.grant,
    consent: tokens.consent,
    expireTokens: tokens.expireAll,
    killRefreshTokens: tokens.killRefreshTokens,
    setWebhook: webhook.set,
    webhookLog: webhook.log,
    redeliver: (n = 1) => webhook.repeat(n),
    deliver: (event) => webhook.push("raw", event),
    deliverRaw: (body, headers = {}) => webhook.pushRaw(body, headers),
    sign: webhook.sign,
    settled: webhook.settled,
  }

  const app = simulatorApp()
  app.route("/", pageRoutes("zalo-oa"))
  app.route(
    "/",
    controlRoutes({
      ledger,
      faults,
      people: world.list,
      seenBy: fake.seenBy,
      webhookLog: fake.webhookLog,
      actions: controlActions(fake),
    }),
  )
  app.route("/", photos.routes)
  app.route("/", api)
  const server = await serve(app, options)
  own = server.url
  return {
    ...fake,
    url: server.url,
    stop: async () => {
      webhook.stop()
      await server.stop()
    },
  }
}
