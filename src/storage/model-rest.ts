import type { Queries } from "./database.ts"

/** So many failures in a row, and the model is left alone. */
const FAILURES = 5
const FIRST_REST_SECONDS = 60
const LONGEST_REST_SECONDS = 15 * 60

/** `trial`: after a rest, the one call that finds out whether it answers again. `resting`: it is not to be asked. */
export type Permission = "open" | "trial" | "resting"

/**
 * Whether the model may be asked. Whoever gets the trial has `trialMs` to tell how it ended (`noteAnswer`, `noteFailure`);
 * after that another one may try.
 */
export async function mayAskModel(queries: Queries, now: Date, trialMs: number): Promise<Permission> {
  const [row] = await queries.query<{ permission: Permission }>(
    `with trial as (
       update model_rest set trial_until = $2 where until <= $1 and (trial_until is null or trial_until <= $1)
       returning is_only)
     select case when exists (select from trial) then 'trial'
       when exists (select from model_rest where until is not null) then 'resting' else 'open' end as permission`,
    [now, new Date(now.getTime() + trialMs)],
  )
  return row!.permission
}

/** The model answered, be it well or badly: whatever went wrong before is over. */
export async function noteAnswer(queries: Queries): Promise<void> {
  await queries.query("delete from model_rest")
}

/**
 * The model gave no answer. After five times in a row it rests for a minute, after a trial that failed twice as long as
 * before, up to a quarter of an hour. Calls that were under way when a rest began change nothing.
 */
export async function noteFailure(queries: Queries, now: Date): Promise<void> {
  await queries.query(
    `insert into model_rest as r (failures) values (1)
     on conflict (is_only) do update set failures = r.failures + 1, trial_until = null,
       rests = case when r.failures + 1 >= $2 then r.rests + 1 else 0 end,
       until = case when r.failures + 1 >= $2 then $1::timestamptz
         + least($4::integer, $3::integer * 2 ^ least(r.rests, 10)) * interval '1 second' end
     where r.until is null or r.until <= $1`,
    [now, FAILURES, FIRST_REST_SECONDS, LONGEST_REST_SECONDS],
  )
}

/** Whether the model is being left alone now. */
export async function isModelResting(queries: Queries, now: Date): Promise<boolean> {
  const rows = await queries.query("select 1 as one from model_rest where until > $1", [now])
  return rows.length > 0
}
