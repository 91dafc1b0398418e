import { z } from "zod"
import type { Clock } from "../../core/clock.ts"
import { type ChatServer, createChatClient, FORMATS, type Format, type Written } from "./client.ts"
import { ModelError, type TokenUse } from "./fault.ts"
import { firstObject } from "./json.ts"
import { ExtraRefused } from "./post.ts"
import { limitTime, type TimeLimit } from "./time-limit.ts"
import { estimateTokens, TokenCount } from "./tokens.ts"

export interface Asking<T> {
  readonly system: string
  readonly user: string
  /** What the answer must be. Its JSON schema is what the server is shown. */
  readonly schema: z.ZodType<T>
  /** Names the schema to the server: letters, digits and _. */
  readonly schemaName: string
  /** Of one answer. */
  readonly maxTokens: number
  /** For everything together, further tries included. */
  readonly withinMs: number
  /** Ends the wait early. */
  readonly signal?: AbortSignal
}

export interface Answered<T> {
  readonly value: T
  readonly use: TokenUse
}

/** A chat model that is asked for one thing: JSON of a schema. It has no tools, no memory and no second turn. */
export interface ChatModel {
  /** What the operator calls it. */
  readonly name: string
  /** Throws ModelError only, which tells what the tries cost. */
  ask<T>(asking: Asking<T>): Promise<Answered<T>>
}

/** What a server is asked with besides the messages; it grows plainer as the server refuses. */
interface Way {
  readonly format: Format
  readonly isQuiet: boolean
}

/** Before a server that is busy or out of order is asked again, where it names no time. */
const REST_MS = 500
/** In less no answer is to be had. */
const LEAST_MS = 1000

/**
 * The model behind an OpenAI-compatible server. It is asked for JSON by schema; where the server refuses that or gives none,
 * as an object, and then in words alone, from which the first object is cut. What worked is remembered as long as this lives.
 * A server that is busy, out of order or not there is asked once more, if there is time.
 */
export function createChatModel(server: ChatServer, clock: Clock): ChatModel {
  const client = createChatClient(server)
  let known: Way = { format: "json_schema", isQuiet: true }

  async function askIn<T>(asking: Asking<T>, time: TimeLimit, count: TokenCount): Promise<T> {
    const schema = { name: asking.schemaName, json: jsonSchemaOf(asking.schema) }
    const onceMore = allowOneRetry(time)
    const send = async (way: Way): Promise<Written> => {
      const written = await onceMore(() => client({ ...asking, ...way, schema, signal: time.signal }))
      count.add(written.tokens ?? estimateOf(asking, written.text), written.tokens === null)
      if (written.isCutOff) throw new ModelError("too-long")
      return written
    }
    let { written, way } = await inAnyWay(known, send)
    let found = firstObject(written.text)
    const format = plainerThan(way.format)
    if (found === undefined && format !== null && time.leftMs() > LEAST_MS) {
      ;({ written, way } = await inAnyWay({ ...way, format }, send))
      found = firstObject(written.text)
    }
    const value = asking.schema.safeParse(found)
    if (!value.success) throw new ModelError("garbled")
    known = way
    return value.data
  }

  return {
    name: server.model,
    async ask(asking) {
      const time = limitTime(clock, asking.withinMs, asking.signal)
      const count = new TokenCount()
      try {
        return { value: await askIn(asking, time, count), use: count.use }
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        if (!time.signal.aborted) throw new ModelError(error.fault, { ...error, use: count.use })
        // It was at work on this when it was left alone.
        count.add(estimateOf(asking, ""), true)
        throw new ModelError(time.why(), { use: count.use })
      } finally {
        time.end()
      }
    },
  }
}

function estimateOf({ system, user }: Asking<unknown>, answer: string) {
  return { in: estimateTokens(system, user), out: estimateTokens(answer) }
}

function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  // Some servers stumble over a name of the dialect.
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema)
  return json
}

/** Asks in this way, and without what the server turns out not to know. */
async function inAnyWay(first: Way, send: (way: Way) => Promise<Written>) {
  let way = first
  for (;;) {
    try {
      return { written: await send(way), way }
    } catch (error) {
      if (!(error instanceof ExtraRefused)) throw error
      way = without(error, way)
    }
  }
}

function without({ extra }: ExtraRefused, way: Way): Way {
  if (extra === "quiet" && way.isQuiet) return { ...way, isQuiet: false }
  const format = plainerThan(way.format)
  if (extra === "quiet" || format === null) throw new ModelError("refused")
  return { ...way, format }
}

function plainerThan(format: Format): Format | null {
  return FORMATS[FORMATS.indexOf(format) + 1] ?? null
}

/** Of all that is sent in this time one thing may be sent twice. */
function allowOneRetry(time: TimeLimit) {
  let isLeft = true
  return async <T>(send: () => Promise<T>): Promise<T> => {
    try {
      return await send()
    } catch (error) {
      if (!isLeft || !(error instanceof ModelError) || !error.isPassing) throw error
      const restMs = Math.max(error.retryAfterMs ?? 0, REST_MS)
      if (time.leftMs() < restMs + LEAST_MS) throw error
      isLeft = false
      await time.rest(restMs)
      return send()
    }
  }
}
