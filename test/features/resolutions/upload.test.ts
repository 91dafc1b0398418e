import { beforeEach, describe, expect, it } from "vitest"
import type { Parts } from "../../../src/compose.ts"
import { createLog } from "../../../src/core/log.ts"
import { createFileLinks } from "../../../src/receive-files.ts"
import { docx, p, row, xlsx } from "../../support/office.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { makeCells } from "./cell.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const clerk = phones.phone("telegram", "clerk")
let unit: number

beforeEach(async () => {
  await phones.database.query("truncate links, received_files")
  await phones.empty()
  ;({ unit } = await makeCells(phones.database))
})

function fileLinks() {
  const { database } = phones
  const config = { ocrWorkers: 1 }
  return createFileLinks({ database, clock: testClock, log: createLog("silent"), texts, config } as Parts, {
    onStored: () => {},
    onArrival: () => {},
  })
}

async function upload(name: string, bytes: Uint8Array): Promise<Response> {
  const path = /\/gui\/[\w-]+/.exec(await clerk.say("nộp nghị quyết"))![0]
  const links = fileLinks()
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
