import type { Hono } from "hono"
import type { Clock } from "../../core/clock.ts"
import type { Fault, Faults } from "../shared/faults.ts"
import type { Ledger, LedgerFacts } from "../shared/ledger.ts"
import type { Rate } from "../shared/rate.ts"
import {
  cut,
  hangUp,
  type SimulatorContext,
  type SimulatorEnv,
  simulatorApp,
  watchAnswer,
} from "../shared/serve.ts"
import type { Wait } from "../shared/simulator.ts"
import type { Done, Methods } from "./methods/method.ts"
import { readPoll } from "./methods/updates.ts"
import { type Params, readParams } from "./params.ts"
import type { Polling } from "./polling.ts"
import type { UpdateQueue } from "./updates.ts"
import type { Webhook } from "./webhook.ts"
import { Refusal } from "./wire.ts"

export interface ApiDeps {
  readonly token: string
  readonly methods: Methods
  readonly polling: Polling
  readonly queue: UpdateQueue
  readonly webhook: Webhook
  readonly ledger: Ledger
  readonly faults: Faults
  readonly rate: Rate | null
  readonly clock: Clock
  readonly wait: Wait
}

interface Answer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>> | string
  readonly done: Done | null
}

/** The platform's API under `/botTOKEN/METHOD`. */
export function apiRoutes(deps: ApiDeps): Hono<SimulatorEnv> {
  const { ledger, faults, clock, wait } = deps
  const names = new Map(
    [...Object.keys(deps.methods), "getUpdates"].map((name) => [name.toLowerCase(), name] as const),
  )
  const routes = simulatorApp()

  routes.all("/:bot/:method", async (c) => {
    const asked = c.req.param("method")
    const method = names.get(asked.toLowerCase())
    const { params, problem } = await paramsOf(c)
    const call = {
      at: clock.now().getTime(),
      method: method ?? asked,
      chat: textOf(params.values.chat_id),
      text: textOf(params.values.text ?? params.values.caption),
    }
    if (c.req.param("bot") !== `bot${deps.token}`)
      return give(c, call, refused(new Refusal(401, "Unauthorized")))
    if (method === undefined) return give(c, call, refused(new Refusal(404, "Not Found: method not found")))
    const fault = faults.take(call)
    if (fault?.kind === "drop_before") {
      note(call, null, null)
      return cut(c)
    }
    const answer = (fault && refusedBy(fault)) ?? (problem ? refused(problem) : await run(c, method, params))
    if (answer === null) {
      note(call, null, null)
      return cut(c)
    }
    return give(c, call, answer, fault)
  })

  /** Null when the caller hung up before there was an answer. */
  async function run(c: SimulatorContext, method: string, params: Params): Promise<Answer | null> {
    try {
      if (method === "getUpdates") {
        const request = readPoll(params, deps.queue, deps.webhook.settings())
        const gone = hangUp(c)
        const result = await deps.polling.poll(request, gone)
        return gone.aborted ? null : accepted({ result })
      }
      const isMessage = method === "sendMessage" || method === "sendDocument"
      const tooSoonMs = isMessage && deps.rate !== null ? deps.rate.take() : 0
      if (tooSoonMs > 0) throw tooMany(Math.ceil(tooSoonMs / 1000))
      return accepted(deps.methods[method]!(params))
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      throw error
    }
  }

  async function give(
    c: SimulatorContext,
    call: Call,
    answer: Answer,
    fault: Fault | null = null,
  ): Promise<Response> {
    const isLost = fault?.kind === "drop_after"
    const n = note(call, answer, isLost ? null : answer.status)
    if (isLost) return cut(c)
    if (fault?.kind === "slow") await wait(fault.ms ?? 1000, hangUp(c))
    watchAnswer(c, (isAnswered) => ledger.answer(n, isAnswered))
    const { status, body } = answer
    const isPage = typeof body === "string"
    return new Response(isPage ? body : JSON.stringify(body), {
      status,
      headers: { "content-type": isPage ? "text/html" : "application/json", ...retryHeader(body) },
    })
  }

  function note(call: Call, answer: Answer | null, status: number | null): number {
    const code = typeof answer?.body === "object" ? answer.body.error_code : undefined
    return ledger.write({
      ...call,
      outcome: answer?.done ? "delivered" : "rejected",
      status,
      code: typeof code === "number" && status !== null ? code : null,
      messageId: answer?.done?.messageId === undefined ? null : String(answer.done.messageId),
    })
  }
  return routes
}

type Call = Pick<LedgerFacts, "at" | "method" | "chat" | "text">

async function paramsOf(c: SimulatorContext): Promise<{ params: Params; problem: Refusal | null }> {
  try {
    return { params: await readParams(c.req.raw), problem: null }
  } catch (error) {
    if (error instanceof Refusal) return { params: { values: {}, files: {} }, problem: error }
    throw error
  }
}

function accepted(done: Done): Answer {
  const { result, description } = done
  const body = { ok: true, result, ...(description === undefined ? {} : { description }) }
  return { status: 200, body, done }
}

function refused({ code, message, parameters }: Refusal, status = code): Answer {
  const body = {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  }
  return { status, body, done: null }
}

function tooMany(seconds: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
}

/** Null for faults that let the call do its work first. */
function refusedBy(fault: Fault): Answer | null {
  switch (fault.kind) {
    case "rate_limited":
      return refused(tooMany(fault.retryAfterSeconds ?? 1))
    case "blocked":
      return refused(new Refusal(403, "Forbidden: bot was blocked by the user"))
    case "unauthorized":
      return refused(new Refusal(401, "Unauthorized"))
    case "server_error":
      return refused(new Refusal(500, fault.description ?? "Internal Server Error"))
    case "idle":
      return refused(new Refusal(408, "Request Timeout"))
    case "not_ok":
      return refused(new Refusal(fault.code ?? 400, fault.description ?? "Bad Request"), 200)
    case "status": {
      const status = fault.status ?? 500
      if (fault.description !== undefined)
        return refused(new Refusal(fault.code ?? status, fault.description), status)
      // What a server in front of the platform answers with.
      return { status, body: `<html><h1>${status}</h1></html>`, done: null }
    }
    default:
      return null
  }
}

function retryHeader(body: Answer["body"]): Record<string, string> {
  const parameters = typeof body === "object" ? body.parameters : undefined
  const seconds =
    typeof parameters === "object" && parameters !== null && "retry_after" in parameters
      ? parameters.retry_after
      : undefined
  return seconds === undefined ? {} : { "retry-after": String(seconds) }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" || typeof value === "number" ? String(value) : null
}
