import { expect, it } from "vitest"
import { picture } from "../core/photo/pictures.ts"
import { ANSWER, ask, bubbles, describeInBrowser, QUESTION } from "./visits.ts"

const PICTURES = process.env.PHOTO_PICTURES
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const file = async (name: string) => ({ name, mimeType: "image/jpeg", buffer: await picture(640, 480) })

describeInBrowser("pictures in the browser chat", ({ visit }) => {
  it("are chosen, looked at, removed and sent with words on a telephone, and nothing runs off its edge", {
    timeout: 60_000,
  }, async () => {
    const { page, site, problems } = await visit(PHONE)
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Thêm ảnh" }).click(),
    ])
    expect(chooser.isMultiple()).toBe(true)
    await chooser.setFiles([await file("a.jpg"), await file("b.jpg"), await file("c.jpg")])
    const shown = page.getByRole("list", { name: "Ảnh sẽ gửi" }).getByRole("listitem")
    expect(await shown.count()).toBe(3)
    await page.getByText("Đã thêm ảnh, sẽ gửi: 3.").waitFor()
    expect(await page.getByRole("button", { name: "Chụp ảnh" }).isVisible()).toBe(true)
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/chosen.png` })
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390)
    await page.getByRole("button", { name: "Bỏ ảnh 2" }).click()
    expect(await shown.count()).toBe(2)
    await page.getByRole("textbox", { name: "Tin nhắn" }).fill("Ổ gà trước nhà số 5")
    await page.getByRole("button", { name: "Gửi", exact: true }).click()
    // Each picture is drawn anew in a process of its own, which takes a while on a busy machine.
    await page.getByText(ANSWER).nth(2).waitFor({ timeout: 40_000 })
    expect(await shown.count()).toBe(0)
    expect(site.received.map(({ text, unread }) => unread ?? text)).toEqual([
      "Ổ gà trước nhà số 5",
      "photo",
      "photo",
    ])
    const own = page.locator(".log .own-photo")
    expect(await own.count()).toBe(2)
    expect(await own.first().evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(640)
    await own.first().scrollIntoViewIfNeeded()
    if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/sent.png` })
    await page.reload()
    await page.getByText(ANSWER).nth(2).waitFor()
    expect(await bubbles(page)).toEqual(["Ổ gà trước nhà số 5", "[Ảnh]", "[Ảnh]"])
    expect(problems).toEqual([])
  })

  it("are handled by keys alone, and may be sent without a word", async () => {
    const { page, site } = await visit()
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([await file("a.jpg"), await file("b.jpg")])
    const send = page.getByRole("button", { name: "Gửi", exact: true })
    expect(await send.isEnabled()).toBe(true)
    await page.getByRole("button", { name: "Bỏ ảnh 1" }).focus()
    await page.keyboard.press("Enter")
    const label = await page.evaluate("document.activeElement.getAttribute('aria-label')")
    expect(label).toBe("Bỏ ảnh 1")
    await page.keyboard.press("Enter")
    expect(await page.evaluate("document.activeElement.className")).toContain("add-photo")
    expect(await send.isDisabled()).toBe(true)
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles(await file("a.jpg"))
    await send.press("Enter")
    await page.getByText(ANSWER).waitFor()
    expect(site.received.map(({ unread }) => unread)).toEqual(["photo"])
  })

  it("go first when a button is pressed while they wait, and what is written stays", {
    timeout: 60_000,
  }, async () => {
    const { page, site } = await visit()
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    await page.getByRole("textbox", { name: "Tin nhắn" }).fill("còn viết dở")
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles([await file("a.jpg"), await file("b.jpg")])
    await page.getByRole("button", { name: "Xem cả Điều 9" }).click()
    await page.getByText("Bạn muốn đọc khoản nào?").waitFor()
    expect(site.received.map(({ text, unread, action }) => action ?? unread ?? text)).toEqual([
      QUESTION,
      "photo",
      "photo",
      "read:9",
    ])
    expect(await page.getByRole("list", { name: "Ảnh sẽ gửi" }).getByRole("listitem").count()).toBe(0)
    expect(await page.getByRole("textbox", { name: "Tin nhắn" }).inputValue()).toBe("còn viết dở")
  })

  it("hold a button back when they do not arrive, until they are sent once more", {
    timeout: 60_000,
  }, async () => {
    const { page, site } = await visit()
    await ask(page, QUESTION)
    await page.getByText(ANSWER).waitFor()
    let lose = () => {}
    const pressed = new Promise<void>((resolve) => {
      lose = resolve
    })
    await page.route("**/photos?id=*", async (route) => {
      await pressed
      await route.abort()
    })
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles(await file("a.jpg"))
    const choice = page.getByRole("button", { name: "Xem cả Điều 9" })
    await choice.click()
    await choice.click()
    lose()
    const again = page.getByRole("button", { name: "Gửi lại" })
    await again.waitFor()
    await page.unroute("**/photos?id=*")
    expect(site.received.map(({ text }) => text)).toEqual([QUESTION])
    await again.click()
    await choice.click()
    await page.getByText("Bạn muốn đọc khoản nào?").waitFor()
    expect(site.received.map(({ text, unread, action }) => action ?? unread ?? text)).toEqual([
      QUESTION,
      "photo",
      "read:9",
    ])
  })

  it("are refused in words when they are none, before and after they are sent", async () => {
    const { page } = await visit()
    const input = page.locator("input[type=file]").first()
    await input.setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") })
    await page.getByText("Chỉ nhận ảnh, mỗi ảnh tối đa 10 MB.").waitFor()
    await input.setInputFiles({ name: "a.jpg", mimeType: "image/jpeg", buffer: Buffer.from("không phải") })
    await page.getByRole("button", { name: "Gửi", exact: true }).click()
    await page.getByText("Tệp này không phải ảnh JPEG, PNG hoặc WebP").waitFor()
    const many = await Promise.all(Array.from({ length: 7 }, (_, n) => file(`${n}.jpg`)))
    await input.setInputFiles(many)
    await page.getByText("Mỗi lần gửi tối đa 6 ảnh.").waitFor()
  })

  it("wait with the words where one plays another part meanwhile", async () => {
    const { page } = await visit()
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles(await file("a.jpg"))
    const shown = page.getByRole("listitem")
    await page.getByRole("radio", { name: /Đảng viên/ }).check({ force: true })
    expect(await shown.count()).toBe(0)
    await page.getByRole("radio", { name: /Người dân/ }).check({ force: true })
    expect(await shown.count()).toBe(1)
  })
})
