import { type Run, runOfBody, runOfBytes } from "../core/run.ts"
import type { Sight } from "../core/shelf.ts"
import type { Queries } from "./database.ts"
import { type DocumentFacts, FACTS, WITH_STANDING } from "./sections.ts"

/** A section without its text: enough to judge by how it is to be ordered. */
export interface RankedSection extends DocumentFacts {
  readonly id: number
  readonly part: string
  readonly label: string
  readonly ref: string
  readonly path: readonly string[]
  readonly heading: string
  /** Equal for texts that differ only in case, spaces and punctuation. */
  readonly digest: string
  /** The text below its heading, its first four thousand syllables. */
  readonly run: Run
}

const MOST_BYTES = 4 * 4000

/** These sections, as far as the reader may see them, in no particular order. */
export async function readRuns(
  queries: Queries,
  ids: readonly number[],
  sight: Sight,
): Promise<RankedSection[]> {
  const rows = await queries.query<
    Omit<RankedSection, "run"> & { run: Uint8Array | null; text: string | null }
  >(
    `select s.id, s.part, s.label, s.ref, s.path, s.heading, s.digest::text, substring(s.run for ${MOST_BYTES}) as run,
       case when s.run is null then s.text end as text, ${FACTS}
     from sections s join ${WITH_STANDING} on d.id = s.document_id
     where s.id = any($1) and d.shelf = any($2::integer[])`,
    [ids, sight],
  )
  return rows.map(({ run, text, ...row }) => ({
    ...row,
    // Sections of an older index have none yet.
    run: run === null ? runOfBody(text ?? "", row.heading) : runOfBytes(run),
  }))
}
