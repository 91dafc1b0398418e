import { createHash } from "node:crypto"
import { type Context, Hono } from "hono"
import type { Address } from "../../core/channel.ts"
import type { Clock } from "../../core/clock.ts"
import { AppError, asError } from "../../core/errors.ts"
import { explain } from "../../core/explain.ts"
import { fileHeaders } from "../../core/file-headers.ts"
import { cleanFileName } from "../../core/file-name.ts"
import type { Log } from "../../core/log.ts"
import type { Texts } from "../../core/texts.ts"
import { uploadRule } from "../../core/uploads.ts"
import type { Database, Queries } from "../../storage/database.ts"
import { findDownload, findUpload, takeDownload, type UploadLink, useUpload } from "../../storage/links.ts"
import { keepReceived } from "../../storage/received-files.ts"
import { guardSecretPage } from "../secret-page.ts"
import { noticePage, PAGE_POLICY, receivedPage, uploadPage } from "./page.ts"
import { discard, readUpload, type Upload } from "./read-upload.ts"

/** Whether a file may be taken for what its link was made for. `code` and `details` are those of an `error-<code>` sentence in `locales/`. */
export type FileCheck = (
  bytes: Uint8Array,
  name: string,
  link: UploadLink,
) => Promise<
  | { readonly ok: true; readonly mediaType: string }
  | {
      readonly ok: false
      readonly code: string
      readonly details?: Readonly<Record<string, string | number>>
    }
>

/** A file that was brought and is kept. */
export interface Received {
  /** Its id among the received files. */
  readonly id: number
  readonly address: Address
  readonly user: string
  /** What the link was made for, in the words of the feature that made it. */
  readonly purpose: string
  readonly name: string
  readonly mediaType: string
  readonly sha256: string
  /** Its size. */
  readonly bytes: number
}

export interface LinkRoutesDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly texts: Texts
  readonly check: FileCheck
  /**
   * Called in the transaction that keeps the file and ends its link, and must write by `queries` only: what it
   * throws undoes everything, and the person may send again.
   */
  readonly onReceived: (received: Received, queries: Queries) => Promise<void>
  /** Called when that transaction has been committed. */
  readonly onStored?: () => void
}

/** Each holds its file in memory. */
const MOST_UPLOADS = 4

const guard = guardSecretPage(PAGE_POLICY)

/**
 * Routes of links that expire: `/t/<token>` gives a file, `/gui/<token>` takes one. Whoever has the link may; a link
 * that is wrong, past its time or used up is not told from one that never was.
 */
export function createLinkRoutes(deps: LinkRoutesDeps): Hono {
  const { database, clock, log, texts } = deps
  let uploads = 0
  const routes = new Hono()
  // Never the path: it holds the token.
  routes.onError((error, c) => {
    log.error({ err: asError(error), method: c.req.method }, "links: a request failed")
    return c.html(noticePage(texts, "failed"), 500)
  })
  const gone = (c: Context) => c.html(noticePage(texts, "gone"), 404)
  const only = (allow: string) => (c: Context) => {
    c.header("allow", allow)
    return c.html(noticePage(texts, "wrong-method"), 405)
  }

  routes.get("/t/:token", guard, async (c) => {
    const token = c.req.param("token")
    const now = clock.now()
    // HEAD comes here too, and does not count.
    if (c.req.method === "HEAD") {
      const found = await findDownload(database, token, now)
      if (found === undefined) return gone(c)
      return c.body(null, 200, { ...fileHeaders(found.file), "content-length": String(found.size) })
    }
    const taken = await takeDownload(database, token, now)
    if (taken === undefined) return gone(c)
    return c.body(new Uint8Array(taken.bytes), 200, fileHeaders(taken.file))
  })
  routes.all("/t/:token", guard, only("GET, HEAD"))

  routes.get("/gui/:token", guard, async (c) => {
    const link = await findUpload(database, c.req.param("token"), clock.now())
    return link === undefined ? gone(c) : c.html(form(link))
  })

  routes.post("/gui/:token", guard, async (c) => {
    const token = c.req.param("token")
    // A slow line must not cost the link: what counts is when the sending began.
    const now = clock.now()
    const link = await findUpload(database, token, now)
    if (link === undefined || uploads >= MOST_UPLOADS) {
      await discard(c.req.raw)
      if (link === undefined) return gone(c)
      return c.html(form(link, texts("links-problem-busy")), 503)
    }
    uploads++
    try {
      const { bytes, megabytes } = uploadRule(link.purpose)
      const upload = await readUpload(c.req.raw, bytes)
      if (typeof upload === "string") {
        const problem = texts(`links-problem-${upload}`, { megabytes })
        return c.html(form(link, problem), upload === "too-large" ? 413 : 400)
      }
      const name = cleanFileName(upload.name)
      const checked = await deps.check(upload.bytes, name, link)
      if (!checked.ok) {
        const { code, details } = checked
        log.info({ code, bytes: upload.bytes.length }, "links: a file was refused")
        return c.html(form(link, explain(texts, new AppError(code, code, { details: { ...details } }))), 422)
      }
      const isTaken = await store(token, now, { ...upload, name }, checked.mediaType)
      if (!isTaken) return gone(c)
      deps.onStored?.()
      return c.html(receivedPage(texts, name))
    } finally {
      uploads--
    }
  })
  routes.all("/gui/:token", guard, only("GET, HEAD, POST"))

  function form(link: UploadLink, problem?: string) {
    return uploadPage(texts, link, problem)
  }

  /** Keeps the file, ends the link and tells of it, all or nothing. False when the link was used meanwhile. */
  async function store(token: string, now: Date, upload: Upload, mediaType: string): Promise<boolean> {
    const { name, bytes } = upload
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    return database.transaction(async (queries) => {
      const link = await useUpload(queries, token, now)
      if (link === undefined) return false
      const { address, user, purpose } = link
      const id = await keepReceived(queries, { from: address, name, mediaType, sha256, bytes, at: now })
      const received = { id, address, user, purpose, name, mediaType, sha256, bytes: bytes.length }
      await deps.onReceived(received, queries)
      log.info({ file: id, channel: address.channel, bytes: bytes.length }, "links: a file was received")
      return true
    })
  }

  return routes
}
