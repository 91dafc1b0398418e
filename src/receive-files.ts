import type { Hono } from "hono"
import type { Parts } from "./compose.ts"
import { AppError } from "./core/errors.ts"
import { createLinkRoutes, type FileCheck } from "./http/links/index.ts"
import { mediaTypeOf } from "./ingest/media-type.ts"
import { refuseSecrets } from "./ingest/prepare.ts"
import { createReader } from "./ingest/read/index.ts"
import { insertOutgoing } from "./storage/outbox.ts"

/**
 * The links by which files come and go. What is brought is read first: what is secret, broken or not what it seems
 * is not kept. The person is told in the conversation from which the link came.
 */
export function createFileLinks(parts: Parts, onStored: () => void): Hono {
  const { database, clock, log, texts, config } = parts
  const check: FileCheck = async (bytes, name) => {
    const reader = createReader({ ocrWorkers: config.ocrWorkers })
    try {
      refuseSecrets((await reader.read(bytes, name)).text, name)
      return { ok: true, mediaType: mediaTypeOf(name) }
    } catch (error) {
      if (error instanceof AppError) return { ok: false, code: error.code, details: error.details }
      throw error
    } finally {
      await reader.close()
    }
  }
  return createLinkRoutes({
    database,
    clock,
    log,
    texts,
    check,
    onReceived: async ({ address, name }, queries) => {
      const message = { parts: [{ kind: "text" as const, text: texts("links-received-chat", { name }) }] }
      await insertOutgoing(queries, address, message, clock.now())
    },
    onStored,
  })
}
