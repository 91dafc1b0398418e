import { may, type UnitAct } from "../../core/rights.ts"
import type { Queries } from "../../storage/database.ts"
import { readResolution } from "../../storage/resolutions.ts"
import { isOwner } from "../../storage/task-people.ts"
import { readTask } from "../../storage/tasks.ts"
import type { Asker } from "../dialogue.ts"
import type { Draft, ResolutionsAction } from "./actions.ts"

/** The rights of which a button asks for one, in the unit whose it is. */
const NEEDS = {
  file: ["file-resolution"],
  filed: ["file-resolution", "approve-resolution"],
  submit: ["file-resolution"],
  alone: ["approve-resolution"],
  "take-back": ["file-resolution"],
  look: ["approve-resolution"],
  approve: ["approve-resolution"],
  refuse: ["approve-resolution"],
  withdraw: ["approve-resolution"],
  "withdraw-sure": ["approve-resolution"],
  tasks: ["see-tasks", "see-totals"],
  export: ["export-list"],
  "export-sure": ["export-list"],
  give: ["give-tasks"],
  choose: ["give-tasks"],
  "give-sure": ["give-tasks"],
  "give-again": ["give-tasks"],
  "give-none": ["give-tasks"],
  task: ["see-tasks"],
  confirm: ["give-tasks"],
  reopen: ["give-tasks"],
  move: ["give-tasks"],
  "move-sure": ["give-tasks"],
  end: ["give-tasks"],
  "end-sure": ["give-tasks"],
} as const satisfies Partial<Record<ResolutionsAction["do"], readonly UnitAct[]>>

/** Whether the asker may press this button, now. Whoever does a task may see it and say how it stands. */
export async function isAllowed(
  queries: Queries,
  asker: Asker,
  action: ResolutionsAction,
  draft?: Draft,
): Promise<boolean> {
  const me = asker.standing.person
  if (me === null) return false
  if (action.do === "mine") return true
  if (action.do === "done" || action.do === "doing" || action.do === "stuck" || action.do === "note")
    return isOwner(queries, action.task, me.id)
  const unit = await unitOf(queries, action, draft)
  if (unit === undefined) return false
  if (NEEDS[action.do].some((act) => may(asker.standing.held, act, unit))) return true
  return action.do === "task" && isOwner(queries, action.task, me.id)
}

async function unitOf(
  queries: Queries,
  action: Exclude<ResolutionsAction, { do: "mine" }>,
  draft: Draft | undefined,
): Promise<number | undefined> {
  if ("unit" in action) return action.unit
  if ("task" in action) return (await readTask(queries, action.task))?.unit
  if ("resolution" in action) return (await readResolution(queries, action.resolution))?.unit
  return draft?.unit
}
