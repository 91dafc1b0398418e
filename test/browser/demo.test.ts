import { mkdtempSync, renameSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Demo, startDemo } from "../../src/simulate/demo-stage.ts"
import { type FakeTelegram, startFakeTelegram } from "../../src/simulators/telegram/index.ts"
import { freshDataFolder } from "../support/data-folder.ts"
import { ask, describeInBrowser } from "./visits.ts"

/** A picture of one point. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
const NOTES = join(import.meta.dirname, "../../knowledge/ghi-chu")
const THANKS = "Cảm ơn đồng chí/ông/bà đã đồng ý"
const QUESTION = "dang phi huu tri bao nhieu"

describeInBrowser("the demonstration on simulated platforms", ({ openPage }) => {
  let demo: Demo
  let folder: string
  let neighbour: FakeTelegram

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "chibo-demo-"))
    renameSync((await freshDataFolder()).path, join(folder, "demo"))
    neighbour = await startFakeTelegram()
    demo = await startDemo({
      settings: { DATA_DIR: folder, PORT: "0", LOG_LEVEL: "silent", KNOWLEDGE_DIR: NOTES },
      ports: { telegram: Number(new URL(neighbour.url).port), "zalo-bot": 0, "zalo-oa": 0 },
    })
  }, 60_000)

  afterAll(async () => {
    await demo?.stop()
    await neighbour?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const agreed = new Set<keyof Demo["pages"]>()

  /** The phone of An, who has been greeted already, and has agreed that the talk is kept. */
  async function takePhone(platform: keyof Demo["pages"], options: BrowserContextOptions = {}) {
    const { page, problems } = await openPage(options)
    await page.goto(demo.pages[platform])
    await page.getByText("Trợ lý Chibo").first().waitFor()
    if (!agreed.has(platform)) await ask(page, "đồng ý")
    await answers(page).getByText(THANKS).waitFor()
    agreed.add(platform)
    return { page, problems }
  }

  const answers = (page: Page) => page.locator(".message.bot")

  it("quotes the clause on Telegram, and shows all of it when its button is pressed", async () => {
    const { page, problems } = await takePhone("telegram")
    await ask(page, QUESTION)
    const quote = page.locator(".message.bot blockquote")
    await quote.waitFor()
    expect(await quote.textContent()).toMatch(/^“2\.3\. Đảng viên hưởng lương hưu/)
    const before = await answers(page).count()
    await page.getByRole("button", { name: /^Xem toàn văn/ }).click()
    await answers(page).nth(before).waitFor()
    expect(await answers(page).nth(before).textContent()).toContain("2.3. Đảng viên hưởng lương hưu")
    expect(problems).toEqual([])
  })

  it("takes the number of a choice on Zalo Bot, which has no buttons", async () => {
    const { page, problems } = await takePhone("zalo-bot")
    await ask(page, QUESTION)
    await answers(page)
      .getByText(/1\. Xem toàn văn/)
      .waitFor()
    expect(await page.locator(".message button").count()).toBe(0)
    const before = await answers(page).count()
    await ask(page, "1")
    await answers(page).nth(before).waitFor()
    expect(await answers(page).nth(before).textContent()).toContain("2.3. Đảng viên hưởng lương hưu")
    expect(problems).toEqual([])
  })

  it("answers the press of a button on the Official Account", async () => {
    const { page, problems } = await takePhone("zalo-oa")
    await ask(page, QUESTION)
    const button = page.getByRole("button", { name: /^Xem toàn văn/ })
    await button.waitFor()
    const before = await answers(page).count()
    await button.click()
    await answers(page).nth(before).waitFor()
    expect(await answers(page).nth(before).textContent()).toContain("2.3. Đảng viên hưởng lương hưu")
    await page.getByRole("button", { name: "Quan tâm", exact: true }).click()
    await page.getByRole("button", { name: "Bỏ quan tâm" }).waitFor()
    expect(problems).toEqual([])
  })

  it("asks a newcomer before anything is kept, and answers all the same", async () => {
    const { page, problems } = await takePhone("telegram")
    await page.getByRole("textbox", { name: "Tên người mới" }).fill("Ông Bảy")
    await page.getByRole("button", { name: "Thêm" }).click()
    await page.getByRole("button", { name: "Bắt đầu" }).click()
    await answers(page).getByText("do Chi bộ mẫu quản lý").waitFor()
    await ask(page, QUESTION)
    const quote = page.locator(".message.bot blockquote")
    await quote.waitFor()
    expect(await quote.textContent()).toMatch(/^“2\.3\. Đảng viên hưởng lương hưu/)
    expect(await page.getByRole("button", { name: /^Xem toàn văn/ }).count()).toBe(0)
    await page.getByRole("button", { name: "Đồng ý", exact: true }).last().click()
    await answers(page).getByText(THANKS).waitFor()
    expect(problems).toEqual([])
  })

  it("lets a newcomer start, send a picture, and block the bot until they think better of it", async () => {
    const { page } = await takePhone("telegram")
    await page.getByRole("textbox", { name: "Tên người mới" }).fill("<b>Bà Sáu</b>")
    await page.getByRole("button", { name: "Thêm" }).click()
    await page.getByText("<b>Bà Sáu</b> chưa nhắn gì.").waitFor()
    expect(await page.locator(".people b, .talk b").count()).toBe(0)
    await page.getByRole("button", { name: "Bắt đầu" }).click()
    await answers(page).first().waitFor()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "den.png", mimeType: "image/png", buffer: Buffer.from(PIXEL, "base64") })
    await page.locator(".message.person").getByText("Ảnh", { exact: true }).waitFor()
    await page.getByRole("button", { name: "Chặn bot" }).click()
    await page.getByText("đã chặn", { exact: true }).waitFor()
    expect(await page.getByRole("textbox", { name: "Tin nhắn" }).isDisabled()).toBe(true)
    await page.getByRole("button", { name: "Bỏ chặn bot" }).click()
    await page.getByText("đã chặn", { exact: true }).waitFor({ state: "detached" })
    expect(await page.getByRole("textbox", { name: "Tin nhắn" }).isDisabled()).toBe(false)
  })

  it("shows how a fault strikes a message, and that it comes all the same", async () => {
    const { page } = await takePhone("zalo-bot", { viewport: { width: 1280, height: 800 } })
    await page.getByLabel("Lỗi", { exact: true }).selectOption({ label: "Gửi quá nhanh" })
    await page.getByRole("button", { name: "Đặt lỗi" }).click()
    await page.getByRole("list", { name: "Lỗi đang đặt" }).getByText("một lần · sendMessage").waitFor()
    const before = await answers(page).count()
    await ask(page, "menu")
    await page.locator(".outcome.rejected", { hasText: "hỏng 429" }).waitFor()
    await page
      .getByRole("list", { name: "Lỗi đang đặt" })
      .getByRole("listitem")
      .waitFor({ state: "detached" })
    await answers(page).nth(before).waitFor()
    await page.getByLabel("Lỗi", { exact: true }).selectOption({ label: "Trả lời chậm" })
    await page.getByLabel("Xảy ra").selectOption({ label: "30% số lần" })
    await page.getByRole("button", { name: "Đặt lỗi" }).click()
    await page.getByText("30% · sendMessage").waitFor()
    await page.getByRole("button", { name: "Bỏ hết lỗi" }).click()
    await page.getByText("30% · sendMessage").waitFor({ state: "detached" })
  })

  it.each([
    [390, 844],
    [1280, 800],
  ])("fits a window of %i × %i, the composer in view", async (width, height) => {
    const { page } = await takePhone("zalo-oa", { viewport: { width, height } })
    await page.getByText("Lỗi giả lập", { exact: true }).waitFor()
    const sideways = await page.evaluate(
      "[...document.querySelectorAll('html, .phone, .talk, .bench, .card')].filter((n) => n.scrollWidth > n.clientWidth).map((n) => n.className)",
    )
    expect(sideways).toEqual([])
    const composer = (await page.locator(".composer").boundingBox())!
    expect(composer.y + composer.height).toBeLessThanOrEqual(height)
  })

  it("goes to another port when somebody else is on its own", () => {
    expect(demo.pages.telegram).not.toBe(neighbour.url)
    expect(neighbour.ledger()).toEqual([])
  })

  it("serves the chat in the browser beside them", async () => {
    const { page } = await openPage()
    await page.goto(demo.service.url)
    await page.getByRole("heading", { name: "Xin chào, đây là trợ lý Chibo" }).waitFor()
  })
})
