import { afterAll, describe, expect, it } from "vitest"
import { createReader } from "../../../src/ingest/read/index.ts"

const reader = createReader()
afterAll(() => reader.close())
const read = async (content: string | Buffer, name: string): Promise<string> =>
  (await reader.read(Buffer.from(content), name)).text.trim()

describe("a web page", () => {
  it("keeps paragraphs, headings, lists and table rows, and drops what surrounds them", async () => {
    const page = `<!doctype html><html><head><meta charset="utf-8"><style>p{}</style><title>x</title></head><body>
      <nav>Trang chủ</nav><script>alert(1)</script><div style="display:none">Chữ ẩn</div>
      <h2>Chương I<br>QUY ĐỊNH CHUNG</h2><p>Điều 1. Phạm
        vi</p><p>1. <b>Họp</b> tháng.</p><ul><li>một</li><li>hai</li></ul>
      <table><tr><th>STT</th><th>Việc</th></tr><tr><td>1</td><td><p>Họp</p><p>tổ</p></td></tr></table>
      <a href="https://example.com/x">xem thêm</a></body></html>`
    expect(await read(page, "trang.html")).toBe(
      [
        "Chương I",
        "QUY ĐỊNH CHUNG",
        "Điều 1. Phạm vi",
        "1. Họp tháng.",
        "- một",
        "- hai",
        "STT\tViệc",
        "1\tHọp tổ",
        "xem thêm",
      ].join("\n"),
    )
  })

  it("with a table inside a table keeps both", async () => {
    const page =
      "<html><table><tr><td>Ngoài<table><tr><td>a</td><td>b</td></tr></table></td><td>bên</td></tr></table></html>"
    expect(await read(page, "a.htm")).toBe("Ngoài a b\tbên")
  })

  it("in Windows-1258 is read by the charset it declares", async () => {
    // "Điều lệ" with the combining marks of that encoding.
    const body = Buffer.from([0xd0, 0x69, 0xea, 0xcc, 0x75, 0x20, 0x6c, 0xea, 0xf2])
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="windows-1258"><p>'),
      body,
      Buffer.from("</p></html>"),
    ])
    expect(await read(page, "a.html")).toBe("Điều lệ")
  })
})

describe("Markdown", () => {
  it("loses its signs and keeps its lines", async () => {
    const source = [
      "# Quy chế **họp**",
      "*",
      "1. Họp _tháng_ theo [hướng dẫn](https://example.com).",
      "   * gạch đầu dòng",
      "2\\. Không phải danh sách",
      "> trích dẫn",
      "| STT | Việc |",
      "|:---|---:|",
      "| 1 | `Họp` |",
      "5 * 3 * 2 và so_sanh_ten",
    ].join("\n")
    expect(await read(source, "a.md")).toBe(
      [
        "Quy chế họp",
        "*",
        "1. Họp tháng theo hướng dẫn.",
        "   - gạch đầu dòng",
        "2. Không phải danh sách",
        "trích dẫn",
        "STT\tViệc",
        "1\tHọp",
        "5 * 3 * 2 và so_sanh_ten",
      ].join("\n"),
    )
  })
})

describe("a text file", () => {
  const text = "Điều 1. Đảng viên có quyền được thông tin."
  const swapped = Buffer.from(text, "utf16le").swap16()

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16 LE with a mark", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 BE with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
    ["UTF-16 LE", Buffer.from(text, "utf16le")],
    ["UTF-16 BE", swapped],
    ["decomposed letters", Buffer.from(text.normalize("NFD"))],
  ])("is read in %s", async (_, bytes) => {
    expect(await read(bytes, "a.txt")).toBe(text)
  })

  it("with a few stray zero bytes is read with a warning, with many it is no text", async () => {
    const long = `${text}\n`.repeat(50)
    const stray = Buffer.concat([Buffer.from(long), Buffer.from([0]), Buffer.from(text)])
    const result = await reader.read(stray, "a.txt")
    expect(result.text).toBe(long + text)
    expect(result.warnings).toEqual(["1 stray zero bytes removed"])
    const binary = Buffer.concat([Buffer.from(text), Buffer.alloc(40)])
    await expect(reader.read(binary, "a.txt")).rejects.toMatchObject({ code: "file-corrupt" })
  })

  it("cut in the middle of a letter keeps all the others", async () => {
    const whole = Buffer.from(`${text}\n`.repeat(20))
    const at = whole.lastIndexOf(Buffer.from("ợ"))
    const result = await reader.read(whole.subarray(0, at + 1), "a.txt")
    expect(result.text.startsWith(text)).toBe(true)
    expect(result.warnings).toEqual(["1 broken letters in the file"])
  })
})
