import type { TaskReminder } from "../core/task.ts"
import type { Queries } from "./database.ts"

export type TaskMessage =
  | TaskReminder
  | "given"
  | "moved"
  | "reported"
  | "stuck"
  | "reopened"
  | "dropped"
  | "closed"
  | "ownerless"

/** The key of all messages about one task begins so; withdrawing goes by it. */
export function taskKey(task: number): string {
  return `task:${task}:`
}

/**
 * Writes down that these people are told something about a version of a task, and gives back those to whom that was not
 * told before: whoever asks twice, or beside another process, tells nobody twice.
 */
export async function tellTaskOnce(
  queries: Queries,
  what: { readonly task: number; readonly kind: TaskMessage; readonly version: number },
  people: readonly number[],
  at: Date,
): Promise<ReadonlySet<number>> {
  const rows = await queries.query<{ person: number }>(
    `insert into task_messages (task_id, person_id, kind, version, made_at)
     select $1, person, $3, $4, $5 from unnest($2::bigint[]) as person
     on conflict do nothing returning person_id as person`,
    [what.task, people, what.kind, what.version, at],
  )
  return new Set(rows.map(({ person }) => person))
}
