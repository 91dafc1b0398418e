import { recordRef } from "../../../core/audit.ts"
import { dayText } from "../../../core/day-text.ts"
import type { CivilDate } from "../../../core/document.ts"
import { withdrawNotices } from "../../../storage/outbox.ts"
import { taskKey } from "../../../storage/task-messages.ts"
import { closeTask, moveTask, readTask, reopenTask } from "../../../storage/tasks.ts"
import { readDay } from "../../../understand/tasks.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { page, type ResolutionsDeps } from "../deps.ts"
import { taskButtons } from "../pressed.ts"
import { typedAt } from "./draft.ts"
import { showTask } from "./show.ts"
import { ownersOfOne, taskFacts, tellOf } from "./tell.ts"

/** Ends a task: it is done, or given up. Whoever does it hears. */
export async function close(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  state: "done" | "dropped",
): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await closeTask(queries, id, state, asker.now))) return page(texts("tasks-over"))
  await deps.audit(asker, `task-${state}`, recordRef("task", id))
  await news(deps, asker, id, state === "done" ? "closed" : "dropped")
  return showTask(deps, asker, id, texts(state === "done" ? "tasks-confirmed" : "tasks-ended"))
}

/** What was said to be done is to be done again. */
export async function reopen(deps: ResolutionsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await reopenTask(queries, id, asker.now))) return page(texts("tasks-open-already"))
  await deps.audit(asker, "task-reopened", recordRef("task", id))
  await news(deps, asker, id, "reopened")
  return showTask(deps, asker, id, texts("tasks-reopened-done"))
}

/** Asks by when a task is to be done instead. */
export async function askMove({ queries, texts }: ResolutionsDeps, id: number): Promise<Presented> {
  const task = await readTask(queries, id)
  if (task === undefined || task.closedAt !== null) return page(texts("tasks-over"))
  return page(texts("tasks-ask-move", { what: task.title, date: dayText(task.dueOn) }), [], {
    do: "move",
    task: id,
  })
}

/** Shows the new day, and asks. */
export async function previewMove(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const task = await readTask(queries, id)
  if (task === undefined || task.closedAt !== null) return page(texts("tasks-over"))
  const due = readDay(typed, typedAt(asker))
  if (due === null) return page(texts("tasks-day-unclear"), [], { do: "move", task: id })
  return page(texts("tasks-move", { what: task.title, from: dayText(task.dueOn), to: dayText(due) }), [
    { label: texts("tasks-button-move-sure"), action: { do: "move-sure", task: id, due } },
    { label: texts("tasks-button-keep"), action: { do: "task", task: id } },
  ])
}

/** Moves the day; whoever does the task hears of it. */
export async function move(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  due: CivilDate,
): Promise<Presented> {
  const { queries, texts } = deps
  if (due < asker.today) return page(texts("tasks-day-unclear"), [], { do: "move", task: id })
  if (!(await moveTask(queries, id, due, asker.now))) return page(texts("tasks-over"))
  await deps.audit(asker, "task-moved", recordRef("task", id))
  await news(deps, asker, id, "moved")
  return showTask(deps, asker, id, texts("tasks-moved-done"))
}

/** Asks whether a task shall really be given up. */
export async function askEnd({ queries, texts }: ResolutionsDeps, id: number): Promise<Presented> {
  const task = await readTask(queries, id)
  if (task === undefined || task.closedAt !== null) return page(texts("tasks-over"))
  return page(texts("tasks-ask-end", { what: task.title }), [
    { label: texts("tasks-button-end-sure"), action: { do: "end-sure", task: id } },
    { label: texts("tasks-button-keep"), action: { do: "task", task: id } },
  ])
}

/** Tells whoever does the task, besides the asker; what had not left yet is out of date. */
async function news(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  kind: "closed" | "dropped" | "reopened" | "moved",
): Promise<void> {
  const { queries, texts } = deps
  await withdrawNotices(queries, taskKey(id), asker.now)
  const task = (await readTask(queries, id))!
  const owners = await ownersOfOne(queries, task)
  const others = owners.flatMap(({ person }) => (person === asker.standing.person?.id ? [] : [person]))
  const isOpen = task.closedAt === null
  await tellOf(queries, task, others, {
    kind,
    text: texts(`tasks-news-${kind}`, await taskFacts(deps, task, owners, asker.today)),
    buttons: isOpen ? taskButtons(texts, id, ["done", "doing", "stuck"]) : [],
    at: asker.now,
  })
}
