import { randomUUID } from "node:crypto"
import type { Turn } from "../core/channel.ts"
import { after, type Clock } from "../core/clock.ts"
import type { Queries } from "./database.ts"

/** How long a turn lasts when its holder says nothing more: so long a dead process keeps the others waiting. */
const TURN_MS = 15_000
/** Its holder says so often that it still has it. */
const BEAT_MS = 5000

/** A turn kept in the database, so that of all processes one at a time has it. */
export function createTurn(queries: Queries, clock: Clock, name: string): Turn {
  const holder = randomUUID()
  let beat: NodeJS.Timeout | undefined
  let claiming: Promise<boolean> = Promise.resolve(false)

  function claim(): Promise<boolean> {
    claiming = claimNow()
    return claiming
  }

  async function claimNow(): Promise<boolean> {
    const now = clock.now()
    const rows = await queries.query(
      `insert into turns (name, holder, until) values ($1, $2, $4)
       on conflict (name) do update set holder = excluded.holder, until = excluded.until
       where turns.holder = excluded.holder or turns.until <= $3 returning name`,
      [name, holder, now, new Date(now.getTime() + TURN_MS)],
    )
    return rows.length > 0
  }

  function beatAgain(): void {
    clearTimeout(beat)
    beat = after(clock, BEAT_MS, () => {
      // Lost or not to be told now: the next `take` finds out.
      claim().then(
        (isOurs) => isOurs && beat !== undefined && beatAgain(),
        () => beat !== undefined && beatAgain(),
      )
    })
  }

  return {
    async take() {
      const isOurs = await claim()
      if (isOurs) beatAgain()
      return isOurs
    },
    async give() {
      clearTimeout(beat)
      beat = undefined
      // A claim on its way would take the turn back.
      await claiming.catch(() => false)
      await queries.query("delete from turns where name = $1 and holder = $2", [name, holder])
    },
  }
}
