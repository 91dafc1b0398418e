import { randomUUID } from "node:crypto"
import type { Turn } from "../core/channel.ts"
import type { Clock } from "../core/clock.ts"
import type { Queries } from "./database.ts"

/** How long a turn lasts when its holder says nothing more: so long a dead process keeps the others waiting. */
const TURN_MS = 60_000

/** A turn kept in the database, so that of all processes one at a time has it. */
export function createTurn(queries: Queries, clock: Clock, name: string): Turn {
  const holder = randomUUID()
  return {
    async take() {
      const now = clock.now()
      const rows = await queries.query(
        `insert into turns (name, holder, until) values ($1, $2, $4)
         on conflict (name) do update set holder = excluded.holder, until = excluded.until
         where turns.holder = excluded.holder or turns.until <= $3 returning name`,
        [name, holder, now, new Date(now.getTime() + TURN_MS)],
      )
      return rows.length > 0
    },
    async give() {
      await queries.query("delete from turns where name = $1 and holder = $2", [name, holder])
    },
  }
}
