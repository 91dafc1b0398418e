import type { Queries } from "../../storage/database.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { notify } from "../../storage/notify.ts"
import { holdersOf } from "../../storage/roles.ts"

/** Tells the unit's secretary what the operator has just seen or taken: it is their list. */
export async function tellSecretary(queries: Queries, unit: number, text: string, now: Date): Promise<void> {
  const secretaries = await holdersOf(queries, unit, ["secretary"])
  await tell(
    queries,
    secretaries.map(({ id }) => id),
    text,
    now,
  )
}

/** Tells these people, where they have an account, what the operator has just done in their matter. */
export async function tell(
  queries: Queries,
  people: readonly number[],
  text: string,
  now: Date,
): Promise<void> {
  const accounts = await firstAccounts(queries, people)
  const key = `operator:${now.toISOString()}`
  await notify(queries, accounts, { key, kind: "notice", message: { parts: [{ kind: "text", text }] } }, now)
}
