import type { Tell } from "../support/child.ts"
import type { Question } from "../support/corpus.ts"
import { type Marks, marksOfHits, meanOf } from "../support/judge.ts"
import { type Times, timeEach } from "../support/measure.ts"
import { residentMb } from "../support/memory.ts"
import { type Typing, typedAs } from "./typing.ts"

/** Ids of articles, best first, at least ten where there are so many. */
export type Search = (query: string) => Promise<readonly string[]>

/** What is known of one way to search; what could not be measured is not there. */
export interface Measured {
  readonly buildSeconds?: number
  /** Of the database, or of what the process holds. */
  readonly indexMb?: number
  /** Of the whole process. */
  readonly memoryMb?: number
  /** Of the first typing. */
  readonly times?: Times
  readonly marks?: Readonly<Partial<Record<Typing, Marks>>>
  /** Rows that are searched, where that is more than the articles. */
  readonly passages?: number
}

/** What a child process is to ask. */
export interface Asking {
  readonly questions: readonly Question[]
  readonly typings: readonly Typing[]
}

/** Asks every question in each typing; `tell` hears of it after each. */
export async function measureSearch(
  search: Search,
  { questions, typings }: Asking,
  tell: Tell<Measured>,
): Promise<Measured> {
  let measured: Measured = {}
  for (const typing of typings) {
    const { times, marks } = await askAll(
      search,
      questions.map((question) => typedAs(question, typing)),
    )
    measured = {
      times: measured.times ?? times,
      marks: { ...measured.marks, [typing]: marks },
      memoryMb: residentMb(),
    }
    await tell(measured)
  }
  return measured
}

async function askAll(search: Search, questions: readonly Question[]) {
  const all: Marks[] = []
  const times = await timeEach(questions, async ({ query, gold }) => {
    const found = await search(query)
    return () => {
      all.push(
        marksOfHits(
          found.slice(0, 10).map((id) => gold.includes(id)),
          gold.length,
        ),
      )
    }
  })
  return { times, marks: meanOf(all) }
}
