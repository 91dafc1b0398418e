import { z } from "zod"
import { systemClock } from "../../core/clock.ts"
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
  type Simulator,
  SimulatorError,
  type SimulatorOptions,
  type WebhookAttempt,
} from "../shared/simulator.ts"
import { type Acts, createActs } from "./acts.ts"
import { controlActions } from "./control.ts"
import { botMethods } from "./methods/bot.ts"
import { fileMethods, fileRoutes } from "./methods/files.ts"
import { messageMethods } from "./methods/messages.ts"
import type { MethodDeps } from "./methods/method.ts"
import { updateMethods } from "./methods/updates.ts"
import { createPolling } from "./polling.ts"
import { createPresses } from "./presses.ts"
import { apiRoutes } from "./server.ts"
import { createUpdateQueue } from "./updates.ts"
import { createWebhook } from "./webhook.ts"
import type { Update, User } from "./wire.ts"
import { createWorld } from "./world.ts"

export interface FakeTelegramOptions extends SimulatorOptions {
  /** Default a token that looks like one. */
  readonly token?: string
  /** Name of the bot, without @. Default `chibo_bot`. */
  readonly username?: string
  /** How long a webhook may take to answer. Default 60,000. */
  readonly webhookPatienceMs?: number
}

/** The Bot API with people in front of it, as strict as the real one where a bot can notice. */
export interface FakeTelegram extends Simulator, Acts {
  readonly token: string
  readonly bot: User
  ledger(after?: number): LedgerEntry[]
  fault(fault: Fault): void
  readonly faults: { clear(): void }
  webhookLog(): readonly WebhookAttempt[]
  /** The last updates once more with their old ids, default one; gives them. */
  redeliver(n?: number): Update[]
  /** The two oldest updates that still wait change places. */
  reorder(): void
  /**
   * With a webhook posts the body as it is, once, and gives the status. Without one, the next poll gets the
   * object that the body holds.
   */
  deliverRaw(body: string, headers?: Readonly<Record<string, string>>): Promise<number | null>
  /** Resolves when the bot has confirmed the update, by a later poll or by answering its webhook. */
  taken(update: Update): Promise<void>
}

export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  const {
    clock = systemClock,
    wait = realWait,
    token = "7000000001:FAKE-token_of_a_simulated_bot_00001",
  } = options
  const bot: User = {
    id: Number(token.split(":")[0]),
    is_bot: true,
    first_name: "Chibo",
    username: options.username ?? "chibo_bot",
  }
  const ledger = createLedger()
  const faults = createFaults(seededRandom(options.seed ?? 1))
  const world = createWorld(bot, clock)
  const presses = createPresses(clock)
  const queue = createUpdateQueue(clock, faults, 100_000_001 + (options.countFrom ?? 0))
  const polling = createPolling(queue, wait)
  const webhook = createWebhook({ queue, clock, wait, patienceMs: options.webhookPatienceMs ?? 60_000 })
  const photos = createPhotos()
  const acts = createActs({ world, queue, presses, photos })
  const methodDeps: MethodDeps = { world, queue, webhook, presses, photos, interruptPoll: polling.interrupt }

  const deliverRaw: FakeTelegram["deliverRaw"] = async (body, headers) => {
    if (webhook.settings() !== null) return webhook.post(body, headers)
    const update = z.looseObject({ update_id: z.number() }).safeParse(JSON.parse(body))
    if (!update.success) throw new SimulatorError("a poll gives objects with an update_id only")
    queue.pushRaw(update.data)
    return null
  }

  const app = simulatorApp()
  const handle = {
    ...acts,
    redeliver: (n = 1) => queue.repeat(n),
    reorder: () => queue.reorder(),
    deliverRaw,
  }
  app.route("/", pageRoutes("telegram"))
  app.route(
    "/",
    controlRoutes({
      ledger,
      faults,
      people: world.people,
      seenBy: acts.seenBy,
      webhookLog: webhook.log,
      actions: controlActions(handle),
    }),
  )
  app.route("/", fileRoutes(token, photos))
  app.route(
    "/",
    apiRoutes({
      token,
      methods: {
        ...updateMethods(methodDeps),
        ...messageMethods(methodDeps),
        ...botMethods(methodDeps),
        ...fileMethods(methodDeps),
      },
      polling,
      queue,
      webhook,
      ledger,
      faults,
      rate: options.rate === undefined ? null : createRate(options.rate, clock),
      clock,
      wait,
    }),
  )
  const server = await serve(app, options)
  return {
    ...handle,
    url: server.url,
    token,
    bot,
    ledger: ledger.entries,
    fault: faults.add,
    faults: { clear: faults.clear },
    webhookLog: webhook.log,
    taken: (update) => queue.gone(update.update_id),
    stop: async () => {
      webhook.stop()
      await server.stop()
    },
  }
}
