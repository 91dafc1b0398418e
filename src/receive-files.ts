import type { Hono } from "hono"
import type { Parts } from "./compose.ts"
import { after } from "./core/clock.ts"
import { AppError, asError } from "./core/errors.ts"
import { explain } from "./core/explain.ts"
import { unitBrought } from "./features/members/bring.ts"
import { refuseOtherKinds, resolutionBrought } from "./features/resolutions/file/bring.ts"
import { createLinkRoutes, type FileCheck, type Received } from "./http/links/index.ts"
import { mediaTypeOf } from "./ingest/media-type.ts"
import { refuseSecretName, refuseSecretPaper } from "./ingest/prepare.ts"
import { createReader } from "./ingest/read/index.ts"
import { readRosterFile } from "./roster/index.ts"
import type { Queries } from "./storage/database.ts"
import { insertArrivals } from "./storage/inbox.ts"
import type { UploadLink } from "./storage/links.ts"
import { insertOutgoing } from "./storage/outbox.ts"

/** A reading that takes longer is told of in the conversation. */
const LONG_MS = 3_000

/**
 * The links by which files come and go. What is brought is read first: what is secret, broken or not what it seems
 * is not kept. The person is told in the conversation from which the link came.
 */
export function createFileLinks(
  parts: Parts,
  papers: { read(bytes: Uint8Array, name: string, unit: number): Promise<unknown> },
  wake: { onStored: () => void; onArrival: () => void },
): Hono {
  const { database, clock, log, texts, config } = parts

  /** Looks into a file as what it is brought for. Throws AppError for one that cannot be taken. */
  async function look(bytes: Uint8Array, name: string, link: UploadLink): Promise<void> {
    refuseSecretName(name)
    if (unitBrought(link.purpose) !== undefined) return void (await readRosterFile(bytes, name))
    const resolution = resolutionBrought(link.purpose)
    if (resolution !== undefined) {
      refuseOtherKinds(name)
      return sayWhenLong(link, papers.read(bytes, name, resolution.unit))
    }
    const reader = createReader({ ocrWorkers: config.ocrWorkers })
    try {
      refuseSecretPaper((await reader.read(bytes, name)).text, name)
    } finally {
      await reader.close()
    }
  }

  /**
   * A scan takes minutes, in which a page may be closed or give up: the conversation says that it is being read, and
   * why it was not taken.
   */
  async function sayWhenLong({ address }: UploadLink, reading: Promise<unknown>): Promise<void> {
    const say = async (text: string) => {
      await insertOutgoing(database, address, { parts: [{ kind: "text", text }] }, clock.now())
      wake.onStored()
    }
    let said: Promise<void> | undefined
    const slow = after(clock, LONG_MS, () => {
      said = say(texts("links-reading"))
      said.catch((error: unknown) => log.error({ err: asError(error) }, "links: nobody was told"))
    })
    try {
      await reading
    } catch (error) {
      await said
      if (said !== undefined && error instanceof AppError) await say(explain(texts, error))
      throw error
    } finally {
      clearTimeout(slow)
    }
  }

  const check: FileCheck = async (bytes, name, link) => {
    try {
      await look(bytes, name, link)
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
