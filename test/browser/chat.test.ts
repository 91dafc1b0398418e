import type { Route } from "playwright-core"
import { expect, it } from "vitest"
import { openEchoSite } from "./echo-core.ts"
import { ANSWER, ask, bubbles, describeInBrowser, QUESTION } from "./visits.ts"

describeInBrowser("the chat in a real browser", ({ visit, later }) => {
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

  it("takes a pressed choice as the visitor's words; older choices stay, without their numbers", async () => {
    const { page, site } = await visit()
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
    const { page, site } = await visit()
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
    expect(site.received[0]!.text).toBe("dòng một\ndòng hai")
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
    const { page, site } = await visit()
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
    const { page, site } = await visit()
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
    const { page, site } = await visit()
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
    const { page, site } = await visit()
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
    const { page, site } = await visit()
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    const { mailbox, server, received } = site
    const port = Number(new URL(server.url).port)
    await site.close()
    await page.getByText("Mất kết nối").waitFor()
    const text = "Chibo đã trở lại"
    await mailbox.post(received[0]!.chat, "chibo", { parts: [{ kind: "text", text }] })
    later((await openEchoSite({ mailbox, port })).close)
    await page.getByText(text).waitFor()
    await page.getByText("Mất kết nối").waitFor({ state: "hidden" })
    expect(await page.getByText(ANSWER).count()).toBe(1)
  })

  it("shows in one tab what was said in another", async () => {
    const { page, site } = await visit()
    const other = await page.context().newPage()
    await other.goto(site.server.url)
    await other.getByRole("heading", { name: "Xin chào" }).waitFor()
    await ask(page, QUESTION)
    await other.getByText(ANSWER).waitFor()
    expect(await bubbles(other)).toEqual([QUESTION])
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
})
