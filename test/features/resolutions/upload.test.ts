import { beforeEach, describe, expect, it } from "vitest"
import type { Parts } from "../../../src/compose.ts"
import { createConversation, createPapers } from "../../../src/conversation.ts"
import type { Clock } from "../../../src/core/clock.ts"
import { AppError, NotYet } from "../../../src/core/errors.ts"
import { createLog } from "../../../src/core/log.ts"
import { sha256 } from "../../../src/ingest/digest.ts"
import { createReadings } from "../../../src/ingest/readings.ts"
import { createFileLinks } from "../../../src/receive-files.ts"
import { emptyTables } from "../../support/empty.ts"
import { eventually } from "../../support/eventually.ts"
import { testKeys } from "../../support/keys.ts"
import { docx, p, row, xlsx } from "../../support/office.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { askDeps, testClock } from "../../support/shelf.ts"
import { makeCells } from "./cell.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const clerk = phones.phone("telegram", "clerk")
let unit: number
const papers = createPapers()

beforeEach(async () => {
  await emptyTables(phones.database, "links, received_files")
  await phones.empty()
  ;({ unit } = await makeCells(phones.database))
})

function fileLinks(reads: Pick<typeof papers, "read"> = papers, clock: Clock = testClock) {
  const { database } = phones
  const config = { ocrWorkers: 1 }
  const parts = { database, clock, log: createLog("silent"), texts, config } as Parts
  return createFileLinks(parts, reads, { onStored: () => {}, onArrival: () => {} })
}

async function upload(name: string, bytes: Uint8Array, links = fileLinks()): Promise<Response> {
  const path = /\/gui\/[\w-]+/.exec(await clerk.say("nộp nghị quyết"))![0]
  const body = new FormData()
  body.append("file", new File([new Uint8Array(bytes)], name))
  return links.request(path, { method: "POST", body })
}

const brought = () =>
  phones.database.query<{ brought: { file: number; purpose: string } }>(
    "select payload -> 'brought' as brought from inbox where payload -> 'brought' is not null",
  )

describe("the link by which a resolution is brought", () => {
  it("is given with the kinds and the size that its page names", async () => {
    const shown = await clerk.say("nộp nghị quyết")
    const takes = "Word (.docx), PDF hoặc văn bản (.txt), nặng không quá 10 MB"
    expect(shown).toContain(`(${takes})`)
    const page = await fileLinks().request(/\/gui\/[\w-]+/.exec(shown)![0])
    expect(await page.text()).toContain(`Trang này nhận một tệp: ${takes}.`)
  })

  it("takes a Word file, of which the conversation then shows what was read", async () => {
    const lines = ["Số 12-NQ/CB", "NGHỊ QUYẾT", "Về làm đường thôn Đoài", "1. Bê tông hóa 300 m đường trục."]
    expect((await upload("nghi-quyet.docx", docx(lines.map((line) => p(line)).join("")))).status).toBe(200)
    const [arrival] = await brought()
    expect(arrival!.brought.purpose).toBe(`resolution:${unit}`)
    const [shown] = await clerk.send({ brought: arrival!.brought })
    expect(shown).toContain("Số: 12-NQ/CB")
    expect(shown).toContain("tệp “nghi-quyet.docx”")
  })

  it("refuses a table and a secret paper on its page, and keeps neither", async () => {
    const table = await upload("bang.xlsx", xlsx({ Bảng: row(1, ["Việc", "Ai"]) }))
    expect(table.status).toBe(422)
    expect(await table.text()).toContain(".docx, .pdf hoặc .txt")
    const secret = await upload("mat.txt", Buffer.from("CHI BỘ THÔN ĐOÀI\nTUYỆT MẬT\nNGHỊ QUYẾT\nĐiều 1. X"))
    expect(secret.status).toBe(422)
    expect(await brought()).toEqual([])
    expect(await phones.database.query("select id from received_files")).toEqual([])
  })
})

describe("a scan, which takes minutes to be read", () => {
  const LINES = ["Số 12-NQ/CB", "NGHỊ QUYẾT", "Về làm đường thôn Đoài", "1. Bê tông hóa 300 m đường trục."]
  const scan = docx(LINES.map((line) => p(line)).join(""))
  /** Minutes pass in moments. */
  const fast: Clock = { now: testClock.now, speed: 1e6 }

  /** A reading that ends when it is told to. */
  function slowly() {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof papers.read>>>()
    return { reads: { read: () => promise }, resolve, reject }
  }

  it("is said in the conversation to be read, before the page has an answer", async () => {
    const { reads, resolve } = slowly()
    const answer = upload("nq.docx", scan, fileLinks(reads, fast))
    await eventually(() => clerk.screen()).toBe(`${texts("links-reading")}\n`)
    expect(await brought()).toEqual([])
    resolve(await papers.read(scan, "nq.docx", unit))
    expect((await answer).status).toBe(200)
    expect(await brought()).toHaveLength(1)
  })

  it("is said there why it was not taken, for the page may be closed by then; nothing of it is kept", async () => {
    const { reads, reject } = slowly()
    const answer = upload("nq.docx", scan, fileLinks(reads, fast))
    await eventually(() => clerk.screen()).toBe(`${texts("links-reading")}\n`)
    reject(new AppError("secret-refused", "marked MẬT", { details: { mark: "MẬT" } }))
    expect((await answer).status).toBe(422)
    expect(await clerk.screen()).toContain("Văn bản có dấu “MẬT”")
    expect(await phones.database.query("select id from received_files")).toEqual([])
  })

  it("keeps no transaction waiting: after a restart it is read anew beside the conversation, then shown", async () => {
    expect((await upload("nq.docx", scan)).status).toBe(200)
    const [arrival] = await brought()
    // Another process knows nothing of what this one has read.
    const { promise, resolve } = Promise.withResolvers<void>()
    const readings = createReadings(async (bytes, name, of) => {
      await promise
      return papers.read(bytes, name, of)
    }, sha256)
    const restarted = createConversation({
      clock: testClock,
      texts,
      vectors: (await askDeps(phones.database)).vectors,
      keys: testKeys,
      publicUrl: "https://chibo.example.vn",
      papers: { ...papers, ...readings },
    })
    const incoming = {
      ...{ channel: "telegram" as const, chat: "chat of clerk", user: "clerk", isPrivate: true, text: "" },
      ...{ eventId: "file:again", brought: arrival!.brought },
    }
    const look = () => phones.database.transaction((queries) => restarted.handle(queries, incoming))
    await expect(look()).rejects.toThrow(NotYet)
    expect(await phones.database.query("select id from received_files")).toHaveLength(1)
    await expect(look()).rejects.toThrow(NotYet)
    resolve()
    await readings.idle()
    await look()
    expect(await clerk.screen()).toContain("Số: 12-NQ/CB")
    expect(await phones.database.query("select id from received_files")).toEqual([])
  })
})
