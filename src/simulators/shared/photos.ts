import { createHash } from "node:crypto"
import type { Hono } from "hono"
import { z } from "zod"
import { type SimulatorEnv, simulatorApp } from "./serve.ts"
import { SimulatorError } from "./simulator.ts"

/** A picture that somebody sent, under the name that the platform gave it. */
export interface KeptPhoto {
  readonly name: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** The pictures that people sent. */
export interface Photos {
  /** Throws `SimulatorError` for what no platform takes as a picture. */
  keep(bytes: Uint8Array): KeptPhoto
  find(name: string): KeptPhoto | undefined
  /** Serves each under `/photos/NAME`, to whoever knows the name. */
  readonly routes: Hono<SimulatorEnv>
}

/** A picture in a request to the control: base64. */
export const photoBytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")))

export function createPhotos(): Photos {
  const kept = new Map<string, KeptPhoto>()
  const routes = simulatorApp()
  const find = (name: string) => kept.get(name)
  routes.get("/photos/:name", (c) => {
    const photo = find(c.req.param("name"))
    return photo === undefined ? c.text("not found", 404) : servePhoto(photo)
  })
  return {
    routes,
    find,
    keep: (bytes) => {
      const [mediaType, end] = kindOf(bytes)
      const digest = createHash("sha256").update(`${kept.size} `).update(bytes).digest("hex").slice(0, 24)
      const photo = { name: `${digest}.${end}`, bytes, mediaType }
      kept.set(photo.name, photo)
      return photo
    },
  }
}

export function servePhoto({ bytes, mediaType }: KeptPhoto): Response {
  return new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType } })
}

function kindOf(bytes: Uint8Array): readonly [mediaType: string, end: string] {
  const start = Buffer.from(bytes.subarray(0, 12)).toString("latin1")
  if (start.startsWith("\xff\xd8\xff")) return ["image/jpeg", "jpg"]
  if (start.startsWith("\x89PNG")) return ["image/png", "png"]
  if (start.startsWith("RIFF") && start.endsWith("WEBP")) return ["image/webp", "webp"]
  throw new SimulatorError("a picture is JPEG, PNG or WebP")
}
