import { Agent as HttpAgent } from "node:http"
import { Agent as HttpsAgent } from "node:https"
import { Api } from "grammy"

export interface ClientOptions {
  readonly token: string
  /** Default `API_ROOT`; no slash at the end. */
  readonly apiRoot?: string
}

export const API_ROOT = "https://api.telegram.org"

export interface Client {
  readonly api: Api
  /** Lets go of the connections that are kept for the next call. */
  close(): void
}

// A connection that lay idle may be dead without our knowing, and what is sent on it then is perhaps sent.
const IDLE_MS = 4000

/** Calls of the Bot API that end after so many seconds at the latest. */
export function createClient({ token, apiRoot }: ClientOptions, timeoutSeconds: number): Client {
  const isPlain = apiRoot?.startsWith("http:") ?? false
  const agent = new (isPlain ? HttpAgent : HttpsAgent)({ keepAlive: true, timeout: IDLE_MS })
  const api = new Api(token, {
    ...(apiRoot === undefined ? {} : { apiRoot }),
    timeoutSeconds,
    baseFetchConfig: { agent },
  })
  return { api, close: () => agent.destroy() }
}

type GrammySignal = Parameters<Api["getMe"]>[0]

/** The same signal under the type of the package that grammY's types name. */
export function grammySignal(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal
}
