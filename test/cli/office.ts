import { peopleCommand } from "../../src/cli/commands/people.ts"
import { unitsCommand } from "../../src/cli/commands/units.ts"
import type { Parts } from "../../src/compose.ts"
import { loadTexts } from "../../src/core/texts.ts"
import type { Database } from "../../src/storage/database.ts"
import { emptyTables, emptyWithUnits } from "../support/empty.ts"
import { testKeys } from "../support/keys.ts"
import { spoken } from "./spoken.ts"

export const texts = loadTexts()
export const NOW = new Date("2026-11-26T02:00:00Z")

/** The operator at the command line, with a journal and lists that are empty at first. */
export function operatorOf(holder: { readonly database: Database }) {
  let now = NOW
  const parts = (secretKey: string | null) =>
    ({
      database: holder.database,
      texts,
      keys: testKeys,
      clock: { now: () => now },
      config: { database: { engine: "server" }, secretKey },
    }) as unknown as Parts
  const run =
    (command: typeof peopleCommand, key: string | null = "x") =>
    (...words: string[]) =>
      spoken(texts, () => command(words)(parts(key)))
  return {
    units: run(unitsCommand),
    people: run(peopleCommand),
    peopleWithoutKey: run(peopleCommand, null),
    wait: (hours: number) => {
      now = new Date(now.getTime() + hours * 3_600_000)
    },
    /** What the journal says, without its digests. */
    journal: () =>
      holder.database.query<{ actor: string; act: string; subject: string; reason: string }>(
        "select actor, act, subject, reason from audit order by number",
      ),
    empty: async () => {
      now = NOW
      const { database } = holder
      await emptyWithUnits(database, "people, accounts, chats, outbox, roster_imports")
      await emptyTables(database, "audit, audit_ends")
      await database.query("insert into audit_ends default values")
    },
  }
}

/** The number that a sentence ends with or names first. */
export function numberIn(out: string): string {
  const number = /số (\d+)/.exec(out)?.[1]
  if (number === undefined) throw new Error(`no number in: ${out}`)
  return number
}
