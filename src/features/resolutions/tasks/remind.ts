import { dayInVietnam } from "../../../core/calendar.ts"
import { dayText } from "../../../core/day-text.ts"
import {
  daysToRemind,
  TASK_REMINDERS,
  type TaskReminder,
  taskDueAt,
  taskUselessAt,
} from "../../../core/task.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Queries } from "../../../storage/database.ts"
import { tellTaskOnce } from "../../../storage/task-messages.ts"
import { type Owner, ownersOf } from "../../../storage/task-people.ts"
import { type Task, tasksToRemind, tasksWithoutOwner } from "../../../storage/tasks.ts"
import { requireUnit } from "../../../storage/units.ts"
import { reachable, tellPeople } from "../deps.ts"
import { taskButtons } from "../pressed.ts"
import { officersOf, taskFacts, tellOf } from "./tell.ts"

export interface RemindDeps {
  readonly queries: Queries
  readonly texts: Texts
}

/**
 * Puts every reminder of a task on its way that is due and still of use. May be called at any time, by several processes,
 * after an outage, twice: each person hears each thing once for each version of a task. What was due before a task was
 * given or moved is left out: that has just been said. Returns how many messages are new.
 */
export async function remindOfTasks(deps: RemindDeps, now: Date): Promise<number> {
  const today = dayInVietnam(now)
  const { from, until } = daysToRemind(today)
  const tasks = await tasksToRemind(deps.queries, from, until)
  const due = (reminder: TaskReminder) => tasks.filter((task) => isDue(reminder, task, now))
  let added = 0
  for (const reminder of TASK_REMINDERS) {
    const some = due(reminder)
    if (some.length > 0)
      added +=
        reminder === "late" ? await tellLate(deps, some, today, now) : await remind(deps, some, reminder, now)
  }
  return added + (await tellOwnerless(deps, today, now))
}

function isDue(reminder: TaskReminder, { dueOn, toldAt }: Task, now: Date): boolean {
  const at = taskDueAt(reminder, dueOn)
  return at <= now && at > toldAt && now < taskUselessAt(reminder, dueOn)
}

async function remind(
  deps: RemindDeps,
  tasks: readonly Task[],
  reminder: "before" | "day",
  now: Date,
): Promise<number> {
  const { queries, texts } = deps
  const owners = await ownersOf(
    queries,
    tasks.map(({ id }) => id),
  )
  let added = 0
  for (const task of tasks) {
    const own = owners.filter((owner) => owner.task === task.id)
    const people = own.flatMap(({ person, wantsReminders }: Owner) => (wantsReminders ? [person] : []))
    if (people.length === 0) continue
    added += await tellOf(queries, task, people, {
      kind: reminder,
      text: texts(`tasks-remind-${reminder}`, await taskFacts(deps, task, own, dayInVietnam(now))),
      buttons: taskButtons(texts, task.id, ["done", "doing", "stuck"]),
      at: now,
      notAfter: taskUselessAt(reminder, task.dueOn),
    })
  }
  return added
}

/** One message for each officer, of all tasks of the unit whose day has passed since the last one. */
function tellLate(deps: RemindDeps, tasks: readonly Task[], today: string, now: Date): Promise<number> {
  return tellTogether(deps, tasks, "late", today, now)
}

/** Whoever did a task has gone: somebody else is to be found. */
async function tellOwnerless(deps: RemindDeps, today: string, now: Date): Promise<number> {
  const tasks = await tasksWithoutOwner(deps.queries)
  return tasks.length === 0 ? 0 : tellTogether(deps, tasks, "ownerless", today, now)
}

async function tellTogether(
  { queries, texts }: RemindDeps,
  tasks: readonly Task[],
  kind: "late" | "ownerless",
  today: string,
  now: Date,
): Promise<number> {
  let added = 0
  for (const [unit, some] of Map.groupBy(tasks, (task) => task.unit)) {
    const { name } = await requireUnit(queries, unit, today)
    for (const officer of await reachable(queries, await officersOf(queries, unit))) {
      const anew: Task[] = []
      for (const task of some) {
        const told = await tellTaskOnce(
          queries,
          { task: task.id, kind, version: task.version },
          [officer],
          now,
        )
        if (told.has(officer)) anew.push(task)
      }
      if (anew.length === 0) continue
      const lines = anew.map(({ title, dueOn }) =>
        texts("tasks-together-line", { what: title, date: dayText(dueOn) }),
      )
      const text = [texts(`tasks-told-${kind}`, { unit: name, count: anew.length }), ...lines].join("\n")
      const [only] = anew
      const buttons = anew.length === 1 ? taskButtons(texts, only!.id, ["task"]) : []
      const message = { parts: [{ kind: "text" as const, text }], buttons }
      const key = `task:${kind}:${unit}:${only!.id}:${only!.version}:${anew.length}`
      added += await tellPeople(queries, [officer], { key, message }, now)
    }
  }
  return added
}
