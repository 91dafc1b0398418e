import { afterEach, describe, expect, it } from "vitest"
import { openSite, type Site } from "./site.ts"
import { visit } from "./visitor.ts"

const SHA = "ab".repeat(32)
const FILE = { bytes: Buffer.from("%PDF-1.7 mẫu"), name: "Mẫu “số” 1; Đơn.pdf", mediaType: "application/pdf" }

let site: Site
afterEach(async () => {
  await site.close()
})

async function withFile(file: Partial<typeof FILE> = {}) {
  site = await openSite({ readFile: async (sha256) => (sha256 === SHA ? { ...FILE, ...file } : null) })
  const visitor = await visit(site.server.url)
  const sent = { name: FILE.name, mediaType: FILE.mediaType, sha256: SHA }
  await site.channel.send({ channel: "web", chat: `${visitor.session}.citizen` }, { parts: [], file: sent })
  return visitor
}

describe("a file in the talk", () => {
  it("can be saved under its Vietnamese name", async () => {
    const visitor = await withFile()
    const response = await visitor.request(`/files/${SHA}?persona=citizen`)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe("%PDF-1.7 mẫu")
    expect(response.headers.get("content-type")).toBe("application/pdf")
    const disposition = response.headers.get("content-disposition") ?? ""
    expect(disposition).toMatch(/^attachment; filename="mau _so_ 1_ don.pdf"; filename\*=UTF-8''/)
    expect(decodeURIComponent(disposition.split("UTF-8''")[1]!)).toBe(FILE.name)
  })

  it("is not there for the visitor's other personas", async () => {
    const visitor = await withFile()
    expect((await visitor.request(`/files/${SHA}?persona=secretary`)).status).toBe(404)
    expect((await visitor.request(`/files/${SHA}`)).status).toBe(404)
  })

  it("is not there for another visitor", async () => {
    await withFile()
    const stranger = await visit(site.server.url)
    expect((await stranger.request(`/files/${SHA}?persona=citizen`)).status).toBe(404)
    expect((await fetch(`${site.server.url}/files/${SHA}?persona=citizen`)).status).toBe(401)
  })

  it("is never given a type that could break the header", async () => {
    const visitor = await withFile({ mediaType: "text/html\r\nx: y" })
    const response = await visitor.request(`/files/${SHA}?persona=citizen`)
    expect(response.headers.get("content-type")).toBe("application/octet-stream")
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'")
  })
})
