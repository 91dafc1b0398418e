import type { Trace } from "../storage/traces.ts"
import { type Balancer, startBalancer } from "./balancer.ts"
import type { Order } from "./bot-process.ts"
import { type Bot, startBot } from "./bots.ts"
import type { SimulatedClock } from "./clock.ts"
import { type Crowd, gather } from "./crowd.ts"
import { type TemporaryDatabase, temporaryDatabase } from "./postgres.ts"

export interface StageOptions {
  readonly people: number
  readonly seed: number
  readonly clock: SimulatedClock
  readonly databaseUrl: string | undefined
  /** Everybody has written to the bot before. */
  readonly haveWritten: boolean
  /** Bot processes on the one database. */
  readonly processes: number
  /** False leaves it to the caller to let people in. Default true. */
  readonly admits?: boolean
  /** Default true: see `CrowdOptions`. */
  readonly receipts?: boolean
  /** Settings of the bot processes besides those of the platforms. */
  readonly settings?: Readonly<Record<string, string>>
}

/** The platforms, the crowd, the database and the processes of the program under test. */
export interface Stage {
  readonly crowd: Crowd
  readonly clock: SimulatedClock
  /** Asks any process that lives; again when it dies while it is asked. */
  ask<T>(order: Order): Promise<T>
  /** Kills the process of that number and starts it again after `restMs` of the clock. */
  kill(number: number, restMs: number): Promise<void>
  /**
   * What an operator does when the Official Account's pair is lost, for example because a process died while it was
   * renewed: agrees anew, and starts everything with the new one. Nothing when it is being done already.
   */
  agreeAgain(): Promise<void>
  stopAll(): Promise<void>
  startAll(): Promise<void>
  /** Moves the time of everybody ahead. */
  jump(ms: number): Promise<void>
  /** Resolves when no event waits and no message is due. */
  calm(): Promise<void>
  traces(): Promise<Trace[]>
  close(): Promise<void>
}

const LOOK_MS = 100
/** So often it is looked whether the new pair works. */
const MOST_LOOKS = 30

export async function setStage(options: StageOptions): Promise<Stage> {
  const { clock } = options
  const database: TemporaryDatabase = await temporaryDatabase(options.databaseUrl)
  const crowd = await gather(options)
  const bots: (Bot | null)[] = Array.from({ length: options.processes }, () => null)
  const alive = () => bots.filter((bot): bot is Bot => bot?.isAlive() === true)
  const balancer: Balancer = await startBalancer(() => alive().map(({ url }) => url))
  const settings: Record<string, string> = {
    ...crowd.settings(balancer.url),
    DATABASE_URL: database.url,
    SECRET_KEY: "the key of a simulation that keeps nothing",
    KNOWLEDGE_DIR: "",
    PORT: "0",
    LOG_LEVEL: "error",
    ...options.settings,
  }
  let jumped = 0
  let agreeing: Promise<void> | null = null
  const start = async (number: number) => {
    const before = jumped
    const bot = await startBot(settings, clock)
    bots[number] = bot
    // Time may have been moved while it came up.
    if (jumped > before) await bot.ask({ do: "jump", ms: jumped - before })
  }
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

  async function ask<T>(order: Order): Promise<T> {
    for (;;) {
      const bot = alive()[0]
      if (bot !== undefined) {
        try {
          return await bot.ask<T>(order)
        } catch (error) {
          if (bot.isAlive()) throw error
        }
      }
      await rest(LOOK_MS)
    }
  }

  const isDisowned = async () => (await ask<{ isDisowned: boolean }>({ do: "pending" })).isDisowned

  async function agreeAnew(): Promise<void> {
    // The new pair may be lost as well.
    do {
      Object.assign(settings, crowd.agreeAgain(balancer.url))
      await stage.stopAll()
      await stage.startAll()
      for (let looks = 0; looks < MOST_LOOKS && (await isDisowned()); looks++) await rest(LOOK_MS)
    } while (await isDisowned())
  }

  const stage: Stage = {
    crowd,
    clock,
    ask,
    async kill(number, restMs) {
      await bots[number]?.kill()
      await rest(restMs / clock.speed)
      await start(number)
    },
    agreeAgain() {
      agreeing ??= agreeAnew().finally(() => {
        agreeing = null
      })
      return agreeing
    },
    async stopAll() {
      await Promise.all(bots.map((bot) => bot?.kill()))
    },
    async startAll() {
      // One first: it shapes the database.
      await start(0)
      await Promise.all(bots.map((_, number) => (number === 0 ? undefined : start(number))))
    },
    async jump(ms) {
      clock.jump(ms)
      jumped += ms
      await Promise.all(alive().map((bot) => bot.ask({ do: "jump", ms }).catch(() => {})))
    },
    async calm() {
      for (;;) {
        const { events, due } = await ask<{ events: number; due: number }>({ do: "work" })
        if (events === 0 && due === 0) return
        await rest(LOOK_MS)
      }
    },
    async traces() {
      const all: Trace[] = []
      for (;;) {
        const more = await ask<Trace[]>({ do: "traces", after: all.at(-1)?.id ?? 0 })
        all.push(...more)
        if (more.length === 0) return all
      }
    },
    async close() {
      await stage.stopAll()
      balancer.stop()
      await crowd.stop()
      await database.remove()
    },
  }
  await stage.startAll()
  await crowd.connect(balancer.url)
  if (options.admits === false) return stage
  const heardAt = clock.now().toISOString()
  const members = options.haveWritten ? crowd.accounts.map((one) => ({ ...one, heardAt })) : crowd.accounts
  await ask({ do: "admit", members })
  return stage
}
