import { createHash } from "node:crypto"
import type { Clock } from "../../core/clock.ts"
import { type ListedPerson, type SeenMessage, SimulatorError } from "../shared/simulator.ts"
import type { Upload } from "./multipart.ts"
import { threadOf } from "./topics.ts"
import {
  badRequest,
  forbidden,
  type Message,
  Refusal,
  SUPERGROUPS_BELOW,
  type User,
  type WireChat,
  type WireDocument,
} from "./wire.ts"

/** A talk with one person, or a group. What is not said of one kind is never looked at. */
export interface ChatState {
  wire: WireChat
  posted: { message: Message; readonly at: number }[]
  /** Private: they pressed Start, so they may be written to. */
  hasStarted: boolean
  /** Private: they share a group with the bot, so the platform lets it know of them. */
  isMet: boolean
  isBlocked: boolean
  isDeactivated: boolean
  /** Group: where the bot stands in it. */
  bot: "member" | "left" | "kicked"
  movedTo: number | null
  /** Supergroup: its topics but for the general one, by the message that opened them. */
  readonly topics: Map<number, Topic>
  isGeneralClosed: boolean
}

export interface Topic {
  readonly created: Message
  readonly isClosed: boolean
}

export type Id = number | string

/** Everybody, every group, and all that was said. */
export interface World {
  readonly bot: User
  /** Now, in whole seconds as the platform writes them. */
  date(): number
  addPerson(id: Id, name: string, username?: string): User
  addGroup(id: Id, title: string): ChatState
  people(): ListedPerson[]
  user(id: Id): User
  /** Throws `SimulatorError` when nobody made it. */
  chat(id: Id): ChatState
  /** The chat for a bot that wants to write there, or the platform's refusal. */
  writable(chatId: unknown): ChatState
  /** Adds a message; an undefined field is left out. */
  post(chat: ChatState, from: User, content: Record<string, unknown>): Message
  replace(chat: ChatState, message: Message): void
  message(chat: ChatState, id: number): Message | undefined
  keepFile(upload: Upload): WireDocument
  seen(id: Id): SeenMessage[]
}

export function createWorld(bot: User, clock: Clock): World {
  const users = new Map<number, User>()
  const chats = new Map<number, ChatState>()
  const digests = new Map<string, string>()
  let lastMessage = 0

  const addChat = (wire: WireChat): ChatState => {
    if (chats.has(wire.id)) throw new SimulatorError(`there already is a chat ${wire.id}`)
    const chat: ChatState = {
      wire,
      posted: [],
      hasStarted: false,
      isMet: false,
      isBlocked: false,
      isDeactivated: false,
      bot: "member",
      movedTo: null,
      topics: new Map(),
      isGeneralClosed: false,
    }
    chats.set(wire.id, chat)
    return chat
  }

  function seenOf({ message, at }: ChatState["posted"][number]): SeenMessage {
    const { document, entities = [] } = message
    const topic = threadOf(message)
    const buttons = message.reply_markup?.inline_keyboard.flat().map((button) => ({
      label: button.text,
      action: button.callback_data ?? button.url ?? "",
    }))
    return {
      from: message.from.is_bot ? "bot" : "person",
      text: message.text ?? message.caption ?? nameOfContent(message, digests),
      ...(entities.length === 0
        ? {}
        : {
            styles: entities.map(({ offset, length, type }) => ({ start: offset, len: length, st: [type] })),
          }),
      ...(buttons === undefined ? {} : { buttons }),
      ...(topic === undefined ? {} : { topic: String(topic) }),
      ...(document === undefined || !digests.has(document.file_id)
        ? {}
        : {
            file: {
              name: document.file_name,
              size: document.file_size,
              sha256: digests.get(document.file_id)!,
            },
          }),
      at,
      messageId: String(message.message_id),
    }
  }

  const world: World = {
    bot,
    date: () => Math.floor(clock.now().getTime() / 1000),
    addPerson: (id, name, username) => {
      const user: User = {
        id: Number(id),
        is_bot: false,
        first_name: name,
        ...(username === undefined ? {} : { username }),
      }
      if (!Number.isSafeInteger(user.id) || user.id <= 0) throw new SimulatorError(`no id of a person: ${id}`)
      const named = username === undefined ? {} : { username }
      addChat({ id: user.id, type: "private", first_name: name, ...named })
      users.set(user.id, user)
      return user
    },
    addGroup: (id, title) => {
      const number = Number(id)
      if (!Number.isSafeInteger(number) || number >= 0) throw new SimulatorError(`no id of a group: ${id}`)
      return addChat({ id: number, type: number < SUPERGROUPS_BELOW ? "supergroup" : "group", title })
    },
    people: () =>
      [...users.values()].map(({ id, first_name }) => {
        const { isBlocked, isDeactivated } = chats.get(id)!
        return { id: String(id), name: first_name, isBlocked: isBlocked || isDeactivated }
      }),
    user: (id) => {
      const user = users.get(Number(id))
      if (user === undefined) throw new SimulatorError(`there is no person ${id}`)
      return user
    },
    chat: (id) => {
      const chat = chats.get(Number(id))
      if (chat === undefined) throw new SimulatorError(`there is no chat ${id}`)
      return chat
    },
    writable: (chatId) => {
      if (chatId === undefined || chatId === "") throw badRequest("chat_id is empty")
      const chat = chats.get(Number(chatId))
      if (chat === undefined) throw badRequest("chat not found")
      const problem = chat.wire.type === "private" ? problemOfTalk(chat) : problemOfGroup(chat)
      if (problem !== null) throw problem
      return chat
    },
    post: (chat, from, content) => {
      lastMessage += 1
      const at = clock.now().getTime()
      const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined))
      const message: Message = {
        message_id: lastMessage,
        from,
        chat: chat.wire,
        date: Math.floor(at / 1000),
        ...given,
      }
      chat.posted.push({ message, at })
      return message
    },
    replace: (chat, message) => {
      const place = chat.posted.find((one) => one.message.message_id === message.message_id)
      if (place !== undefined) place.message = message
    },
    message: (chat, id) => chat.posted.find(({ message }) => message.message_id === id)?.message,
    keepFile: ({ name, mediaType, bytes }) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex")
      const id = `file${digests.size + 1}`
      digests.set(id, sha256)
      return {
        file_id: id,
        file_unique_id: sha256.slice(0, 16),
        file_name: name,
        mime_type: mediaType,
        file_size: bytes.length,
      }
    },
    seen: (id) => world.chat(id).posted.map(seenOf),
  }
  return world
}

const CONTENTS = ["photo", "voice", "video", "sticker", "location", "contact"]

/** For those who look on: what was sent without a word. */
function nameOfContent(message: Message, digests: ReadonlyMap<string, string>): string {
  const isTheirFile = message.document !== undefined && !digests.has(message.document.file_id)
  const content = isTheirFile ? "file" : CONTENTS.find((name) => message[name] !== undefined)
  return content === undefined ? "" : `[${content}]`
}

function problemOfTalk(chat: ChatState): Refusal | null {
  if (chat.isDeactivated) return forbidden("user is deactivated")
  if (chat.isBlocked) return forbidden("bot was blocked by the user")
  if (chat.hasStarted) return null
  return chat.isMet ? forbidden("bot can't initiate conversation with a user") : badRequest("chat not found")
}

function problemOfGroup({ wire, bot, movedTo }: ChatState): Refusal | null {
  if (movedTo !== null) {
    const problem = "Bad Request: group chat was upgraded to a supergroup chat"
    return new Refusal(400, problem, { migrate_to_chat_id: movedTo })
  }
  if (bot === "left") return forbidden(`bot is not a member of the ${wire.type} chat`)
  if (bot === "kicked") return forbidden(`bot was kicked from the ${wire.type} chat`)
  return null
}
