import { systemClock } from "../../core/clock.ts"
import { seededRandom } from "../shared/seeded.ts"
import { type SimulatorContext, serve, simulatorApp } from "../shared/serve.ts"
import { realWait, type Simulator, SimulatorError, type SimulatorOptions } from "../shared/simulator.ts"
import type { Passage, Phrase, Told, Way } from "./answer-types.ts"
import { controlRoutes } from "./control.ts"
import { createJournal, type Entry } from "./journal.ts"
import { jsonOf } from "./lies/transport.ts"
import { readAsked, requestSchema, systemOf } from "./request.ts"
import { WAYS, waysNamed, writeAnswer, writeLie } from "./script.ts"
import { send } from "./send.ts"

export type { Passage, Phrase, Said, Told, Way } from "./answer-types.ts"
export type { Entry } from "./journal.ts"
export { HONEST, WAYS } from "./script.ts"

/** Forms of an answer that a server may be asked for. */
export type Format = "json_schema" | "json_object"

export interface FakeChatModelOptions extends SimulatorOptions {
  /** Which key is asked for. Default: none. */
  readonly apiKey?: string
  /** The model's name. Default "mau-noi-doi". */
  readonly model?: string
  /** Names of ways, "honest" or "lies". Default: honest. */
  readonly ways?: readonly string[]
  /** Whatever the ways are, each answer is a lie and nothing else, and the same question gets the same. Default false. */
  readonly onlyLies?: boolean
  /** What this server knows besides plain text; the others are refused with 400. Default: both. */
  readonly formats?: readonly Format[]
  /** Papers that the model was never given, of which it tells nevertheless. */
  readonly foreign?: readonly Passage[]
  /** Sentences for certain questions; without any, the clause most like the question answers. */
  readonly phrases?: readonly Phrase[]
}

/** An OpenAI-compatible server whose model says the truth or lies, as it is told. The knobs are under `/_control/`. */
export interface FakeChatModel extends Simulator {
  /** What a program is to call: the address with "/v1". */
  readonly baseUrl: string
  readonly model: string
  readonly ways: readonly Way[]
  /** From now on one of these ways is taken by chance. Throws SimulatorError when there is none of such a name. */
  follow(names: readonly string[]): void
  /** The next answer is of this way, whatever is followed. */
  next(name: string): void
  /** All answers that were given, and what was true in them. */
  journal(after?: number): readonly Entry[]
  lastAnswer(): Entry | undefined
}

/** Resolves once listening. */
export async function startFakeChatModel(options: FakeChatModelOptions = {}): Promise<FakeChatModel> {
  const {
    clock = systemClock,
    wait = realWait,
    model = "mau-noi-doi",
    formats = ["json_schema", "json_object"],
  } = options
  const random = seededRandom(options.seed ?? 1)
  const journal = createJournal()
  const named = (names: readonly string[]) => {
    const ways = waysNamed(names)
    if (ways.length === 0) throw new SimulatorError(`no way to answer is named ${names.join(", ")}`)
    return ways
  }
  let followed = named(options.ways ?? ["honest"])
  let once: readonly Way[] | undefined

  async function complete(c: SimulatorContext): Promise<Response> {
    const parsed = requestSchema.safeParse(await c.req.json().catch(() => undefined))
    if (!parsed.success) return refuse(c, 400, "the request is no chat completion")
    const request = parsed.data
    const format = request.response_format?.type ?? "text"
    if (format !== "text" && !formats.includes(format))
      return refuse(c, 400, `response_format ${format} is not supported`)
    const asked = readAsked(request)
    if (asked === undefined) return refuse(c, 400, "the last message is not a question with passages")
    const system = systemOf(request)
    const told: Told = { ...asked, system, foreign: options.foreign ?? [], phrases: options.phrases ?? [] }
    const written = options.onlyLies ? writeLie(told) : writeAnswer(once ?? followed, told, random)
    const { way, answer } = written
    once = undefined
    const { name, family, isLie } = way
    const { n } = journal.write({
      way: name,
      family,
      isLie,
      ...asked,
      system,
      sentences: answer.sentences,
    })
    const promptCharacters = request.messages.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)
    const created = Math.floor(clock.now().getTime() / 1000)
    const content = answer.content ?? jsonOf(answer)
    const completion = {
      id: `chatcmpl-${n}`,
      created,
      model: request.model,
      content,
      answer,
      promptCharacters,
    }
    const wanted = {
      isStream: request.stream === true,
      withUsage: request.stream_options?.include_usage === true,
    }
    return send(c, completion, wanted, wait)
  }

  const fake = {
    model,
    ways: WAYS,
    follow: (names: readonly string[]) => {
      followed = named(names)
    },
    next: (name: string) => {
      once = named([name])
    },
    journal: journal.entries,
    lastAnswer: journal.last,
  }

  const app = simulatorApp()
  app.use("/v1/*", async (c, go) => {
    const key = options.apiKey
    if (key === undefined || c.req.header("authorization") === `Bearer ${key}`) return go()
    return refuse(c, 401, "incorrect API key")
  })
  app.get("/v1/models", (c) =>
    c.json({ object: "list", data: [{ id: model, object: "model", created: 0, owned_by: "chibo" }] }),
  )
  app.post("/v1/chat/completions", complete)
  app.route("/", controlRoutes(fake))
  app.notFound((c) => refuse(c, 404, "not found"))
  const server = await serve(app, options)
  return { ...fake, url: server.url, baseUrl: `${server.url}/v1`, stop: server.stop }
}

function refuse(c: SimulatorContext, status: 400 | 401 | 404, message: string): Response {
  return c.json({ error: { message, type: "invalid_request_error", param: null, code: null } }, status)
}
