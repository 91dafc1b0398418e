import { setTimeout as sleep } from "node:timers/promises"
import type { Hono } from "hono"
import type { Channel, ChannelDeps, Receive } from "../../core/channel.ts"
import { DeliveryError } from "../../core/errors.ts"
import { downloadPhoto } from "../../core/photo/download.ts"
import { createClient } from "./client.ts"
import { createConnection } from "./connection.ts"
import { FILE_TYPES, LARGEST_FILE } from "./files.ts"
import { refreshPair } from "./oauth.ts"
import type { ApprovedTemplates, TokenStore, WindowLedger } from "./ports.ts"
import { createProblems } from "./problems.ts"
import { createQuotas } from "./quotas.ts"
import { MOST_BUTTONS, piecesOf, TEXT_LIMIT } from "./render.ts"
import { sendPiece } from "./send.ts"
import { createAccessTokens } from "./tokens.ts"
import { webhookRoutes } from "./webhook.ts"

export type {
  ApprovedTemplate,
  ApprovedTemplates,
  Quota,
  TokenPair,
  TokenStore,
  WindowLedger,
} from "./ports.ts"
export { type Forecast, type PreflightDeps, preflight } from "./windows.ts"

export interface ZaloOaOptions {
  readonly appId: string
  readonly appSecret: string
  /** The key on the app's webhook page, which signs events; not the app's secret. */
  readonly oaSecretKey: string
  /**
   * What happens to an event whose signature is wrong. `log`: reported and taken, until the key is known to be
   * right. `enforce`: answered with 403. Default `log`.
   */
  readonly signature?: "log" | "enforce"
  /** Where the platform is. Defaults: openapi.zalo.me, oauth.zaloapp.com, business.openapi.zalo.me. */
  readonly apiRoot?: string
  readonly oauthRoot?: string
  readonly businessRoot?: string
  /** From where pictures are fetched, besides an `apiRoot` that is set: hosts, each with all below it. */
  readonly photoHosts?: readonly string[]
  readonly tokens: TokenStore
  readonly ledger: WindowLedger
  /** By our name. Without them nobody is written to after seven days of silence. */
  readonly templates?: ApprovedTemplates
  readonly deps: ChannelDeps
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>
  /** The code with which the platform verifies our address; then `/zalo_verifier<code>.html` is served. */
  readonly siteVerification?: string
  /** Whether a tapped button shows as a message of the person. Default `hide`. */
  readonly buttonType?: "show" | "hide"
  /** How time passes between two tries to reach the platform at the start. Default real time. */
  readonly wait?: (ms: number) => Promise<void>
  /** How long the platform may take to answer one call. Default 20,000. */
  readonly timeoutMs?: number
}

/** The name under which an operator lists the approved text that says that there is news. */
const NEWS_HINT = "co-tin-moi"
/** Where the platform keeps what people send. */
const PHOTO_HOSTS = ["zdn.vn", "zadn.vn", "zalo.me"]

/**
 * A Zalo Official Account. `routes` take its events and go into the HTTP server. A person is addressed by the
 * platform's id; `phone:84…` reaches a telephone number, with approved texts only.
 */
export function createZaloOaChannel(options: ZaloOaOptions): Channel & { readonly routes: Hono } {
  const { deps, timeoutMs = 20_000 } = options
  const { clock, log, report } = deps
  const problems = createProblems(report)
  const { appId, appSecret, ledger, templates = {}, readFile, buttonType = "hide" } = options
  const oauth = {
    root: options.oauthRoot ?? "https://oauth.zaloapp.com",
    appId,
    appSecret,
    clock,
    log,
    timeoutMs,
  }
  const tokens = createAccessTokens({
    store: options.tokens,
    clock,
    log,
    problems,
    refresh: (refreshToken) => refreshPair(oauth, refreshToken),
  })
  const client = createClient({
    apiRoot: options.apiRoot ?? "https://openapi.zalo.me",
    businessRoot: options.businessRoot ?? "https://business.openapi.zalo.me",
    tokens,
    problems,
    clock,
    log,
    timeoutMs,
  })
  const quotas = createQuotas(ledger, clock, log)
  const wait = options.wait ?? ((ms: number) => sleep(ms, undefined, { ref: false }))
  const connection = createConnection({ client, quotas, report, log, wait })

  const inFlight = new Set<Promise<unknown>>()
  let receive: Receive | null = null
  let isStopped = false
  const track = <T>(work: Promise<T>): Promise<T> => {
    inFlight.add(work)
    return work.finally(() => inFlight.delete(work))
  }

  const routes = webhookRoutes({
    appId,
    appSecret,
    oaSecretKey: options.oaSecretKey,
    signature: options.signature ?? "log",
    oaId: connection.oaId,
    receive: () => {
      const handler = receive
      return handler && ((...event) => track(handler(...event)))
    },
    problems,
    log,
    siteVerification: options.siteVerification,
  })

  return {
    name: "zalo-oa",
    can: {
      buttons: MOST_BUTTONS,
      edit: false,
      stream: false,
      files: true,
      fileTypes: FILE_TYPES,
      fileLimit: LARGEST_FILE,
      textLimit: TEXT_LIMIT,
      ...(Object.hasOwn(templates, NEWS_HINT) ? { hint: NEWS_HINT } : {}),
    },
    routes,
    start: async (handler) => {
      receive = handler
      report({ receives: "webhook" })
      await connection.open()
    },
    pieces: (message) => piecesOf(message).length,
    send: async (to, message, piece = 0) => {
      if (isStopped) throw new DeliveryError("not_sent", "the zalo-oa channel has stopped")
      const sending = { client, ledger, quotas, templates, clock, readFile, buttonType }
      return track(sendPiece(sending, to, message, piece))
    },
    keepAlive: async () => {
      if (isStopped) return
      await track(tokens.keepAlive()).catch((error: unknown) => {
        log.warn({ err: error }, "zalo-oa: unused tokens could not be renewed; tried again later")
      })
    },
    fetchPhoto: (ref) =>
      track(downloadPhoto(ref, { hosts: options.photoHosts ?? PHOTO_HOSTS, root: options.apiRoot })),
    stop: async () => {
      isStopped = true
      receive = null
      await Promise.all([connection.close(), Promise.allSettled(inFlight)])
    },
  }
}
