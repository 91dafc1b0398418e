import { randomBytes } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { ROLES, type Role } from "../../../src/core/rights.ts"
import type { QuestionsAction } from "../../../src/features/open-questions/actions.ts"
import { sealQuestion, sealQuestionDraft } from "../../../src/features/open-questions/sealed.ts"
import { writeDialogue } from "../../../src/storage/dialogues.ts"
import { insertQuestionAnswer } from "../../../src/storage/open-questions/answers.ts"
import { insertQuestion } from "../../../src/storage/open-questions/questions.ts"
import { offerToShelf } from "../../../src/storage/open-questions/shelf.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeUnit } from "../../support/units.ts"
import { makePerson } from "../members/cell.ts"
import { emptyQuestions } from "./village.ts"

const phones = usePhones()
const UNKNOWN = `${texts("common-button-unknown")}\n`
const far = new Date("2030-01-01T00:00:00Z")

/** Who may do what, written down apart from the code. */
const ANSWERS: readonly Role[] = ["secretary", "deputy", "clerk", "front"]
const APPROVES: readonly Role[] = ["secretary", "deputy", "front"]
const TABLE: Readonly<Record<string, readonly Role[]>> = {
  list: ANSWERS,
  settled: ANSWERS,
  shelf: ANSWERS,
  show: ANSWERS,
  answer: ANSWERS,
  refuse: ANSWERS,
  "refuse-for": ANSWERS,
  pass: ANSWERS,
  "pass-to": ANSWERS,
  correct: ANSWERS,
  shelve: ANSWERS,
  "shelve-for": ANSWERS,
  source: ANSWERS,
  search: ANSWERS,
  outside: ANSWERS,
  deliver: ANSWERS,
  entry: ANSWERS,
  approve: APPROVES,
  decline: APPROVES,
  "take-back": APPROVES,
  "take-back-sure": APPROVES,
}
let unit: number
let other: number
let question: number
let entry: number

beforeEach(async () => {
  await emptyQuestions(phones.database)
  await phones.empty()
  unit = await makeUnit(phones.database, "Thôn Đoài")
  other = await makeUnit(phones.database, "Thôn Thượng")
  const days = { receivedOn: "2026-11-20", answerBy: "2026-11-27" }
  const asked = { code: "HD-26-222222222", text: "Hỏi gì?", unit, asMember: false, ...days }
  question = await insertQuestion(phones.database, asked)
  const person = await makePerson(phones.database, { name: "Lê Thị Lan", unit, roles: [] })
  const rests = { document: null, documentKey: "", sectionRef: "", quote: "", source: "Công văn 1" }
  const given = { question, unit, text: "Có.", person, onDay: "2026-11-20", ...rests }
  const answer = await insertQuestionAnswer(phones.database, given)
  const offered = { answer, unit, shelf: 0, question: "Hỏi gì?", person }
  entry = await offerToShelf(phones.database, offered, "2026-11-20")
})

async function allowed(where: number, role: Role): Promise<string[]> {
  await makePerson(phones.database, {
    name: "Vũ Thị Em",
    unit: where,
    roles: [role],
    account: { channel: "telegram", user: "em" },
  })
  const draft = sealQuestionDraft(testKeys, { to: "answer", text: "Có." })
  const rest = { unit, from: 0, entry, to: other, draft, reason: "not-ours", audience: "public" }
  const done: string[] = []
  for (const name of Object.keys(TABLE)) {
    const id = randomBytes(9).toString("base64url")
    const action = { do: name, question: sealQuestion(testKeys, question), ...rest } as QuestionsAction
    await writeDialogue(
      phones.database,
      testKeys,
      { channel: "telegram", chat: "chat of em" },
      { actions: [{ id, action: { feature: "questions", ...action } }], latest: [] },
      far,
    )
    const [said] = await phones.phone("telegram", "em").send({ action: id })
    if (said !== UNKNOWN) done.push(name)
  }
  return done
}

describe("an act on questions and answers", () => {
  it.each(ROLES)("is for a %s of the unit as the table says", async (role) => {
    expect(await allowed(unit, role)).toEqual(
      Object.keys(TABLE).filter((name) => TABLE[name]!.includes(role)),
    )
  })

  it.each(["secretary", "front"] as const)("is not for a %s of another unit", async (role) => {
    expect(await allowed(other, role)).toEqual([])
  })
})
