import { z } from "zod"
import type { Clock } from "../../core/clock.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { isTokenError, refusal } from "./errors.ts"
import { type Answer, callHttp } from "./http.ts"
import type { Problems } from "./problems.ts"
import type { AccessTokens } from "./tokens.ts"

export interface ClientOptions {
  readonly apiRoot: string
  readonly businessRoot: string
  readonly tokens: AccessTokens
  readonly problems: Problems
  readonly clock: Clock
  readonly log: Log
  readonly timeoutMs: number
}

/** What the platform says about a message that it took. */
export interface Accepted {
  readonly messageId: string
  readonly quota: unknown
}

/** The calls that the channel makes. Each throws `DeliveryError` and nothing else. */
export interface Client {
  profile(): Promise<{ readonly id: string; readonly name: string }>
  /** A consultation message; `message` as the platform wants it. */
  consult(user: string, message: object): Promise<Accepted>
  template(user: string, id: string, data: Readonly<Record<string, string>>): Promise<Accepted>
  templateByPhone(phone: string, id: string, data: Readonly<Record<string, string>>): Promise<Accepted>
  /** The token by which the file can be sent, for seven days. */
  upload(name: string, mediaType: string, bytes: Uint8Array): Promise<string>
  /** What is left to the whole account of one kind of quota for consultation messages. */
  quotas(kind: string): Promise<unknown>
}

interface Call {
  readonly name: string
  readonly method: "GET" | "POST"
  readonly url: string
  readonly json?: object
  readonly form?: FormData
  /** A lost answer may mean that a person has got a message. */
  readonly counts?: boolean
  /** The channel works as well without it. */
  readonly isExtra?: boolean
}

// Ids are texts: as numbers they lose digits.
const profile = z.looseObject({
  oaid: z.coerce.string().optional(),
  oa_id: z.coerce.string().optional(),
  name: z.string(),
})
const accepted = z.looseObject({
  message_id: z.string().optional(),
  msg_id: z.string().optional(),
  quota: z.unknown(),
})
const uploaded = z.looseObject({ token: z.string().min(1) })

export function createClient(options: ClientOptions): Client {
  const { apiRoot, businessRoot, tokens, problems, clock, log } = options

  async function once(call: Call, token: string): Promise<Answer & { error: number }> {
    const { name, method, url, counts = false } = call
    const answering = callHttp(
      {
        name,
        method,
        url,
        headers: { access_token: token, ...(call.json ? { "content-type": "application/json" } : {}) },
        body: call.json ? JSON.stringify(call.json) : call.form,
        counts,
        timeoutMs: options.timeoutMs,
      },
      log,
    )
    const answer = await answering.catch((error: DeliveryError) => {
      if (error.kind === "broken" && !call.isExtra) problems.raise("refused")
      throw error
    })
    if (answer.error === undefined) throw unreadable(call)
    return { ...answer, error: answer.error }
  }

  /** `data` of the answer. A refused token is replaced and the call made once more. */
  async function run<T>(call: Call, schema: z.ZodType<T>): Promise<T> {
    let token = await tokens.current()
    let answer = await once(call, token)
    if (isTokenError(answer.error)) {
      token = await tokens.replace(token)
      answer = await once(call, token)
    }
    if (isTokenError(answer.error)) problems.raise("unauthorized")
    else tokens.worked(token)
    if (answer.error !== 0) {
      const error = refusal(call.name, answer.error, clock.now())
      if (error.kind === "broken" && !isTokenError(answer.error) && !call.isExtra) problems.raise("refused")
      throw error
    }
    problems.clear("refused")
    const data = schema.safeParse(answer.data).data
    if (data === undefined) throw unreadable(call)
    return data
  }

  const send = async (name: string, url: string, json: object): Promise<Accepted> => {
    const call: Call = { name, method: "POST", url, json, counts: true }
    const data = await run(call, accepted)
    const messageId = data.message_id ?? data.msg_id
    if (messageId === undefined) throw unreadable(call)
    return { messageId, quota: data.quota }
  }

  return {
    profile: async () => {
      const data = await run({ name: "getoa", method: "GET", url: `${apiRoot}/v2.0/oa/getoa` }, profile)
      return { id: data.oaid ?? data.oa_id ?? "", name: data.name }
    },
    consult: (user, message) =>
      send("message/cs", `${apiRoot}/v3.0/oa/message/cs`, { recipient: { user_id: user }, message }),
    template: (user, id, data) =>
      send("message/template", `${apiRoot}/v3.0/oa/message/template`, {
        user_id: user,
        template_id: id,
        template_data: data,
      }),
    templateByPhone: (phone, id, data) =>
      send("message/template by phone", `${businessRoot}/message/template`, {
        phone,
        template_id: id,
        template_data: data,
      }),
    upload: async (name, mediaType, bytes) => {
      const form = new FormData()
      form.append("file", new Blob([new Uint8Array(bytes)], { type: mediaType }), name)
      const url = `${apiRoot}/v2.0/oa/upload/file`
      return (await run({ name: "upload/file", method: "POST", url, form }, uploaded)).token
    },
    quotas: (kind) =>
      run(
        {
          name: "quota/message",
          method: "POST",
          url: `${apiRoot}/v3.0/oa/quota/message`,
          json: { quota_owner: "OA", product_type: "cs", quota_type: kind },
          isExtra: true,
        },
        z.unknown(),
      ),
  }
}

/** It said yes in a way that cannot be read. */
function unreadable(call: Call): DeliveryError {
  const kind = call.counts ? "perhaps_sent" : "not_sent"
  return new DeliveryError(kind, `${call.name} was answered in an unknown way`, {
    platformCode: "unreadable",
  })
}
