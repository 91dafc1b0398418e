import { afterAll, describe, expect, it } from "vitest"
import { openGlossary } from "../../../src/compose.ts"
import { plainText } from "../../../src/core/channel.ts"
import { sightOf } from "../../../src/core/shelf.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { readings } from "../../../src/features/ask/abbreviations.ts"
import { answerQuestion } from "../../../src/features/ask/answer.ts"
import { glossaryLines } from "../../../src/features/ask/glossary-lines.ts"
import { present } from "../../../src/features/ask/present.ts"
import { writeXlsx } from "../../../src/sheets/write.ts"
import { askDeps, makeFolder, TEST_DAY } from "../../support/shelf.ts"
import { PUBLIC_PAPERS } from "./papers.ts"
import { texts, useShelf } from "./talk.ts"

const folder = makeFolder()
afterAll(() => folder.delete())

/** A table of words as a file with these lines. */
async function table(name: string, content: string | Uint8Array) {
  folder.put(name, content)
  const read = await openGlossary(`${folder.path}/${name}`)
  return { ...read, lines: glossaryLines(texts, read, name) }
}
const SOME =
  "người dân nói,văn bản viết\nsổ đỏ,giấy chứng nhận quyền sử dụng đất\nbằng lái,giấy phép lái xe\n"

describe("an office's table of words", () => {
  it.each([
    ["commas", SOME],
    ["semicolons, as Excel saves them here", SOME.replaceAll(",", ";")],
    ["a byte order mark and Windows line ends", `\uFEFF${SOME.replaceAll("\n", "\r\n")}`],
    ["notes and blank lines", `# của xã ta\n\n${SOME}\n# hết\n`],
    ["UTF-16, as Excel's “Unicode text”", Buffer.from(`\uFEFF${SOME.replaceAll(",", "\t")}`, "utf16le")],
  ])("may be written with %s", async (_, content) => {
    const { glossary, lines } = await table("bang.csv", content)
    expect(lines).toEqual([])
    expect(glossary.entries.map(({ said, written }) => [said.join(" "), written])).toEqual([
      ["sổ đỏ", "giấy chứng nhận quyền sử dụng đất"],
      ["bằng lái", "giấy phép lái xe"],
    ])
  })

  it("may be an Excel workbook", async () => {
    const columns = ["người dân nói", "văn bản viết"].map((title) => ({ title }))
    const bytes = await writeXlsx({
      sheet: "Từ",
      columns,
      rows: [
        ["sổ đỏ", "giấy chứng nhận"],
        ["xe", ""],
      ],
    })
    const { glossary, lines } = await table("bang.xlsx", bytes)
    expect(glossary.entries).toEqual([{ said: ["sổ", "đỏ"], written: "giấy chứng nhận" }])
    expect(lines).toEqual([expect.stringContaining("dòng 3 bị bỏ qua")])
  })

  it("leaves a wrong line out and says which, and why", async () => {
    const { glossary, lines } = await table(
      "sai.csv",
      [
        "người dân nói,văn bản viết",
        "sổ đỏ,giấy chứng nhận quyền sử dụng đất",
        "xe ba gác",
        "bao nhiêu,mức",
        "tạm vắng,khai báo tạm vắng,đăng ký",
        "???,dấu hỏi",
        "Sổ đỏ,giấy chứng nhận quyền sử dụng đất",
        "một hai ba bốn năm sáu bảy tám chín,quá dài",
        "bằng lái,giấy phép lái xe",
      ].join("\n"),
    )
    expect(glossary.entries).toHaveLength(2)
    expect(lines.map((line) => /dòng (\d)/.exec(line)?.[1])).toEqual(["3", "4", "5", "6", "7", "8"])
    expect(lines[0]).toBe(
      "Bảng từ sai.csv, dòng 3 bị bỏ qua: Cần đủ hai cột: “người dân nói” rồi đến “văn bản viết”. Dòng này ghi: “xe ba gác”.",
    )
    for (const [at, code] of [
      "one-column",
      "only-asks",
      "many-columns",
      "no-words",
      "twice",
      "too-long",
    ].entries())
      expect(lines[at]).toContain(texts(`glossary-problem-${code}`))
    const english = glossaryLines(loadTexts("en"), await openGlossary(`${folder.path}/sai.csv`), "sai.csv")
    expect(english[0]).toContain("line 3 is left out")
  })

  it("that is empty, not there or no table leaves the words that come with the program", async () => {
    expect(await table("rong.csv", "")).toMatchObject({ glossary: { entries: [] }, lines: [] })
    expect(await openGlossary(null)).toMatchObject({ glossary: { entries: [] }, problems: [] })
    const missing = await openGlossary(`${folder.path}/khong-co.csv`)
    expect(glossaryLines(texts, missing, "khong-co.csv")).toEqual([
      expect.stringContaining("Không có tệp hoặc thư mục"),
    ])
    const picture = await table("anh.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]))
    expect(picture).toMatchObject({ glossary: { entries: [] }, lines: [expect.stringContaining("anh.csv")] })
  })
})

describe("a question in the office's words", () => {
  const glossary = {
    entries: [
      { said: ["tủ", "chữ"], written: "thư viện thôn" },
      { said: ["chòi", "chung"], written: "nhà văn hóa" },
      { said: ["chòi"], written: "vọng lâu" },
      { said: ["tcd"], written: "trực cổng đình" },
      { said: ["đám"], written: "việc cưới" },
      { said: ["đám"], written: "việc tang" },
    ],
  }
  const read = (question: string) => readings(question, glossary).map(({ text }) => text)

  it("is read in those of documents; the longest phrase counts", () => {
    expect(read("tủ chữ mở cửa mấy giờ")).toEqual(["thư viện thôn mở cửa mấy giờ"])
    expect(read("Chòi chung cấm gì")).toEqual(["nhà văn hóa cấm gì"])
    expect(read("chòi để làm gì")).toEqual(["vọng lâu để làm gì"])
  })

  it("may be typed without accents, but for a single word, which may be another", () => {
    expect(read("tu chu mo cua may gio")).toEqual(["thu vien thon mo cua may gio"])
    expect(read("choi o dau")).toEqual(["choi o dau"])
    expect(read("từ chủ nhật")).toEqual(["từ chủ nhật"])
  })

  it("overrides what comes with the program, and has a reading for each meaning", () => {
    expect(readings("TCD ở đâu")).toHaveLength(2)
    expect(read("TCD ở đâu")).toEqual(["trực cổng đình ở đâu"])
    expect(read("làm đám thế nào")).toEqual(["làm việc cưới thế nào", "làm việc tang thế nào"])
  })

  const shelf = useShelf(PUBLIC_PAPERS)
  const ask = async (question: string, own = true) => {
    const deps = { ...(await askDeps(shelf.database)), ...(own && { glossary }) }
    const answer = await answerQuestion(deps, { question, sight: sightOf("public"), today: TEST_DAY })
    return plainText(present(texts, answer, question))
  }

  it("is answered with what documents say, and shown how it was understood", async () => {
    for (const question of ["tủ chữ mở cửa mấy giờ", "tu chu mo cua may gio"]) {
      const answer = await ask(question)
      expect(answer, question).toContain("mở cửa từ 14 giờ đến 20 giờ")
      expect(answer, question).toMatch(/Hiểu là: t[ủu] ch[ữu] = thư viện thôn\./)
    }
    expect(await ask("phạm vi của chòi chung là gì")).toContain("mọi nhà văn hóa thôn")
    expect(await ask("phạm vi của chòi chung là gì", false)).not.toContain("nhà văn hóa")
  })

  it("may ask several things, and compare", async () => {
    const answer = await ask("tủ chữ mở cửa mấy giờ? Chòi chung ai giữ chìa khóa?")
    expect(answer).toContain("Trưởng thôn giữ chìa khóa")
    expect(answer).toContain("Hiểu là: tủ chữ = thư viện thôn, Chòi chung = nhà văn hóa.")
  })
})
