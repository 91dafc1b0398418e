import type { Context } from "hono"
import type { AppError } from "../../core/errors.ts"
import { explain } from "../../core/explain.ts"
import { cleanPhoto } from "../../core/photo/clean.ts"
import { lost } from "../../core/photo/download.ts"
import { type Photo, refuseLarge } from "../../core/photo/photo.ts"
import type { Texts } from "../../core/texts.ts"
import type { Received } from "./receive.ts"

/** Where pictures of visitors lie until they are worked off. Several processes may serve one visitor. */
export interface PhotoShelf {
  /** Keeps a picture for an hour. Returns by what it is found again, which cannot be guessed. */
  keep(chat: string, photo: Photo): Promise<string>
  /** Null when it is no longer there. */
  read(ref: string): Promise<Photo | null>
}

/** Reads the picture that a request brings, drawn anew. Throws AppError as `cleanPhoto` does. */
export async function readPhoto(c: Context): Promise<Photo> {
  refuseLarge(Number(c.req.header("content-length") ?? 0))
  const { bytes, mediaType } = await cleanPhoto(new Uint8Array(await c.req.arrayBuffer()))
  return { bytes, mediaType }
}

/** The picture that an event named. Throws AppError `photo-lost` when it is no longer kept. */
export async function fetchKept(shelf: PhotoShelf, ref: string): Promise<Photo> {
  const photo = await shelf.read(ref)
  if (photo === null) throw lost("it is no longer kept")
  return photo
}

/** Why a picture was not taken, in the sentence of its code. */
export function refusePhoto(c: Context, texts: Texts, error: AppError): Response {
  const status = error.code === "photo-too-large" ? 413 : 422
  return c.json({ error: error.code, message: explain(texts, error) }, status)
}

/** What a visitor did who sent a picture; in their talk words stand for it. */
export function photoMessage(id: string, chat: string, eventId: string, ref: string, texts: Texts): Received {
  const incoming = {
    channel: "web",
    chat,
    user: chat,
    eventId,
    isPrivate: true,
    text: "",
    unread: "photo",
    photo: { ref },
  } as const
  return { id, incoming, shown: { parts: [{ kind: "text", text: texts("page-photo-sent") }] } }
}
