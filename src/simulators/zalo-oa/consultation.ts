import { z } from "zod"
import type { SeenMessage } from "../shared/simulator.ts"
import { type Answer, refuse } from "./answer.ts"
import { endOfMonth, type Quotas } from "./quotas.ts"
import type { Uploads } from "./uploads.ts"
import { isNight, refusalOf, windowOf } from "./windows.ts"
import type { Person, World } from "./world.ts"

const TEXT_LIMIT = 2000
const MOST_BUTTONS = 5

const query = z.strictObject({
  title: z.string().min(1),
  type: z.enum(["oa.query.show", "oa.query.hide"]),
  payload: z.string().min(1).max(1000),
})
const link = z.strictObject({
  title: z.string().min(1),
  type: z.literal("oa.open.url"),
  payload: z.strictObject({ url: z.url({ protocol: /^https?$/ }) }),
})
const call = z.strictObject({
  title: z.string().min(1),
  type: z.literal("oa.open.phone"),
  payload: z.strictObject({ phone_code: z.string().regex(/^84\d+$/) }),
})
const media = z.strictObject({
  media_type: z.enum(["image", "gif", "sticker"]),
  url: z.url().optional(),
  attachment_id: z.string().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
})
const attachment = z.union([
  z.strictObject({
    type: z.literal("template"),
    payload: z.strictObject({ buttons: z.array(z.union([query, link, call])).min(1) }),
  }),
  z.strictObject({
    type: z.literal("template"),
    payload: z.strictObject({ template_type: z.literal("media"), elements: z.array(media).length(1) }),
  }),
  z.strictObject({ type: z.literal("file"), payload: z.strictObject({ token: z.string() }) }),
])
const body = z.strictObject({
  recipient: z.strictObject({ user_id: z.string() }),
  message: z.strictObject({
    text: z.string().optional(),
    attachment: attachment.optional(),
    quote_message_id: z.string().optional(),
  }),
})

type Content = z.infer<typeof body>["message"]

export interface ConsultationParts {
  readonly world: World
  readonly quotas: Quotas
  readonly uploads: Uploads
  readonly oaId: string
  readonly titleLimit: number
  readonly blocksNights: boolean
  readonly onSent: (person: Person, messageId: string) => void
}

/** `POST /v3.0/oa/message/cs`: the body, the person, the window, the quota. Then the person has it. */
export function consult(parts: ConsultationParts, json: unknown): Answer {
  const { world, quotas } = parts
  const read = body.safeParse(json)
  if (!read.success) return refuse(-201)
  const { recipient, message } = read.data
  const shown = contentOf(parts, message)
  if (typeof shown === "number") return refuse(shown)
  const person = world.find(recipient.user_id)
  if (person === undefined) return refuse(-201)
  const refusal = refusalOf(person)
  if (refusal !== null) return refuse(refusal)
  const window = windowOf(person, world.now())
  if (typeof window === "number") return refuse(window)
  if (parts.blocksNights && isNight(world.now())) return refuse(-234)

  const paid = window === "billed" ? quotas.take() : null
  if (window === "billed" && paid === null) return refuse(-211)
  const messageId = world.put(person, shown)
  for (const payload of spokenBy(message)) person.spoken.add(payload)
  parts.onSent(person, messageId)
  const owner = { owner_type: "OA", owner_id: parts.oaId }
  const quota =
    paid === null
      ? { quota_type: "reply", remain: -1, total: -1, ...owner }
      : {
          quota_type: paid.kind,
          remain: paid.remain,
          total: paid.total,
          expired_date: endOfMonth(new Date(world.now())),
          ...owner,
        }
  return { error: 0, data: { message_id: messageId, user_id: person.id, quota }, messageId }
}

/** What the person will see, or the code of the refusal. */
function contentOf(
  parts: ConsultationParts,
  message: Content,
): Pick<SeenMessage, "text" | "buttons" | "file"> | number {
  const { text = "", attachment } = message
  if (text.length > TEXT_LIMIT) return -210
  if (attachment === undefined) return text === "" ? -201 : { text }
  if (attachment.type === "file") {
    const upload = parts.uploads.file(attachment.payload.token)
    return typeof upload === "number" ? upload : { text, file: upload }
  }
  if ("elements" in attachment.payload) {
    const [element] = attachment.payload.elements
    const picture = element?.url ?? parts.uploads.image(element?.attachment_id ?? "")
    return typeof picture === "number" ? picture : { text: [text, `[${picture}]`].filter(Boolean).join("\n") }
  }
  const { buttons } = attachment.payload
  if (text === "") return -201
  if (buttons.length > MOST_BUTTONS) return -210
  if (buttons.some(({ title }) => title.length > parts.titleLimit)) return -201
  return { text, buttons: buttons.map(({ title, payload }) => ({ label: title, action: actionOf(payload) })) }
}

function spokenBy({ attachment }: Content): string[] {
  if (attachment?.type !== "template" || !("buttons" in attachment.payload)) return []
  return attachment.payload.buttons.flatMap((button) =>
    button.type === "oa.query.show" ? button.payload : [],
  )
}

function actionOf(payload: string | { url: string } | { phone_code: string }): string {
  if (typeof payload === "string") return payload
  return "url" in payload ? payload.url : `tel:+${payload.phone_code}`
}
