import { ModelError } from "./fault.ts"

/** An answer of a few sentences with quotes has some kilobytes. */
const MOST_BYTES = 256 * 1024
/** What is read of a refusal, to learn what is refused. */
const MOST_REFUSAL_BYTES = 16 * 1024
const MOST_RETRY_AFTER_MS = 60 * 60 * 1000

/** What can be left out of a request when a server does not know it. */
export type Extra = "format" | "quiet"

/** The server takes no request with this in it; without it, it may. */
export class ExtraRefused extends Error {
  readonly extra: Extra

  constructor(extra: Extra) {
    super(`the server does not know ${extra}`)
    this.extra = extra
  }
}

export interface ChatAddress {
  /** Base address of an OpenAI-compatible server, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string
  readonly apiKey: string | undefined
}

/**
 * The only way out to a model: a `fetch` that goes to this one address, whatever the client above it believes (it reads
 * variables of its own), with these headers and no others, follows no redirect, and reads no more than fits an answer. The
 * `extras` join what is asked only here: the client reads an answer that it asked for as JSON itself, and fails on words
 * around it.
 * Throws ModelError or ExtraRefused for all that is no whole answer with 200.
 */
export function postTo(
  { url, apiKey }: ChatAddress,
  extras: Readonly<Record<string, unknown>>,
): typeof fetch {
  const target = `${url.replace(/\/+$/, "")}/chat/completions`
  return async (_input, init) => {
    const signal = init?.signal ?? null
    try {
      const response = await fetch(target, {
        method: "POST",
        body: JSON.stringify({ ...(JSON.parse(String(init?.body)) as object), ...extras }),
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        },
        redirect: "manual",
        signal,
      })
      if (response.status !== 200) throw await refusal(response)
      const body = await readUpTo(response, MOST_BYTES)
      if (body === null) throw new ModelError("too-long")
      return new Response(body, { headers: { "content-type": "application/json" } })
    } catch (error) {
      if (error instanceof ModelError || error instanceof ExtraRefused) throw error
      // Whoever made the signal knows why it came.
      if (signal?.aborted === true) throw new ModelError("stopped")
      throw new ModelError("unreachable", { isPassing: wasNotReached(error) })
    }
  }
}

async function refusal(response: Response): Promise<Error> {
  const { status } = response
  const retryAfterMs = retryAfter(response.headers.get("retry-after"))
  if ([400, 422, 500, 501].includes(status)) {
    const words = await readUpTo(response, MOST_REFUSAL_BYTES)
    const extra = words === null ? null : refusedExtra(new TextDecoder().decode(words))
    if (extra !== null) return new ExtraRefused(extra)
  } else {
    await response.body?.cancel().catch(() => {})
  }
  const isPassing = status === 429 || status >= 500
  const isBusy = status === 429 || status === 503
  return new ModelError(isBusy ? "busy" : isPassing ? "failing" : "refused", {
    status,
    isPassing,
    retryAfterMs,
  })
}

function wasNotReached(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined
  return cause?.code === "ECONNREFUSED"
}

function refusedExtra(words: string): Extra | null {
  if (/chat_template_kwargs|reasoning_effort|enable_thinking/i.test(words)) return "quiet"
  return /response_format|json_schema|json_object|grammar|guided|structured.?output/i.test(words)
    ? "format"
    : null
}

/** Undefined where no seconds are given: a date, which the header may also hold, is further away than anybody waits. */
function retryAfter(header: string | null): number | undefined {
  const seconds = header === null || header.trim() === "" ? Number.NaN : Number(header)
  return seconds >= 0 ? Math.min(seconds * 1000, MOST_RETRY_AFTER_MS) : undefined
}

/** Null when there is more. */
async function readUpTo(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get("content-length") ?? 0) > most) {
    await response.body?.cancel().catch(() => {})
    return null
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    // Leaving the loop cancels the rest.
    if (size > most) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
