import { recordRef } from "../../../core/audit.ts"
import { insertTask } from "../../../storage/tasks.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import type { Draft } from "../actions.ts"
import { page, type ResolutionsDeps } from "../deps.ts"
import { taskButtons } from "../pressed.ts"
import { isWhole, showDraft } from "./draft.ts"
import { ownersOfOne, taskFacts, tellOf } from "./tell.ts"

/** Gives the tasks of a draft; whoever does one hears of it, except whoever gives it. */
export async function give(deps: ResolutionsDeps, asker: Asker, draft: Draft): Promise<Presented> {
  const { queries, texts } = deps
  if (!isWhole(draft, asker.today)) return showDraft(deps, asker, draft)
  const me = asker.standing.person!.id
  let [told, people] = [0, 0]
  for (const { what, due, people: whom } of draft.tasks) {
    const { unit, meeting, resolution } = draft
    const task = await insertTask(
      queries,
      { unit, meeting, resolution, title: what, dueOn: due!, by: me, people: whom },
      asker.now,
    )
    const owners = await ownersOfOne(queries, task)
    const others = owners.flatMap(({ person }) => (person === me ? [] : [person]))
    people += others.length
    told += await tellOf(queries, task, others, {
      kind: "given",
      text: texts("tasks-given", await taskFacts(deps, task, owners, asker.today)),
      buttons: taskButtons(texts, task.id, ["done", "doing", "stuck"]),
      at: asker.now,
    })
    await deps.audit(asker, "task-given", recordRef("task", task.id), `unit:${unit}`)
  }
  return page(texts("tasks-given-done", { count: draft.tasks.length, told, unlinked: people - told }), [
    { label: texts("tasks-button-tasks"), action: { do: "tasks", unit: draft.unit } },
  ])
}
