import { recordRef } from "../../../core/audit.ts"
import { dayText } from "../../../core/day-text.ts"
import { may } from "../../../core/rights.ts"
import { ownersOf } from "../../../storage/task-people.ts"
import { readTask, type Task, tasksOfPerson, tasksOfUnit, taskTotals } from "../../../storage/tasks.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { ResolutionsAction } from "../actions.ts"
import { page, type ResolutionsDeps } from "../deps.ts"
import { ownersOfOne, stateWords, taskFacts } from "./tell.ts"

/** So many go into one message; the file has all. */
const MOST_LINES = 25
/** What is over is shown so long. */
export const CLOSED_MS = 30 * 24 * 60 * 60 * 1000

/** A unit's tasks to an officer, or their number to whoever may only see totals. */
export async function showUnitTasks(deps: ResolutionsDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, unit, asker.today)
  const since = new Date(asker.now.getTime() - CLOSED_MS)
  const totals = texts("tasks-totals", {
    unit: name,
    ...(await taskTotals(queries, unit, asker.today, since)),
  })
  const can = (act: Parameters<typeof may>[1]) => may(asker.standing.held, act, unit)
  if (!can("see-tasks")) return page(totals)
  const tasks = await tasksOfUnit(queries, unit, since)
  await deps.audit(asker, "data-viewed", recordRef("unit", unit), "tasks")
  const offers: Offer<ResolutionsAction>[] = [
    ...(can("give-tasks")
      ? [
          {
            label: texts("tasks-button-give"),
            action: { do: "give", unit, meeting: null, resolution: null } as const,
          },
        ]
      : []),
    ...(can("export-list") && tasks.length > 0
      ? [{ label: texts("tasks-button-export"), action: { do: "export", unit } as const }]
      : []),
  ]
  return listed(deps, asker, totals, tasks, offers)
}

/** What somebody is to do themselves, in whatever unit. Undefined when that is nothing. */
export async function showMine(deps: ResolutionsDeps, asker: Asker): Promise<Presented | undefined> {
  const tasks = await tasksOfPerson(deps.queries, asker.standing.person!.id)
  if (tasks.length === 0) return undefined
  if (tasks.length === 1) return showTask(deps, asker, tasks[0]!.id)
  return listed(deps, asker, deps.texts("tasks-mine", { count: tasks.length }), tasks, [])
}

async function listed(
  { queries, texts }: ResolutionsDeps,
  asker: Asker,
  head: string,
  tasks: readonly Task[],
  offers: readonly Offer<ResolutionsAction>[],
): Promise<Presented> {
  const shown = tasks.slice(0, MOST_LINES)
  const owners = await ownersOf(
    queries,
    shown.map(({ id }) => id),
  )
  const lines = shown.map((task, index) => {
    const names = owners.filter((owner) => owner.task === task.id).map(({ name }) => name)
    return texts("tasks-line", {
      number: index + 1,
      what: task.title,
      names: names.length === 0 ? texts("tasks-nobody") : names.join(", "),
      date: dayText(task.dueOn),
      state: stateWords(texts, task, asker.today),
    })
  })
  const more = tasks.length - shown.length
  return page(
    [
      head,
      ...lines,
      ...(more > 0 ? [texts("tasks-more", { count: more })] : []),
      ...(lines.length > 0 ? [texts("tasks-pick")] : []),
    ].join("\n"),
    offers,
    { do: "pick", tasks: shown.map(({ id }) => id) },
  )
}

/** One task, and what whoever looks at it can do with it. */
export async function showTask(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const task = await readTask(queries, id)
  if (task === undefined) return page(texts("tasks-gone"))
  const owners = await ownersOfOne(queries, task)
  const facts = await taskFacts(deps, task, owners, asker.today)
  const notes = owners.flatMap(({ name, note }) =>
    note === null ? [] : [texts("tasks-note-line", { name, note })],
  )
  const text = [
    ...(news === undefined ? [] : [news, ""]),
    texts("tasks-one", {
      ...facts,
      names: owners.length === 0 ? texts("tasks-nobody") : facts.names,
      state: stateWords(texts, task, asker.today),
    }),
    ...notes,
  ]
  const buttons = buttonsFor(task, {
    isOwner: owners.some(({ person }) => person === asker.standing.person?.id),
    isOfficer: may(asker.standing.held, "give-tasks", task.unit),
  })
  return page(
    text.join("\n"),
    buttons.map((what) => ({ label: texts(`tasks-button-${what}`), action: { do: what, task: id } })),
  )
}

type TaskAct = "done" | "doing" | "stuck" | "note" | "confirm" | "reopen" | "move" | "end"

function buttonsFor(
  { state }: Task,
  { isOwner, isOfficer }: { readonly isOwner: boolean; readonly isOfficer: boolean },
): TaskAct[] {
  if (state === "dropped") return []
  if (state === "done") return isOfficer ? ["reopen"] : []
  if (state === "reported")
    return isOfficer ? ["confirm", "reopen", "move", "end"] : isOwner ? ["doing", "stuck", "note"] : []
  const own = isOwner ? (["done", "doing", "stuck", "note"] as const).filter((what) => what !== state) : []
  return [...own.slice(0, isOfficer ? 3 : 4), ...(isOfficer ? (["confirm", "move", "end"] as const) : [])]
}
