import { type Context, type Handler, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import type { Address, Channel, Outgoing, Receive, Sent } from "../../core/channel.ts"
import { AppError, DeliveryError } from "../../core/errors.ts"
import { PHOTO_LIMITS, refuseLarge } from "../../core/photo/photo.ts"
import type { Texts } from "../../core/texts.ts"
import { createBell } from "./bell.ts"
import { download } from "./download.ts"
import { createGuard } from "./guard.ts"
import type { Mailbox } from "./mailbox.ts"
import { loadPage, serveAsset } from "./page.ts"
import { pageTexts } from "./page-texts.ts"
import { asPersona, chatOf, isChat, type Persona } from "./persona.ts"
import { fetchKept, type PhotoShelf, photoMessage, readPhoto, refusePhoto } from "./photos.ts"
import { id as messageId, type Received, readMessage } from "./receive.ts"
import { refuse } from "./refusal.ts"
import { openSession, sessionOf } from "./session.ts"
import { createStreams } from "./stream.ts"

export type { Mailbox, MailboxEntry } from "./mailbox.ts"
export { PERSONAS, type Persona } from "./persona.ts"
export type { PhotoShelf } from "./photos.ts"

const BODY_LIMIT = 16 * 1024

export interface WebChannelOptions {
  readonly texts: Texts
  readonly log: {
    info(fields: object, message: string): void
    warn(fields: object, message: string): void
    error(fields: object, message: string): void
  }
  readonly mailbox: Mailbox
  readonly photos: PhotoShelf
  /** Tells the rights table which part this visitor plays. Called before anything they do, so often. */
  readonly admit: (user: string, persona: Persona) => Promise<void>
  readonly readFile: (sha256: string) => Promise<Uint8Array | null>
  /** Names under which visitors reach us, besides those of this machine; without port. */
  readonly allowedHosts?: readonly string[]
  /** How often an open page looks for what other processes posted. Default 1,000. */
  readonly pollMs?: number
}

/**
 * The chat in the browser: a demonstration without accounts, whose visitors choose the part they play.
 * `routes` go into the HTTP server; everything a visitor sees is kept in the mailbox.
 */
export function createWebChannel(options: WebChannelOptions): Channel & { readonly routes: Hono } {
  const { texts, log, mailbox } = options
  const bell = createBell()
  const streams = createStreams({
    mailbox,
    bell,
    pollMs: options.pollMs ?? 1000,
    onFailure: (error) => log.error({ err: error }, "web stream ended"),
  })
  const receiving = new Set<Promise<unknown>>()
  let receive: Receive | null = null
  let isStopped = false

  const routes = new Hono()
  routes.onError((error, c) => {
    log.error({ err: error, path: c.req.path }, "web request failed")
    return refuse(c, texts, "failed")
  })
  routes.notFound((c) => refuse(c, texts, "not-found"))
  // Not `use("*")`: mounted at the root, that would guard the neighbours' routes as well.
  const guard = createGuard(texts, options.allowedHosts ?? [])
  const only = (method: "GET" | "POST", path: string, ...handlers: Handler[]): void => {
    routes.on(method, path, guard, ...handlers)
    routes.all(path, guard, (c) => {
      c.header("allow", method === "GET" ? "GET, HEAD" : method)
      return refuse(c, texts, "wrong-method")
    })
  }

  for (const asset of loadPage(texts)) {
    only("GET", asset.path, async (c) => {
      if (asset.path === "/") openSession(c)
      return serveAsset(c, asset)
    })
  }

  const sentences = pageTexts(texts)
  only("GET", "/texts.json", async (c) => {
    openSession(c)
    return c.json(sentences, 200, { "cache-control": "no-store" })
  })

  only("GET", "/chat/:persona/events", async (c) => {
    const persona = asPersona(c.req.param("persona"))
    if (persona === null) return refuse(c, texts, "not-found")
    if (isStopped || receive === null) return refuse(c, texts, "stopped")
    const session = openSession(c)
    if (session === null) return refuse(c, texts, "no-session")
    const chat = chatOf(session, persona)
    await options.admit(chat, persona)
    return streams.open(c, chat)
  })

  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => refuse(c, texts, "too-long") })
  only("POST", "/chat/:persona/messages", limit, async (c) => {
    const persona = asPersona(c.req.param("persona"))
    if (persona === null) return refuse(c, texts, "not-found")
    const session = sessionOf(c)
    if (session === null) return refuse(c, texts, "no-session")
    if (!isJson(c)) return refuse(c, texts, "not-json")
    const message = readMessage(await c.req.text(), session, persona)
    if (typeof message === "string") return refuse(c, texts, message)
    if (isStopped || receive === null) return refuse(c, texts, "stopped")
    return c.json({ sequence: await tracked(take(message, persona, receive)) }, 202)
  })

  const tooLarge = (c: Context) => {
    try {
      refuseLarge(PHOTO_LIMITS.bytes + 1)
    } catch (error) {
      return refusePhoto(c, texts, error as AppError)
    }
    return refuse(c, texts, "too-long")
  }
  const photoLimit = bodyLimit({ maxSize: PHOTO_LIMITS.bytes, onError: tooLarge })
  only("POST", "/chat/:persona/photos", photoLimit, async (c) => {
    const persona = asPersona(c.req.param("persona"))
    if (persona === null) return refuse(c, texts, "not-found")
    const session = sessionOf(c)
    if (session === null) return refuse(c, texts, "no-session")
    const id = messageId.safeParse(c.req.query("id"))
    if (!id.success) return refuse(c, texts, "bad-message")
    if (!/^image\//i.test(c.req.header("content-type") ?? "")) return refuse(c, texts, "not-picture")
    if (isStopped || receive === null) return refuse(c, texts, "stopped")
    try {
      return c.json({ sequence: await tracked(takePhoto(c, id.data, session, persona, receive)) }, 202)
    } catch (error) {
      if (error instanceof AppError) return refusePhoto(c, texts, error)
      throw error
    }
  })

  /** Drawn anew before anything is kept: what is no picture leaves nothing behind. */
  async function takePhoto(c: Context, id: string, session: string, persona: Persona, receive: Receive) {
    const photo = await readPhoto(c)
    const chat = chatOf(session, persona)
    const ref = await options.photos.keep(chat, photo)
    return take(photoMessage(id, chat, `${session}:${id}`, ref, texts), persona, receive)
  }

  /** A stop waits for it. */
  function tracked<T>(work: Promise<T>): Promise<T> {
    receiving.add(work)
    return work.finally(() => receiving.delete(work))
  }

  /** The bubble first, so that no answer can stand above its question. Every step may be repeated safely. */
  async function take(message: Received, persona: Persona, receive: Receive): Promise<number> {
    const { chat, user } = message.incoming
    await options.admit(user, persona)
    const sequence = await mailbox.post(chat, "person", message.shown, message.id)
    bell.ring(chat)
    await receive(message.incoming)
    return sequence
  }

  only("GET", "/files/:sha256", async (c) => {
    const sha256 = c.req.param("sha256") ?? ""
    const persona = asPersona(c.req.query("persona"))
    const session = sessionOf(c)
    if (session === null) return refuse(c, texts, "no-session")
    if (persona === null || !/^[0-9a-f]{64}$/.test(sha256)) return refuse(c, texts, "not-found")
    // Under the name that this visitor was told: the same bytes may have others, which are not for them.
    const file = await mailbox.sentFile(chatOf(session, persona), sha256)
    const bytes = file && (await options.readFile(sha256))
    return file && bytes ? download(c, file, bytes) : refuse(c, texts, "not-found")
  })

  return {
    name: "web",
    can: { buttons: 20, edit: false, stream: false, files: true, textLimit: 100_000 },
    routes,
    start: async (handler) => {
      receive = handler
    },
    pieces: () => 1,
    send: async (to: Address, message: Outgoing): Promise<Sent> => {
      if (isStopped) throw new DeliveryError("not_sent", "the web channel has stopped")
      if (!isChat(to.chat)) throw new DeliveryError("rejected", `not a chat of the web channel: ${to.chat}`)
      const sequence = await mailbox.post(to.chat, "chibo", message).catch((error: unknown) => {
        throw new DeliveryError("perhaps_sent", "the mailbox failed", { cause: error })
      })
      bell.ring(to.chat)
      return { platformId: String(sequence) }
    },
    fetchPhoto: (ref) => fetchKept(options.photos, ref),
    stop: async () => {
      isStopped = true
      await Promise.all([streams.stop(), Promise.allSettled(receiving)])
    },
  }
}

function isJson(c: Context): boolean {
  return /^application\/json\s*(;|$)/i.test(c.req.header("content-type") ?? "")
}
