import type { CivilDate } from "../core/document.ts"
import { type TaskReport, type TaskState, TO_DO } from "../core/task.ts"
import type { Queries } from "./database.ts"

export interface Task {
  readonly id: number
  readonly unit: number
  readonly meeting: number | null
  readonly resolution: number | null
  readonly title: string
  readonly dueOn: CivilDate
  readonly state: TaskState
  readonly version: number
  readonly givenAt: Date
  /** When people were told of this version. */
  readonly toldAt: Date
  readonly closedAt: Date | null
}

const TASK = `select t.id, t.unit_id as unit, t.meeting_id as meeting, t.resolution_id as resolution, t.title,
    t.due_on as "dueOn", t.state, t.version, t.given_at as "givenAt", t.told_at as "toldAt",
    t.closed_at as "closedAt"
  from tasks t`

export type NewTask = Pick<Task, "unit" | "meeting" | "resolution" | "title" | "dueOn"> & {
  readonly by: number
  readonly people: readonly number[]
}

/** Gives a task to people. Returns it. */
export async function insertTask(queries: Queries, task: NewTask, at: Date): Promise<Task> {
  const [row] = await queries.query<{ id: number }>(
    `insert into tasks (unit_id, meeting_id, resolution_id, title, due_on, given_by, given_at, told_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7) returning id`,
    [task.unit, task.meeting, task.resolution, task.title, task.dueOn, task.by, at],
  )
  await queries.query(
    "insert into task_people (task_id, person_id) select $1, person from unnest($2::bigint[]) as person",
    [row!.id, task.people],
  )
  return (await readTask(queries, row!.id))!
}

/** Undefined for one that is not there. */
export async function readTask(queries: Queries, id: number): Promise<Task | undefined> {
  const [row] = await queries.query<Task>(`${TASK} where t.id = $1`, [id])
  return row
}

/** A unit's tasks: all that are not over, and what was done or dropped since a moment. What is to be done comes first. */
export function tasksOfUnit(queries: Queries, unit: number, closedSince: Date): Promise<Task[]> {
  return queries.query<Task>(
    `${TASK} where t.unit_id = $1 and (t.closed_at is null or t.closed_at >= $2)
     order by array_position(array['stuck', 'given', 'doing', 'reported', 'done', 'dropped'],
       case when t.state in ('stuck', 'given', 'doing') then 'stuck' else t.state end), t.due_on, t.id`,
    [unit, closedSince],
  )
}

/** How many tasks of a unit stand how; of what is to be done, how many should have been by this day. */
export async function taskTotals(
  queries: Queries,
  unit: number,
  today: CivilDate,
  closedSince: Date,
): Promise<Record<TaskState | "late", number>> {
  const [row] = await queries.query<Record<TaskState | "late", number>>(
    `select (count(*) filter (where state = 'given'))::integer as given,
       (count(*) filter (where state = 'doing'))::integer as doing,
       (count(*) filter (where state = 'stuck'))::integer as stuck,
       (count(*) filter (where state = 'reported'))::integer as reported,
       (count(*) filter (where state = 'done'))::integer as done,
       (count(*) filter (where state = 'dropped'))::integer as dropped,
       (count(*) filter (where state in ('given', 'doing', 'stuck') and due_on < $2))::integer as late
     from tasks where unit_id = $1 and (closed_at is null or closed_at >= $3)`,
    [unit, today, closedSince],
  )
  return row!
}

/** The tasks that this person is to do, or has said are done, in units of which they are; the next first. */
export function tasksOfPerson(queries: Queries, person: number): Promise<Task[]> {
  return queries.query<Task>(
    `${TASK} join task_people tp on tp.task_id = t.id
     where tp.person_id = $1 and t.closed_at is null and exists (select from roles r where r.person_id = $1
       and r.unit_id = t.unit_id and r.until is null and r.role not in ('follower', 'front', 'admin'))
     order by t.state = 'reported', t.due_on, t.id`,
    [person],
  )
}

/** Writes down what somebody says of a task that is not over. False when it is. */
export async function reportTask(queries: Queries, id: number, state: TaskReport): Promise<boolean> {
  const rows = await queries.query(
    "update tasks set state = $2 where id = $1 and closed_at is null returning id",
    [id, state],
  )
  return rows.length > 0
}

/** Ends a task. False when it is over already. */
export async function closeTask(
  queries: Queries,
  id: number,
  state: "done" | "dropped",
  at: Date,
): Promise<boolean> {
  const rows = await queries.query(
    "update tasks set state = $2, closed_at = $3 where id = $1 and closed_at is null returning id",
    [id, state, at],
  )
  return rows.length > 0
}

/** A task that was said to be done, or is over, is to be done again: its next version. False when it is to be done. */
export async function reopenTask(queries: Queries, id: number, at: Date): Promise<boolean> {
  const rows = await queries.query(
    `update tasks set state = 'doing', closed_at = null, version = version + 1, told_at = $2
     where id = $1 and state in ('reported', 'done') returning id`,
    [id, at],
  )
  return rows.length > 0
}

/** Moves the day of a task that is not over: its next version. False when it is over, or has that day already. */
export async function moveTask(queries: Queries, id: number, dueOn: CivilDate, at: Date): Promise<boolean> {
  const rows = await queries.query(
    `update tasks set due_on = $2, version = version + 1, told_at = $3
     where id = $1 and closed_at is null and due_on <> $2 returning id`,
    [id, dueOn, at],
  )
  return rows.length > 0
}

/** What is to be done by one of these days. */
export function tasksToRemind(queries: Queries, from: CivilDate, until: CivilDate): Promise<Task[]> {
  return queries.query<Task>(
    `${TASK} where t.state = any($3) and t.due_on between $1 and $2 order by t.unit_id, t.due_on, t.id`,
    [from, until, TO_DO],
  )
}

/** What is to be done and nobody of the unit does any more, of which no officer has been told. */
export function tasksWithoutOwner(queries: Queries): Promise<Task[]> {
  return queries.query<Task>(
    `${TASK} where t.state in ('given', 'doing', 'stuck')
       and not exists (select from task_people tp join roles r on r.person_id = tp.person_id
         where tp.task_id = t.id and r.unit_id = t.unit_id and r.until is null
           and r.role not in ('follower', 'front', 'admin'))
       and not exists (select from task_messages m where m.task_id = t.id and m.kind = 'ownerless'
         and m.version = t.version)
     order by t.unit_id, t.due_on, t.id limit 100`,
  )
}
