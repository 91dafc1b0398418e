import { compose } from "../../src/compose.ts"
import { readConfig } from "../../src/config.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { answerQuestion } from "../../src/features/ask/answer.ts"
import { present } from "../../src/features/ask/present.ts"
import { findSections } from "../../src/features/ask/retrieve.ts"
import type { DatabaseAddress } from "../../src/storage/database.ts"
import type { Question } from "./corpus.ts"
import { measureSearch, type SearchMeasures, type Times, timeEach } from "./measure.ts"
import { residentMb } from "./memory.ts"

export interface AskJob {
  readonly address: DatabaseAddress
  readonly questions: readonly Question[]
}

export interface AskMeasures extends SearchMeasures {
  readonly answers: Times
  /** Share of the questions that got an answer at all, and one that quotes a right article. */
  readonly answered: number
  readonly quoted: number
  readonly memoryMb: number
}

/** As many sections as an answer reads in full. */
const READ = 30

/** Asks a filled shelf from a process that has just been started. */
export async function run({ address, questions }: AskJob): Promise<AskMeasures> {
  const before = residentMb()
  const parts = await compose({ ...readConfig(), database: address, embeddings: null, logLevel: "error" })
  try {
    const today = dayInVietnam(parts.clock.now())
    const sight = sightOf("public")
    const scope = { sight, on: today, documents: null } as const
    let [answered, quoted] = [0, 0]
    const answers = await timeEach(questions, async ({ query, gold }) => {
      const request = { question: query, sight, today } as const
      const answer = await answerQuestion({ queries: parts.database, vectors: parts.vectors }, request)
      present(parts.texts, answer, query)
      return () => {
        if (answer.outcome !== "answered") return
        answered++
        if (answer.citations.some(({ section }) => gold.includes(section.ref))) quoted++
      }
    })
    const measures = await measureSearch(async (query) => {
      const found = await findSections(parts.database, parts.vectors, query, scope, READ)
      return found.map(({ section }) => section.ref)
    }, questions)
    const memoryMb = residentMb() - before
    const share = (count: number) => count / questions.length
    return { ...measures, answers, answered: share(answered), quoted: share(quoted), memoryMb }
  } finally {
    await parts.close()
  }
}
