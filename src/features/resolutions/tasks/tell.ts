import type { Button } from "../../../core/channel.ts"
import { dayText } from "../../../core/day-text.ts"
import type { CivilDate } from "../../../core/document.ts"
import type { TaskState } from "../../../core/task.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Queries } from "../../../storage/database.ts"
import { holdersOf } from "../../../storage/roles.ts"
import { type TaskMessage, taskKey, tellTaskOnce } from "../../../storage/task-messages.ts"
import { type Owner, ownersOf } from "../../../storage/task-people.ts"
import type { Task } from "../../../storage/tasks.ts"
import { requireUnit } from "../../../storage/units.ts"
import { reachable, tellPeople } from "../deps.ts"

/** What every message about a task says of it. */
export async function taskFacts(
  { queries }: { readonly queries: Queries },
  task: Task,
  owners: readonly Owner[],
  today: CivilDate,
) {
  const { name } = await requireUnit(queries, task.unit, today)
  return {
    unit: name,
    what: task.title,
    date: dayText(task.dueOn),
    names: owners.map((owner) => owner.name).join(", "),
  }
}

/** How a task stands, in words. */
export function stateWords(texts: Texts, task: Pick<Task, "state" | "dueOn">, today: CivilDate): string {
  const words = texts("tasks-state", { state: task.state })
  return isLate(task, today) ? texts("tasks-late", { state: words }) : words
}

/** Whether a task should have been done before this day and is not. */
export function isLate(
  { state, dueOn }: { readonly state: TaskState; readonly dueOn: CivilDate },
  today: CivilDate,
): boolean {
  return ["given", "doing", "stuck"].includes(state) && dueOn < today
}

export interface Telling {
  readonly kind: TaskMessage
  readonly text: string
  readonly buttons?: readonly Button[]
  readonly at: Date
  /** Of no use any more after this moment. */
  readonly notAfter?: Date
}

/**
 * Tells people something about this version of a task, each once; who has no account may still be told later. Returns how
 * many messages are new.
 */
export async function tellOf(
  queries: Queries,
  { id, version }: Task,
  people: readonly number[],
  { kind, text, buttons = [], at, notAfter }: Telling,
): Promise<number> {
  const linked = await reachable(queries, people)
  if (linked.length === 0) return 0
  const anew = await tellTaskOnce(queries, { task: id, kind, version }, linked, at)
  const message = { parts: [{ kind: "text" as const, text }], buttons }
  const notice = {
    key: `${taskKey(id)}${kind}:${version}`,
    message,
    ...(notAfter === undefined ? {} : { notAfter }),
  }
  return tellPeople(queries, [...anew], notice, at)
}

/** Whoever looks after a unit's tasks: the secretary, else the deputies. */
export async function officersOf(queries: Queries, unit: number): Promise<number[]> {
  const secretaries = await holdersOf(queries, unit, ["secretary"])
  const officers = secretaries.length > 0 ? secretaries : await holdersOf(queries, unit, ["deputy"])
  return officers.map(({ id }) => id)
}

/** Who does a task. */
export function ownersOfOne(queries: Queries, { id }: Task): Promise<Owner[]> {
  return ownersOf(queries, [id])
}
