import { connect } from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { randomToken } from "../../../src/core/links.ts"
import type { LinkRoutesDeps } from "../../../src/http/links/index.ts"
import { moveChat } from "../../../src/storage/chats.ts"
import { createUploadLink } from "../../../src/storage/links.ts"
import { readReceived } from "../../../src/storage/received-files.ts"
import { forgetAged } from "../../../src/storage/retained.ts"
import { useDatabase } from "../../support/database.ts"
import { emptyTables } from "../../support/empty.ts"
import { bring, HOUR, openLinkSite, realFile, START } from "./link-site.ts"

const holder = useDatabase()
const FROM = { channel: "telegram", chat: "-42" } as const
const MEGABYTE = 1024 * 1024
const docx = realFile("chi-bo/quy-che-lam-viec-2025.docx")
const pdf = realFile("nguoi-dan/thong-bao-tiep-xuc-cu-tri.pdf")

let site: Awaited<ReturnType<typeof openLinkSite>>
async function open(options: Partial<LinkRoutesDeps> = {}): Promise<void> {
  await site?.stop()
  site = await openLinkSite(holder.database, options)
}
beforeEach(async () => {
  await emptyTables(holder.database, "links, received_files")
  await open()
})
afterEach(async () => {
  await site.stop()
})

const link = (hours?: number, purpose = "phan-anh:12") =>
  createUploadLink(holder.database, FROM, {
    user: "9",
    purpose,
    publicUrl: site.url,
    now: START,
    ...(hours === undefined ? {} : { hours }),
  })

const countFiles = async () =>
  (
    await holder.database.query<{ files: number }>("select count(*)::integer as files from received_files")
  )[0]!.files

describe("the page of an upload link", () => {
  it("says what is taken, and until when, by the clock of Vietnam", async () => {
    const response = await fetch(await link())
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('<html lang="vi">')
    expect(page).toContain("nặng không quá 20 MB")
    expect(page).toContain("đến 09:30 ngày 22/11/2026 (giờ Việt Nam)")
    expect(response.headers.get("cache-control")).toContain("no-store")
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'none'.*form-action 'self'/)
    expect(response.headers.get("x-frame-options")).toBe("DENY")
  })

  it.each([
    ["shelf", "PDF, Word (.docx, .doc), Excel (.xlsx), văn bản (.txt) hoặc ảnh (.jpg, .png)", 20, true],
    ["roster:12", "Excel (.xlsx) hoặc .csv", 2, false],
    ["resolution:12:3", "Word (.docx), PDF hoặc văn bản (.txt)", 10, false],
  ])(
    "names the kinds and the size that this link takes, and takes no larger file: %s",
    async (purpose, kinds, megabytes, photos) => {
      const url = await link(undefined, purpose)
      const page = await (await fetch(url)).text()
      expect(page).toContain(`Trang này nhận một tệp: ${kinds}, nặng không quá ${megabytes} MB.`)
      expect(page.includes("chụp ảnh")).toBe(photos)
      const large = Buffer.concat([pdf.bytes, Buffer.alloc(megabytes * MEGABYTE - pdf.bytes.length + 1)])
      const refused = await bring(url, ["a.pdf", large])
      expect([refused.status, await countFiles()]).toEqual([413, 0])
      expect(await refused.text()).toContain(`Tệp nặng quá ${megabytes} MB. Xin chọn tệp nhỏ hơn.`)
    },
  )

  it("can be looked at again and again without being used up", async () => {
    const url = await link()
    for (let look = 0; look < 3; look++) expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url, { method: "HEAD" })).status).toBe(200)
    expect((await fetch(url, { method: "PUT" })).status).toBe(405)
  })
})

describe("a file that is brought", () => {
  it("is kept as it is and told of, with what the link was made for", async () => {
    const response = await bring(await link(), ["Quy chế làm việc 2025.docx", docx.bytes])
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain("Đã nhận tệp")
    expect(page).toContain("Quy chế làm việc 2025.docx")
    const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    expect(site.received).toEqual([
      {
        id: expect.any(Number),
        address: FROM,
        user: "9",
        purpose: "phan-anh:12",
        name: "Quy chế làm việc 2025.docx",
        mediaType,
        sha256: docx.sha256,
        bytes: docx.bytes.length,
      },
    ])
    expect(site.stored).toBe(1)
    const kept = await readReceived(holder.database, site.received[0]!.id)
    expect(kept).toMatchObject({ from: FROM, name: "Quy chế làm việc 2025.docx", mediaType, at: START })
    expect(Buffer.from(kept!.bytes).equals(docx.bytes)).toBe(true)
  })

  it("ends its link: the second finds nothing, also when both come at once", async () => {
    const url = await link()
    const both = await Promise.all([bring(url, ["a.pdf", pdf.bytes]), bring(url, ["b.pdf", pdf.bytes])])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    const again = await bring(url, ["c.pdf", pdf.bytes])
    expect(again.status).toBe(404)
    expect(await again.text()).toBe(await (await fetch(`${site.url}/gui/${randomToken()}`)).text())
    expect((await fetch(url)).status).toBe(404)
    expect([await countFiles(), site.received.length]).toEqual([1, 1])
  })

  it.each([
    ["../../etc/Đơn kiến nghị.pdf", "Đơn kiến nghị.pdf"],
    ["C:\\Users\\Lan\\Đơn.pdf", "Đơn.pdf"],
    ["\u202Egpj.đơn\u200B.pdf", "gpj.đơn.pdf"],
    [`${"dài ".repeat(60)}.pdf`, `${"dài ".repeat(29).trim()}.pdf`],
    ["<b>đậm</b>.pdf", "b>.pdf"],
  ])("gets a clean name: %s", async (given, name) => {
    const page = await (await bring(await link(), [given, pdf.bytes])).text()
    expect(site.received.map((one) => one.name)).toEqual([name])
    expect(page).not.toContain("<b>")
  })

  it("is not taken when those who have to know of it fail; the link stays", async () => {
    let fails = true
    await open({
      onReceived: async () => {
        if (fails) throw new Error("the inbox is away")
      },
    })
    const url = await link()
    const failed = await bring(url, ["a.pdf", pdf.bytes])
    expect([failed.status, await countFiles()]).toEqual([500, 0])
    expect(await failed.text()).toContain("Máy chủ gặp lỗi")
    expect(site.logged).not.toContain(url.split("/").at(-1))
    fails = false
    expect((await bring(url, ["a.pdf", pdf.bytes])).status).toBe(200)
  })

  it("is told of under the new id of a group that has moved", async () => {
    const url = await link()
    await moveChat(holder.database, FROM, "-10042")
    await bring(url, ["a.pdf", pdf.bytes])
    expect(site.received.map(({ address }) => address)).toEqual([{ ...FROM, chat: "-10042" }])
  })

  it("is deleted once it is older than what is kept", async () => {
    await bring(await link(), ["a.pdf", pdf.bytes])
    await forgetAged(holder.database, "files", new Date(START.getTime() - 1))
    expect(await countFiles()).toBe(1)
    await forgetAged(holder.database, "files", START)
    expect(await countFiles()).toBe(0)
  })
})

describe("a file that is refused", () => {
  const text = (words: string) => Buffer.from(words)
  const large = Buffer.concat([pdf.bytes, Buffer.alloc(20 * MEGABYTE)])
  it.each([
    ["its name says another kind", 422, [["đơn.docx", pdf.bytes]], "Đuôi tệp không khớp nội dung"],
    ["a program", 422, [["đơn.exe", text("MZ\u0090")]], "Chưa đọc được loại tệp này"],
    ["macros", 422, [["bảng.xlsm", docx.bytes]], "Tệp chứa macro"],
    ["nothing chosen", 400, [["", text("")]], "Chưa chọn tệp"],
    ["an empty file", 400, [["đơn.txt", text("")]], "tệp rỗng"],
    [
      "two files",
      400,
      [
        ["a.txt", text("a")],
        ["b.txt", text("b")],
      ],
      "chỉ gửi được một tệp",
    ],
    ["too large", 413, [["đơn.pdf", large]], "Tệp nặng quá 20 MB"],
  ] as const)("says why (%s), and the link can still be used", async (_case, status, files, why) => {
    const url = await link()
    const response = await bring(url, ...files)
    const page = await response.text()
    expect([response.status, await countFiles(), site.received]).toEqual([status, 0, []])
    expect(page).toContain("Chưa nhận được tệp")
    expect(page).toMatch(/<p class="problem" role="alert">[^<]+<\/p>/)
    expect(page).toContain(why)
    expect(page).toContain("<form")
    expect((await bring(url, ["đơn.pdf", pdf.bytes])).status).toBe(200)
  })

  it("may have twenty megabytes, and not one byte more", async () => {
    const ofSize = (bytes: number) => Buffer.concat([pdf.bytes, Buffer.alloc(bytes - pdf.bytes.length)])
    const url = await link()
    expect((await bring(url, ["đơn.pdf", ofSize(20 * MEGABYTE + 1)])).status).toBe(413)
    expect((await bring(url, ["đơn.pdf", ofSize(20 * MEGABYTE)])).status).toBe(200)
    expect(site.received[0]!.bytes).toBe(20 * MEGABYTE)
  })

  it.each([
    ["no form at all", "application/json", "{}"],
    [
      "a form that ends too soon",
      "multipart/form-data; boundary=x",
      "--x\r\nContent-Disposition: form-data; na",
    ],
    ["a form without boundary", "multipart/form-data;", "--x--"],
  ])("%s", async (_case, type, body) => {
    const response = await fetch(await link(), { method: "POST", headers: { "content-type": type }, body })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain("Tệp chưa gửi xong")
  })

  it("by a link past its time says only that the link does not work; one that began in time is taken", async () => {
    const url = await link(1)
    site.now = new Date(START.getTime() + HOUR)
    const late = await bring(url, ["đơn.pdf", pdf.bytes])
    expect([late.status, await countFiles()]).toEqual([404, 0])
    site.now = new Date(START.getTime() + HOUR - 1)
    expect((await bring(url, ["đơn.pdf", pdf.bytes])).status).toBe(200)
  })
})

describe("many who send at once", () => {
  it("are asked to come back beyond four, and can then send", async () => {
    const release = Promise.withResolvers<void>()
    let inside = 0
    const four = Promise.withResolvers<void>()
    await open({
      check: async () => {
        if (++inside === 4) four.resolve()
        await release.promise
        return { ok: true, mediaType: "application/pdf" }
      },
    })
    const sending = [1, 2, 3, 4].map(async () => (await bring(await link(), ["a.pdf", pdf.bytes])).status)
    await four.promise
    const url = await link()
    const fifth = await bring(url, ["a.pdf", pdf.bytes])
    expect(fifth.status).toBe(503)
    expect(await fifth.text()).toContain("Đang có nhiều người gửi tệp cùng lúc")
    release.resolve()
    expect(await Promise.all(sending)).toEqual([200, 200, 200, 200])
    expect((await bring(url, ["a.pdf", pdf.bytes])).status).toBe(200)
  })

  it("lose nothing when a line breaks in the middle of a file", async () => {
    const url = new URL(await link())
    for (let time = 0; time < 5; time++) {
      const socket = connect(Number(url.port), url.hostname)
      await new Promise<void>((resolve) => socket.once("connect", resolve))
      const head = `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n--x\r\n`
      await new Promise<void>((resolve) => socket.write(head, () => resolve()))
      socket.destroy()
    }
    await expect
      .poll(async () => (await bring(url.href, ["a.pdf", pdf.bytes])).status, { timeout: 5000 })
      .toBe(200)
  })
})
