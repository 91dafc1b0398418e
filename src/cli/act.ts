import type { Parts } from "../compose.ts"
import type { Act, Reference } from "../core/audit.ts"
import { dayInVietnam } from "../core/calendar.ts"
import { AppError } from "../core/errors.ts"
import { addAudit } from "../storage/audit.ts"
import type { Queries } from "../storage/database.ts"
import { requireUnit, type Unit } from "../storage/units.ts"

/** Says that something was done: a row of the journal in the operator's name. Never a name or a text. */
export type Note = (act: Act, subject: Reference, reason?: string) => void

/**
 * Throws AppError `key-missing` where this process does not have the installation's key: what it sealed nobody could
 * open again, and a row that it wrote would break the journal.
 */
export function requireKey({ config }: Pick<Parts, "config">): void {
  if (config.database.engine === "server" && config.secretKey === null)
    throw new AppError("key-missing", "no SECRET_KEY for a database on a server")
}

/**
 * Does something in the operator's name and writes it into the journal, both or neither. Throws `key-missing`.
 */
export async function act<T>(
  parts: Pick<Parts, "database" | "clock" | "keys" | "config">,
  work: (queries: Queries, note: Note, now: Date) => Promise<T>,
): Promise<T> {
  requireKey(parts)
  const { database, clock, keys } = parts
  const now = clock.now()
  return database.transaction(async (queries) => {
    const rows: Parameters<Note>[] = []
    const done = await work(queries, (...row) => rows.push(row), now)
    for (const [what, subject, reason] of rows)
      await addAudit(queries, keys, { at: now, actor: "operator", act: what, subject, reason })
    return done
  })
}

/** A unit that goes on, with its name of today. Throws `unit-unknown`, and `unit-ended` for one that does not. */
export async function openUnit(queries: Queries, id: number, now: Date): Promise<Unit> {
  const today = dayInVietnam(now)
  const unit = await requireUnit(queries, id, today)
  if (unit.endedOn !== null && unit.endedOn <= today)
    throw new AppError("unit-ended", `unit ${id} has ended`, { details: { unit: String(id) } })
  return unit
}
