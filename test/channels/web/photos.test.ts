import { afterEach, describe, expect, it } from "vitest"
import { cameraJpeg, picture, SECRETS, widePng } from "../../core/photo/pictures.ts"
import { openSite, type Site } from "./site.ts"
import { visit } from "./visitor.ts"

const open: Site[] = []
afterEach(async () => {
  for (const site of open.splice(0)) await site.close()
})

async function opened() {
  const site = await openSite()
  open.push(site)
  return { site, visitor: await visit(site.server.url) }
}

describe("a picture sent on the page", () => {
  it("becomes an event and a word in the talk; of the camera nothing is kept", async () => {
    const { site, visitor } = await opened()
    const answer = await visitor.postPhoto("p1", await cameraJpeg())
    expect([answer.status, await answer.json()]).toEqual([202, { sequence: 1 }])
    const [{ photo, ...incoming }] = site.received as [(typeof site.received)[number]]
    expect(incoming).toMatchObject({ unread: "photo", text: "", chat: `${visitor.session}.citizen` })
    expect(site.mailbox.entries[0]).toMatchObject({ id: "p1", message: { parts: [{ text: "[Ảnh]" }] } })
    const { bytes } = await site.channel.fetchPhoto!(photo!.ref)
    for (const words of SECRETS) expect(Buffer.from(bytes).includes(words)).toBe(false)
  })

  it("is one event however often it is sent", async () => {
    const { site, visitor } = await opened()
    for (let time = 0; time < 2; time++) await (await visitor.postPhoto("p1", await picture())).text()
    expect(site.mailbox.entries).toHaveLength(1)
    expect(new Set(site.received.map(({ eventId }) => eventId)).size).toBe(1)
  })

  it("is refused in a sentence when it is none, and nothing of it is kept", async () => {
    const { site, visitor } = await opened()
    const sent: [Uint8Array, number, string][] = [
      [Buffer.from("<svg onload=alert(1)>"), 422, "không phải ảnh JPEG, PNG hoặc WebP"],
      [(await picture()).subarray(0, 300), 422, "hỏng"],
      [widePng(50_000, 50_000), 422, "tối đa 40 triệu điểm ảnh"],
      [Buffer.alloc(10 * 1024 * 1024 + 1), 413, "tối đa 10 MB"],
    ]
    for (const [bytes, status, words] of sent) {
      const answer = await visitor.postPhoto("p1", bytes)
      const { message } = (await answer.json()) as { message: string }
      expect([answer.status, message]).toEqual([status, expect.stringContaining(words)])
    }
    expect(site.received).toEqual([])
    expect(site.mailbox.entries).toEqual([])
  })

  it("is taken only from the page itself, of somebody with a talk, under an id", async () => {
    const { site, visitor } = await opened()
    const jpeg = await picture()
    const other = await visitor.postPhoto("p1", jpeg, { origin: "https://evil.example" })
    const nobody = await visitor.postPhoto("p1", jpeg, { cookie: "" })
    const page = await visitor.postPhoto("p1", jpeg, { "content-type": "text/html" })
    const nameless = await visitor.postPhoto("../x", jpeg)
    expect([other, nobody, page, nameless].map(({ status }) => status)).toEqual([403, 401, 415, 400])
    expect(site.received).toEqual([])
  })
})
