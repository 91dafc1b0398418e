import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { pageTexts } from "../../../src/channels/web/page-texts.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { openSite, type Site } from "./site.ts"
import { type Visitor, visit } from "./visitor.ts"

let site: Site
let visitor: Visitor
beforeAll(async () => {
  site = await openSite()
  visitor = await visit(site.server.url)
})
afterAll(async () => {
  await site.close()
})

describe("the page", () => {
  it("forbids inline scripts, foreign hosts and frames", async () => {
    const response = await visitor.request("/")
    const policy = response.headers.get("content-security-policy") ?? ""
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("unsafe")
    expect(response.headers.get("x-content-type-options")).toBe("nosniff")
    expect(response.headers.get("referrer-policy")).toBe("no-referrer")
  })

  it("has every sentence filled in, and no script or style in the text", async () => {
    const html = await (await visitor.request("/")).text()
    expect(html).toContain("Trợ lý tự động (AI)")
    expect(html).not.toContain("{{")
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/)
  })

  it("is not loaded again when it has not changed", async () => {
    const first = await visitor.request("/page.js")
    expect(first.headers.get("content-type")).toBe("text/javascript; charset=utf-8")
    await first.text()
    const headers = { "if-none-match": first.headers.get("etag")! }
    expect((await visitor.request("/page.js", { headers })).status).toBe(304)
  })
})

function ids(locale: string): string[] {
  const file = join(import.meta.dirname, "../../../locales", locale, "page.ftl")
  return [...readFileSync(file, "utf8").matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]!)
}

describe("the sentences of the page", () => {
  it("are the same ids in both languages", () => {
    expect(ids("en")).toEqual(ids("vi"))
  })

  it.each(["vi", "en"] as const)("are all there in %s, none empty", (locale) => {
    const sentences = pageTexts(loadTexts(locale))
    expect(Object.values(sentences).filter((sentence) => sentence === "")).toEqual([])
    expect(sentences.lang).toBe(locale)
  })

  it("hold nothing that is not used", () => {
    const folder = join(import.meta.dirname, "../../../src/channels")
    const used = ["web/page-texts.ts", "web/page/index.html", "web/refusal.ts", "console/index.ts"].map(
      (path) => readFileSync(join(folder, path), "utf8"),
    )
    const isUsed = (id: string): boolean =>
      used.some((source) => source.includes(id) || source.includes(id.replace("page-error-", "")))
    expect(ids("vi").filter((id) => !isUsed(id))).toEqual([])
  })
})
