import { Hono } from "hono"
import type { Channel, ChannelDeps, Receive, Turn } from "../../core/channel.ts"
import { AppError, DeliveryError } from "../../core/errors.ts"
import { downloadPhoto } from "../../core/photo/download.ts"
import { createZaloBotClient } from "./client.ts"
import { isRefusal, problemOf } from "./errors.ts"
import { createBackoff, createPause, type Wait } from "./pause.ts"
import { awaitNoWebhook, isAborted, poll, restAfter } from "./poll.ts"
import type { Self } from "./receive.ts"
import { renderPages, TEXT_LIMIT } from "./render.ts"
import { createSender } from "./send.ts"
import { createStanding } from "./standing.ts"
import { createWebhook } from "./webhook.ts"

export interface ZaloBotChannelOptions {
  readonly token: string
  /** Default https://bot-api.zaloplatforms.com */
  readonly apiRoot?: string
  /** Where the platform finds `/zalo-bot/webhook` from outside, and our secret of 8 to 256 characters. Default: poll. */
  readonly webhook?: { readonly url: string; readonly secret: string }
  /** "styles" sets off quotations and small print where the platform takes that. Default "plain". */
  readonly formatting?: "plain" | "styles"
  /** From where pictures are fetched, besides an `apiRoot` that is set: hosts, each with all below it. */
  readonly photoHosts?: readonly string[]
  /** The bot's name as people see and mention it in groups, with "Bot". */
  readonly name?: string
  /** Whose turn it is to poll: two who poll with one token steal from each other. */
  readonly turn: Turn
  readonly deps: ChannelDeps
  /** How time passes. Default real time. */
  readonly wait?: Wait
  /** How long one poll waits for an event; less than a turn lasts. Default 30. */
  readonly pollSeconds?: number
  /** How long to rest after "too many" when the platform does not say. Default 5. */
  readonly restSeconds?: number
}

const API_ROOT = "https://bot-api.zaloplatforms.com"
/** Where the platform keeps what people send. */
const PHOTO_HOSTS = ["zdn.vn", "zadn.vn", "zaloplatforms.com"]

/**
 * The Zalo Bot Platform. `start` throws `channel-refused` when the token is no good; an unreachable platform is tried
 * again in the background. With a webhook the HTTP server should listen before, as the platform tries the address.
 */
export function createZaloBotChannel(options: ZaloBotChannelOptions): Channel & { readonly routes: Hono } {
  const { webhook: hook, turn, deps } = options
  const { log, report } = deps
  const client = createZaloBotClient({ token: options.token, apiRoot: options.apiRoot ?? API_ROOT })
  const standing = createStanding(report)
  const stopping = new AbortController()
  const stopped = stopping.signal
  const pause = createPause(stopped, options.wait)
  const sender = createSender({
    client,
    log,
    standing,
    withStyles: options.formatting === "styles",
    restSeconds: options.restSeconds ?? 5,
  })
  const sending = new Set<Promise<unknown>>()
  let self: Self = { names: options.name === undefined ? [] : [options.name] }
  let receive: Receive | null = null
  let running: Promise<void> = Promise.resolve()
  let ending: Promise<void> | undefined

  const webhook =
    hook &&
    createWebhook({
      secret: hook.secret,
      log,
      self: () => self,
      receive: () => receive,
      onEvent: () => standing.webhook(null),
    })

  /** Learns who we are. */
  async function connect(): Promise<void> {
    const { id, account_name, display_name } = await client.getMe(stopped)
    const names = [options.name, display_name, account_name].filter((name) => typeof name === "string")
    self = { id, names }
    report({ connectedAs: display_name ?? account_name ?? id, handle: account_name ?? "" })
  }

  async function setWebhook({ url, secret }: NonNullable<typeof hook>): Promise<void> {
    // Always: the platform never tells which secret it has.
    const found = await client.setWebhook(url, secret, stopped)
    report({ webhook: found?.outcome ?? (found?.ok === false ? "failed" : "set") })
    standing.webhook(found?.ok === false ? "webhook-unreachable" : null)
  }

  async function open(): Promise<void> {
    await connect()
    if (hook !== undefined) await setWebhook(hook)
    standing.call(null)
  }

  /** Until it works: the platform may be away for hours. */
  async function openLater(first: unknown): Promise<void> {
    const backoff = createBackoff()
    let error = first
    while (!stopped.aborted) {
      standing.call(problemOf(error))
      log.warn({ err: error, channel: "zalo-bot" }, "not connected yet")
      await pause(restAfter(error, backoff.next()))
      try {
        return await open()
      } catch (again) {
        if (isAborted(again)) return
        error = again
      }
    }
  }

  async function run(receive: Receive, opening: Promise<void>): Promise<void> {
    await opening
    if (hook !== undefined) return
    await awaitNoWebhook({ client, standing, pause, stopped })
    const seconds = options.pollSeconds ?? 30
    await poll({ client, turn, log, standing, pause, seconds, self: () => self, receive, stopped })
  }

  /** Counts as being in flight until it has ended. */
  function track<T>(call: Promise<T>): Promise<T> {
    sending.add(call)
    return call.finally(() => sending.delete(call))
  }

  async function stop(): Promise<void> {
    receive = null
    stopping.abort()
    await Promise.allSettled([running, webhook?.idle(), ...sending])
    if (hook !== undefined) return
    await turn.give().catch((error: unknown) => {
      log.error({ err: error, channel: "zalo-bot" }, "could not give the turn away")
    })
  }

  return {
    name: "zalo-bot",
    can: { buttons: 0, edit: false, stream: false, files: false, textLimit: TEXT_LIMIT },
    routes: webhook?.routes ?? new Hono(),
    start: async (handler) => {
      receive = handler
      report(hook === undefined ? { receives: "polling", webhook: "" } : { receives: "webhook" })
      let opening = Promise.resolve()
      try {
        await open()
      } catch (error) {
        if (isRefusal(error, 401)) {
          receive = null
          throw new AppError("channel-refused", "the platform refuses the token", {
            cause: error,
            details: { channel: "zalo-bot" },
          })
        }
        opening = openLater(error)
      }
      running = run(handler, opening)
    },
    pieces: (message) => renderPages(message).length,
    send: async (to, message, piece = 0) => {
      if (stopped.aborted) throw new DeliveryError("not_sent", "the Zalo bot has stopped")
      return track(sender.send(to, message, piece))
    },
    typing: async (to) => {
      if (!stopped.aborted) await track(sender.typing(to))
    },
    fetchPhoto: (ref) =>
      track(downloadPhoto(ref, { hosts: options.photoHosts ?? PHOTO_HOSTS, root: options.apiRoot })),
    stop: () => {
      ending ??= stop()
      return ending
    },
  }
}
