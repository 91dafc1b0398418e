import type { Update, UserFromGetMe } from "grammy/types"
import { Hono } from "hono"
import type { Address, Channel, ChannelDeps, Outgoing, Receive, Sent, Turn } from "../../core/channel.ts"
import { AppError, DeliveryError } from "../../core/errors.ts"
import type { Me } from "./addressed.ts"
import { createClient, grammySignal } from "./client.ts"
import { askedRestMs, factsOf, type Problem, problemOf } from "./errors.ts"
import { delayAfter, pause, type Wait } from "./pause.ts"
import { fetchPhoto } from "./photo.ts"
import { pollUpdates } from "./poll.ts"
import { readUpdate, sentAt } from "./receive.ts"
import { MOST_BUTTONS, render, TEXT_LIMIT } from "./render.ts"
import { chatId, leaveChat, sendPiece, topicOf } from "./send.ts"
import { ensureWebhook, type WebhookSettings, webhookRoutes } from "./webhook.ts"

export interface TelegramChannelOptions {
  readonly token: string
  /** Default the real platform. */
  readonly apiRoot?: string
  /** Where the platform brings updates. Absent: they are fetched by long polling, which needs no public address. */
  readonly webhook?: WebhookSettings
  /** Only with it may updates be fetched: the platform lets one process poll with a token. */
  readonly turn: Turn
  readonly deps: ChannelDeps
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>
  /** What the platform lists as commands, in the reader's language. Default: left as it is there. */
  readonly commands?: readonly { readonly command: string; readonly description: string }[]
  /** How time passes between two tries. Default real time. */
  readonly wait?: Wait
  /** How long one poll waits at the platform, at most 50. Default 25. */
  readonly pollSeconds?: number
}

const SEND_SECONDS = 30
/** How much longer than it was asked to wait a poll may take. */
const POLL_SLACK_SECONDS = 10

/**
 * Telegram. `routes` take the platform's webhook and go into the HTTP server; without a webhook they are empty.
 * While the platform cannot be reached, `start` resolves all the same and goes on trying.
 */
export function createTelegramChannel(options: TelegramChannelOptions): Channel & { readonly routes: Hono } {
  const { turn, wait, webhook, pollSeconds = 25 } = options
  const { log, report } = options.deps
  const client = createClient(options, SEND_SECONDS)
  const pollClient = createClient(options, pollSeconds + POLL_SLACK_SECONDS)
  const { api } = client
  const stopping = new AbortController()
  const { signal } = stopping
  const busy = new Set<Promise<unknown>>()
  let take: ((update: Update) => Promise<void>) | null = null
  let problem: Problem | null | undefined

  /** Work that a stop waits for. */
  function tracked<T>(work: Promise<T>): Promise<T> {
    busy.add(work)
    const done = () => busy.delete(work)
    work.then(done, done)
    return work
  }

  function onProblem(next: Problem | null): void {
    if (next === problem) return
    problem = next
    report({ problem })
  }

  /** Stores what the update holds, then stops the button from turning. */
  function takerFor(me: Me, receive: Receive): (update: Update) => Promise<void> {
    return async (update) => {
      const arrivals = readSafely(update, me)
      for (const arrival of arrivals) await receive(arrival, update, sentAt(update))
      const query = update.callback_query
      if (typeof query?.id === "string") tracked(quietly("answerCallbackQuery", () => answer(query.id)))
    }
  }

  const answer = (id: string) => api.answerCallbackQuery(id, {}, grammySignal(signal))

  function readSafely(update: Update, me: Me): ReturnType<typeof readUpdate> {
    try {
      return readUpdate(update, me)
    } catch {
      // Brought again it would not read any better.
      log.warn({ channel: "telegram", update: update.update_id }, "an update could not be read")
      return []
    }
  }

  /** For calls whose failure changes nothing. */
  async function quietly(method: string, call: () => Promise<unknown>): Promise<void> {
    try {
      await call()
    } catch (error) {
      log.debug({ channel: "telegram", method, ...factsOf(error) }, "a call failed that does not matter")
    }
  }

  /** Everything that has to be settled with the platform before updates come. */
  async function introduce(receive: Receive): Promise<void> {
    const user: UserFromGetMe = await api.getMe(grammySignal(signal))
    report({ connectedAs: `@${user.username}`, handle: user.username })
    const { commands } = options
    if (commands !== undefined)
      await quietly("setMyCommands", () => api.setMyCommands(commands, {}, grammySignal(signal)))
    if (webhook !== undefined) {
      take = takerFor(user, receive)
      await ensureWebhook(api, webhook, signal)
      report({ webhook: webhook.url })
      return onProblem(null)
    }
    const { url } = await api.getWebhookInfo(grammySignal(signal))
    report({ webhook: url ?? "" })
    onProblem(url ? "webhook-set" : null)
    take = takerFor(user, receive)
  }

  /** Tries until it works or we stop. */
  async function introduceLater(receive: Receive, first: unknown): Promise<void> {
    let error = first
    for (let failures = 1; !signal.aborted; failures++) {
      onProblem(problemOf(error))
      log.warn({ channel: "telegram", ...factsOf(error) }, "telegram cannot be reached")
      await pause(wait, Math.max(delayAfter(failures), askedRestMs(error)), signal)
      if (signal.aborted) return
      try {
        return await introduce(receive)
      } catch (next) {
        error = next
      }
    }
  }

  async function poll(): Promise<void> {
    if (webhook !== undefined || take === null || signal.aborted) return
    await pollUpdates({
      api: pollClient.api,
      turn,
      log,
      wait,
      seconds: pollSeconds,
      take,
      onProblem,
      signal,
    })
  }

  const routes =
    webhook === undefined
      ? new Hono()
      : webhookRoutes({
          secret: webhook.secret,
          log,
          take: () => (take === null || signal.aborted ? null : trackedTake(take)),
        })

  const trackedTake =
    (work: (update: Update) => Promise<void>) =>
    (update: Update): Promise<void> =>
      tracked(work(update))

  return {
    name: "telegram",
    can: { buttons: MOST_BUTTONS, edit: false, stream: false, files: true, textLimit: TEXT_LIMIT },
    routes,
    start: async (receive) => {
      report({ receives: webhook === undefined ? "polling" : "webhook" })
      try {
        await introduce(receive)
        tracked(poll())
      } catch (error) {
        if (problemOf(error) === "unauthorized")
          throw new AppError("channel-refused", "telegram refused the token", {
            details: { channel: "telegram" },
          })
        tracked(introduceLater(receive, error).then(poll))
      }
    },
    pieces: (message) => render(message).length,
    send: async (to: Address, message: Outgoing, piece = 0): Promise<Sent> => {
      if (signal.aborted) throw new DeliveryError("not_sent", "the telegram channel has stopped")
      return tracked(sendPiece({ api, log, readFile: options.readFile }, to, message, piece))
    },
    typing: async (to) => {
      if (signal.aborted) return
      const show = async () => api.sendChatAction(chatId(to), "typing", topicOf(to), grammySignal(signal))
      await tracked(quietly("sendChatAction", show))
    },
    fetchPhoto: async (ref) => tracked(fetchPhoto(api, options, ref, signal)),
    leave: async (group) => {
      if (signal.aborted) throw new DeliveryError("not_sent", "the telegram channel has stopped")
      return tracked(leaveChat(api, group))
    },
    stop: async () => {
      stopping.abort()
      while (busy.size > 0) await Promise.allSettled(busy)
      client.close()
      pollClient.close()
    },
  }
}
