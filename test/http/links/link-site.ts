import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { AppError } from "../../../src/core/errors.ts"
import type { Log } from "../../../src/core/log.ts"
import { createLog } from "../../../src/core/log.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import {
  createLinkRoutes,
  type FileCheck,
  type LinkRoutesDeps,
  type Received,
} from "../../../src/http/links/index.ts"
import { startHttpServer } from "../../../src/http/server.ts"
import { mediaTypeOf } from "../../../src/ingest/media-type.ts"
import { kindOf } from "../../../src/ingest/read/kind.ts"
import type { Database } from "../../../src/storage/database.ts"
import { keepOriginal } from "../../../src/storage/originals.ts"

const KNOWLEDGE = join(import.meta.dirname, "../../../knowledge")
export const START = new Date("2026-11-21T02:30:00Z")
export const HOUR = 60 * 60 * 1000

export function realFile(path: string) {
  const bytes = readFileSync(join(KNOWLEDGE, path))
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") }
}

/** The reader's own look at name and first bytes. */
const check: FileCheck = async (bytes, name) => {
  try {
    kindOf(bytes, name)
    return { ok: true, mediaType: mediaTypeOf(name) }
  } catch (error) {
    if (error instanceof AppError) return { ok: false, code: error.code, details: error.details }
    throw error
  }
}

/** A running service with the routes of links, a clock to turn, and everything that was logged. */
export async function openLinkSite(database: Database, options: Partial<LinkRoutesDeps> = {}) {
  const site = { now: START, received: [] as Received[], stored: 0, logged: "" }
  const stream = new PassThrough()
  stream.on("data", (line) => {
    site.logged += line
  })
  const log: Log = createLog("debug", stream)
  const routes = createLinkRoutes({
    database,
    clock: { now: () => site.now },
    log,
    texts: loadTexts(),
    check,
    onReceived: async (received) => void site.received.push(received),
    onStored: () => {
      site.stored++
    },
    ...options,
  })
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    routes: [routes],
    health: async () => ({ ok: true, details: {} }),
    log,
  })
  return Object.assign(site, { url: server.url, stop: () => server.stop() })
}

/** Puts a real document among the originals. */
export async function keepRealFile(database: Database, path: string, mediaType: string) {
  const { bytes, sha256 } = realFile(path)
  await keepOriginal(database, sha256, { mediaType, bytes })
  return { bytes, file: { name: path.split("/").at(-1)!, mediaType, sha256 } }
}

/** Posts a form as a browser does. */
export function bring(url: string, ...files: readonly (readonly [string, Uint8Array])[]): Promise<Response> {
  const form = new FormData()
  for (const [name, bytes] of files) form.append("file", new File([new Uint8Array(bytes)], name))
  return fetch(url, { method: "POST", body: form })
}
