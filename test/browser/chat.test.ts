import { type Browser, type BrowserContextOptions, chromium, type Page, type Route } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { browserPath, launchBrowser } from "./browser.ts"
import { type EchoSite, LONG_TEXT, openEchoSite } from "./echo-core.ts"

if (browserPath === null)
  console.warn(`skipped: no browser at CHROMIUM_PATH or /usr/bin/chromium (${chromium.name()} is needed)`)

const QUESTION = "Chi bộ họp mấy tháng một lần?"
const ANSWER = "Chi bộ sinh hoạt thường kỳ mỗi tháng một lần"

describe.skipIf(browserPath === null)("the chat in a real browser", { timeout: 20_000 }, () => {
  let browser: Browser
  let site: EchoSite
  const undo: (() => Promise<unknown>)[] = []

  beforeAll(async () => {
    browser = await launchBrowser()
  }, 30_000)
  afterAll(async () => {
    await browser?.close()
  })
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step()
  })

  /** A fresh visitor. `problems` is what the browser complains about: scripts, policy, missing files. */
  async function visit(options: BrowserContextOptions = {}): Promise<{ page: Page; problems: string[] }> {
    site = await openEchoSite({ pollMs: 20 })
    undo.push(site.close)
    const context = await browser.newContext({ reducedMotion: "reduce", ...options })
    undo.push(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    const problems: string[] = []
    page.on("pageerror", (error) => problems.push(error.message))
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()))
    page.on("dialog", (dialog) => problems.push(dialog.message()))
    await page.goto(site.server.url)
    await page.getByRole("heading", { name: "Xin chào, tôi là Chibo" }).waitFor()
    return { page, problems }
  }

  async function ask(page: Page, text: string): Promise<void> {
    await page.getByRole("textbox", { name: "Tin nhắn" }).fill(text)
    await page.keyboard.press("Enter")
  }

  async function bubbles(page: Page): Promise<string[]> {
    return page.locator(".log .person .text").allTextContents()
  }

  it("says what it is, greets a first visitor and takes an example as the question", async () => {
    const { page, problems } = await visit()
    expect(await page.getByText("Trợ lý tự động (AI)").isVisible()).toBe(true)
    expect(await page.getByText("Bản trình diễn: vai chỉ để thử quyền xem").isVisible()).toBe(true)
    await page.getByRole("button", { name: QUESTION }).click()
    await page.getByText(ANSWER).waitFor()
    expect(await bubbles(page)).toEqual([QUESTION])
    expect(await page.getByRole("heading", { name: "Xin chào" }).isVisible()).toBe(false)
    expect(await page.evaluate("document.activeElement.id")).toBe("words")
    expect(problems).toEqual([])
  })

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

  it("takes a pressed choice as the visitor's words; older choices stay, without their numbers", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    const choice = page.getByRole("button", { name: "Xem cả Điều 9" })
    await choice.waitFor()
    expect(await page.locator(".chip-number:visible").allTextContents()).toEqual(["1", "2", "3"])
    await choice.click()
    await page.getByText("Điều 9 có ba khoản").waitFor()
    expect(await bubbles(page)).toEqual([QUESTION, "Xem cả Điều 9"])
    expect(await page.locator(".chip-number:visible").allTextContents()).toEqual(["1", "2"])
    await page.getByRole("button", { name: "Văn bản liên quan" }).click()
    await page.getByText("Điều 9 có ba khoản").nth(1).waitFor()
    expect(site.received.map((incoming) => incoming.action)).toEqual([undefined, "read:9", "related:9"])
  })

  it("sends with Enter, breaks the line with Shift+Enter and grows", async () => {
    const { page } = await visit()
    const box = page.getByRole("textbox", { name: "Tin nhắn" })
    const before = (await box.boundingBox())!.height
    await box.pressSequentially("dòng một")
    await page.keyboard.press("Shift+Enter")
    await box.pressSequentially("dòng hai")
    expect((await box.boundingBox())!.height).toBeGreaterThan(before + 10)
    await page.keyboard.press("Enter")
    await page.getByText(ANSWER).waitFor()
    expect(await bubbles(page)).toEqual(["dòng một\ndòng hai"])
    expect(await box.inputValue()).toBe("")
    expect((await box.boundingBox())!.height).toBeCloseTo(before, 0)
    expect(site.received[0]!.text).toBe("dòng một dòng hai")
  })

  it("has nothing to send while there are no words", async () => {
    const { page } = await visit()
    expect(await page.getByRole("button", { name: "Gửi", exact: true }).isDisabled()).toBe(true)
    await ask(page, "   ")
    await ask(page, "có chữ")
    await page.getByText(ANSWER).waitFor()
    expect(await bubbles(page)).toEqual(["có chữ"])
  })

  it("keeps the talk over a reload, once each and in order", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    await page.getByRole("button", { name: "Xem cả Điều 9" }).click()
    await page.getByText("Điều 9 có ba khoản").waitFor()
    const before = await page.locator(".log .message").allTextContents()
    await page.reload()
    await page.getByText("Điều 9 có ba khoản").waitFor()
    expect(await page.locator(".log .message").allTextContents()).toEqual(before)
    expect(await page.getByRole("heading", { name: "Xin chào" }).isVisible()).toBe(false)
    await ask(page, "câu dài")
    await page.getByText("Xem thêm").waitFor()
    expect(await bubbles(page)).toEqual([QUESTION, "Xem cả Điều 9", "câu dài"])
  })

  it("keeps the talks and drafts of the personas apart, and remembers who was played", async () => {
    const { page } = await visit()
    await ask(page, "tôi là dân")
    await page.getByText(ANSWER).waitFor()
    const box = page.getByRole("textbox", { name: "Tin nhắn" })
    await box.fill("đang viết dở")
    await page.getByText("Bí thư", { exact: true }).click()
    await page.getByRole("heading", { name: "Xin chào" }).waitFor()
    expect(await bubbles(page)).toEqual([])
    expect(await box.inputValue()).toBe("")
    await ask(page, "tôi là bí thư")
    await page.getByText(ANSWER).waitFor()
    expect(site.received.map((incoming) => incoming.user.split(".")[1])).toEqual(["citizen", "secretary"])

    await page.reload()
    await page.getByText("tôi là bí thư").waitFor()
    expect(await page.getByRole("radio", { name: "Bí thư" }).isChecked()).toBe(true)
    await page.getByRole("radio", { name: "Bí thư" }).focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await page.getByText("tôi là dân").waitFor()
    expect(await bubbles(page)).toEqual(["tôi là dân"])
  })

  it("shows that Chibo is writing, from the sending to the first answer", async () => {
    const { page } = await visit()
    site.hold()
    await ask(page, QUESTION)
    const typing = page.locator(".typing")
    await typing.waitFor({ state: "visible" })
    expect(await typing.getByRole("status").textContent()).toBe("Chibo đang soạn câu trả lời")
    await page.reload()
    await typing.waitFor({ state: "visible" })
    await site.release()
    await page.getByText(ANSWER).waitFor()
    expect(await typing.isVisible()).toBe(false)
  })

  it("says when a message was not sent, and sends it once when told again", async () => {
    const { page } = await visit()
    await ask(page, "câu đầu")
    await page.getByText(ANSWER).waitFor()
    await page.context().setOffline(true)
    await page.getByText("Mất kết nối").waitFor()
    await ask(page, "câu lúc mất mạng")
    const resend = page.getByRole("button", { name: "Gửi lại" })
    await resend.waitFor()
    expect(await page.locator(".typing").isVisible()).toBe(false)
    await resend.click()
    await page.locator(".is-unsent").waitFor()
    await page.context().setOffline(false)
    await page.getByText("Mất kết nối").waitFor({ state: "hidden" })
    await resend.click()
    await page.getByText(ANSWER).nth(1).waitFor()
    expect(await bubbles(page)).toEqual(["câu đầu", "câu lúc mất mạng"])
    expect(await resend.isVisible()).toBe(false)
    expect(site.received.map((incoming) => incoming.text)).toEqual(["câu đầu", "câu lúc mất mạng"])
  })

  it("does not double a message whose acknowledgement was lost", async () => {
    const { page } = await visit()
    site.hold()
    const loseOnce = async (route: Route): Promise<void> => {
      await route.fetch()
      await page.locator(".person time").waitFor()
      await route.abort()
    }
    await page.route("**/messages", loseOnce, { times: 1 })
    await ask(page, QUESTION)
    await page.locator(".person time").waitFor()
    await site.release()
    await page.getByText(ANSWER).waitFor()
    expect(await bubbles(page)).toEqual([QUESTION])
    expect(await page.getByRole("button", { name: "Gửi lại" }).isVisible()).toBe(false)
  })

  it("finds the server again after a restart, with what was said meanwhile", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    const { mailbox, server, received } = site
    const port = Number(new URL(server.url).port)
    await site.close()
    await page.getByText("Mất kết nối").waitFor()
    const text = "Chibo đã trở lại"
    await mailbox.post(received[0]!.chat, "chibo", { parts: [{ kind: "text", text }] })
    undo.push((await openEchoSite({ mailbox, port })).close)
    await page.getByText(text).waitFor()
    await page.getByText("Mất kết nối").waitFor({ state: "hidden" })
    expect(await page.getByText(ANSWER).count()).toBe(1)
  })

  it("shows in one tab what was said in another", async () => {
    const { page } = await visit()
    const other = await page.context().newPage()
    await other.goto(site.server.url)
    await other.getByRole("heading", { name: "Xin chào" }).waitFor()
    await ask(page, QUESTION)
    await other.getByText(ANSWER).waitFor()
    expect(await bubbles(other)).toEqual([QUESTION])
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

  it("saves the file of an answer under its name", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Mẫu biên bản họp chi bộ.docx" }).click(),
    ])
    expect(download.suggestedFilename()).toBe("Mẫu biên bản họp chi bộ.docx")
    expect(await download.failure()).toBeNull()
  })

  it("copies a quote with its source", async () => {
    const { page } = await visit({ permissions: ["clipboard-read", "clipboard-write"] })
    await ask(page, QUESTION)
    await page.getByRole("button", { name: "Chép" }).nth(1).click()
    await page.getByText("Đã chép").waitFor()
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      "“Chi ủy chuẩn bị cuộc họp như sau: […] Nội dung họp được gửi trước ba ngày cho từng đảng viên.”\n— Quy chế mẫu 11-QC/CB, Điều 4 (chưa có hiệu lực, từ ngày 01/01/2027)",
    )
  })

  it("tells screen readers who speaks and what is new", async () => {
    const { page } = await visit()
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    expect(await page.getByRole("log").getAttribute("aria-live")).toBe("polite")
    expect(await page.locator(".chibo .body").first().textContent()).toMatch(/^Chibo: /)
    expect(await page.locator(".person .body").first().textContent()).toMatch(/^Bạn: /)
    expect(await page.evaluate("document.documentElement.lang")).toBe("vi")
  })

  it("can be used with the keyboard alone", async () => {
    const { page } = await visit()
    await page.keyboard.type(QUESTION)
    await page.keyboard.press("Enter")
    const choice = page.getByRole("button", { name: "Gửi mẫu biên bản" })
    await choice.waitFor()
    const focused = async (): Promise<unknown> => page.evaluate("document.activeElement.textContent")
    for (let step = 0; step < 5 && (await focused()) !== "3Gửi mẫu biên bản"; step += 1)
      await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await page.getByText("Điều 9 có ba khoản").waitFor()
    expect(await bubbles(page)).toEqual([QUESTION, "Gửi mẫu biên bản"])
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
