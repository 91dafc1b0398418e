import { readFileSync } from "node:fs"
import { join } from "node:path"
import { beforeAll, expect, it } from "vitest"
import { AUDIENCES } from "../src/core/document.ts"
import { sightOf } from "../src/core/shelf.ts"
import { loadTexts } from "../src/core/texts.ts"
import { answerQuestion } from "../src/features/ask/answer.ts"
import type { Answer, Previous } from "../src/features/ask/answer-types.ts"
import { present } from "../src/features/ask/present.ts"
import { readManifest } from "../src/ingest/manifest.ts"
import { useDatabase } from "./support/database.ts"
import { askDeps, readOntoShelf, TEST_DAY } from "./support/shelf.ts"

interface Expected {
  readonly id: string
  readonly question: string | readonly string[]
  readonly as: string
  readonly outcome: "answered" | "not_found"
  readonly file?: string
  readonly contains?: readonly string[]
  readonly also_accept?: readonly string[]
}

const ROOT = join(import.meta.dirname, "..")
const KNOWLEDGE = join(ROOT, "knowledge")
const QUESTIONS = JSON.parse(readFileSync(join(ROOT, "test/knowledge-questions.json"), "utf8"))
  .questions as Expected[]
/** Shares of what is answered with the right words, and of what is declined, that must not be lost again. */
const ANSWERED = 0.84
const DECLINED = 0.94

const texts = loadTexts("vi")
const holder = useDatabase()
const answers = new Map<string, Answer>()
const sections = new Map<number, string>()

beforeAll(async () => {
  const manifest = await readManifest(join(KNOWLEDGE, "manifest.json"))
  const report = await readOntoShelf(holder.database, [KNOWLEDGE], { manifest })
  expect(report.totals).toMatchObject({ added: manifest.size, failed: 0, refused: 0 })
  for (const expected of QUESTIONS) answers.set(expected.id, await talk(expected))
  for (const { id, text } of await holder.database.query<{ id: number; text: string }>(
    "select id, text from sections",
  ))
    sections.set(id, text)
}, 120_000)

/** The answer to the last question of a talk. */
async function talk({ question, as }: Expected): Promise<Answer> {
  const deps = await askDeps(holder.database)
  const sight = sightOf(AUDIENCES[["citizen", "member", "committee"].indexOf(as)]!)
  let answer: Answer | undefined
  let previous: Previous | undefined
  for (const one of [question].flat()) {
    const request = { question: one, sight, today: TEST_DAY }
    answer = await answerQuestion(deps, previous === undefined ? request : { ...request, previous })
    const section = answer.outcome === "answered" ? answer.citations[0]!.section : undefined
    previous = section && { question: one, documentId: section.documentId, sectionId: section.id }
  }
  return answer!
}

const citationsOf = (id: string) => {
  const answer = answers.get(id)!
  return answer.outcome === "answered" ? answer.citations : []
}
const flat = (text: string) => text.normalize("NFC").replace(/\s+/g, " ")

function isRight({ id, file, contains = [], also_accept = [] }: Expected): boolean {
  const right = citationsOf(id).filter(({ section }) => [file, ...also_accept].includes(section.file))
  const quoted = right.map(({ quote }) => flat(`${quote.lead} ${quote.text}`)).join(" ")
  return right.length > 0 && contains.every((words) => quoted.includes(flat(words)))
}

it("answers what newcomers ask about the knowledge that comes with it", () => {
  const answerable = QUESTIONS.filter(({ outcome }) => outcome === "answered")
  const missed = answerable.filter((expected) => !isRight(expected)).map(({ id }) => id)
  expect(1 - missed.length / answerable.length, missed.join()).toBeGreaterThanOrEqual(ANSWERED)
})

it("declines what the knowledge does not answer, or not to this reader", () => {
  const unanswerable = QUESTIONS.filter(({ outcome }) => outcome === "not_found")
  const answered = unanswerable.filter(({ id }) => citationsOf(id).length > 0).map(({ id }) => id)
  expect(1 - answered.length / unanswerable.length, answered.join()).toBeGreaterThanOrEqual(DECLINED)
})

it("goes on from what was asked without taking its linking word for a word of the subject", async () => {
  const question = ["đang đi học đại học thì đóng đảng phí bao nhiêu", "thế còn người về hưu"]
  const answer = await talk({ id: "pension", question, as: "citizen", outcome: "answered" })
  const quotes = answer.outcome === "answered" ? answer.citations.map(({ quote }) => quote.text) : []
  // "còn người" is no "con người", of which another law speaks.
  expect(quotes).toEqual([expect.stringContaining("0,5 % mức lương hưu")])
})

it.each(["xã tiếp dân ở đâu", "xa tiep dan o dau"])("tells where, not when: %s", async (question) => {
  const answer = await talk({ id: "where", question, as: "citizen", outcome: "answered" })
  const [first] = answer.outcome === "answered" ? answer.citations : []
  expect(first?.quote.text).toContain("Nơi tiếp công dân là Phòng tiếp công dân, tầng 1")
})

it("heads all that it quotes from the knowledge that comes with it as what it is, never as an official text", () => {
  const heads = new Set<string | undefined>()
  for (const answer of answers.values())
    for (const part of present(texts, answer, "").parts)
      if (part.kind === "quote") {
        heads.add(part.head)
        expect(part.source).toMatch(/^(?:ghi chú về|văn bản mẫu) /)
      }
  expect([...heads].sort()).toEqual([
    "Trích bản ghi chú tóm tắt, không phải văn bản gốc",
    "Trích văn bản mẫu dùng để chạy thử, không phải văn bản thật",
  ])
})

it("says nothing about the assistant under the number of somebody else's document", async () => {
  const rows = await holder.database.query<{ file: string; text: string }>(
    "select d.file, s.text from sections s join documents d on d.id = s.document_id where d.kind = 'note'",
  )
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(({ text }) => /chibo|trợ lý/i.test(text)).map(({ file }) => file)).toEqual([])
})

it("quotes only words that stand in the section it names", () => {
  const citations = [...answers.keys()].flatMap(citationsOf)
  expect(citations.length).toBeGreaterThan(80)
  for (const { section, quote, locator } of citations) {
    expect(quote.text).not.toBe("")
    expect(sections.get(section.id)).toContain(quote.text)
    expect(sections.get(section.id)).toContain(quote.lead)
    expect(locator).not.toBe("")
  }
})
