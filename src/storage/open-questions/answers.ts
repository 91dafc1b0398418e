import type { CivilDate } from "../../core/document.ts"
import type { Shelf } from "../../core/shelf.ts"
import type { Queries } from "../database.ts"

/** What an answer rests on: words of a document of the store, or another source, named in words. */
export interface AnswerSource {
  /** Null for a source that is not in the store. */
  readonly document: number | null
  readonly documentKey: string
  readonly sectionRef: string
  readonly quote: string
  /** As it is named: "Quy định 37-QĐ/TW ngày 01/7/2025, Điều 2". */
  readonly source: string
}

export interface QuestionAnswer extends AnswerSource {
  readonly id: number
  readonly question: number | null
  readonly unit: number
  readonly text: string
  readonly onDay: CivilDate
  readonly correctedBy: number | null
}

export const ANSWER = `a.id, a.question_id as question, a.unit_id as unit, a.text, a.on_day as "onDay",
  a.document_id as document, a.document_key as "documentKey", a.section_ref as "sectionRef", a.quote, a.source,
  a.corrected_by as "correctedBy"`

/** Keeps an answer. Returns its id. */
export async function insertQuestionAnswer(
  queries: Queries,
  answer: Omit<QuestionAnswer, "id" | "correctedBy"> & { readonly person: number },
): Promise<number> {
  const [row] = await queries.query<{ id: number }>(
    `insert into question_answers
       (question_id, unit_id, text, person_id, on_day, document_id, document_key, section_ref, quote, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      answer.question,
      answer.unit,
      answer.text,
      answer.person,
      answer.onDay,
      answer.document,
      answer.documentKey,
      answer.sectionRef,
      answer.quote,
      answer.source,
    ],
  )
  return row!.id
}

export async function readQuestionAnswer(queries: Queries, id: number): Promise<QuestionAnswer | undefined> {
  const [row] = await queries.query<QuestionAnswer>(
    `select ${ANSWER} from question_answers a where a.id = $1`,
    [id],
  )
  return row
}

/** The answer to a question as it holds now; undefined where there is none. */
export async function answerTo(queries: Queries, question: number): Promise<QuestionAnswer | undefined> {
  const [row] = await queries.query<QuestionAnswer>(
    `select ${ANSWER} from question_answers a where a.question_id = $1 order by a.id desc limit 1`,
    [question],
  )
  return row
}

/** Answers that were given since a day. */
export async function answersSince(queries: Queries, since: CivilDate): Promise<number[]> {
  const rows = await queries.query<{ id: number }>(
    "select id from question_answers where on_day >= $1 order by id",
    [since],
  )
  return rows.map(({ id }) => id)
}

/** From now on another answer stands in the place of this one. */
export async function markCorrected(queries: Queries, id: number, by: number): Promise<void> {
  await queries.query("update question_answers set corrected_by = $2 where id = $1", [id, by])
}

/** By what a document is found again when it was read anew: its number, day, issuer and unit, else its file. Undefined when it is gone. */
export async function documentKeyOf(queries: Queries, document: number): Promise<string | undefined> {
  const [row] = await queries.query<{ key: string }>(
    `select ${KEY} as key from documents d where d.id = $1`,
    [document],
  )
  return row?.key
}

// A number repeats from office to office and from unit to unit.
const KEY = `case when d.number_key <> ''
    then concat_ws('|', d.number_key, d.issued_on, d.issuer, d.unit_id) else d.collection || '/' || d.file end`

/** What was read anew has another number in the store: answers and those who wait for changes follow it. */
export async function followDocuments(queries: Queries): Promise<void> {
  for (const table of ["question_answers", "answer_watchers"])
    await queries.query(
      `with lost as materialized (
         select t.id, t.document_key from ${table} t where t.document_id is not null
           and not exists (select from documents o where o.id = t.document_id))
       update ${table} t set document_id = d.id from lost, documents d
       where t.id = lost.id and (${KEY}) = lost.document_key`,
    )
}

/** Where a document stands: who may see it; undefined when it is gone. */
export async function shelfOfDocument(queries: Queries, document: number): Promise<Shelf | undefined> {
  const [row] = await queries.query<{ shelf: Shelf }>("select shelf from documents where id = $1", [document])
  return row?.shelf
}
