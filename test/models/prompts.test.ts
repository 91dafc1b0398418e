import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { AppError } from "../../src/core/errors.ts"
import { firstObject } from "../../src/models/chat/json.ts"
import { parsePrompt, readPrompt } from "../../src/models/prompts.ts"

const FOLDER = join(import.meta.dirname, "../../prompts")
const HEAD = "---\nversion: 3\njob: Thử.\nvariables: question, passages\n---\n"
const TEXT = "Đọc `question` và `passages`.\n"
const parse = (file: string) => parsePrompt("x", Buffer.from(file), ["question", "passages"])

describe("a prompt", () => {
  it("is its text without the head, under a number and a digest", () => {
    const { text, version } = parse(HEAD + TEXT)
    expect(text).toBe(TEXT.trim())
    expect(version).toMatch(/^3-[0-9a-f]{8}$/)
  })

  it("has another version with every change, also without another number", () => {
    expect(parse(`${HEAD}${TEXT} Thêm.`).version).not.toBe(parse(HEAD + TEXT).version)
  })

  it.each([
    ["no head", TEXT],
    ["a head that does not end", HEAD.replace(/---\n$/, "") + TEXT],
    ["no version", HEAD.replace("version: 3\n", "") + TEXT],
    ["a version in words", HEAD.replace("3", "ba") + TEXT],
    ["no job", HEAD.replace("job: Thử.\n", "") + TEXT],
    ["the same line twice", HEAD.replace("job", "version: 4\njob") + TEXT],
    ["an unknown line", HEAD.replace("job", "model: x\njob") + TEXT],
    ["a variable too few", HEAD.replace(", passages", "") + TEXT],
    ["a variable too many", HEAD.replace("passages", "passages, name") + TEXT],
    ["a text that does not name a variable", `${HEAD}Đọc \`question\`.`],
    ["no text", HEAD],
  ])("is refused with %s", (_what, file) => {
    expect(() => parse(file)).toThrow(expect.objectContaining({ code: "prompt" }))
  })

  it("is refused when there is none of that name", () => {
    expect(() => readPrompt("khong-co", [])).toThrow(AppError)
  })
})

describe("the prompts that come with the program", () => {
  it("can all be read, and are listed here", () => {
    expect(readdirSync(FOLDER)).toEqual(["answer.md"])
    expect(readPrompt("answer", ["question", "passages"]).text).toContain("nguyên văn")
  })

  it("show examples that keep their own rules", () => {
    const examples = readFileSync(join(FOLDER, "answer.md"), "utf8").split("# Ví dụ").slice(1)
    expect(examples).toHaveLength(2)
    for (const example of examples) {
      const [asked, answered] = example
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => firstObject(line)) as [
        { passages: { id: string; text: string }[] },
        { sentences: { text: string; sources: { passage: string; quote: string }[] }[] },
      ]
      for (const { passage, quote } of answered.sentences.flatMap(({ sources }) => sources)) {
        expect(asked.passages.find(({ id }) => id === passage)?.text).toContain(quote)
      }
    }
  })
})
