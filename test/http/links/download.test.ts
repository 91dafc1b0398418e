import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { downloadUrl, randomToken, tokenDigest } from "../../../src/core/links.ts"
import { createUploadLink, openDownload } from "../../../src/storage/links.ts"
import { forgetAged } from "../../../src/storage/retained.ts"
import { useDatabase } from "../../support/database.ts"
import { emptyTables } from "../../support/empty.ts"
import { HOUR, keepRealFile, openLinkSite, START } from "./link-site.ts"

const holder = useDatabase()
const TO = { channel: "zalo-bot", chat: "7" } as const
const NAME = "Thông báo tiếp xúc cử tri (số 1).pdf"

let site: Awaited<ReturnType<typeof openLinkSite>>
beforeEach(async () => {
  await emptyTables(holder.database, "links, originals")
  site = await openLinkSite(holder.database)
})
afterEach(async () => {
  await site.stop()
})

async function link(options: { hours?: number } = {}) {
  const { bytes, file } = await keepRealFile(
    holder.database,
    "nguoi-dan/thong-bao-tiep-xuc-cu-tri.pdf",
    "application/pdf",
  )
  const token = randomToken()
  const expiresAt = new Date(START.getTime() + (options.hours ?? 24) * HOUR)
  await openDownload(holder.database, { token, to: TO, file: { ...file, name: NAME }, expiresAt })
  return { token, bytes, url: downloadUrl(`${site.url}/`, token) }
}

describe("a link to a file", () => {
  it("gives the very bytes, to be saved under their Vietnamese name", async () => {
    const { url, bytes } = await link()
    const response = await fetch(url)
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true)
    const header = (name: string) => response.headers.get(name) ?? ""
    expect(header("content-type")).toBe("application/pdf")
    expect(header("content-disposition")).toMatch(/^attachment; filename="thong bao/)
    expect(decodeURIComponent(header("content-disposition").split("UTF-8''")[1]!)).toBe(NAME)
    expect(header("x-content-type-options")).toBe("nosniff")
    expect(header("cache-control")).toContain("no-store")
    expect(header("content-security-policy")).toContain("default-src 'none'")
    expect(header("referrer-policy")).toBe("no-referrer")
  })

  it("tells the size to whoever only looks, and does not count that", async () => {
    const { url, bytes } = await link()
    for (let look = 0; look < 25; look++) {
      const response = await fetch(url, { method: "HEAD" })
      expect([response.status, response.headers.get("content-length")]).toEqual([200, String(bytes.length)])
    }
    expect((await fetch(url)).status).toBe(200)
  })

  it("gives the file twenty times, for chat programs look at it too, and not once more", async () => {
    const { url } = await link()
    const statuses = []
    for (let time = 0; time < 21; time++) {
      const response = await fetch(url)
      await response.arrayBuffer()
      statuses.push(response.status)
    }
    expect(statuses).toEqual([...Array(20).fill(200), 404])
    expect((await fetch(url, { method: "HEAD" })).status).toBe(404)
  })

  it("is kept as a digest only, and never logged", async () => {
    const { token, url } = await link()
    await holder.database.query("alter table originals rename to originals_away")
    try {
      const broken = await fetch(url)
      expect(broken.status).toBe(500)
      expect(await broken.text()).toContain("Máy chủ gặp lỗi")
    } finally {
      await holder.database.query("alter table originals_away rename to originals")
    }
    expect(site.logged).toContain("links: a request failed")
    expect(site.logged).not.toContain(token)
    const rows = await holder.database.query("select * from links")
    expect(rows).toMatchObject([{ digest: tokenDigest(token), channel: "zalo-bot", chat: "7" }])
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it("takes no other kind of request", async () => {
    const { url } = await link()
    const response = await fetch(url, { method: "DELETE" })
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"])
  })
})

describe("a link that gives nothing", () => {
  it("looks the same, whether it is wrong, past its time, used up, for bringing files, or its file is gone", async () => {
    const page = async (url: string) => {
      const response = await fetch(url)
      const headers = Object.fromEntries(response.headers)
      delete headers.date
      return { status: response.status, headers, text: await response.text() }
    }
    const wrong = await page(`${site.url}/t/${randomToken()}`)
    expect(wrong.status).toBe(404)
    expect(wrong.text).toContain("Liên kết không đúng, đã hết hạn hoặc đã dùng xong.")
    expect(wrong.headers["content-security-policy"]).toContain("default-src 'none'")
    expect(await page(`${site.url}/t/x`)).toEqual(wrong)

    const { url } = await link({ hours: 1 })
    site.now = new Date(START.getTime() + HOUR)
    expect(await page(url)).toEqual(wrong)
    site.now = new Date(START.getTime() + HOUR - 1)
    expect((await page(url)).status).toBe(200)
    await holder.database.query("update links set downloads = 20")
    expect(await page(url)).toEqual(wrong)
    await holder.database.query("update links set downloads = 0")
    await emptyTables(holder.database, "originals")
    expect(await page(url)).toEqual(wrong)

    const upload = await createUploadLink(holder.database, TO, {
      user: "7",
      purpose: "",
      publicUrl: site.url,
      now: START,
    })
    expect(await page(upload.replace("/gui/", "/t/"))).toEqual(wrong)
    expect(await page(upload.replace(/.$/, ""))).toEqual(wrong)
  })

  it("is forgotten after its time, and no other", async () => {
    await link({ hours: 1 })
    const { url } = await link({ hours: 3 })
    site.now = new Date(START.getTime() + 2 * HOUR)
    await forgetAged(holder.database, "links", site.now)
    expect(await holder.database.query("select count(*)::integer as links from links")).toEqual([
      { links: 1 },
    ])
    expect((await fetch(url)).status).toBe(200)
  })
})

it("paths of others are left to others", async () => {
  const response = await fetch(`${site.url}/t`)
  expect([response.status, await response.json()]).toEqual([404, { error: "not-found" }])
  expect((await fetch(`${site.url}/healthz`)).headers.get("content-security-policy")).toBeNull()
})
