import { fork } from "node:child_process"
import { once } from "node:events"
import { AGREED } from "./webhook-events.ts"

export interface ServiceProcess {
  readonly url: string
  /** Processor time since its start. */
  cpuSeconds(): Promise<number>
  stop(): Promise<void>
}

/** Starts Chibo in a process of its own, with its shipped knowledge and all three platforms bringing their events. */
export async function startServiceProcess(
  databaseUrl: string,
  platformsUrl: string,
  signal: AbortSignal,
): Promise<ServiceProcess> {
  const child = fork(new URL("./service-main.ts", import.meta.url), {
    env: { ...process.env, ...settings(databaseUrl, platformsUrl) },
    execArgv: [],
    signal,
  })
  child.on("error", () => {})
  const exited = once(child, "exit")
  const ended = exited.then(([code]) => {
    throw new Error(`the service ended with status ${code}`)
  })
  ended.catch(() => {})
  const told = async <T>() => ((await Promise.race([once(child, "message"), ended])) as [T])[0]
  const { url } = await told<{ url: string }>()
  return {
    url,
    cpuSeconds: async () => {
      child.send("cpu")
      return (await told<{ cpuSeconds: number }>()).cpuSeconds
    },
    stop: async () => {
      if (child.connected) child.send("stop")
      await exited
    },
  }
}

function settings(databaseUrl: string, platformsUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    PORT: "0",
    LOG_LEVEL: "error",
    PUBLIC_URL: "https://chibo.invalid",
    ORGANISATION: "Chi bộ đo thử",
    SECRET_KEY: "a key that only this bench knows, and everybody else",
    TELEGRAM_BOT_TOKEN: AGREED.telegramToken,
    TELEGRAM_WEBHOOK_SECRET: AGREED.telegramSecret,
    TELEGRAM_API_ROOT: `${platformsUrl}/telegram`,
    ZALO_BOT_TOKEN: AGREED.zaloBotToken,
    ZALO_BOT_WEBHOOK_SECRET: AGREED.zaloBotSecret,
    ZALO_BOT_API_ROOT: `${platformsUrl}/zalo-bot`,
    ZALO_OA_APP_ID: AGREED.oaAppId,
    ZALO_OA_APP_SECRET: "bench-oa-app-secret",
    ZALO_OA_SECRET_KEY: AGREED.oaSecretKey,
    ZALO_OA_REFRESH_TOKEN: "refresh",
    ZALO_OA_SIGNATURE: "enforce",
    ZALO_OA_API_ROOT: `${platformsUrl}/zalo-oa`,
    ZALO_OA_OAUTH_ROOT: `${platformsUrl}/zalo-oa`,
    ZALO_OA_BUSINESS_ROOT: `${platformsUrl}/zalo-oa`,
  }
}
