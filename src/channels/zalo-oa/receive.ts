import { createHash } from "node:crypto"
import { z } from "zod"
import type { Arrival, Incoming, Unread } from "../../core/channel.ts"
import { photoAt } from "../../core/photo/download.ts"
import { readMessageText } from "../../core/text.ts"

const CHANNEL = "zalo-oa"

/**
 * Stands before the action of a button. A tap comes back as a text that a person could have typed as well, so it
 * has to be one that nobody types by accident.
 */
export const ACTION_PREFIX = "#chibo:"
const PRESSED = new RegExp(`^${ACTION_PREFIX}(\\S{1,64})$`)

const id = z.union([z.string(), z.number().transform(String)])
const party = z.looseObject({ id })

const schema = z.looseObject({
  event_name: z.string(),
  app_id: id.optional(),
  oa_id: id.optional(),
  sender: party.optional().catch(undefined),
  recipient: party.optional().catch(undefined),
  follower: party.optional().catch(undefined),
  message: z
    .looseObject({
      msg_id: id.optional().catch(undefined),
      message_id: id.optional().catch(undefined),
      msg_ids: z.array(id).optional().catch(undefined),
      text: z.string().optional().catch(undefined),
      attachments: z
        .array(z.looseObject({ payload: z.looseObject({ url: z.string().optional().catch(undefined) }) }))
        .optional()
        .catch(undefined),
      // Only in receipts for messages to a telephone number.
      delivery_time: z.unknown().optional(),
      tracking_id: z.unknown().optional(),
    })
    .optional()
    .catch(undefined),
})

export type OaEvent = z.infer<typeof schema>

/** The event, or null when this is none. */
export function readEvent(body: unknown): OaEvent | null {
  return schema.safeParse(body).data ?? null
}

const UNREAD: ReadonlyMap<string, Unread> = new Map([
  ["user_send_image", "photo"],
  ["user_send_gif", "photo"],
  ["user_send_audio", "voice"],
  ["user_send_video", "video"],
  ["user_send_file", "file"],
  ["user_send_sticker", "sticker"],
  ["user_send_location", "location"],
  ["user_send_business_card", "contact"],
])

/** Whether the event is for this app and, once it is known, this account. */
export function isForUs(event: OaEvent, appId: string, oaId: string | null): boolean {
  if (event.app_id !== undefined && event.app_id !== appId) return false
  const parties = [event.oa_id, event.sender?.id, event.recipient?.id].filter((one) => one !== undefined)
  return oaId === null || parties.length === 0 || parties.includes(oaId)
}

/**
 * What a person did, or what the platform tells of them. Null for all that is not kept: our own messages coming
 * back, groups, visitors without a name, matters of the account.
 */
export function toArrival(event: OaEvent, body: Uint8Array, oaId: string | null): Arrival | null {
  const name = event.event_name
  const eventId = (): string => {
    const messageId = event.message?.msg_id ?? event.message?.message_id
    return messageId === undefined ? createHash("sha256").update(body).digest("hex") : `${name}:${messageId}`
  }
  const from = (user: string | undefined) =>
    user === undefined ? null : ({ channel: CHANNEL, chat: user, eventId: eventId() } as const)

  if (name === "follow" || name === "unfollow") {
    const base = from(event.follower?.id ?? event.sender?.id)
    if (base === null) return null
    return name === "follow"
      ? { ...base, signal: "opened" }
      : { ...base, signal: "closed", reason: "unfollowed" }
  }
  if (name === "user_received_message" || name === "user_seen_message") {
    const base = from(recipientOf(event, oaId))
    const platformIds = receiptIds(event)
    if (base === null || platformIds.length === 0) return null
    return { ...base, signal: name === "user_seen_message" ? "seen" : "delivered", platformIds }
  }
  if (!name.startsWith("user_send_") || name.startsWith("user_send_group_")) return null
  const base = from(event.sender?.id)
  if (base === null) return null
  return {
    ...base,
    user: base.chat,
    isPrivate: true,
    ...said(name, event.message?.text ?? ""),
    ...pictureOf(event),
  }
}

/** Of several pictures in one event the first; the platform brings them one by one. */
function pictureOf({ event_name, message }: OaEvent): Pick<Incoming, "photo"> {
  return event_name === "user_send_image" ? photoAt(message?.attachments?.[0]?.payload.url) : {}
}

function said(name: string, typed: string): Pick<Incoming, "text" | "isCut" | "action" | "unread"> {
  const action = name === "user_send_text" ? PRESSED.exec(typed)?.[1] : undefined
  if (action !== undefined) return { text: "", action }
  const read = readMessageText(typed)
  const isReadable = (name === "user_send_text" || name === "user_send_link") && read.text !== ""
  return isReadable ? read : { ...read, unread: UNREAD.get(name) ?? "hidden" }
}

/** Receipts name the account as sender and the person as recipient; other copies have it the other way round. */
function recipientOf(event: OaEvent, oaId: string | null): string | undefined {
  if (event.message?.delivery_time !== undefined || event.message?.tracking_id !== undefined) return undefined
  return [event.recipient?.id, event.sender?.id].find((one) => one !== undefined && one !== oaId)
}

function receiptIds(event: OaEvent): string[] {
  const { msg_id, message_id, msg_ids = [] } = event.message ?? {}
  return [...new Set([msg_id, message_id, ...msg_ids].filter((one) => one !== undefined))]
}
