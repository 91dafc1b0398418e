import type { CivilDate } from "../../src/core/document.ts"
import { type Sight, sightOf } from "../../src/core/shelf.ts"
import { answerQuestion } from "../../src/features/ask/answer.ts"
import type { Citation } from "../../src/features/ask/answer-types.ts"
import { type Evidence, evidenceOf } from "../../src/features/ask/evidence.ts"
import { readQuestion } from "../../src/features/ask/question.ts"
import { refusalOf } from "../../src/features/ask/refuse.ts"
import { answerFrom, attemptAll } from "../../src/features/ask/search-answer.ts"
import type { Database, Queries } from "../../src/storage/database.ts"
import type { Question } from "../support/corpus.ts"
import { type Gold, holdsGold } from "../support/gold.ts"
import { sectionsIn, sectionsOf, without } from "./shelf.ts"

/** One question asked of one shelf. */
export interface Lesson {
  /** The same for every time that a question is asked. */
  readonly id: string
  /** "left out": what answers was taken from the shelf, or never stood there; "outside": nobody asks that here. */
  readonly kind: "answered" | "left out" | "outside"
  /** Whether what would be quoted answers it. */
  readonly isRight: boolean
  /** Undefined where nothing at all could be quoted. */
  readonly evidence: Evidence | undefined
  /** How the whole answer, with the setting as it is, came out. */
  readonly whole: Outcome
}

export type Outcome = "right" | "wrong" | "declined"

interface Asked {
  readonly id: string
  readonly text: string
  readonly sight: Sight
  readonly isRight: (citations: readonly Citation[]) => boolean
  readonly kind: Lesson["kind"]
}

const NEVER = () => false

/** Questions over articles: as they are, and each once more with its articles taken from the shelf. */
export async function lessonsOfArticles(
  database: Database,
  today: CivilDate,
  questions: readonly Question[],
): Promise<Lesson[]> {
  const lessons: Lesson[] = []
  for (const { id, query, gold } of questions) {
    const right = await sectionsOf(database, gold)
    const digests = new Set(right.values())
    const asked = { id, text: query, sight: sightOf("public") }
    const isRight = (citations: readonly Citation[]) =>
      citations.some(({ section }) => digests.has(section.digest))
    const rest = without(database, new Set(right.keys()))
    lessons.push(
      await lesson(database, today, { ...asked, isRight, kind: "answered" }),
      await lesson(rest, today, { ...asked, isRight: NEVER, kind: "left out" }),
    )
  }
  return lessons
}

/** Questions to which nothing on the shelf is an answer. */
export async function lessonsOutside(
  database: Database,
  today: CivilDate,
  questions: readonly Question[],
): Promise<Lesson[]> {
  const lessons: Lesson[] = []
  for (const { id, query } of questions) {
    const asked: Asked = { id, text: query, sight: sightOf("public"), isRight: NEVER, kind: "outside" }
    lessons.push(await lesson(database, today, asked))
  }
  return lessons
}

/**
 * Questions over files that are decided by the evidence, not those that name a place or a number or go on from another.
 * Those with an answer are asked once more with the right files taken from the shelf.
 */
export async function lessonsOfFiles(
  database: Database,
  today: CivilDate,
  questions: readonly Gold[],
): Promise<Lesson[]> {
  const lessons: Lesson[] = []
  for (const gold of questions.filter((one) => isDecided(one, today))) {
    const asked = { id: gold.id, text: gold.questions[0]!, sight: sightOf(gold.as) }
    const isRight = (citations: readonly Citation[]) => holdsGold(citations, gold)
    if (gold.answerable) lessons.push(await lesson(database, today, { ...asked, isRight, kind: "answered" }))
    const rest = without(database, await sectionsIn(database, gold.files))
    lessons.push(await lesson(rest, today, { ...asked, isRight: NEVER, kind: "left out" }))
  }
  return lessons
}

function isDecided({ questions }: Gold, today: CivilDate): boolean {
  const [text = "", ...further] = questions
  const { numbers, locators, asksStanding } = readQuestion(text, today)
  const isOpen = numbers.length === 0 && locators.length === 0 && !asksStanding
  return isOpen && further.length === 0 && refusalOf(text) === undefined
}

async function lesson(
  queries: Queries,
  today: CivilDate,
  { id, text, sight, isRight, kind }: Asked,
): Promise<Lesson> {
  const deps = { queries, vectors: null }
  const request = { question: text, sight, today }
  const [best] = await attemptAll(deps, request, readQuestion(text, today).readings, null)
  const quoted = answerFrom(best!, request, [])
  const whole = await answerQuestion(deps, request)
  return {
    id,
    kind,
    isRight: quoted.outcome === "answered" && isRight(quoted.citations),
    evidence: evidenceOf(best!.candidates, best!.retrieved),
    whole: whole.outcome !== "answered" ? "declined" : isRight(whole.citations) ? "right" : "wrong",
  }
}
