import { type IncomingHttpHeaders, request } from "node:http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openSite, type Site } from "./site.ts"
import { type Visitor, visit } from "./visitor.ts"

let site: Site
let visitor: Visitor
beforeAll(async () => {
  site = await openSite({ allowedHosts: ["chibo.example.vn"] })
  visitor = await visit(site.server.url)
})
afterAll(async () => {
  await site.close()
})

/** `fetch` always writes the true Host; an attacker's browser would not. */
function raw(
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    request(site.server.url + path, { headers, agent: false }, (response) => {
      response.resume()
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
    })
      .on("error", reject)
      .end()
  })
}

describe("the Host header", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "127.0.0.1:8080",
    "127.1.2.3",
    "[::1]:3000",
    "chibo.localhost",
    "CHIBO.example.vn",
  ])("lets %s in", async (host) => {
    expect((await raw("/", { host })).status).toBe(200)
  })

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "xchibo.example.vn",
    "0x7f.1",
  ])("turns %s away", async (host) => {
    const { status, headers } = await raw("/", { host })
    expect(status).toBe(403)
    expect(headers["set-cookie"]).toBeUndefined()
  })
})

describe("the Origin header", () => {
  it.each(["https://evil.example", "null", "http://127.0.0.1:1", "file://"])(
    "turns %s away",
    async (origin) => {
      const response = await visitor.post({ id: "x", text: "x" }, { origin })
      expect(response.status).toBe(403)
      expect(await response.json()).toEqual({
        error: "bad-origin",
        message: "Yêu cầu đến từ một trang khác nên bị từ chối.",
      })
    },
  )

  it("is required of a message", async () => {
    const response = await visitor.request("/chat/citizen/messages", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ id: "x", text: "x" }),
    })
    expect(response.status).toBe(403)
  })

  it("turns away a foreign page that listens", async () => {
    const headers = { origin: "https://evil.example" }
    expect((await visitor.request("/chat/citizen/events", { headers })).status).toBe(403)
  })
})

describe("a message that cannot be taken", () => {
  it.each([
    ["an unknown field", { id: "x", text: "x", admin: true }, 400, "bad-message"],
    ["both a text and an action", { id: "x", text: "x", action: "y" }, 400, "bad-message"],
    ["no id", { text: "x" }, 400, "bad-message"],
    ["an id with a colon", { id: "a:b", text: "x" }, 400, "bad-message"],
    ["an action over 64 bytes", { id: "x", action: "ữ".repeat(22) }, 400, "bad-message"],
    ["broken JSON", "{", 400, "bad-message"],
    ["a list", "[]", 400, "bad-message"],
    ["only invisible characters", { id: "x", text: " \u200B\n" }, 400, "empty-message"],
    ["4,001 characters", { id: "x", text: "a".repeat(4001) }, 413, "too-long"],
    ["more than 16 KB", { id: "x", text: "a".repeat(16 * 1024) }, 413, "too-long"],
  ])("is refused with a sentence: %s", async (_case, body, status, error) => {
    const response = await visitor.post(body)
    expect([response.status, await response.json()]).toEqual([status, { error, message: expect.any(String) }])
    expect(site.received).toEqual([])
  })

  it("says how long a message may be", async () => {
    const { message } = (await (await visitor.post({ id: "x", text: "a".repeat(5000) })).json()) as {
      message: string
    }
    expect(message).toBe("Tin quá dài. Hãy rút gọn còn tối đa 4.000 ký tự.")
  })

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
    "is refused as %j",
    async (type) => {
      expect((await visitor.post({ id: "x", text: "x" }, { "content-type": type })).status).toBe(415)
    },
  )

  it("is refused without a session", async () => {
    const response = await visitor.post({ id: "x", text: "x" }, { cookie: "chibo_session=../../etc" })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ error: "no-session" })
  })
})

describe("addresses", () => {
  it.each([
    ["/chat/general/events", 404],
    ["/../package.json", 404],
    ["/mailbox.ts", 404],
    ["/index.html", 404],
    ["/files/abc?persona=citizen", 404],
  ])("knows nothing at %s", async (path, status) => {
    expect((await visitor.request(path)).status).toBe(status)
  })

  it.each([
    ["/", "DELETE", "GET, HEAD"],
    ["/texts.json", "POST", "GET, HEAD"],
    ["/chat/citizen/events", "PUT", "GET, HEAD"],
    ["/chat/citizen/messages", "GET", "POST"],
  ])("answers 405 at %s to %s", async (path, method, allowed) => {
    const response = await visitor.request(path, { method, headers: { origin: site.server.url } })
    expect(response.status).toBe(405)
    expect(response.headers.get("allow")).toBe(allowed)
  })

  it("answers HEAD without a body", async () => {
    const response = await visitor.request("/", { method: "HEAD" })
    expect([response.status, await response.text()]).toEqual([200, ""])
  })
})

describe("the session cookie", () => {
  it("is long, hidden from scripts and from other sites", async () => {
    const cookie = (await fetch(site.server.url)).headers.get("set-cookie") ?? ""
    expect(cookie).toMatch(/^chibo_session=[0-9a-f]{32};/)
    expect(cookie).toContain("HttpOnly")
    expect(cookie).toContain("SameSite=Strict")
  })

  it("is kept on the next visit", async () => {
    expect((await visitor.request("/")).headers.get("set-cookie")).toBeNull()
  })

  it("is not replaced when the page is opened from a link on another site", async () => {
    const { headers } = await raw("/", { "sec-fetch-site": "cross-site" })
    expect(headers["set-cookie"]).toBeUndefined()
    const follow = await raw("/texts.json", { "sec-fetch-site": "same-origin" })
    expect(follow.headers["set-cookie"]).toBeDefined()
  })
})
