import type { CivilDate } from "../../core/document.ts"
import type { Queries } from "../database.ts"

/** What is shown another door. */
export type TurnedAway = "complaint" | "denunciation" | "emergency" | "secret"

/** Counts somebody who was shown another door: nothing else is kept of them. */
export async function countTurnedAway(queries: Queries, kind: TurnedAway, day: CivilDate): Promise<void> {
  await queries.query(
    `insert into turned_away as t (on_day, kind, count) values ($1, $2, 1)
     on conflict (on_day, kind) do update set count = t.count + 1`,
    [day, kind],
  )
}
