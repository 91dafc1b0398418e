import type { Faults } from "../shared/faults.ts"
import type { Ledger, LedgerFacts } from "../shared/ledger.ts"
import { cut, hangUp, type SimulatorContext, watchAnswer } from "../shared/serve.ts"
import type { Wait } from "../shared/simulator.ts"
import { type Answer, bodyOf, faultAnswer, refusal } from "./answer.ts"
import type { Fields, Method } from "./methods.ts"
import type { SlowMethod } from "./receiving.ts"

export interface ApiParts {
  readonly token: string
  readonly methods: Readonly<Record<string, Method>>
  readonly slowMethods: Readonly<Record<string, SlowMethod>>
  /** How a poll ends on which nothing came. */
  readonly idle: Answer
  readonly faults: Faults
  readonly ledger: Ledger
  readonly wait: Wait
  readonly now: () => number
}

const SLOW_MS = 1000

/** Answers `/bot<TOKEN>/<method>`. Names are taken as they are written, upper and lower case. */
export function createApi(parts: ApiParts): (c: SimulatorContext) => Promise<Response> {
  const { faults, ledger } = parts

  function run(method: string, fields: Fields | null, gone: AbortSignal): Answer | Promise<Answer> {
    if (fields === null) return refusal(400)
    if (Object.hasOwn(parts.methods, method)) return parts.methods[method]!(fields)
    if (Object.hasOwn(parts.slowMethods, method)) return parts.slowMethods[method]!(fields, gone)
    return refusal(400)
  }

  return async (c) => {
    const method = c.req.param("method") ?? ""
    const gone = hangUp(c)
    const fields = await readFields(c)
    const call = { method, chat: asText(fields?.chat_id), text: asText(fields?.text ?? fields?.caption) }
    const isOurs = c.req.param("bot") === `bot${parts.token}`
    const fault = isOurs ? faults.take(call) : null
    const write = (facts: Pick<LedgerFacts, "outcome" | "status" | "code"> & Partial<LedgerFacts>) =>
      ledger.write({ at: parts.now(), ...call, messageId: null, ...facts })

    if (fault?.kind === "drop_before") {
      write({ outcome: "rejected", status: null, code: null })
      return cut(c)
    }
    const said = isOurs ? (faultAnswer(fault, parts.idle) ?? run(method, fields, gone)) : refusal(401)
    // Not awaited when it is there: the ledger is to be written in the same turn.
    const answer = said instanceof Promise ? await said : said
    const status = answer.ok ? 200 : (answer.status ?? answer.code)
    const isCut = fault?.kind === "drop_after"
    const n = write({
      outcome: answer.ok && !answer.isUndelivered ? "delivered" : "rejected",
      status: isCut ? null : status,
      code: answer.ok ? null : answer.code,
      ...(answer.ok ? { chat: answer.chat ?? call.chat, messageId: answer.messageId ?? null } : {}),
    })
    if (isCut) return cut(c)
    if (fault?.kind === "slow") await parts.wait(fault.ms ?? SLOW_MS, gone)
    watchAnswer(c, (isAnswered) => ledger.answer(n, isAnswered))
    const headers = new Headers({ "content-type": "application/json; charset=utf-8" })
    if (!answer.ok && answer.retryAfterSeconds !== undefined)
      headers.set("retry-after", String(answer.retryAfterSeconds))
    return new Response(bodyOf(answer), { status, headers })
  }
}

/** From the query and a body of JSON or a form; null when the body cannot be read. */
async function readFields(c: SimulatorContext): Promise<Fields | null> {
  const query = c.req.query()
  if (c.req.method === "GET") return query
  const type = c.req.header("content-type") ?? ""
  try {
    if (/urlencoded|multipart/.test(type)) return { ...query, ...(await c.req.parseBody()) }
    const text = await c.req.text()
    const body: unknown = text === "" ? {} : JSON.parse(text)
    return typeof body === "object" && body !== null ? { ...query, ...body } : null
  } catch {
    return null
  }
}

function asText(value: unknown): string | null {
  return typeof value === "string" ? value : null
}
