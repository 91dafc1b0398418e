import type { CivilDate } from "../core/document.ts"
import type { Queries } from "./database.ts"

/** Tokens set aside for one call, on the day whose budget they are of. */
export interface Reserved {
  readonly day: CivilDate
  readonly tokens: number
}

/**
 * Sets aside what a call may use at most, before it is made; false when the day has not so much left. What is never settled,
 * because its process died, stays counted: the server has most likely done the work.
 */
export async function reserveTokens(
  queries: Queries,
  { day, tokens }: Reserved,
  budget: number,
): Promise<boolean> {
  const rows = await queries.query(
    `insert into model_days as d (day, counted) select $1::date, $2::bigint where $2::bigint <= $3::bigint
     on conflict (day) do update set counted = d.counted + excluded.counted
     where d.counted + excluded.counted <= $3::bigint returning day`,
    [day, tokens, budget],
  )
  return rows.length > 0
}

/** Puts what a call really used in the place of what was set aside for it, and counts how it ended. */
export async function settleTokens(
  queries: Queries,
  { day, tokens }: Reserved,
  { use, outcome }: { readonly use: { readonly in: number; readonly out: number }; readonly outcome: string },
): Promise<void> {
  await queries.query(
    `with settled as (
       update model_days set counted = greatest(0, counted - $2::bigint + $3::bigint + $4::bigint),
         tokens_in = tokens_in + $3::bigint, tokens_out = tokens_out + $4::bigint
       where day = $1::date)
     insert into model_calls as c (day, outcome, calls) values ($1::date, $5, 1)
     on conflict (day, outcome) do update set calls = c.calls + 1`,
    [day, tokens, use.in, use.out, outcome],
  )
}

export interface ModelUse {
  /** What counts against the budget of that day. */
  readonly counted: number
  /** Since the first call ever. */
  readonly tokensIn: number
  readonly tokensOut: number
  readonly calls: readonly { readonly outcome: string; readonly calls: number }[]
}

/** What was used on a day, and altogether. */
export async function readModelUse(queries: Queries, day: CivilDate): Promise<ModelUse> {
  const [sums] = await queries.query<Omit<ModelUse, "calls">>(
    `select coalesce(sum(counted) filter (where day = $1::date), 0)::bigint as counted,
       coalesce(sum(tokens_in), 0)::bigint as "tokensIn", coalesce(sum(tokens_out), 0)::bigint as "tokensOut"
     from model_days`,
    [day],
  )
  const calls = await queries.query<{ outcome: string; calls: number }>(
    "select outcome, sum(calls)::bigint as calls from model_calls group by outcome order by outcome",
  )
  return { ...sums!, calls }
}
