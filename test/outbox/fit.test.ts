import { beforeEach, describe, expect, it } from "vitest"
import type { Abilities, Channel, ChannelName, Outgoing } from "../../src/core/channel.ts"
import { tokenDigest } from "../../src/core/links.ts"
import { createKeys } from "../../src/core/seal.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { createFit, type FitOptions } from "../../src/outbox/fit.ts"
import type { Database } from "../../src/storage/database.ts"
import { findDownload } from "../../src/storage/links.ts"
import { keepOriginal } from "../../src/storage/originals.ts"
import type { OutboxRow } from "../../src/storage/outbox.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"

const holder = useDatabase()
const HOUR = 60 * 60 * 1000
const START = Date.UTC(2026, 10, 21)
const PDF = { name: "Quy chế 07.pdf", mediaType: "application/pdf", sha256: "ab".repeat(32) }
const MESSAGE: Outgoing = {
  parts: [{ kind: "text", text: "Tệp gốc" }],
  buttons: [{ label: "Đọc", action: "read:1" }],
  file: PDF,
}

let now = START
beforeEach(async () => {
  now = START
  await emptyTables(holder.database, "links, originals")
  await keepOriginal(holder.database, PDF.sha256, { mediaType: PDF.mediaType, bytes: Buffer.alloc(1000) })
})

const fitting = (options: Partial<FitOptions> = {}) =>
  createFit({
    database: holder.database,
    clock: { now: () => new Date(now) },
    texts: loadTexts(),
    publicUrl: "https://chibo.example.vn/",
    keys: createKeys(Buffer.alloc(32, 7)),
    ...options,
  })

function channel(can: Partial<Abilities>, name: ChannelName = "zalo-bot"): Channel {
  return {
    name,
    can: { buttons: 0, edit: false, stream: false, files: true, textLimit: 2000, ...can },
    start: async () => {},
    stop: async () => {},
    pieces: () => 1,
    send: async () => ({ platformId: "1" }),
  }
}

const row = (id = 5, message = MESSAGE): OutboxRow => ({
  id,
  to: { channel: "zalo-bot", chat: "7" },
  message,
  kind: "reply",
  attempts: 1,
  piecesSent: 0,
})

/** The words that stand for the file. */
function lineOf(message: Outgoing): string {
  const part = message.parts.at(-1)!
  return part.kind === "quote" ? "" : part.text
}
const tokenIn = (line: string) => /https:\/\/chibo\.example\.vn\/t\/([\w-]+)$/.exec(line)?.[1] ?? ""

describe("a message with a file", () => {
  it.each([
    ["any file", {}],
    ["its type", { fileTypes: ["image/png", "application/pdf"] }],
    ["its size", { fileLimit: 1000 }],
  ])("goes as it is by a channel that carries %s", async (_case, can) => {
    expect(await fitting()(channel(can), row())).toEqual(MESSAGE)
    expect(await holder.database.query("select from links")).toEqual([])
  })

  it.each([
    ["no files", { files: false }],
    ["other types only", { fileTypes: ["image/png"] }],
    ["smaller files only", { fileLimit: 999 }],
  ])("becomes a message with a link by a channel that carries %s", async (_case, can) => {
    const fitted = await fitting()(channel(can), row())
    expect(fitted.file).toBeUndefined()
    expect(fitted.parts[0]).toEqual(MESSAGE.parts[0])
    expect(fitted.buttons).toEqual(MESSAGE.buttons)
    const line = lineOf(fitted)
    expect(line).toMatch(/^Tải tệp “Quy chế 07\.pdf” tại đây \(trong 24 giờ;/)
    expect(tokenIn(line)).toMatch(/^[\w-]{24}$/)
    expect(await findDownload(holder.database, tokenIn(line), new Date(now))).toEqual({
      file: PDF,
      size: 1000,
    })
  })

  it("becomes a link by a channel without a limit of its own when it has more than 20 MiB", async () => {
    const sized = async (bytes: number) => {
      await emptyTables(holder.database, "originals")
      await keepOriginal(holder.database, PDF.sha256, {
        mediaType: PDF.mediaType,
        bytes: Buffer.alloc(bytes),
      })
      return (await fitting()(channel({}), row())).file
    }
    expect(await sized(20 * 1024 * 1024)).toEqual(PDF)
    expect(await sized(20 * 1024 * 1024 + 1)).toBeUndefined()
  })

  it.each(["web", "console"] as const)("is left as it is on the %s", async (name) => {
    expect(await fitting()(channel({ files: false }, name), row())).toEqual(MESSAGE)
  })

  it("without a public address says who has the file", async () => {
    const fitted = await fitting({ publicUrl: null })(channel({ files: false }), row())
    expect(lineOf(fitted)).toBe(
      "Kênh này không gửi được tệp “Quy chế 07.pdf”. Xin liên hệ người phụ trách để nhận tệp.",
    )
    expect(await holder.database.query("select from links")).toEqual([])
  })

  it("that is no longer kept promises no link", async () => {
    await emptyTables(holder.database, "originals")
    const fitted = await fitting()(channel({ files: false }), row())
    expect(lineOf(fitted)).toContain("Xin liên hệ người phụ trách")
  })
})

it("a message without a file is left as it is", async () => {
  const plain: Outgoing = { parts: MESSAGE.parts }
  expect(await fitting()(channel({ files: false }), row(5, plain))).toEqual(plain)
})

it("a message whose file cannot be looked up was surely not sent", async () => {
  const away: Database = {
    ...holder.database,
    query: () => Promise.reject(new Error("the database is away")),
  }
  await expect(fitting({ database: away })(channel({}), row())).rejects.toMatchObject({
    name: "DeliveryError",
    kind: "not_sent",
  })
})

describe("the link of a message", () => {
  const zalo = channel({ files: false })

  it("is the same at every try, also of another process, and lasts a day from the last one", async () => {
    const first = await fitting()(zalo, row())
    now += 20 * HOUR
    const second = await fitting()(zalo, { ...row(), attempts: 2 })
    expect(second).toEqual(first)
    const token = tokenIn(lineOf(first))
    const lasts = async (hours: number) =>
      (await findDownload(holder.database, token, new Date(START + hours * HOUR))) !== undefined
    expect([await lasts(43.9), await lasts(44)]).toEqual([true, false])
    const rows = await holder.database.query("select digest from links")
    expect(rows).toEqual([{ digest: tokenDigest(token) }])
  })

  it("counts its downloads on when the message is tried again", async () => {
    await fitting()(zalo, row())
    await holder.database.query("update links set downloads = 3")
    await fitting()(zalo, row())
    expect(await holder.database.query("select downloads from links")).toEqual([{ downloads: 3 }])
  })

  it("is another for another message, another file and another key", async () => {
    const other = { ...PDF, sha256: "cd".repeat(32) }
    await keepOriginal(holder.database, other.sha256, { mediaType: PDF.mediaType, bytes: Buffer.alloc(10) })
    const lines = await Promise.all([
      fitting()(zalo, row(5)).then(lineOf),
      fitting()(zalo, row(6)).then(lineOf),
      fitting()(zalo, row(5, { ...MESSAGE, file: other })).then(lineOf),
      fitting({ keys: createKeys(Buffer.alloc(32, 8)) })(zalo, row(5)).then(lineOf),
    ])
    expect(new Set(lines.map(tokenIn)).size).toBe(4)
  })
})
