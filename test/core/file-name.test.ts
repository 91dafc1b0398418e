import { describe, expect, it } from "vitest"
import { cleanFileName } from "../../src/core/file-name.ts"

describe("the name of a file that somebody brought", () => {
  it.each([
    ["Đơn.pdf", "Đơn.pdf"],
    ["Đơn kiến nghị.pdf".normalize("NFD"), "Đơn kiến nghị.pdf"],
    ["/etc/passwd", "passwd"],
    ["..\\..\\Đơn.docx", "Đơn.docx"],
    ["..", ""],
    [".htaccess", "htaccess"],
    ["thư mục/", ""],
    ["hai\ndòng\t.txt\u0000", "hai dòng .txt"],
    ["ảnh\u202Egpj.exe", "ảnhgpj.exe"],
    ["  ", ""],
  ])("%j becomes %j", (given, name) => {
    expect(cleanFileName(given)).toBe(name)
  })

  it("keeps its extension when it is too long, and no half characters", () => {
    expect(cleanFileName(`${"a".repeat(300)}.docx`)).toBe(`${"a".repeat(115)}.docx`)
    expect(cleanFileName("a".repeat(300))).toBe("a".repeat(120))
    expect(cleanFileName(`${"🙏".repeat(10)}.pdf`, 11)).toBe("🙏🙏🙏.pdf")
  })
})
