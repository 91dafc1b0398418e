import { type Api, InputFile } from "grammy"
import type { Address, Outgoing, OutgoingFile, Sent } from "../../core/channel.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { deliveryError, isBrokenMarkup, isGoneTopic } from "./errors.ts"
import { type Piece, render } from "./render.ts"

export interface SendDeps {
  readonly api: Api
  readonly log: Log
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>
}

/** What the platform takes from a bot. */
const FILE_LIMIT = 50 * 1024 * 1024

/** Sends one piece. Throws `DeliveryError` and nothing else. */
export async function sendPiece(
  deps: SendDeps,
  to: Address,
  message: Outgoing,
  place: number,
): Promise<Sent> {
  const chat = chatId(to)
  const topic = topicOf(to)
  const piece = render(message)[place]
  if (piece === undefined) throw new DeliveryError("rejected", `the message has no piece ${place}`)
  const send = async (thread: Thread): Promise<{ readonly message_id: number }> =>
    piece.kind === "text" ? sendText(deps, chat, thread, piece) : sendFile(deps, chat, thread, piece)
  const sent = await send(topic)
    .catch((error: unknown) => {
      if (!isGoneTopic(error)) throw error
      // Surely not sent, and in the group the words are better than nowhere.
      deps.log.warn({ channel: "telegram" }, "a topic is gone; sending to the group")
      return send({})
    })
    .catch((error: unknown) => {
      throw deliveryError(error, piece.kind === "text" ? "sendMessage" : "sendDocument")
    })
  return { platformId: String(sent.message_id) }
}

/** Which topic a call means; the general one is meant by naming none. */
type Thread = { readonly message_thread_id?: number }

/** The topic of an address, as the platform wants it; throws when it is none of ours. */
export function topicOf({ thread }: Address): Thread {
  if (thread === undefined) return {}
  if (!/^[1-9]\d{0,15}$/.test(thread))
    throw new DeliveryError("rejected", "not a topic of the telegram channel")
  return { message_thread_id: Number(thread) }
}

/** The platform's number of a chat; throws when the address is not one of ours. */
export function chatId({ channel, chat }: Address): number {
  if (channel !== "telegram" || !/^-?[1-9]\d{0,15}$/.test(chat))
    throw new DeliveryError("rejected", "not a chat of the telegram channel")
  return Number(chat)
}

/** Leaves a group; resolves also when we are in it no more. Throws `DeliveryError` and nothing else. */
export async function leaveChat(api: Api, group: Address): Promise<void> {
  const chat = chatId(group)
  try {
    await api.leaveChat(chat)
  } catch (thrown) {
    const error = deliveryError(thrown, "leaveChat")
    if (error.kind !== "unreachable") throw error
  }
}

type PieceOf<K extends Piece["kind"]> = Extract<Piece, { readonly kind: K }>

async function sendText({ api, log }: SendDeps, chat: number, thread: Thread, piece: PieceOf<"text">) {
  const { text, entities, keyboard } = piece
  const more = {
    ...thread,
    link_preview_options: { is_disabled: true },
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  }
  const send = (marks: typeof entities) =>
    api.sendMessage(chat, text, { ...more, ...(marks.length > 0 ? { entities: marks } : {}) })
  return send(entities).catch((error: unknown) => {
    if (!isBrokenMarkup(error) || entities.length === 0) throw error
    // Surely not sent, and the words matter more than their look.
    log.warn({ channel: "telegram", entities: entities.length }, "telegram refused our marks; sending plain")
    return send([])
  })
}

async function sendFile({ api, readFile }: SendDeps, chat: number, thread: Thread, piece: PieceOf<"file">) {
  const { file, keyboard } = piece
  const bytes = await readFile(file.sha256).catch(() => {
    throw new DeliveryError("not_sent", "the file could not be read")
  })
  if (bytes === null) throw new DeliveryError("rejected", "the file is no longer kept")
  if (bytes.length === 0 || bytes.length > FILE_LIMIT)
    throw new DeliveryError("rejected", `telegram takes no file of ${bytes.length} bytes`)
  return api.sendDocument(chat, new InputFile(bytes, fileName(file)), {
    ...thread,
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  })
}

/** The name stands in the head of a form as it is, so it must not end the head. */
function fileName({ name }: OutgoingFile): string {
  return name.replace(/[\p{Cc}";\\/]+/gu, "_").trim() || "document"
}
