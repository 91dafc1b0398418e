import { z } from "zod"
import { PlatformRefusal, PlatformSilence } from "./errors.ts"

export interface ZaloBotClientOptions {
  readonly token: string
  readonly apiRoot: string
  /** How long one call may take. Default 30,000; a poll has its own time and 7 seconds more. */
  readonly timeoutMs?: number
}

/** A run of a text and its look; places are UTF-16 units. */
export interface TextStyle {
  readonly start: number
  readonly len: number
  readonly st: readonly string[]
}

/** The methods of the Zalo Bot Platform that Chibo uses. All throw `PlatformRefusal` or `PlatformSilence` only. */
export interface ZaloBotClient {
  getMe(signal?: AbortSignal): Promise<BotAccount>
  /** What came first, as it came; null when nothing did within `seconds`. The platform forgets what it hands out. */
  getUpdates(seconds: number, signal: AbortSignal): Promise<unknown>
  /** The address that is set; empty when there is none. */
  getWebhookUrl(signal?: AbortSignal): Promise<string>
  setWebhook(url: string, secret: string, signal?: AbortSignal): Promise<Verification>
  sendMessage(chat: string, text: string, styles?: readonly TextStyle[]): Promise<{ message_id: string }>
  sendTyping(chat: string): Promise<void>
}

const name = z.string().nullish().catch(null)
const account = z.object({ id: z.string(), account_name: name, display_name: name })
export type BotAccount = z.infer<typeof account>

/** What the platform found when it tried our address; older platforms say nothing. */
const verification = z.object({
  ok: z.boolean(),
  status_code: z.number().nullish().catch(null),
  outcome: name,
})
export type Verification = z.infer<typeof verification> | null

const envelope = z.object({
  ok: z.boolean(),
  result: z.unknown().optional(),
  error_code: z.coerce.number().int().nullish().catch(null),
})

const TIMEOUT_MS = 30_000
const POLL_HEADROOM_MS = 7000
const TYPING_MS = 5000

export function createZaloBotClient(options: ZaloBotClientOptions): ZaloBotClient {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const address = (method: string) => `${options.apiRoot.replace(/\/+$/, "")}/bot${options.token}/${method}`

  async function call<T>(
    method: string,
    fields: object,
    result: z.ZodType<T>,
    { signal, ms = timeoutMs }: { signal?: AbortSignal | undefined; ms?: number } = {},
  ): Promise<T> {
    const response = await post(method, address(method), fields, ms, signal)
    const answer = envelope.safeParse(parseJson(response.body))
    if (answer.data?.ok === true && response.status < 300) {
      const parsed = result.safeParse(answer.data.result)
      if (parsed.success) return parsed.data
    } else if (answer.data?.ok === false || response.status >= 300) {
      const status = answer.data?.error_code ?? response.status
      throw new PlatformRefusal(method, status, answer.success, response.retryAfterSeconds)
    }
    throw new PlatformSilence(method, "malformed")
  }

  return {
    getMe: (signal) => call("getMe", {}, account, { signal }),
    getUpdates: async (seconds, signal) => {
      const ms = seconds * 1000 + POLL_HEADROOM_MS
      try {
        return (await call("getUpdates", { timeout: String(seconds) }, z.unknown(), { signal, ms })) ?? null
      } catch (error) {
        if (error instanceof PlatformRefusal && error.status === 408) return null
        throw error
      }
    },
    getWebhookUrl: async (signal) => {
      const info = z.object({ url: z.string().nullish() }).nullish()
      try {
        return (await call("getWebhookInfo", {}, info, { signal }))?.url ?? ""
      } catch (error) {
        // Some versions of the platform say "not found" when none is set.
        if (error instanceof PlatformRefusal && error.status === 404) return ""
        throw error
      }
    },
    setWebhook: async (url, secret, signal) => {
      const result = z.object({ verification: verification.nullish().catch(null) }).nullish()
      const set = await call("setWebhook", { url, secret_token: secret }, result, { signal })
      return set?.verification ?? null
    },
    sendMessage: (chat, text, styles) =>
      call(
        "sendMessage",
        { chat_id: chat, text, ...(styles?.length ? { text_styles: styles } : {}) },
        z.object({ message_id: z.string().min(1) }),
      ),
    sendTyping: async (chat) => {
      await call("sendChatAction", { chat_id: chat, action: "typing" }, z.unknown(), { ms: TYPING_MS })
    },
  }
}

interface Answer {
  readonly status: number
  readonly body: string
  readonly retryAfterSeconds: number | undefined
}

/**
 * `signal` ends the waiting for an answer, never the reading of one: an update that is on its way would be lost.
 */
async function post(
  method: string,
  url: string,
  fields: object,
  ms: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const waiting = new AbortController()
  const abort = () => waiting.abort()
  signal?.addEventListener("abort", abort)
  const timeout = AbortSignal.timeout(ms)
  try {
    if (signal?.aborted) abort()
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(fields),
      redirect: "manual",
      signal: AbortSignal.any([waiting.signal, timeout]),
    })
    signal?.removeEventListener("abort", abort)
    const rest = Number(response.headers.get("retry-after") ?? Number.NaN)
    return {
      status: response.status,
      body: await response.text(),
      retryAfterSeconds: rest > 0 ? rest : undefined,
    }
  } catch (error) {
    throw new PlatformSilence(
      method,
      waiting.signal.aborted ? "aborted" : timeout.aborted ? "timeout" : codeOf(error),
    )
  } finally {
    signal?.removeEventListener("abort", abort)
  }
}

/** The network's code, which fetch hides in a cause. */
function codeOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  if (typeof code === "string") return code
  return cause instanceof Error ? codeOf(cause) : "unknown"
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
