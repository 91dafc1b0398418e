import { z } from "zod"
import { type Answer, refuse } from "./answer.ts"
import type { Quotas } from "./quotas.ts"
import { isNight, refusalOf } from "./windows.ts"
import type { Person, World } from "./world.ts"

/** A text that the platform has looked at. `<name>` stands for a parameter. */
export interface FakeTemplate {
  readonly text: string
  /** Default true. */
  readonly isApproved?: boolean
  /** Characters in one parameter. Default 100. */
  readonly longest?: number
}

export interface TemplateParts {
  readonly world: World
  readonly quotas: Quotas
  readonly templates: ReadonlyMap<string, FakeTemplate>
  readonly blocksNights: boolean
  readonly onSent: (person: Person, messageId: string) => void
}

const content = { template_id: z.string(), template_data: z.record(z.string(), z.unknown()) }
const toUser = z.strictObject({ user_id: z.string(), ...content })
const toPhone = z.strictObject({
  phone: z.string(),
  ...content,
  tracking_id: z.string().max(48).optional(),
  mode: z.literal("development").optional(),
})

/** `POST /v3.0/oa/message/template`: to a person, however long ago they wrote. */
export function sendTemplate(parts: TemplateParts, json: unknown): Answer {
  const read = toUser.safeParse(json)
  if (!read.success) return refuse(-201)
  const person = parts.world.find(read.data.user_id)
  if (person === undefined) return refuse(-201)
  return deliver(parts, person, read.data, "message_id")
}

/** `POST /message/template` of the business host: to a telephone number. */
export function sendTemplateByPhone(parts: TemplateParts, json: unknown): Answer {
  const read = toPhone.safeParse(json)
  if (!read.success) return refuse(-201)
  if (!/^84\d{8,11}$/.test(read.data.phone)) return refuse(-108)
  const person = parts.world.findByPhone(read.data.phone)
  if (person === undefined) return refuse(-114)
  return deliver(parts, person, read.data, "msg_id")
}

function deliver(
  parts: TemplateParts,
  person: Person,
  { template_id, template_data }: { template_id: string; template_data: Record<string, unknown> },
  idName: string,
): Answer {
  const { world, quotas } = parts
  const template = parts.templates.get(template_id)
  if (template === undefined) return refuse(-109)
  if (template.isApproved === false) return refuse(-131)
  const text = fill(template, template_data)
  if (typeof text === "number") return refuse(text)
  const refusal = refusalOf(person)
  // Who left the account can still be reached by telephone number.
  if (refusal !== null && (refusal !== -213 || idName === "message_id")) return refuse(refusal)
  if (parts.blocksNights && isNight(world.now())) return refuse(-133)
  const quota = quotas.takeTemplate()
  if (quota === null) return refuse(-144)
  const messageId = world.put(person, { text })
  parts.onSent(person, messageId)
  const data = { [idName]: messageId, sent_time: String(world.now()), quota }
  return { error: 0, data, messageId }
}

/** The text with its parameters in place, or the code of the refusal. */
function fill({ text, longest = 100 }: FakeTemplate, data: Record<string, unknown>): string | number {
  const names = [...text.matchAll(/<(\w+)>/g)].map((match) => match[1]!)
  const values = new Map(names.map((name) => [name, data[name]]))
  if ([...values.values()].some((value) => typeof value !== "string" || value === "")) return -1122
  if ([...values.values()].some((value) => String(value).length > longest)) return -1121
  return text.replace(/<(\w+)>/g, (_, name: string) => String(values.get(name)))
}
