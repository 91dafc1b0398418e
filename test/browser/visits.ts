import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe } from "vitest"
import { browserPath, launchBrowser } from "./browser.ts"
import { type EchoSite, openEchoSite } from "./echo-core.ts"

export const QUESTION = "Chi bộ họp mấy tháng một lần?"
/** Stands in the answer to every question that `echo-core.ts` does not list. */
export const ANSWER = "Chi bộ sinh hoạt thường kỳ mỗi tháng một lần"

export interface Visits {
  /** A fresh visitor of a fresh site. `problems` is what the browser complains about: scripts, policy, files. */
  visit(options?: BrowserContextOptions): Promise<{ page: Page; site: EchoSite; problems: string[] }>
  /** A page of a fresh visitor, still empty. */
  openPage(options?: BrowserContextOptions): Promise<{ page: Page; problems: string[] }>
  /** Undone after the test, before what was opened earlier. */
  later(step: () => Promise<unknown>): void
}

/** Tests that need a browser; skipped, with the reason printed, where there is none. */
export function describeInBrowser(name: string, define: (visits: Visits) => void): void {
  if (browserPath === null)
    console.warn(`${name}: skipped, no ${chromium.name()} at CHROMIUM_PATH or /usr/bin/chromium`)
  describe.skipIf(browserPath === null)(name, { timeout: 20_000 }, () => {
    let browser: Browser
    const steps: (() => Promise<unknown>)[] = []
    const later = (step: () => Promise<unknown>): void => void steps.push(step)

    beforeAll(async () => {
      browser = await launchBrowser()
    }, 30_000)
    afterAll(async () => {
      await browser?.close()
    })
    afterEach(async () => {
      for (const step of steps.splice(0).reverse()) await step()
    })

    async function openPage(options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options })
      later(() => context.close())
      const page = await context.newPage()
      page.setDefaultTimeout(8000)
      const problems: string[] = []
      page.on("pageerror", (error) => problems.push(error.message))
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()))
      page.on("dialog", (dialog) => problems.push(dialog.message()))
      return { page, problems }
    }

    async function visit(options: BrowserContextOptions = {}) {
      const site = await openEchoSite({ pollMs: 20 })
      later(site.close)
      const { page, problems } = await openPage(options)
      await page.goto(site.server.url)
      await page.getByRole("heading", { name: "Xin chào, đây là trợ lý Chibo" }).waitFor()
      return { page, site, problems }
    }

    define({ visit, openPage, later })
  })
}

export async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Tin nhắn" }).fill(text)
  await page.keyboard.press("Enter")
}

/** The visitor's own words, as they stand in the talk. */
export function bubbles(page: Page): Promise<string[]> {
  return page.locator(".log .person .text").allTextContents()
}
