import { join } from "node:path"
import { expect, it } from "vitest"
import { createUploadLink } from "../../src/storage/links.ts"
import { openLinkSite, START } from "../http/links/link-site.ts"
import { useDatabase } from "../support/database.ts"
import { describeInBrowser } from "./visits.ts"

const KNOWLEDGE = join(import.meta.dirname, "../../knowledge")
/** A small phone held upright. */
const PHONE = {
  viewport: { width: 360, height: 640 },
  isMobile: true,
  hasTouch: true,
  javaScriptEnabled: false,
}

describeInBrowser("the page on which a file is brought", ({ openPage, later }) => {
  const holder = useDatabase()

  async function visitLink() {
    const site = await openLinkSite(holder.database)
    later(site.stop)
    const address = { channel: "telegram", chat: "7" } as const
    const request = { user: "7", purpose: "", publicUrl: site.url, now: START }
    const { page, problems } = await openPage(PHONE)
    await page.goto(await createUploadLink(holder.database, address, request))
    return { page, problems, site }
  }

  it("works on a small phone without scripts: a wrong file is explained, the next one is taken", async () => {
    const { page, problems, site } = await visitLink()
    const choose = page.getByLabel("Bước 1. Chọn tệp hoặc chụp ảnh")
    const send = page.getByRole("button", { name: "Bước 2. Bấm để gửi" })
    await choose.setInputFiles({ name: "đơn.docx", mimeType: "text/plain", buffer: Buffer.from("chữ") })
    await send.tap()
    expect(await page.getByRole("alert").textContent()).toContain("Đuôi tệp không khớp nội dung")
    await choose.setInputFiles(join(KNOWLEDGE, "chi-bo/quy-che-lam-viec-2025.docx"))
    await send.tap()
    await page.getByRole("heading", { name: "Đã nhận tệp" }).waitFor()
    expect(site.received.map(({ name }) => name)).toEqual(["quy-che-lam-viec-2025.docx"])
    expect(problems.filter((problem) => !problem.includes("422"))).toEqual([])
  })

  it("fits the phone, with a button that a thumb cannot miss", async () => {
    const { page } = await visitLink()
    const width = await page
      .locator("html")
      .evaluate((element) => (element as { scrollWidth: number }).scrollWidth)
    expect(width).toBe(360)
    const button = await page.locator("button").boundingBox()
    expect(button!.height).toBeGreaterThanOrEqual(60)
    expect(button!.y + button!.height).toBeLessThanOrEqual(640)
  })
})
