import { z } from "zod"
import type { Unread } from "../../core/channel.ts"
import type { SeenMessage } from "../shared/simulator.ts"
import { appScoped } from "./account.ts"
import type { Person } from "./world.ts"

/** An event as the platform tells it; all ids and times are texts. */
export interface OaEvent {
  readonly app_id: string
  readonly event_name: string
  readonly timestamp: string
  readonly message?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

export const UNREAD_KINDS = [
  "photo",
  "voice",
  "video",
  "file",
  "sticker",
  "location",
  "contact",
  "hidden",
] as const satisfies readonly Unread[]

export const unreadKind = z.enum(UNREAD_KINDS)

const MEDIA: Readonly<Record<Unread, { event: string; type: string }>> = {
  photo: { event: "user_send_image", type: "image" },
  voice: { event: "user_send_audio", type: "audio" },
  video: { event: "user_send_video", type: "video" },
  file: { event: "user_send_file", type: "file" },
  sticker: { event: "user_send_sticker", type: "sticker" },
  location: { event: "user_send_location", type: "location" },
  contact: { event: "user_send_business_card", type: "link" },
  // A link without a word of the person's own.
  hidden: { event: "user_send_link", type: "link" },
}

/** Makes events of one app and account. */
export function createEvents(appId: string, oaId: string, now: () => number) {
  const make = (event_name: string, content: object): OaEvent => ({
    app_id: appId,
    event_name,
    ...content,
    timestamp: String(now()),
  })
  const fromPerson = (person: Person) => ({
    user_id_by_app: appScoped(person.id),
    sender: { id: person.id },
    recipient: { id: oaId },
  })
  const toPerson = (person: Person) => ({
    user_id_by_app: appScoped(person.id),
    sender: { id: oaId },
    recipient: { id: person.id },
  })

  return {
    text: (person: Person, msg_id: string, text: string) =>
      make("user_send_text", { ...fromPerson(person), message: { msg_id, text } }),
    unread: (person: Person, msg_id: string, kind: Unread, caption?: string, photoUrl?: string) => {
      const { event, type } = MEDIA[kind]
      const url = photoUrl ?? `https://media.example.invalid/${msg_id}`
      const payload =
        kind === "location"
          ? { coordinates: { latitude: "21.03", longitude: "105.85" } }
          : { url, thumbnail: url }
      const text = caption === undefined ? {} : { text: caption }
      return make(event, {
        ...fromPerson(person),
        message: { msg_id, ...text, attachments: [{ type, payload }] },
      })
    },
    follow: (person: Person, isNow: boolean) =>
      make(isNow ? "follow" : "unfollow", {
        oa_id: oaId,
        follower: { id: person.id },
        user_id_by_app: appScoped(person.id),
        source: "oa_profile",
      }),
    received: (person: Person, msg_id: string) =>
      make("user_received_message", { ...toPerson(person), message: { msg_id } }),
    seen: (person: Person, msg_ids: readonly string[]) =>
      make("user_seen_message", { ...toPerson(person), message: { msg_ids } }),
    /** The account's own message, as it comes back. */
    echo: (person: Person, { messageId, text, file, buttons }: SeenMessage) => {
      const kind = file !== undefined ? "file" : buttons !== undefined ? "template" : "text"
      return make(`oa_send_${kind}`, { ...toPerson(person), message: { msg_id: messageId, text } })
    },
    anonymous: (id: string, msg_id: string, text: string) =>
      make("anonymous_send_text", {
        sender: { id },
        recipient: { id: oaId },
        conversation_id: `conversation-${id}`,
        message: { msg_id, text },
      }),
  }
}

export type Events = ReturnType<typeof createEvents>
