import { expect, it } from "vitest"
import { codeAt } from "../../src/core/check-in.ts"
import { closeCheckIn, noteCheckIn } from "../../src/storage/check-ins.ts"
import { BEGINS, connect, openMeeting, openScreenSite } from "../http/check-in/screen-site.ts"
import { useDatabase } from "../support/database.ts"
import { testKeys } from "../support/keys.ts"
import { describeInBrowser } from "./visits.ts"

const PICTURES = process.env.CHECK_IN_PICTURES

describeInBrowser("the screen of a check-in", ({ openPage, later }) => {
  const holder = useDatabase()

  async function show(width: number, height: number) {
    const site = await openScreenSite(holder.database)
    later(site.stop)
    const meeting = await openMeeting(holder.database)
    const { page, problems } = await openPage({ viewport: { width, height } })
    await page.goto(`${site.url}/check-in/${meeting.token}`)
    return { page, problems, site, ...meeting }
  }

  it("turns to the next code and counts who comes by itself, and says when it is closed", async () => {
    const { page, problems, site, meeting, an } = await show(1280, 720)
    const first = await page.locator("#code").textContent()
    await noteCheckIn(holder.database, meeting, an, BEGINS)
    site.now = new Date(BEGINS.getTime() + 30_000)
    const { code } = codeAt(testKeys, meeting, site.now)
    await page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).waitFor()
    expect(await page.locator("#code").textContent()).not.toBe(first)
    expect(await page.locator("#here").textContent()).toBe("1")
    await closeCheckIn(holder.database, meeting, site.now)
    await page.getByRole("heading", { name: "Điểm danh đã đóng" }).waitFor()
    expect(await page.locator("#code").isVisible()).toBe(false)
    // The one complaint is the 404 that says so.
    expect(problems.filter((problem) => !problem.includes("404"))).toEqual([])
  })

  it.each([
    ["a television", 1920, 1080, 700],
    ["a laptop", 1280, 720, 480],
    ["an old projector", 1024, 768, 440],
    ["a telephone on its side", 844, 390, 280],
    ["a telephone", 390, 844, 350],
  ])("fills %s with the QR code and never scrolls sideways", async (name, width, height, least) => {
    const { page } = await show(width, height)
    if (PICTURES !== undefined)
      await page.screenshot({ path: `${PICTURES}/${name.replaceAll(" ", "-")}.png` })
    const qr = (await page.locator("svg").boundingBox())!
    expect(Math.min(qr.width, qr.height)).toBeGreaterThanOrEqual(least)
    expect(qr.y + qr.height).toBeLessThanOrEqual(height)
    const code = (await page.locator("#code").boundingBox())!
    expect(code.y + code.height).toBeLessThanOrEqual(height)
    expect(code.height).toBeGreaterThan(50)
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width)
  })

  it("is followed on a telephone by a page whose buttons a thumb cannot miss", async () => {
    const site = await openScreenSite(holder.database)
    later(site.stop)
    await connect(holder.database)
    const { page, problems } = await openPage({
      viewport: { width: 360, height: 640 },
      isMobile: true,
      javaScriptEnabled: false,
    })
    await page.goto(`${site.url}/check-in/c/482913`)
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/scanned.png` })
    for (const name of ["Mở Zalo", "Mở Telegram"]) {
      const box = (await page.getByRole("link", { name }).boundingBox())!
      expect(box.height).toBeGreaterThanOrEqual(60)
      expect(box.y + box.height).toBeLessThanOrEqual(640)
    }
    expect(problems).toEqual([])
  })
})
