import type { AuditHead } from "../core/audit.ts"
import type { Keys } from "../core/seal.ts"
import { type AuditRow, type ChainEnds, isMarked, readEnds, rowDigest } from "./audit-chain.ts"
import type { Database, Queries } from "./database.ts"

/** So many rows are in memory at a time. */
const BATCH = 1000

/**
 * What is wrong with the journal first.
 * - `changed`: row `number` is not what was written: edited, changed places, or rows were put in or taken out there.
 * - `missing`: row `number` is not there, but later ones are.
 * - `extra`: row `number` lies outside the journal's own beginning and end.
 * - `cut`: row `number` and all after it are gone.
 * - `ends`: the rows up to `number` are whole, but somebody without the key wrote where they begin or end.
 * - `head`: the journal is whole, but row `number` is not the one on paper: it was written anew by somebody with the key.
 * - `key`: nothing fits this key: another key, or a journal written anew from `number` on by somebody without it.
 */
export type AuditProblem = "changed" | "missing" | "extra" | "cut" | "ends" | "head" | "key"

export interface AuditVerdict {
  /** Rows that are kept. */
  readonly rows: number
  readonly problem: { readonly what: AuditProblem; readonly number: number } | null
  /** The newest row; null when there is none. */
  readonly head: AuditHead | null
  /** The head on paper belongs to a row that was let go since, so it could not be compared. */
  readonly isHeadTooOld: boolean
}

/** Walks the whole journal as it is at this moment, and compares it with a head that was printed earlier. */
export function verifyAudit(
  database: Database,
  keys: Keys,
  { head }: { head?: AuditHead | undefined } = {},
): Promise<AuditVerdict> {
  return database.transaction(async (queries) => {
    // Rows that are added or let go meanwhile would look like tampering.
    await queries.query("set transaction isolation level repeatable read")
    const ends = await readEnds(queries)
    const walked = await walk(queries, keys, ends, head)
    return {
      rows: walked.rows,
      problem: walked.problem ?? endProblem(keys, ends, walked, head),
      head: ends.last.number < ends.first.number ? null : ends.last,
      isHeadTooOld: head !== undefined && head.number < ends.first.number - 1,
    }
  })
}

interface Walked {
  rows: number
  /** The last row that was seen, else what the chain begins behind. */
  at: AuditHead
  onPaper: string | undefined
  problem: AuditVerdict["problem"]
}

async function walk(queries: Queries, keys: Keys, ends: ChainEnds, head?: AuditHead): Promise<Walked> {
  const walked: Walked = {
    rows: 0,
    at: { number: ends.first.number - 1, digest: ends.first.digest },
    onPaper: undefined,
    problem: null,
  }
  if (head?.number === walked.at.number) walked.onPaper = walked.at.digest
  // While nothing has fitted the key, the key may be the wrong one.
  let isKeyProven = isMarked(keys, ends)
  for await (const row of rows(queries)) {
    walked.rows++
    if (row.number === head?.number) walked.onPaper = row.digest
    const what = rowProblem(keys, ends, walked.at, row)
    isKeyProven ||= what === null
    walked.problem ??=
      what === null ? null : { what, number: what === "missing" ? walked.at.number + 1 : row.number }
    if (walked.problem !== null && isKeyProven) return walked
    walked.at = row
  }
  if (walked.problem !== null) walked.problem = { ...walked.problem, what: "key" }
  return walked
}

function rowProblem(keys: Keys, ends: ChainEnds, before: AuditHead, row: AuditRow): AuditProblem | null {
  if (row.number < ends.first.number || row.number > ends.last.number) return "extra"
  if (row.number > before.number + 1) return "missing"
  return rowDigest(keys, before.digest, row) === row.digest ? null : "changed"
}

function endProblem(
  keys: Keys,
  ends: ChainEnds,
  { at, onPaper }: Walked,
  head?: AuditHead,
): AuditVerdict["problem"] {
  if (at.number < ends.last.number) return { what: "cut", number: at.number + 1 }
  if (at.digest !== ends.last.digest || !isMarked(keys, ends)) return { what: "ends", number: at.number }
  if (head !== undefined && head.number > at.number) return { what: "cut", number: at.number + 1 }
  if (head !== undefined && onPaper !== undefined && !onPaper.startsWith(head.digest)) {
    return { what: "head", number: head.number }
  }
  return null
}

async function* rows(queries: Queries): AsyncGenerator<AuditRow> {
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const batch = await queries.query<AuditRow>(
      `select number, at, actor, act, subject, reason, digest from audit
       where number > $1 order by number limit ${BATCH}`,
      [after],
    )
    yield* batch
    if (batch.length < BATCH) return
    after = batch.at(-1)!.number
  }
}
