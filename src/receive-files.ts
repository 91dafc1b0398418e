import type { Hono } from "hono"
import type { Parts } from "./compose.ts"
import { AppError } from "./core/errors.ts"
import { unitBrought } from "./features/members/bring.ts"
import { refuseOtherKinds, resolutionBrought } from "./features/resolutions/file/bring.ts"
import { createLinkRoutes, type FileCheck, type Received } from "./http/links/index.ts"
import { mediaTypeOf } from "./ingest/media-type.ts"
import { refuseSecrets } from "./ingest/prepare.ts"
import { createReader } from "./ingest/read/index.ts"
import { readRosterFile } from "./roster/index.ts"
import type { Queries } from "./storage/database.ts"
import { insertArrivals } from "./storage/inbox.ts"
import { insertOutgoing } from "./storage/outbox.ts"

/**
 * The links by which files come and go. What is brought is read first: what is secret, broken or not what it seems
 * is not kept. The person is told in the conversation from which the link came.
 */
export function createFileLinks(parts: Parts, wake: { onStored: () => void; onArrival: () => void }): Hono {
  const { database, clock, log, texts, config } = parts

  /** Looks into a file as what it is brought for. Throws AppError for one that cannot be taken. */
  async function look(bytes: Uint8Array, name: string, purpose: string): Promise<void> {
    if (unitBrought(purpose) !== undefined) return void (await readRosterFile(bytes, name))
    if (resolutionBrought(purpose) !== undefined) refuseOtherKinds(name)
    const reader = createReader({ ocrWorkers: config.ocrWorkers })
    try {
      refuseSecrets((await reader.read(bytes, name)).text, name)
    } finally {
      await reader.close()
    }
  }

  const check: FileCheck = async (bytes, name, purpose) => {
    try {
      await look(bytes, name, purpose)
      return { ok: true, mediaType: mediaTypeOf(name) }
    } catch (error) {
      if (error instanceof AppError) return { ok: false, code: error.code, details: error.details }
      throw error
    }
  }

  /** A feature that waits for the file gets it as what the person did next; others hear that it came. */
  async function tell({ id, address, user, purpose, name }: Received, queries: Queries): Promise<void> {
    const now = clock.now()
    if (unitBrought(purpose) === undefined && resolutionBrought(purpose) === undefined) {
      const message = { parts: [{ kind: "text" as const, text: texts("links-received-chat", { name }) }] }
      return insertOutgoing(queries, address, message, now)
    }
    const arrival = {
      ...address,
      eventId: `file:${id}`,
      user,
      isPrivate: true,
      text: "",
      brought: { file: id, purpose },
    }
    await insertArrivals(queries, [{ arrival, raw: undefined }], now)
  }

  return createLinkRoutes({
    database,
    clock,
    log,
    texts,
    check,
    onReceived: tell,
    onStored: () => {
      wake.onStored()
      wake.onArrival()
    },
  })
}
