import { describe, expect, it } from "vitest"
import { isSignal, numberedButtons, type Outgoing, plainText, styledText } from "../../src/core/channel.ts"

const answer: Outgoing = {
  parts: [
    { kind: "quote", text: "Mỗi nhà trồng một cây.", source: "01-QĐ/CB, Điều 1", note: "còn hiệu lực" },
    { kind: "quote", lead: "Nhà nào cũng phải:", text: "tưới cây", source: "02-QĐ/CB", note: "" },
    { kind: "note", text: "Hiểu là: cây = cây xanh." },
  ],
  buttons: [
    { label: "Xem toàn văn", action: "full" },
    { label: "Tải tệp gốc", action: "file" },
  ],
}

describe("the words of a message", () => {
  it("stand on lines of their own: quotation marks, source, force", () => {
    expect(styledText(answer).text.split("\n")).toEqual([
      "“Mỗi nhà trồng một cây.” — 01-QĐ/CB, Điều 1 (còn hiệu lực)",
      "“Nhà nào cũng phải: […] tưới cây” — 02-QĐ/CB",
      "Hiểu là: cây = cây xanh.",
    ])
  })

  it("say above quotations of something else than an official text what they are, once for those that follow each other", () => {
    const quote = { kind: "quote", source: "ghi chú về 01-QĐ/CB", note: "" } as const
    const head = "Trích bản ghi chú tóm tắt"
    const parts: Outgoing["parts"] = [
      { ...quote, head, text: "Một." },
      { ...quote, head, text: "Hai." },
      { ...quote, head: "Trích nguyên văn", text: "Ba." },
      { kind: "note", text: "Hết." },
      { ...quote, head, text: "Bốn." },
    ]
    const { text, styles } = styledText({ parts })
    expect(text.split("\n")).toEqual([
      "Trích bản ghi chú tóm tắt:",
      "“Một.” — ghi chú về 01-QĐ/CB",
      "“Hai.” — ghi chú về 01-QĐ/CB",
      "Trích nguyên văn:",
      "“Ba.” — ghi chú về 01-QĐ/CB",
      "Hết.",
      "Trích bản ghi chú tóm tắt:",
      "“Bốn.” — ghi chú về 01-QĐ/CB",
    ])
    expect(text.slice(styles[0]!.start, styles[0]!.end)).toBe("Trích bản ghi chú tóm tắt:")
  })

  it("have looks that cover exactly what they are for", () => {
    const { text, styles } = styledText(answer)
    expect(styles.map(({ start, end, style }) => [style, text.slice(start, end)])).toEqual([
      ["quote", "“Mỗi nhà trồng một cây.”"],
      ["source", "01-QĐ/CB, Điều 1 (còn hiệu lực)"],
      ["quote", "“Nhà nào cũng phải: […] tưới cây”"],
      ["source", "02-QĐ/CB"],
      ["note", "Hiểu là: cây = cây xanh."],
    ])
  })

  it("have no look when they are plain", () => {
    expect(styledText({ parts: [{ kind: "text", text: "Xin chào" }] })).toEqual({
      text: "Xin chào",
      styles: [],
    })
    expect(styledText({ parts: [] })).toEqual({ text: "", styles: [] })
  })

  it("lose nothing without looks and buttons: those are lines to type from", () => {
    expect(plainText(answer)).toBe(`${styledText(answer).text}\n\n1. Xem toàn văn\n2. Tải tệp gốc`)
    expect(plainText({ parts: [], buttons: answer.buttons! })).toBe("1. Xem toàn văn\n2. Tải tệp gốc")
    expect(numberedButtons(answer.buttons!, 3)).toBe("3. Xem toàn văn\n4. Tải tệp gốc")
  })
})

it("what a platform tells is not taken for what a person said", () => {
  const at = { channel: "telegram", chat: "7", eventId: "1" } as const
  expect(isSignal({ ...at, signal: "opened" })).toBe(true)
  expect(isSignal({ ...at, user: "7", isPrivate: true, text: "chào" })).toBe(false)
})
