import type { Hono } from "hono"
import type { Faults } from "../shared/faults.ts"
import type { Ledger } from "../shared/ledger.ts"
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
import { type Answer, envelope, faultAnswer, oauthEnvelope, refuse } from "./answer.ts"
import type { Tokens } from "./tokens.ts"

/** One call, read from the wire. */
export interface Request {
  readonly token: string | undefined
  readonly secret: string | undefined
  /** The JSON of the body, the form, or the query's `data`; undefined when it cannot be read. */
  readonly input: unknown
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** Done in one turn of the event loop, so that the ledger can say in which order. */
export type Method = (request: Request) => Answer

export interface Endpoint {
  readonly verb: "GET" | "POST"
  readonly path: string
  /** The name in ledger and faults. */
  readonly method: string
  /** `business` has a code of its own for bad tokens, `oauth` needs none. */
  readonly host: "openapi" | "business" | "oauth"
  readonly run: Method
}

export interface ApiParts {
  readonly endpoints: readonly Endpoint[]
  readonly tokens: Tokens
  readonly ledger: Ledger
  readonly faults: Faults
  readonly rate: Rate | null
  readonly wait: Wait
  readonly now: () => number
}

/** The platform's three hosts on one address. */
export function apiRoutes(parts: ApiParts): Hono<SimulatorEnv> {
  const routes = simulatorApp()
  for (const endpoint of parts.endpoints)
    routes.on(endpoint.verb, endpoint.path, (c) => handle(parts, endpoint, c))
  routes.all("*", (c) => {
    const run = () => refuse(-209)
    return handle(parts, { verb: "GET", path: "*", method: c.req.path.slice(1), host: "openapi", run }, c)
  })
  return routes
}

async function handle(parts: ApiParts, endpoint: Endpoint, c: SimulatorContext): Promise<Response> {
  const { ledger, faults, wait } = parts
  const { method, host } = endpoint
  const request = await read(c)
  const { chat, text } = subjectOf(request.input)

  // From here to the ledger in one go.
  const fault = faults.take({ method, chat })
  const answer =
    fault?.kind === "drop_before" ? refuse(-200) : (faultAnswer(fault) ?? decide(parts, endpoint, request))
  const isCut = fault?.kind === "drop_before" || fault?.kind === "drop_after"
  const status = ("status" in answer && answer.status) || 200
  const n = ledger.write({
    at: parts.now(),
    method,
    chat,
    text,
    outcome: "data" in answer ? "delivered" : "rejected",
    status: isCut ? null : status,
    code: isCut ? null : answer.error,
    messageId: ("messageId" in answer && answer.messageId) || null,
  })
  if (isCut) return cut(c)
  if (fault?.kind === "slow") await wait(fault.ms ?? 1000, hangUp(c))
  watchAnswer(c, (isAnswered) => ledger.answer(n, isAnswered))
  const body = host === "oauth" ? oauthEnvelope(answer) : envelope(answer)
  return Response.json(body, { status })
}

function decide({ tokens, rate }: ApiParts, { host, run }: Endpoint, request: Request): Answer {
  if (host !== "oauth") {
    const problem = tokens.problemOf(request.token)
    if (problem !== null) return refuse(host === "business" ? -124 : problem)
    if (rate !== null && rate.take() > 0) return refuse(-32)
  }
  return run(request)
}

async function read(c: SimulatorContext): Promise<Request> {
  const token = c.req.header("access_token")
  const secret = c.req.header("secret_key")
  const type = c.req.header("content-type") ?? ""
  const base = { token, secret, file: null }
  if (c.req.method === "GET") return { ...base, input: parse(c.req.query("data") ?? "{}") }
  if (type.startsWith("application/x-www-form-urlencoded"))
    return { ...base, input: Object.fromEntries(new URLSearchParams(await c.req.text())) }
  if (type.startsWith("multipart/form-data")) {
    const file = (await c.req.formData().catch(() => null))?.get("file")
    if (!(file instanceof File)) return { ...base, input: {} }
    return { ...base, input: {}, file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  }
  if (type.startsWith("application/json")) return { ...base, input: parse(await c.req.text()) }
  return { ...base, input: undefined }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

interface Subject {
  readonly recipient?: { readonly user_id?: unknown }
  readonly user_id?: unknown
  readonly phone?: unknown
  readonly message?: { readonly text?: unknown }
  readonly template_id?: unknown
  readonly template_data?: unknown
}

/** Whom a call is for and with which words. */
function subjectOf(input: unknown): { chat: string | null; text: string | null } {
  const { recipient, user_id, phone, message, template_id, template_data } = (input ?? {}) as Subject
  const asText = (value: unknown) => (typeof value === "string" ? value : null)
  const chat = asText(recipient?.user_id) ?? asText(user_id) ?? asText(phone)
  if (template_id !== undefined) return { chat, text: `${template_id} ${JSON.stringify(template_data)}` }
  return { chat, text: asText(message?.text) }
}
