import { bytesOfRun, type Run } from "../core/run.ts"
import type { Queries } from "./database.ts"
import { INDEX_VERSION } from "./index-version.ts"
import { vectorLiteral } from "./vector-literal.ts"

/** A section with what its passages are cut from. */
export interface StaleSection {
  readonly id: number
  readonly heading: string
  readonly path: readonly string[]
  readonly text: string
}

const COLUMNS = "s.id, s.heading, s.path, s.text"

/** Sections of an older index, the oldest first. */
export function staleSections(queries: Queries, most: number): Promise<StaleSection[]> {
  return queries.query<StaleSection>(
    `select ${COLUMNS} from sections s where s.index_version < $1 order by s.index_version, s.id limit $2`,
    [INDEX_VERSION, most],
  )
}

/** Indexes a section as of today; `meanings` are those of its passages, in order. */
export async function renewSection(
  queries: Queries,
  id: number,
  run: Run,
  meanings: readonly (Float32Array | null)[],
): Promise<void> {
  await queries.query("update sections set run = $2, index_version = $3 where id = $1", [
    id,
    Buffer.from(bytesOfRun(run)),
    INDEX_VERSION,
  ])
  await queries.query(
    `update passages p set meaning = new.meaning::halfvec
     from (select id, row_number() over (order by id) as place from passages where section_id = $1) own
     join unnest($2::text[]) with ordinality as new (meaning, place) using (place)
     where p.id = own.id`,
    [id, meanings.map((meaning) => meaning && vectorLiteral(meaning))],
  )
}

/** Sections after this one of which a passage has no vector in the space, the oldest first. */
export function sectionsWithoutVectors(
  queries: Queries,
  space: number,
  after: number,
  most: number,
): Promise<StaleSection[]> {
  return queries.query<StaleSection>(
    `select ${COLUMNS} from sections s where s.id > $2 and exists (
       select from passages p where p.section_id = s.id
         and not exists (select from embeddings e where e.space_id = $1 and e.passage_id = p.id))
     order by s.id limit $3`,
    [space, after, most],
  )
}

/** Keeps the vectors of a section's passages, in order. One that is there stays. */
export async function addVectors(
  queries: Queries,
  sectionId: number,
  space: number,
  vectors: readonly Float32Array[],
): Promise<void> {
  await queries.query(
    `insert into embeddings (space_id, passage_id, embedding)
     select $2, own.id, new.vector::halfvec
     from (select id, row_number() over (order by id) as place from passages where section_id = $1) own
     join unnest($3::text[]) with ordinality as new (vector, place) using (place)
     on conflict do nothing`,
    [sectionId, space, vectors.map(vectorLiteral)],
  )
}
