import { afterEach, describe, expect, it } from "vitest"
import { openSite, type Site } from "./site.ts"
import { visit } from "./visitor.ts"

const SHA = "ab".repeat(32)
const FILE = { name: "Mẫu “số” 1; Đơn.pdf", mediaType: "application/pdf", sha256: SHA }

let site: Site
afterEach(async () => {
  await site.close()
})

async function withFile(file: Partial<typeof FILE> = {}) {
  const bytes = Buffer.from("%PDF-1.7 mẫu")
  site = await openSite({ readFile: async (sha256) => (sha256 === SHA ? bytes : null) })
  const visitor = await visit(site.server.url)
  await send(`${visitor.session}.citizen`, file)
  return visitor
}

const send = (chat: string, file: Partial<typeof FILE>) =>
  site.channel.send({ channel: "web", chat }, { parts: [], file: { ...FILE, ...file } })

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

  it("bears the name under which it was sent to this talk, whatever the same bytes are called elsewhere", async () => {
    const visitor = await withFile({ name: "ban-cong-khai.pdf" })
    await send(`${visitor.session}.secretary`, { name: "ban-cua-cap-uy.pdf" })
    const nameFor = async (persona: string) =>
      (await visitor.request(`/files/${SHA}?persona=${persona}`)).headers.get("content-disposition")
    expect(await nameFor("citizen")).toContain("ban-cong-khai.pdf")
    expect(await nameFor("secretary")).toContain("ban-cua-cap-uy.pdf")
  })

  it("that is no longer kept is not there", async () => {
    const gone = "cd".repeat(32)
    const visitor = await withFile({ sha256: gone })
    expect((await visitor.request(`/files/${gone}?persona=citizen`)).status).toBe(404)
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
