import { describe, expect, it } from "vitest"
import { loadTexts } from "../../src/core/texts.ts"
import { openPdf, renderPage } from "../../src/ingest/read/pdf-engine.ts"
import { printSlips, type Slip, type SlipWay } from "../../src/print/slips.ts"
import { modulesIn, readQr } from "../support/read-qr.ts"

const CODE = "LK-7KQ2M9XPD"
const OA: SlipWay = {
  channel: "zalo-oa",
  link: "https://zalo.me/2372716140535025833",
  account: "Đảng ủy xã Ví Dụ",
}
const BOT: SlipWay = { channel: "zalo-bot", link: null, account: "Bot Chibo xã Ví Dụ" }
const TELEGRAM: SlipWay = {
  channel: "telegram",
  link: `https://t.me/chibo_vidu_bot?start=${CODE}`,
  account: "@chibo_vidu_bot",
}
const LONG_NAME = "Nguyễn Phúc Hoàng Thị Đặng Ngọc Phương Trinh Quỳnh Như Khánh"
const LONG_UNIT =
  "Chi bộ Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai 02"

const slip = (more: Partial<Slip> = {}): Slip => ({
  name: "Nguyễn Văn An",
  ways: [TELEGRAM, OA],
  code: CODE,
  validUntil: new Date("2026-12-20T16:59:00Z"),
  ...more,
})

const print = (slips: readonly Slip[], unit = "Chi bộ thôn 3", organisation = "Đảng bộ xã Ví Dụ") =>
  printSlips({
    organisation,
    unit,
    slips,
    texts: loadTexts("vi"),
    madeOn: new Date("2026-11-30T18:00:00Z"),
  })

interface Words {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** The words of each page, places from the top left corner. */
async function wordsOf(bytes: Buffer): Promise<Words[][]> {
  const document = await openPdf(bytes, "phieu.pdf")
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [
              {
                text: item.str,
                x: item.transform[4],
                y: 842 - item.transform[5],
                width: item.width,
                size: item.height,
              },
            ]
          : [],
      )
    }),
  )
  await document.loadingTask.destroy()
  return pages
}

const read = async (bytes: Buffer) =>
  (await wordsOf(bytes)).map((words) => words.map(({ text }) => text).join(" "))

describe("a printed invitation", () => {
  it("names the unit, the person, the code, until when it is good, and what answers", async () => {
    const [page] = await read(print([slip()]))
    expect(page).toContain("Đảng bộ xã Ví Dụ")
    expect(page).toContain("Chi bộ thôn 3")
    expect(page).toContain("Kính gửi đồng chí Nguyễn Văn An")
    expect(page).toContain(CODE)
    // 23:59 in Vietnam.
    expect(page).toContain("Dùng đến ngày 20/12/2026")
    expect(page).toContain("Mã chỉ dùng một lần; không đưa cho người khác.")
    expect(page).toContain("Trợ lý Chibo là chương trình trả lời tự động, không phải người.")
    expect(page).toContain("In ngày 01/12/2026 – Chi bộ thôn 3")
    expect(page).toContain("Trang 1/1")
  })

  it("has the code in letters larger than all others", async () => {
    const [words] = await wordsOf(print([slip()]))
    const sizes = words!.toSorted((a, b) => b.size - a.size)
    expect(sizes[0]?.text).toBe(CODE)
    expect(sizes[0]!.size).toBeGreaterThan(1.5 * sizes[1]!.size)
  })

  it("says what to do after scanning: type the code on Zalo, press Start on Telegram", async () => {
    const [page] = await read(print([slip()]))
    expect(page).toContain("Zalo: quét mã QR mở “Đảng ủy xã Ví Dụ”, rồi nhắn mã dưới đây.")
    expect(page).toContain("Telegram: quét mã QR rồi bấm Bắt đầu (Start).")
    expect(page!.indexOf("• Zalo")).toBeLessThan(page!.indexOf("• Telegram"))
  })

  it("has to be typed on Telegram too when the link brings no code", async () => {
    const [page] = await read(print([slip({ ways: [{ ...TELEGRAM, link: "https://t.me/chibo_vidu_bot" }] })]))
    expect(page).toContain("rồi nhắn mã dưới đây")
    expect(page).not.toContain("Start")
  })

  it("says whom to search for and what to type where no link leads there", async () => {
    const [page] = await read(print([slip({ ways: [BOT] })]))
    expect(page).toContain(`Mở Zalo, tìm “Bot Chibo xã Ví Dụ”, nhắn: ${CODE}`)
    expect(page).not.toContain("QR")
  })

  it("has two QR codes at most; the third way is told in words", async () => {
    const bot = { ...BOT, link: "https://zalo.me/bot.AbCdEfGh" }
    const [page] = await read(print([slip({ ways: [TELEGRAM, bot, OA] })]))
    expect(page!.match(/quét mã QR/g)).toHaveLength(2)
    expect(page).toContain(`Mở Telegram, tìm “@chibo_vidu_bot”, nhắn: ${CODE}`)
  })

  it("has QR codes that a phone reads as the links, Zalo's on the left", async () => {
    const bytes = print([slip()])
    const [words] = await wordsOf(bytes)
    const document = await openPdf(bytes, "phieu.pdf")
    const canvas = await renderPage(await document.getPage(1), 300)
    const scale = 300 / 72
    const links = ["Zalo", "Telegram"].map((app) => {
      // The name stands in the middle below its code: 8 points of letters, then 70 of code.
      const label = words!.find(({ text }) => text === app)!
      const [x, y] = [label.x + label.width / 2 - 35, label.y - 8 - 70]
      const side = Math.floor(70 * scale)
      const modules = modulesIn(
        canvas.getContext("2d"),
        Math.round(x * scale),
        Math.round(y * scale),
        side,
        side,
      )
      return { x, link: readQr(modules) }
    })
    await document.loadingTask.destroy()
    expect(links.map(({ link }) => link)).toEqual([OA.link, TELEGRAM.link])
    expect(links[0]!.x).toBeLessThan(links[1]!.x)
  })
})

describe("a file of invitations", () => {
  it("has eight on a page and tells the page's number", async () => {
    const slips = Array.from({ length: 17 }, (_, index) => slip({ name: `Trần Văn ${index + 1}.` }))
    const pages = await read(print(slips))
    expect(pages.map((page) => page.match(/Kính gửi/g)?.length)).toEqual([8, 8, 1])
    expect(pages.map((page) => page.match(/Trang \d+\/\d+/)?.[0])).toEqual([
      "Trang 1/3",
      "Trang 2/3",
      "Trang 3/3",
    ])
    expect(pages[2]).toContain("Trần Văn 17.")
  })

  it("keeps every word inside its own cut lines, however long names are", async () => {
    const long = [LONG_NAME, "Ẵ".repeat(60), "Nguyễn ".repeat(60), "W".repeat(300)]
    const ways = [
      [TELEGRAM, OA, BOT],
      [BOT],
      [
        { ...OA, account: LONG_UNIT },
        { ...TELEGRAM, account: "@".repeat(90) },
      ],
    ]
    const slips = long.flatMap((name) => ways.map((some) => slip({ name, ways: some, code: CODE.repeat(2) })))
    const pages = await wordsOf(print(slips, LONG_UNIT, LONG_UNIT))
    const outside = pages.flat().filter(({ x, y, width, size }) => {
      const left = x < 297.5 ? 17.5 : 297.5
      const top = 20 + 198 * Math.floor((y - 20) / 198)
      const isFoot = y > 812
      return (
        x < left || x + width > (isFoot ? 577.5 : left + 280) || (!isFoot && y - size < top - 1) || y > 830
      )
    })
    expect(outside).toEqual([])
    const text = pages
      .flat()
      .map((words) => words.text)
      .join(" ")
    expect(text).toContain(LONG_NAME)
    expect(text).toContain(LONG_UNIT)
    expect(text).toContain("…")
  })

  it("prints names with strange characters without them", async () => {
    const [page] = await read(print([slip({ name: "Lê\u202e Văn\u0007\n Ẵm 😀🇻🇳 office \ud800" })]))
    expect(page).toMatch(/Kính gửi đồng chí Lê Văn Ẵm office/)
    const other = await read(
      print([slip({ name: "漢字 عربي 𒀀" }), slip({ name: "" })], "Chi bộ \ud800\u0000"),
    )
    expect(other[0]).toContain("Kính gửi đồng chí")
  })

  it("is refused when nobody is invited", () => {
    expect(() => print([])).toThrow(expect.objectContaining({ code: "print-empty" }))
  })
})
