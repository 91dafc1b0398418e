import type { Queries } from "./database.ts"

/** A public section by which it is learned how much a model is worth. */
export interface LessonSection {
  readonly id: number
  readonly documentId: number
  readonly title: string
  readonly type: string
  readonly heading: string
  /** Its beginning, with the heading. */
  readonly text: string
}

/** The shelf that everybody sees. */
const PUBLIC = 0
const MOST_CHARACTERS = 4000
const HEADING_CHARACTERS = [12, 200] as const

const COLUMNS = `s.id, s.document_id as "documentId", d.title, d.type, s.heading, left(s.text, ${MOST_CHARACTERS}) as text`
const FROM = `sections s join documents d on d.id = s.document_id
  where d.shelf = ${PUBLIC} and length(s.heading) between ${HEADING_CHARACTERS.join(" and ")}
    and length(s.text) > 2 * length(s.heading) + 60`

/**
 * Public sections with a heading that says something, from all over the shelf; the same ones each time, chosen by their words
 * and not by their number, which depends on what else was read.
 */
export function sampleSections(queries: Queries, most: number): Promise<LessonSection[]> {
  return queries.query<LessonSection>(
    `select ${COLUMNS} from ${FROM} order by md5(s.digest::text), s.id limit $1`,
    [most],
  )
}

/** Those of these sections that are like that. */
export function lessonSections(queries: Queries, ids: readonly number[]): Promise<LessonSection[]> {
  return queries.query<LessonSection>(`select ${COLUMNS} from ${FROM} and s.id = any($1) order by s.id`, [
    ids,
  ])
}

/** How many sections everybody sees. */
export async function publicSections(queries: Queries): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::integer as count from sections s join documents d on d.id = s.document_id where d.shelf = ${PUBLIC}`,
  )
  return row!.count
}
