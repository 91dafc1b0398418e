import { type ChildProcess, fork } from "node:child_process"
import { join } from "node:path"
import type { BotSetting, Order } from "./bot-process.ts"
import type { SimulatedClock } from "./clock.ts"

/** One process of the program under test. */
export interface Bot {
  readonly url: string
  isAlive(): boolean
  ask<T>(order: Order): Promise<T>
  /** SIGKILL: nothing is finished, nothing is said. Resolves when the process is gone. */
  kill(): Promise<void>
}

const PROGRAM = join(import.meta.dirname, "bot-process.ts")

/** Processes are started often: each takes what the first has compiled. */
const KEEP_COMPILED =
  "data:text/javascript,import { enableCompileCache } from 'node:module'; enableCompileCache()"

/** Resolves once it serves. */
export async function startBot(settings: BotSetting["settings"], clock: SimulatedClock): Promise<Bot> {
  const setting: BotSetting = { settings, clock: clock.setting() }
  const child: ChildProcess = fork(PROGRAM, [JSON.stringify(setting)], {
    execArgv: [...process.execArgv, "--import", KEEP_COMPILED],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  const gone = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<string>()
  let count = 0
  let alive = true
  child.on("message", (message: { ready?: string; id?: number; result?: never; error?: string }) => {
    if (message.ready !== undefined) return ready.resolve(message.ready)
    const asked = waiting.get(message.id!)
    waiting.delete(message.id!)
    if (message.error === undefined) asked?.resolve(message.result!)
    else asked?.reject(new Error(message.error))
  })
  // Told by the exit as well.
  child.on("error", () => {})
  child.on("exit", () => {
    alive = false
    const ended = new Error("the bot process has ended")
    ready.reject(ended)
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    gone.resolve()
  })
  const url = await ready.promise
  return {
    url,
    isAlive: () => alive,
    ask: (order) =>
      new Promise((resolve, reject) => {
        if (!alive) return reject(new Error("the bot process has ended"))
        const id = ++count
        waiting.set(id, { resolve, reject })
        child.send({ id, order }, (error) => {
          if (error !== null) reject(new Error("the bot process has ended"))
        })
      }),
    kill: async () => {
      alive = false
      child.kill("SIGKILL")
      await gone.promise
    },
  }
}
