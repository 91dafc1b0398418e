import { beforeEach, describe, expect, it } from "vitest"
import type { Parts } from "../../src/compose.ts"
import { createPapers } from "../../src/conversation.ts"
import { createLog } from "../../src/core/log.ts"
import { createFileLinks } from "../../src/receive-files.ts"
import { createUploadLink } from "../../src/storage/links.ts"
import { createMailbox } from "../../src/storage/mailbox.ts"
import { makeMeetingCell } from "../features/meetings/cell.ts"
import { dumpOf } from "../support/dump.ts"
import { emptyTables } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"
import { docx, p } from "../support/office.ts"
import { texts, usePhones } from "../support/phones.ts"
import { testClock } from "../support/shelf.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const secretary = phones.phone("zalo-bot", "s")
const SECRET = "con đê số bảy"
const refused = (mark: string) => `${texts("common-secret-paper", { mark })}\n`
let unit: number

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await emptyTables(phones.database, "links, received_files, broadcasts")
  unit = await makeMeetingCell(phones.database)
})

const left = async () => (await dumpOf(phones.database)).includes(SECRET)

describe("a paper of a meeting whose title bears a mark of secrecy", () => {
  const CALL = "họp chi bộ 19h30 ngày 10/12/2026 tại nhà văn hóa, nội dung: kiểm điểm"

  it("is not written down, and nothing of what was typed stays; the invitation does", async () => {
    await secretary.say(CALL)
    await secretary.press("Thêm chi tiết")
    await secretary.press("Tài liệu")
    const shown = await secretary.say(`Báo cáo mật về ${SECRET}`)
    expect(shown).toContain(texts("details-secret", { mark: "MẬT" }))
    expect(shown).not.toContain(SECRET)
    await secretary.say(`Tài liệu: Dự thảo nghị quyết; Phương án ${SECRET} (TỐI MẬT)`)
    expect(await left()).toBe(false)
    expect(await secretary.say("Dự thảo nghị quyết")).toContain("Dự thảo nghị quyết")
  })

  it("is not written down in a sentence that calls a meeting, which is drafted without it", async () => {
    const shown = await secretary.say(`${CALL}; tài liệu: Báo cáo mật về ${SECRET}`)
    expect(shown).toContain(texts("details-secret", { mark: "MẬT" }))
    expect(shown).toContain("Nội dung: kiểm điểm")
    expect(await left()).toBe(false)
    expect(await secretary.press("Gửi giấy mời")).not.toContain(SECRET)
  })

  it("is not written down for a meeting that is called already", async () => {
    await secretary.say(CALL)
    await secretary.press("Gửi giấy mời")
    await secretary.say("đổi giờ họp")
    await secretary.press("Đổi khác")
    await secretary.press("Tài liệu")
    expect(await secretary.say(`Báo cáo mật về ${SECRET}`)).toContain("mang dấu “MẬT”")
    expect(await left()).toBe(false)
  })

  it("is covered in the browser chat, too", async () => {
    const mailbox = createMailbox(phones.database, testClock, testKeys)
    const text = `thông báo: Kế hoạch ${SECRET} (MẬT)`
    await mailbox.post("chat of s", "person", { parts: [{ kind: "text", text }] }, "m1")
    await phones.phone("web", "s").send({ text, eventId: "phiên:m1" })
    const [shown] = await mailbox.after("chat of s", 0, 9)
    expect(shown!.message.parts).toEqual([{ kind: "text", text: texts("common-secret-covered") }])
  })
})

describe("a notice that names a paper with a mark of secrecy", () => {
  it.each([
    [`thông báo: Kế hoạch ${SECRET} (MẬT)`, "MẬT"],
    [`thông báo: Mời đọc Báo cáo TỐI MẬT về ${SECRET}`, "TỐI MẬT"],
    [`thông báo: Phương án ${SECRET}\nđộ mật: Tuyệt mật`, "TUYỆT MẬT"],
  ])("is no draft, and nothing of it stays: %s", async (typed, mark) => {
    expect(await secretary.say(typed)).toBe(refused(mark))
    expect(await phones.database.query("select from broadcasts")).toEqual([])
    expect(await left()).toBe(false)
  })

  it("is a draft when it only speaks of secrets", async () => {
    const shown = await secretary.say("thông báo: Các đồng chí không gửi tài liệu mật qua Zalo.")
    expect(shown).toContain("không gửi tài liệu mật qua Zalo")
  })
})

describe("a file whose name or title bears a mark of secrecy", () => {
  const LIST = Buffer.from("STT,Họ và tên\n1,Nguyễn Văn An\n")
  const resolution = (title: string) =>
    docx(["Số 12-NQ/CB", "NGHỊ QUYẾT", title, "1. Gia cố trong đêm."].map((line) => p(line)).join(""))

  async function bring(purpose: string, name: string, bytes: Uint8Array): Promise<[number, string]> {
    const request = { user: "s", purpose, publicUrl: "https://chibo.example.vn", now: testClock.now() }
    const url = await createUploadLink(phones.database, { channel: "zalo-bot", chat: "chat of s" }, request)
    const { database } = phones
    const config = { ocrWorkers: 1 }
    const links = createFileLinks(
      { database, clock: testClock, log: createLog("silent"), texts, config } as Parts,
      createPapers(),
      { onStored: () => {}, onArrival: () => {} },
    )
    const body = new FormData()
    body.append("file", new File([new Uint8Array(bytes)], name))
    const answer = await links.request(new URL(url).pathname, { method: "POST", body })
    return [answer.status, await answer.text()]
  }

  it.each([
    ["roster", `Danh sách ${SECRET} (MẬT).csv`, LIST],
    ["resolution", `NQ ${SECRET} - TỐI MẬT.docx`, resolution("về làm đường")],
    ["resolution", "nq.docx", resolution(`về ${SECRET} (TỐI MẬT)`)],
    ["shelf", `bao-cao-tuyet-mat ${SECRET}.docx`, resolution("về làm đường")],
    ["shelf", "bao-cao.docx", resolution(`về ${SECRET} (MẬT)`)],
  ] as const)("is refused on the page of its link, and not kept: %s, %s", async (use, name, bytes) => {
    const [status, page] = await bring(use === "shelf" ? use : `${use}:${unit}`, name, bytes)
    expect(status).toBe(422)
    expect(page).toMatch(/Văn bản có dấu “(?:TUYỆT |TỐI )?MẬT”/)
    expect(await phones.database.query("select from received_files")).toEqual([])
    expect(await left()).toBe(false)
  })

  it("is taken when it only speaks of secrets", async () => {
    const law = resolution("về bảo vệ bí mật nhà nước")
    expect((await bring(`resolution:${unit}`, "nq-bao-ve-bi-mat.docx", law))[0]).toBe(200)
  })
})
