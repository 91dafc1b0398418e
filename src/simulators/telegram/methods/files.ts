import type { Hono } from "hono"
import { z } from "zod"
import { type Photos, servePhoto } from "../../shared/photos.ts"
import { type SimulatorEnv, simulatorApp } from "../../shared/serve.ts"
import { take } from "../params.ts"
import { badRequest } from "../wire.ts"
import type { MethodDeps, Methods } from "./method.ts"

/** The largest file that the public server hands out. */
const LARGEST = 20 * 1024 * 1024

/** Where what people sent can be fetched. */
export function fileMethods({ photos }: Pick<MethodDeps, "photos">): Methods {
  return {
    getFile: (params) => {
      const asked = take(z.object({ file_id: z.string() }), params)
      const photo = photos.find(asked.file_id)
      if (photo === undefined) throw badRequest("wrong file_id or the file is temporarily unavailable")
      if (photo.bytes.length > LARGEST) throw badRequest("file is too big")
      return {
        result: {
          file_id: photo.name,
          file_unique_id: `u-${photo.name}`,
          file_size: photo.bytes.length,
          file_path: `photos/${photo.name}`,
        },
      }
    },
  }
}

/** The files themselves, to whoever has the token. */
export function fileRoutes(token: string, photos: Photos): Hono<SimulatorEnv> {
  const routes = simulatorApp()
  routes.get("/file/:bot/photos/:name", (c) => {
    const photo = c.req.param("bot") === `bot${token}` ? photos.find(c.req.param("name")) : undefined
    return photo === undefined
      ? c.json({ ok: false, error_code: 404, description: "Not Found" }, 404)
      : servePhoto(photo)
  })
  return routes
}
