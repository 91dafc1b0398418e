import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"

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
