import type { AuditHead } from "../core/audit.ts"
import type { Keys } from "../core/seal.ts"
import type { Queries } from "./database.ts"

export interface AuditRow {
  readonly number: number
  readonly at: Date
  readonly actor: string
  readonly act: string
  readonly subject: string
  readonly reason: string
  readonly digest: string
}

/** Where the chain begins and ends; `first.digest` is that of the row before the first one that is kept. */
export interface ChainEnds {
  readonly first: AuditHead
  readonly last: AuditHead
  readonly mark: string
}

/** Written in place of a mark when the one before it was not ours: what was done to the ends stays visible. */
const NO_MARK = "broken"

const PURPOSE = "journal"

/** The digest of a row: of what it says and of the row before it. */
export function rowDigest(keys: Keys, previous: string, row: Omit<AuditRow, "digest">): string {
  const { number, at, actor, act, subject, reason } = row
  const words = JSON.stringify([previous, number, at.toISOString(), actor, act, subject, reason])
  return keys.digest(words, PURPOSE).toString("hex")
}

/** True when whoever wrote the ends had the key. A journal without any row needs no mark. */
export function isMarked(keys: Keys, ends: ChainEnds): boolean {
  if (ends.last.number === 0) return ends.mark === "" && ends.first.number === 1
  return ends.mark === markOf(keys, ends)
}

function markOf(keys: Keys, { first, last }: Omit<ChainEnds, "mark">): string {
  const words = JSON.stringify([first.number, first.digest, last.number, last.digest])
  return keys.digest(words, `${PURPOSE}-ends`).toString("hex")
}

type EndsRow = Record<"first_number" | "last_number", number> &
  Record<"first_digest" | "last_digest" | "mark", string>

function asEnds(row: EndsRow): ChainEnds {
  return {
    first: { number: row.first_number, digest: row.first_digest },
    last: { number: row.last_number, digest: row.last_digest },
    mark: row.mark,
  }
}

export async function readEnds(queries: Queries): Promise<ChainEnds> {
  const [row] = await queries.query<EndsRow>("select * from audit_ends")
  return asEnds(row!)
}

/** Reads the ends and keeps every other writer waiting until this transaction is over. */
export async function lockEnds(queries: Queries): Promise<ChainEnds> {
  const [row] = await queries.query<EndsRow>("select * from audit_ends for update")
  return asEnds(row!)
}

/** The ends that `lockEnds` gave, moved and marked anew. */
export function movedEnds(keys: Keys, from: ChainEnds, to: Partial<Omit<ChainEnds, "mark">>): ChainEnds {
  const { first, last } = { ...from, ...to }
  return { first, last, mark: isMarked(keys, from) ? markOf(keys, { first, last }) : NO_MARK }
}
