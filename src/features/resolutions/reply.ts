import { recordRef } from "../../core/audit.ts"
import { type UnitAct, unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import { looksLikeTasks } from "../../understand/tasks.ts"
import { inUnit } from "../choose-unit.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply, say } from "../dialogue.ts"
import { refusePress } from "../refuse-press.ts"
import { act } from "./act.ts"
import {
  FILE_WORDS,
  FILED_WORDS,
  GIVE_WORDS,
  MINE_WORDS,
  type ResolutionsAction,
  type ResolutionsStep,
  TASK_WORDS,
} from "./actions.ts"
import { isAllowed } from "./allowed.ts"
import { page, type ResolutionsDeps } from "./deps.ts"
import { resolutionBrought, takeResolution } from "./file/bring.ts"
import { refuse } from "./file/decide.ts"
import { fixedAction } from "./pressed.ts"
import { draftTyped, typeDraft } from "./tasks/draft.ts"
import { note, reportInWords } from "./tasks/report.ts"
import { previewMove } from "./tasks/settle.ts"
import { showMine } from "./tasks/show.ts"

/** What was typed: folded, as it is in one line, and with its lines. */
export interface Typed {
  readonly word: string
  readonly typed: string
  readonly lines: string
}

/**
 * Takes typed words about resolutions and tasks: what opens them, a list of tasks, how a task stands. Undefined for other
 * words, and for everybody who has nothing to do with them: to them they are a question like any other.
 */
export async function callResolutions(
  deps: ResolutionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  said: Typed,
): Promise<Reply | undefined> {
  if (!asker.isPrivate || asker.standing.person === null) return undefined
  const presented = await called(deps, asker, said)
  return presented === undefined ? undefined : offer(dialogue, presented)
}

async function called(deps: ResolutionsDeps, asker: Asker, said: Typed): Promise<Presented | undefined> {
  const { word, lines } = said
  if (FILE_WORDS.test(word))
    return where(deps, asker, "file-resolution", (unit) => ({ do: "file", unit, meeting: null }))
  if (FILED_WORDS.test(word)) return openFiled(deps, asker)
  if (GIVE_WORDS.test(word))
    return where(deps, asker, "give-tasks", (unit) => ({
      do: "give",
      unit,
      meeting: null,
      resolution: null,
    }))
  if (MINE_WORDS.test(word)) return (await showMine(deps, asker)) ?? page(deps.texts("tasks-mine-none"))
  if (TASK_WORDS.test(word))
    return (
      (await where(deps, asker, "see-tasks", (unit) => ({ do: "tasks", unit }))) ??
      (await showMine(deps, asker)) ??
      (await where(deps, asker, "see-totals", (unit) => ({ do: "tasks", unit })))
    )
  // Of several units the first: the preview says whose tasks they are.
  const [unit] = looksLikeTasks(lines) ? unitsWhere(asker.standing.held, "give-tasks") : []
  if (unit !== undefined)
    return draftTyped(deps, asker, { unit, meeting: null, resolution: null, tasks: [] }, lines)
  return reportInWords(deps, asker, said)
}

/** The unit's resolutions for whoever may file or approve them. */
async function openFiled(deps: ResolutionsDeps, asker: Asker): Promise<Presented | undefined> {
  const act =
    unitsWhere(asker.standing.held, "file-resolution").length > 0 ? "file-resolution" : "approve-resolution"
  return where(deps, asker, act, (unit) => ({ do: "filed", unit }))
}

/** Does something in the unit where somebody may; of several one is chosen. Undefined where they may in none. */
function where(
  deps: ResolutionsDeps,
  asker: Asker,
  right: UnitAct,
  action: (unit: number) => ResolutionsAction,
): Promise<Presented | undefined> {
  return inUnit(
    deps,
    asker,
    unitsWhere(asker.standing.held, right),
    (unit) => act(deps, asker, action(unit)),
    (unit) => ({ feature: "resolutions", ...action(unit) }),
  )
}

/** Presses a button that is good for days. Undefined for other buttons. */
export async function pressFixed(
  deps: ResolutionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const action = fixedAction(id)
  return action === undefined ? undefined : pressResolutions(deps, asker, dialogue, action)
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressResolutions(
  deps: ResolutionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: ResolutionsAction,
): Promise<Reply> {
  const draft =
    dialogue.step?.feature === "resolutions" && dialogue.step.do === "draft" ? dialogue.step.draft : undefined
  const presented =
    asker.isPrivate && (await isAllowed(deps.queries, asker, action, draft))
      ? await act(deps, asker, action, draft)
      : undefined
  if (presented !== undefined) return offer(dialogue, presented)
  return refusePress(deps, asker, dialogue, subjectOf(action), action.do)
}

function subjectOf(action: ResolutionsAction) {
  if ("unit" in action) return recordRef("unit", action.unit)
  if ("task" in action) return recordRef("task", action.task)
  if ("resolution" in action) return recordRef("resolution", action.resolution)
  return "service"
}

/** Goes on with a running step. Undefined where the right is gone, and for words that open something. */
export async function stepResolutions(
  deps: ResolutionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: ResolutionsStep,
  said: Typed,
): Promise<Reply | undefined> {
  const opens = [FILE_WORDS, FILED_WORDS, GIVE_WORDS, TASK_WORDS, MINE_WORDS].some((words) =>
    words.test(said.word),
  )
  if (!asker.isPrivate || opens) return undefined
  const presented = await stepped(deps, asker, step, said)
  return presented === undefined ? undefined : offer(dialogue, presented)
}

async function stepped(
  deps: ResolutionsDeps,
  asker: Asker,
  step: ResolutionsStep,
  { typed, lines }: Typed,
): Promise<Presented | undefined> {
  const may = (action: ResolutionsAction, draft?: Parameters<typeof isAllowed>[3]) =>
    isAllowed(deps.queries, asker, action, draft)
  switch (step.do) {
    case "draft":
      return (await may({ do: "give-sure" }, step.draft))
        ? typeDraft(deps, asker, step.draft, lines)
        : undefined
    case "refuse":
      return (await may({ do: "refuse", resolution: step.resolution }))
        ? refuse(deps, asker, step.resolution, typed)
        : undefined
    case "note":
      return (await may({ do: "note", task: step.task })) ? note(deps, asker, step.task, typed) : undefined
    case "move":
      return (await may({ do: "move", task: step.task }))
        ? previewMove(deps, asker, step.task, typed)
        : undefined
    case "pick": {
      const number = /^(?:viec|nhiem vu|so) (?:so )?(\d{1,2})$/.exec(fold(typed))?.[1]
      const task = number === undefined ? undefined : step.tasks[Number(number) - 1]
      if (task === undefined || !(await may({ do: "task", task }))) return undefined
      return act(deps, asker, { do: "task", task })
    }
  }
}

/** A file was brought by a link that was made here; undefined for links of other features. */
export async function takeBroughtResolution(
  deps: ResolutionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  brought: { readonly file: number; readonly purpose: string },
): Promise<Reply | undefined> {
  const of = resolutionBrought(brought.purpose)
  if (of === undefined) return undefined
  const presented = await takeResolution(deps, asker, brought.file, of)
  return presented === undefined
    ? say(dialogue, deps.texts("common-button-unknown"))
    : offer(dialogue, presented)
}
