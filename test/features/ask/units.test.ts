import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Sight, sightOf } from "../../../src/core/shelf.ts"
import { present } from "../../../src/features/ask/present.ts"
import { replyToAction } from "../../../src/features/ask/reply.ts"
import { findSections } from "../../../src/features/ask/retrieve.ts"
import { type Asker, NEW_DIALOGUE } from "../../../src/features/dialogue.ts"
import { readOriginal } from "../../../src/storage/originals.ts"
import { NOBODY } from "../../../src/storage/roles.ts"
import { askDeps, makeFolder, readOntoShelf, TEST_DAY, testClock } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"
import {
  ABOUT_REPLACED,
  COMMITTEE_QUESTIONS,
  COMMITTEE_WORDS,
  MEMBERS_QUESTIONS,
  MEMBERS_WORDS,
} from "./hidden-questions.ts"
import { COMMITTEE_PAPERS, MEMBERS_PAPERS, type Paper, PUBLIC_PAPERS, shelvePapers } from "./papers.ts"
import { readable, texts, useShelf } from "./talk.ts"

const shelf = useShelf(PUBLIC_PAPERS)
const QUESTIONS = [...MEMBERS_QUESTIONS, ...COMMITTEE_QUESTIONS]
/** A paper of their own with the number that a paper of the others' bears, and much of its words. */
const OWN_PAPER: Paper = {
  ...MEMBERS_PAPERS[0]!,
  file: "thon-thuong-55.txt",
  title: "Thông báo phân công trực nhà văn hóa",
  date: "2026-02-01",
  replaces: [],
  text: `CHI BỘ THÔN THƯỢNG
Số 55-TB/CB
THÔNG BÁO
phân công trực nhà văn hóa
Điều 1. Phân công
1. Đảng viên tổ một trực nhà văn hóa vào sáng thứ bảy.
2. Đảng viên tổ hai tưới cây trước nhà văn hóa.
`,
}

/** Readers of one unit, of the other, and of both; each sees all that there is for them. */
let readers: { ours: Sight; theirs: Sight; both: Sight }
const before: Record<"ours" | "citizen", Record<string, Known>> = { ours: {}, citizen: {} }

async function told(sight: Sight, question: string): Promise<string> {
  const { parts, offers } = present(texts, await shelf.ask(question, { sight }), question)
  return readable({ parts, buttons: offers.map(({ label }) => ({ label, action: "" })) })
}

async function orderOf(sight: Sight, text: string) {
  const { queries, vectors } = await askDeps(shelf.database)
  const scope = { sight, on: TEST_DAY, documents: null }
  const found = await findSections(queries, vectors, text, scope, 50)
  return found.map(({ section, score }) => ({ number: section.number, label: section.label, score }))
}

interface Known {
  readonly told: string
  readonly order: Awaited<ReturnType<typeof orderOf>>
}

/** What somebody is told and finds: every answer to the letter, and every search with its scores. */
async function everything(sight: Sight): Promise<Record<string, Known>> {
  const all: Record<string, Known> = {}
  for (const question of QUESTIONS)
    all[question] = { told: await told(sight, question), order: await orderOf(sight, question) }
  return all
}

beforeAll(async () => {
  const { database } = shelf
  const commune = await makeUnit(database, "Đảng bộ xã")
  const ours = await makeUnit(database, "Chi bộ thôn Thượng", commune)
  const theirs = await makeUnit(database, "Chi bộ thôn Hạ", commune)
  const place = (unit: number) => [
    { unit, audience: "committee" as const },
    { unit: commune, audience: "members" as const },
  ]
  readers = {
    ours: sightOf("committee", place(ours)),
    theirs: sightOf("members", place(theirs)),
    both: sightOf("public", [...place(ours), ...place(theirs)]),
  }
  await shelvePapers(database, [{ ...OWN_PAPER, unit: ours }])
  before.citizen = await everything(sightOf("public"))
  before.ours = await everything(readers.ours)
  await shelvePapers(
    database,
    [...MEMBERS_PAPERS, ...COMMITTEE_PAPERS].map((paper) => ({ ...paper, unit: theirs })),
  )
}, 120_000)

describe("a unit's papers", () => {
  it("change no letter of what another unit's committee is told, nor the order of what it finds", async () => {
    expect(await everything(readers.ours)).toEqual(before.ours)
    const said = Object.values(before.ours)
      .map(({ told }) => told)
      .join("\n")
    expect(said).toContain("tổ một trực nhà văn hóa")
    expect(said).not.toMatch(COMMITTEE_WORDS)
  })

  it("change no letter of what a citizen or the whole organisation's committee is told", async () => {
    expect(await everything(sightOf("public"))).toEqual(before.citizen)
    expect(await everything(sightOf("committee"))).toEqual(before.citizen)
  })

  it("are named like papers that do not exist", async () => {
    for (const [hidden, absent] of [
      ["71-CTr/CB", "72-CTr/CB"],
      ["chương trình 71-CTr/CB điều 1", "chương trình 72-CTr/CB điều 1"],
      ["71-CTr/CB còn hiệu lực không", "72-CTr/CB còn hiệu lực không"],
    ] as const)
      expect(await told(readers.ours, hidden)).toBe((await told(readers.ours, absent)).replaceAll("72", "71"))
  })

  it.each(MEMBERS_QUESTIONS)("are there for its own: %s", async (question) => {
    expect(await told(readers.theirs, question)).toMatch(/55-TB\/CB/)
  })

  it.each(COMMITTEE_QUESTIONS)("are there for its own committee: %s", async (question) => {
    expect(await told(readers.theirs, question)).toMatch(COMMITTEE_WORDS)
  })

  it("replace for its own what they do not replace for others", async () => {
    expect(await told(readers.theirs, "quy định 37 điều 2")).toContain("đã được thay thế bởi 55-TB/CB")
    expect(await told(readers.ours, "quy định 37 điều 2")).toContain("còn hiệu lực")
    expect(await told(readers.theirs, ABOUT_REPLACED)).not.toBe(await told(readers.ours, ABOUT_REPLACED))
  })

  it("with one number in two units are offered both to who belongs to both", async () => {
    const asked = await told(readers.both, "thông báo 55 điều 1")
    for (const title of ["trực vườn ươm lan", "trực nhà văn hóa"]) expect(asked).toContain(title)
    for (const sight of [readers.ours, readers.theirs])
      expect((await shelf.ask("thông báo 55 điều 1", { sight })).outcome).toBe("answered")
  })
})

describe("the buttons under an answer", () => {
  const press = async (sight: Sight, action: Parameters<typeof replyToAction>[3]) => {
    const asker: Asker = {
      from: { channel: "web", chat: "a" },
      user: "a",
      event: "1",
      isPrivate: true,
      audience: "committee",
      standing: NOBODY,
      sight,
      today: TEST_DAY,
      now: testClock.now(),
    }
    const deps = { ...(await askDeps(shelf.database)), texts }
    return (await replyToAction(deps, asker, NEW_DIALOGUE, action)).message
  }

  it("show a unit's text, what stands beside it and its file to nobody else", async () => {
    const answer = await shelf.ask("thông báo 55 điều 1 khoản 1", { sight: readers.theirs })
    const { section } = (answer.outcome === "answered" ? answer.citations : [])[0]!
    const actions: Parameters<typeof replyToAction>[3][] = [
      { do: "full", section: section.id },
      { do: "after", section: section.id },
      { do: "before", section: section.id },
      { do: "original", document: section.documentId },
    ]
    for (const action of actions) {
      const hidden = await press(readers.ours, action)
      expect(readable(hidden), action.do).toBe(`${texts("ask-gone")}\n`)
      expect(hidden.file).toBeUndefined()
      expect(readable(await press(readers.theirs, action)), action.do).not.toContain(texts("ask-gone"))
    }
    expect(readable(await press(readers.theirs, actions[0]!))).toMatch(MEMBERS_WORDS)
    expect((await press(readers.theirs, actions[3]!)).file).toMatchObject({ name: "thong-bao-55.txt" })
  })
})

describe("one file that two units were given", () => {
  const folder = makeFolder({ "chung/noi-quy.txt": OWN_PAPER.text.replace("55-TB/CB", "91-TB/CB") })
  afterAll(() => folder.delete())

  it("is found by both, under its name, and by nobody else", async () => {
    const { database } = shelf
    const units = [await makeUnit(database, "Chi bộ A"), await makeUnit(database, "Chi bộ B")]
    for (const unit of units) await readOntoShelf(database, [folder.path], { unit, audience: "members" })
    for (const unit of units) {
      const answer = await shelf.ask("91-TB/CB điều 1", {
        sight: sightOf("public", [{ unit, audience: "members" }]),
      })
      const { section } = (answer.outcome === "answered" ? answer.citations : [])[0]!
      expect(section).toMatchObject({ number: "91-TB/CB", file: "chung/noi-quy.txt", hasOriginal: true })
      expect(await readOriginal(database, section.sha256)).toBeDefined()
    }
    for (const sight of [sightOf("committee"), readers.ours])
      expect((await shelf.ask("91-TB/CB điều 1", { sight })).outcome).toBe("not_found")
  })
})
