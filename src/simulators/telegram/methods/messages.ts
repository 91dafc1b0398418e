import { z } from "zod"
import { checkEntities } from "../entities.ts"
import type { Upload } from "../multipart.ts"
import { flag, json, type Params, take, whole, words } from "../params.ts"
import { fieldsOfBot, GENERAL } from "../topics.ts"
import { badRequest, type Keyboard, type Message, Refusal } from "../wire.ts"
import type { ChatState, World } from "../world.ts"
import type { MethodDeps, Methods } from "./method.ts"

const TEXT_LIMIT = 4096
const CAPTION_LIMIT = 1024
const FILE_LIMIT = 50 * 1024 * 1024
const BUTTON_BYTES = 64
const MOST_BUTTONS = 100

const entity = z.object({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  url: z.string().optional(),
})
const keyboard = z.object({
  inline_keyboard: z.array(
    z.array(z.object({ text: z.string(), callback_data: z.string().optional(), url: z.string().optional() })),
  ),
})
const thread = { message_thread_id: whole.optional() }
const common = {
  chat_id: z.unknown(),
  parse_mode: words,
  reply_markup: json(keyboard.optional()),
  disable_notification: flag,
}
const reply = json(z.object({ message_id: z.number(), allow_sending_without_reply: flag }).optional())
const preview = json(z.object({ is_disabled: z.boolean().optional() }).optional())
const sendText = z.object({
  ...common,
  ...thread,
  text: words,
  entities: json(z.array(entity).default([])),
  link_preview_options: preview,
  reply_parameters: reply,
})
const sendFile = z.object({
  ...common,
  ...thread,
  document: words,
  caption: words,
  caption_entities: json(z.array(entity).default([])),
  reply_parameters: reply,
})
const editText = z.object({
  ...common,
  message_id: whole,
  text: words,
  entities: json(z.array(entity).default([])),
  link_preview_options: preview,
})

const ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
])

/** What a bot does in a chat. */
export function messageMethods({ world, presses }: MethodDeps): Methods {
  return {
    sendMessage: (params) => {
      const asked = take(sendText, params)
      const chat = world.writable(asked.chat_id)
      const text = checkedText(asked)
      checkKeyboard(asked.reply_markup)
      const message = world.post(chat, world.bot, {
        ...fieldsOfBot(chat, asked.message_thread_id),
        text,
        entities: asked.entities.length > 0 ? asked.entities : undefined,
        reply_markup: asked.reply_markup,
        reply_to_message: repliedTo(world, chat, asked.reply_parameters),
      })
      return { result: message, messageId: message.message_id }
    },

    sendDocument: (params) => {
      const asked = take(sendFile, params)
      const chat = world.writable(asked.chat_id)
      const upload = uploaded(params, asked.document)
      if (upload.bytes.length > FILE_LIMIT) throw new Refusal(413, "Request Entity Too Large")
      if (upload.bytes.length === 0) throw badRequest("file must be non-empty")
      if (asked.caption.length > CAPTION_LIMIT) throw badRequest("message caption is too long")
      refuseParseMode(asked.parse_mode)
      checkEntities(asked.caption, asked.caption_entities)
      checkKeyboard(asked.reply_markup)
      const message = world.post(chat, world.bot, {
        ...fieldsOfBot(chat, asked.message_thread_id),
        document: world.keepFile(upload),
        caption: asked.caption === "" ? undefined : asked.caption,
        reply_markup: asked.reply_markup,
        reply_to_message: repliedTo(world, chat, asked.reply_parameters),
      })
      return { result: message, messageId: message.message_id }
    },

    editMessageText: (params) => {
      const asked = take(editText, params)
      const chat = world.writable(asked.chat_id)
      const old = world.message(chat, asked.message_id)
      if (old === undefined) throw badRequest("message to edit not found")
      if (old.from.id !== world.bot.id || old.text === undefined) throw badRequest("message can't be edited")
      const text = checkedText(asked)
      checkKeyboard(asked.reply_markup)
      const { entities: _marks, reply_markup: _buttons, ...rest } = old
      const message: Message = {
        ...rest,
        text,
        edit_date: world.date(),
        ...(asked.entities.length > 0 ? { entities: asked.entities } : {}),
        ...(asked.reply_markup === undefined ? {} : { reply_markup: asked.reply_markup }),
      }
      if (lookOf(message) === lookOf(old))
        throw badRequest(
          "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
        )
      world.replace(chat, message)
      return { result: message, messageId: message.message_id }
    },

    sendChatAction: (params) => {
      const asked = take(z.object({ chat_id: z.unknown(), action: words, ...thread }), params)
      const chat = world.writable(asked.chat_id)
      // Here, and only here, the general topic may be named.
      if (asked.message_thread_id !== GENERAL) fieldsOfBot(chat, asked.message_thread_id)
      if (!ACTIONS.has(asked.action)) throw badRequest("wrong parameter action in request")
      return { result: true }
    },

    answerCallbackQuery: (params) => {
      const asked = take(z.object({ callback_query_id: words, text: words }), params)
      if (asked.text.length > 200) throw badRequest("MESSAGE_TOO_LONG")
      presses.answer(asked.callback_query_id)
      return { result: true }
    },
  }
}

function checkedText(asked: z.infer<typeof editText> | z.infer<typeof sendText>): string {
  refuseParseMode(asked.parse_mode)
  if (asked.text.trim() === "") throw badRequest("message text is empty")
  if (asked.text.length > TEXT_LIMIT) throw badRequest("message is too long")
  checkEntities(asked.text, asked.entities)
  return asked.text
}

/** Marks are played as entities only. */
function refuseParseMode(mode: string): void {
  if (mode !== "") throw badRequest("unsupported parse_mode")
}

function checkKeyboard(markup: Keyboard | undefined): void {
  const buttons = markup?.inline_keyboard.flat() ?? []
  if (buttons.length > MOST_BUTTONS) throw badRequest("reply markup is too long")
  for (const { text, callback_data: data, url } of buttons) {
    if (text.trim() === "" || (data === undefined && url === undefined))
      throw badRequest(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      )
    if (data !== undefined && (data === "" || Buffer.byteLength(data) > BUTTON_BYTES))
      throw badRequest("BUTTON_DATA_INVALID")
  }
}

function uploaded({ files }: Params, document: string): Upload {
  const name = document.startsWith("attach://") ? document.slice("attach://".length) : "document"
  const upload = Object.hasOwn(files, name) ? files[name] : undefined
  if (upload === undefined) throw badRequest("there is no document in the request")
  return upload
}

function repliedTo(
  world: World,
  chat: ChatState,
  reply: { message_id: number; allow_sending_without_reply: boolean } | undefined,
): Message | undefined {
  if (reply === undefined) return undefined
  const found = world.message(chat, reply.message_id)
  if (found === undefined && !reply.allow_sending_without_reply)
    throw badRequest("message to be replied not found")
  return found
}

function lookOf({ text, entities, reply_markup }: Message): string {
  return JSON.stringify([text, entities ?? [], reply_markup ?? null])
}
