import { afterEach } from "vitest"
import {
  type FakeTelegram,
  type FakeTelegramOptions,
  startFakeTelegram,
} from "../../../src/simulators/telegram/index.ts"

export interface Answer {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: Readonly<Record<string, number>>
}

/** A platform with An (id 7) on it, and a bot that speaks plain HTTP. */
export interface Bench {
  readonly fake: FakeTelegram
  call(method: string, params?: object, signal?: AbortSignal): Promise<Answer>
}

const running: FakeTelegram[] = []

afterEach(async () => {
  for (const fake of running.splice(0)) await fake.stop()
})

export async function openBench(options: FakeTelegramOptions = {}): Promise<Bench> {
  const fake = await startFakeTelegram(options)
  running.push(fake)
  fake.person(7, { name: "An" })
  return {
    fake,
    call: async (method, params = {}, signal) => {
      const response = await fetch(`${fake.url}/bot${fake.token}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(params),
        ...(signal === undefined ? {} : { signal }),
      })
      return (await response.json()) as Answer
    },
  }
}
