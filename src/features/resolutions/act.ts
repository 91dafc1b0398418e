import { readResolution } from "../../storage/resolutions.ts"
import type { Asker, Presented } from "../dialogue.ts"
import type { Draft, ResolutionsAction } from "./actions.ts"
import { page, type ResolutionsDeps } from "./deps.ts"
import { askForFile, showWhole } from "./file/bring.ts"
import { approve, approveAlone, submit, takeBack, withdraw } from "./file/decide.ts"
import { askWithdraw, showFiled } from "./file/list.ts"
import { mayApprove } from "./file/who.ts"
import { beginTasks, choose } from "./tasks/draft.ts"
import { askExport, exportTasks } from "./tasks/export.ts"
import { give } from "./tasks/give.ts"
import { report } from "./tasks/report.ts"
import { askEnd, askMove, close, move, reopen } from "./tasks/settle.ts"
import { showMine, showTask, showUnitTasks } from "./tasks/show.ts"

/** Does what a button says, of whoever may. Undefined where only the record itself can tell that the person may not. */
export async function act(
  deps: ResolutionsDeps,
  asker: Asker,
  action: ResolutionsAction,
  draft?: Draft,
): Promise<Presented | undefined> {
  switch (action.do) {
    case "file":
      return askForFile(deps, asker, action.unit, action.meeting)
    case "filed":
      return showFiled(deps, asker, action.unit)
    case "submit":
      return isOwn(deps, asker, action.resolution, () => submit(deps, asker, action.resolution))
    case "alone":
      return approveAlone(deps, asker, action.resolution)
    case "take-back":
      return takeBack(deps, asker, action.resolution)
    case "look":
    case "refuse":
      return beforeDeciding(deps, asker, action.do, action.resolution)
    case "approve":
      return approve(deps, asker, action.resolution)
    case "withdraw":
      return askWithdraw(deps, action.resolution)
    case "withdraw-sure":
      return withdraw(deps, asker, action.resolution)
    case "tasks":
      return showUnitTasks(deps, asker, action.unit)
    case "mine":
      return (await showMine(deps, asker)) ?? page(deps.texts("tasks-mine-none"))
    case "export":
      return askExport(deps, asker, action.unit)
    case "export-sure":
      return exportTasks(deps, asker, action.unit)
    case "give":
      return beginTasks(deps, asker, action)
    case "choose":
      return choose(deps, asker, draft!, action.person)
    case "give-sure":
      return give(deps, asker, draft!)
    case "give-again":
      return beginTasks(deps, asker, draft!)
    case "give-none":
      return page(deps.texts("tasks-none-given"))
    case "task":
      return showTask(deps, asker, action.task)
    case "done":
    case "doing":
    case "stuck":
      return report(deps, asker, action.task, action.do)
    case "note":
      return page(deps.texts("tasks-ask-note"), [], { do: "note", task: action.task })
    case "confirm":
      return close(deps, asker, action.task, "done")
    case "reopen":
      return reopen(deps, asker, action.task)
    case "move":
      return askMove(deps, action.task)
    case "move-sure":
      return move(deps, asker, action.task, action.due)
    case "end":
      return askEnd(deps, action.task)
    case "end-sure":
      return close(deps, asker, action.task, "dropped")
  }
}

/** What waits is shown to whom it waits for; a refusal asks for its reason. */
async function beforeDeciding(
  deps: ResolutionsDeps,
  asker: Asker,
  what: "look" | "refuse",
  id: number,
): Promise<Presented | undefined> {
  const resolution = (await readResolution(deps.queries, id))!
  if (resolution.state !== "filed") return page(deps.texts("resolutions-gone"))
  if (!(await mayApprove(deps.queries, asker, resolution))) return undefined
  if (what === "look") return showWhole(deps, id)
  return page(deps.texts("resolutions-ask-reason"), [], { do: "refuse", resolution: id })
}

async function isOwn(
  { queries }: ResolutionsDeps,
  asker: Asker,
  id: number,
  then: () => Promise<Presented>,
): Promise<Presented | undefined> {
  const resolution = await readResolution(queries, id)
  return resolution?.filedBy === asker.standing.person?.id ? then() : undefined
}
