import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** What was said about a case besides its steps. */
export interface CaseMessage {
  readonly id: number
  readonly day: CivilDate
  readonly fromCitizen: boolean
  /** The officer; null for the person who sent it. */
  readonly person: number | null
  readonly text: string
}

export async function insertCaseMessage(
  queries: Queries,
  id: number,
  message: Omit<CaseMessage, "id">,
): Promise<void> {
  await queries.query(
    "insert into case_messages (case_id, on_day, from_citizen, person_id, text) values ($1, $2, $3, $4, $5)",
    [id, message.day, message.fromCitizen, message.person, message.text],
  )
}

/** All of it, in order. */
export function caseMessages(queries: Queries, id: number): Promise<CaseMessage[]> {
  return queries.query<CaseMessage>(
    `select id, on_day as day, from_citizen as "fromCitizen", person_id as person, text from case_messages
     where case_id = $1 order by number`,
    [id],
  )
}
