import type { Page } from "playwright-core"
import { expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { LONG_TEXT } from "./echo-core.ts"
import { ANSWER, ask, describeInBrowser, QUESTION } from "./visits.ts"

describeInBrowser("the looks of the chat", ({ visit }) => {
  it("shows quotes apart, each with its source and a badge in the colour of its standing", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    const quotes = page.getByRole("figure")
    await quotes.nth(2).waitFor()
    expect(await quotes.nth(0).getByRole("blockquote").textContent()).toContain("2. Chi bộ họp thường kỳ")
    expect(await quotes.nth(1).getByRole("blockquote").textContent()).toContain("Chi ủy chuẩn bị")
    expect(await quotes.nth(0).textContent()).toContain("Quy chế mẫu 07-QC/CB, khoản 2 Điều 9")
    expect(await page.locator(".standing.in-force").allTextContents()).toEqual(["còn hiệu lực"])
    expect(await page.locator(".standing.not-yet").allTextContents()).toEqual([
      "chưa có hiệu lực, từ ngày 01/01/2027",
    ])
    expect(await page.locator(".standing.ended").allTextContents()).toEqual([
      "hết hiệu lực, được thay thế bằng 07-QC/CB",
    ])
    expect(await page.locator(".note").textContent()).toContain("lần nhập gần nhất")
  })

  it.each(["vi", "en"] as const)("colours each standing that an answer can name, in %s", async (locale) => {
    const { page } = await visit()
    const texts = loadTexts(locale)
    const names = ["in_force", "unknown", "not_yet", "expired", "replaced", "replaced-on"]
    const notes = names.map((name) =>
      texts(`ask-standing-${name}`, { date: "01/01/2027", by: "Quy chế mẫu" }),
    )
    const standings = await page.evaluate(
      `import("/standing.js").then(({ standingOf }) => ${JSON.stringify(notes)}.map(standingOf))`,
    )
    expect(standings).toEqual(["in-force", "unknown", "not-yet", "ended", "ended", "ended"])
  })

  it("folds a long text and opens it on demand", async () => {
    const { page } = await visit()
    await ask(page, "câu dài")
    const more = page.getByRole("button", { name: "Xem thêm" })
    await more.waitFor()
    const text = page.locator(".chibo .text")
    expect(await text.textContent()).toBe(LONG_TEXT)
    const folded = (await text.boundingBox())!.height
    await more.click()
    expect((await text.boundingBox())!.height).toBeGreaterThan(folded * 2)
    const less = page.getByRole("button", { name: "Thu gọn" })
    expect(await less.getAttribute("aria-expanded")).toBe("true")
    await less.click()
    expect((await text.boundingBox())!.height).toBe(folded)
  })

  it("shows a tall answer from its beginning", async () => {
    const { page } = await visit({ viewport: { width: 390, height: 700 } })
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    await page.getByRole("button", { name: "Xuống cuối" }).waitFor()
    expect(await isInView(page, ".chibo .text")).toBe(true)
    await page.getByRole("button", { name: "Xuống cuối" }).click()
    await page.getByRole("button", { name: "Xuống cuối" }).waitFor({ state: "hidden" })
    expect(await isInView(page, ".choices.is-latest")).toBe(true)
  })

  it("shows markup in a text as text", async () => {
    const { page, problems } = await visit()
    await ask(page, "mã độc")
    await page.getByText("<img src=x onerror=alert(1)><b>đậm</b>").waitFor()
    expect(await page.getByRole("blockquote").textContent()).toBe("<script>alert(1)</script>")
    expect(await page.locator(".source").textContent()).toBe("<i>nguồn</i>")
    await page.getByRole("button", { name: "<b>nút</b>" }).waitFor()
    expect(await page.locator(".log b, .log i, .log u, .log img, .log script").count()).toBe(0)
    expect(problems).toEqual([])
  })

  it("links only to sites of the State and the Party, over https", async () => {
    const { page } = await visit()
    await ask(page, "liên kết")
    await page.locator(".chibo .text a").first().waitFor()
    const links = page.locator(".chibo .text a")
    expect(await links.allTextContents()).toEqual(["https://vanban.chinhphu.vn/mau?id=1"])
    expect(await links.first().getAttribute("rel")).toBe("noopener noreferrer")
  })

  it("tells screen readers who speaks and what is new", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    expect(await page.getByRole("log").getAttribute("aria-live")).toBe("polite")
    expect(await page.locator(".chibo .body").first().textContent()).toMatch(/^Chibo: /)
    expect(await page.locator(".person .body").first().textContent()).toMatch(/^Người hỏi: /)
    expect(await page.evaluate("document.documentElement.lang")).toBe("vi")
  })

  it.each([
    ["a small phone", 360, 740, 16],
    ["a small phone with letters twice as big", 360, 740, 32],
    ["a phone on its side", 740, 360, 16],
    ["a wide screen", 1280, 800, 16],
  ])("fits %s without scrolling sideways", async (_name, width, height, letters) => {
    const { page } = await visit({ viewport: { width, height } })
    const settings = await page.context().newCDPSession(page)
    await settings.send("Page.setFontSizes", { fontSizes: { standard: letters } })
    await page.reload()
    await page.getByRole("heading", { name: "Xin chào" }).waitFor()
    expect(await isInView(page, ".empty h2")).toBe(true)
    await fits(page)
    await ask(page, `${"Rấtdàikhôngcáchra".repeat(20)} ${QUESTION}`)
    await page.getByText(ANSWER).waitFor()
    await ask(page, "liên kết")
    await page.locator(".chibo .text a").waitFor()
    await fits(page)
    expect(await isInView(page, ".composer")).toBe(true)
    const talk = (await page.locator(".scroller").boundingBox())!
    expect(talk.height).toBeGreaterThan(height / 3)
  })

  it.each(["light", "dark"] as const)("can be read in %s colours", async (colorScheme) => {
    const { page } = await visit({ colorScheme })
    await ask(page, QUESTION)
    await page.getByRole("button", { name: "Xem cả Điều 9" }).click()
    await page.getByText("Điều 9 có ba khoản").waitFor()
    const ground = (await page.evaluate("getComputedStyle(document.body).backgroundColor")) as string
    const isDark = Math.max(...ground.match(/\d+/g)!.map(Number)) < 128
    expect(isDark).toBe(colorScheme === "dark")
    expect(await weakContrasts(page)).toEqual([])
  })
})

async function fits(page: Page): Promise<void> {
  const overflowing =
    await page.evaluate(`[...document.querySelectorAll("html, body, main, .scroller, .rail, .top")]
    .filter((node) => node.scrollWidth > node.clientWidth)
    .map((node) => node.tagName + "." + node.className)`)
  expect(overflowing).toEqual([])
}

function isInView(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(`(() => {
    const box = document.querySelector("${selector}").getBoundingClientRect()
    return box.top >= 0 && box.bottom <= innerHeight
  })()`)
}

/** Texts whose colour stands out less than 4.5 : 1 from the nearest painted ground (WCAG AA). */
function weakContrasts(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number)
    const light = (colour) => {
      const [r, g, b] = numbers(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = (node) => {
      const style = getComputedStyle(node)
      const colour = numbers(style.backgroundColor)
      if (style.backgroundImage !== "none") return null
      return colour[3] === 0 ? (node.parentElement ? ground(node.parentElement) : null) : style.backgroundColor
    }
    const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
    return [...document.querySelectorAll("body *")]
      .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim() !== ""))
      .filter((node) => node.checkVisibility() && !node.closest("noscript") && ground(node) !== null)
      .map((node) => [node.className || node.tagName, ratio(getComputedStyle(node).color, ground(node))])
      .filter(([, contrast]) => contrast < 4.5)
      .map(([name, contrast]) => name + " " + contrast.toFixed(2))
  })()`)
}
