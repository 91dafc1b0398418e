import { compose } from "../../src/compose.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { answerQuestion } from "../../src/features/ask/answer.ts"
import { present } from "../../src/features/ask/present.ts"
import type { DatabaseAddress } from "../../src/storage/database.ts"
import type { Question } from "./corpus.ts"
import { type Times, timeEach } from "./measure.ts"
import { residentMb } from "./memory.ts"
import { benchConfig } from "./settings.ts"

export interface AskJob {
  readonly address: DatabaseAddress
  readonly questions: readonly Question[]
}

export interface AskMeasures {
  readonly answers: Times
  /** Share of the questions that got an answer at all, and one that quotes a right article. */
  readonly answered: number
  readonly quoted: number
  /** Of the whole process, which has opened the database and answered. */
  readonly memoryMb: number
}

/** Asks a filled shelf from a process that has just been started. */
export async function run({ address, questions }: AskJob): Promise<AskMeasures> {
  const parts = await compose(benchConfig(address))
  try {
    const today = dayInVietnam(parts.clock.now())
    const sight = sightOf("public")
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
    const share = (count: number) => count / questions.length
    return { answers, answered: share(answered), quoted: share(quoted), memoryMb: residentMb() }
  } finally {
    await parts.close()
  }
}
