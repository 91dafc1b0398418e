import { describe, expect, it } from "vitest"
import { AppError } from "../../src/core/errors.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { openPdf } from "../../src/ingest/read/pdf-engine.ts"
import { printSignList, type SignList } from "../../src/print/sign-list.ts"

const LIST: Omit<SignList, "people"> = {
  texts: loadTexts("vi"),
  unit: "Chi bộ thôn Đoài",
  kind: "sinh hoạt thường kỳ",
  time: "19h30, thứ Năm 10/12/2026",
  place: "nhà văn hóa",
  madeOn: new Date("2026-12-09T17:30:00Z"),
  mark: "Lấy bởi Trần Thị Bình",
}
const some = (count: number, name = (index: number) => `Nguyễn Văn ${index}`) =>
  Array.from({ length: count }, (_, index) => ({ name: name(index + 1), standing: "chính thức" }))

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

async function pagesOf(bytes: Buffer): Promise<Word[][]> {
  const document = await openPdf(bytes, "ds.pdf")
  const pages: Word[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    expect(page.view).toEqual([0, 0, 595, 842])
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return []
        const [x, y] = [item.transform[4], 842 - item.transform[5]]
        return [{ text: item.str, left: x, right: x + item.width, y, size: item.height }]
      }),
    )
  }
  await document.loadingTask.destroy()
  return pages
}

describe("a list to sign", () => {
  it("says what it is for, and numbers the people", async () => {
    const [page, ...more] = await pagesOf(printSignList({ ...LIST, people: some(3) }))
    expect(more).toEqual([])
    const words = page!.map(({ text }) => text).join(" ")
    expect(words).toContain("DANH SÁCH DỰ HỌP Chi bộ thôn Đoài: sinh hoạt thường kỳ")
    expect(words).toContain("Thời gian: 19h30, thứ Năm 10/12/2026 Địa điểm: nhà văn hóa")
    expect(words).toContain("1 Nguyễn Văn 1 chính thức 2 Nguyễn Văn 2 chính thức 3 Nguyễn Văn 3")
    // Half past midnight in Vietnam.
    expect(words).toContain("In ngày 10/12/2026. Lấy bởi Trần Thị Bình")
  })

  it("goes on over pages, with the head of the table on each and everybody once", async () => {
    const pages = await pagesOf(printSignList({ ...LIST, people: some(65) }))
    expect(pages.length).toBeGreaterThan(2)
    for (const [index, words] of pages.entries()) {
      expect(words.filter(({ text }) => text === "Ký tên")).toHaveLength(1)
      expect(words.some(({ text }) => text === `Trang ${index + 1}`)).toBe(true)
    }
    const names = pages.flat().filter(({ text }) => text.startsWith("Nguyễn Văn"))
    expect(names.map(({ text }) => text)).toEqual(some(65).map(({ name }) => name))
  })

  it("has names in large letters, with room to sign beside each", async () => {
    const [page] = await pagesOf(printSignList({ ...LIST, people: some(19) }))
    const names = page!.filter(({ text }) => text.startsWith("Nguyễn Văn"))
    for (const { size } of names) expect(size).toBeGreaterThanOrEqual(14)
    const heights = names.slice(1).map(({ y }, index) => y - names[index]!.y)
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(28)
    // Nothing stands where people sign.
    expect(
      page!.filter(({ left, y, text }) => left > 420 && y > names[0]!.y && !text.startsWith("Trang")),
    ).toEqual([])
  })

  it("keeps long names within their column", async () => {
    const long = "Nguyễn Phúc Hoàng Thị Đặng Ngọc Phương Trinh Quỳnh Như Khánh"
    const [page] = await pagesOf(printSignList({ ...LIST, people: some(1, () => long) }))
    const words = page!.filter(({ text }) => long.includes(text) && text.length > 3)
    expect(words.map(({ text }) => text).join(" ")).toBe(long)
    for (const { right } of words) expect(right).toBeLessThan(316)
  })

  it("is none without people", () => {
    expect(() => printSignList({ ...LIST, people: [] })).toThrow(AppError)
  })
})
