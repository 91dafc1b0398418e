import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"

/** One request of a platform, ready to be sent. */
export interface Post {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the service and the platforms have agreed on; all of it made up. */
export const AGREED = {
  telegramToken: "7000000001:bench-token_of_no_bot_00000000000001",
  telegramSecret: "bench-telegram-secret",
  zaloBotToken: "7000000002:bench-token",
  zaloBotSecret: "bench-zalo-bot-secret",
  oaAppId: "4000000000000000001",
  oaId: "4000000000000000002",
  oaSecretKey: "bench-oa-secret-key",
} as const

export const MIXES = {
  "menu words": ["menu", "xin chào", "gặp người phụ trách", "hỏi văn bản", "0"],
  questions: readQuestions(),
} as const
export type Mix = keyof typeof MIXES

/** What people ask about the folder `knowledge`, the shelf of a fresh installation. */
function readQuestions(): readonly string[] {
  const file = new URL("../../test/knowledge-questions.json", import.meta.url)
  const { questions } = JSON.parse(readFileSync(file, "utf8")) as {
    questions: { question: string | string[] }[]
  }
  return questions.map(({ question }) => question).filter((question) => typeof question === "string")
}

/** Every twentieth request brings an event once more … */
const REPEAT_EVERY = 20
/** … that was first brought so many requests before: a moment ago, or a while. */
const REPEATED_AFTER = [1, 4, 200]

/** The `count` requests of a run: events from number `from` on, in `chats` conversations on three channels in turn. */
export function makePosts(
  mix: Mix,
  count: number,
  { from, chats }: { readonly from: number; readonly chats: number },
): { posts: Post[]; distinct: number } {
  const words = MIXES[mix]
  const posts: Post[] = []
  let event = from
  for (let index = 0; index < count; index++) {
    if (index > 0 && index % REPEAT_EVERY === 0) {
      const back = REPEATED_AFTER[(index / REPEAT_EVERY) % REPEATED_AFTER.length]!
      posts.push(posts[Math.max(index - back, 0)]!)
      continue
    }
    const chat = event % chats
    posts.push(KINDS[chat % KINDS.length]!(event, chat, words[event % words.length]!))
    event++
  }
  return { posts, distinct: event - from }
}

type Make = (event: number, chat: number, text: string) => Post

const json = { "content-type": "application/json" }
const BEGAN = 1_795_000_000

const telegram: Make = (event, chat, text) => {
  const id = 100_000 + chat
  const from = { id, is_bot: false, first_name: "Người dân", language_code: "vi" }
  const place = { id, type: "private", first_name: "Người dân" }
  const message = { message_id: event + 1, from, chat: place, date: BEGAN, text }
  return {
    path: "/telegram/webhook",
    headers: { ...json, "x-telegram-bot-api-secret-token": AGREED.telegramSecret },
    body: JSON.stringify({ update_id: 1 + event, message }),
  }
}

const zaloBot: Make = (event, chat, text) => {
  const id = `zalo-${chat}`
  const message = {
    from: { id, display_name: "Người dân", is_bot: false },
    chat: { id, chat_type: "PRIVATE" },
    text,
    message_id: `message-${event}`,
    date: BEGAN * 1000,
  }
  return {
    path: "/zalo-bot/webhook",
    headers: { ...json, "x-bot-api-secret-token": AGREED.zaloBotSecret },
    body: JSON.stringify({ ok: true, result: { event_name: "message.text.received", message } }),
  }
}

const zaloOa: Make = (event, chat, text) => {
  const timestamp = String(BEGAN * 1000 + event)
  const body = JSON.stringify({
    app_id: AGREED.oaAppId,
    user_id_by_app: `app-${chat}`,
    event_name: "user_send_text",
    sender: { id: String(5_000_000_000_000_000_000n + BigInt(chat)) },
    recipient: { id: AGREED.oaId },
    message: { msg_id: `message-${event}`, text },
    timestamp,
  })
  const mac = createHash("sha256")
    .update(AGREED.oaAppId + body + timestamp + AGREED.oaSecretKey)
    .digest("hex")
  return { path: "/zalo-oa/webhook", headers: { ...json, "x-zevent-signature": `mac=${mac}` }, body }
}

const KINDS: readonly Make[] = [telegram, zaloBot, zaloOa]
