import type { Address } from "../core/channel.ts"
import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"

export interface OpenQuestion {
  readonly code: string
  readonly question: string
  readonly asked_at: Date
}

/** Keeps a question that its asker wants passed on, with the way back to them. */
export async function insertQuestion(
  queries: Queries,
  question: { code: string; text: string; from: Address; at: Date },
): Promise<void> {
  await queries.query(
    "insert into open_questions (code, question, channel, chat, asked_at) values ($1, $2, $3, $4, $5)",
    [question.code, question.text, question.from.channel, question.from.chat, question.at],
  )
}

/** Questions that wait for an answer, oldest first; who asked is not part of it. */
export function listQuestions(queries: Queries): Promise<OpenQuestion[]> {
  return queries.query<OpenQuestion>(
    "select code, question, asked_at from open_questions where state = 'open' order by id",
  )
}

/** Keeps a reader's verdict on an answer, without any trace of who gave it. */
export async function insertMark(
  queries: Queries,
  mark: { day: CivilDate; question: string; number: string; locator: string; right: boolean },
): Promise<void> {
  await queries.query(
    "insert into answer_marks (day, question, document_number, locator, right_answer) values ($1, $2, $3, $4, $5)",
    [mark.day, mark.question, mark.number, mark.locator, mark.right],
  )
}
