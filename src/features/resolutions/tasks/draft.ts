import { localTime } from "../../../core/calendar.ts"
import { dayText } from "../../../core/day-text.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import { readResolution } from "../../../storage/resolutions.ts"
import { requireUnit } from "../../../storage/units.ts"
import { looksLikeTasks, readDay, readNames, readTasks } from "../../../understand/tasks.ts"
import type { Now } from "../../../understand/when/read.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { Draft, DraftTask, ResolutionsAction } from "../actions.ts"
import { page, type ResolutionsDeps } from "../deps.ts"
import { meant, numberedList } from "./whom.ts"

const MOST_PEOPLE = 5
/** So many people can be buttons. */
const MOST_FOUND = 5

/** The local time at which somebody types. */
export function typedAt({ now }: Pick<Asker, "now">): Now {
  const local = localTime(now)
  return { date: local.slice(0, 10), time: local.slice(11) }
}

/** Begins to give tasks of a unit, of one of its meetings or resolutions. */
export async function beginTasks(
  deps: ResolutionsDeps,
  asker: Asker,
  of: Omit<Draft, "tasks">,
): Promise<Presented> {
  const { queries } = deps
  const meeting = of.meeting === null ? undefined : await readMeeting(queries, of.meeting)
  const resolution = of.resolution === null ? undefined : await readResolution(queries, of.resolution)
  const draft: Draft = {
    unit: of.unit,
    meeting: meeting?.unit === of.unit ? meeting.id : null,
    resolution: resolution?.unit === of.unit ? resolution.id : null,
    tasks: [],
  }
  return showDraft(deps, asker, draft)
}

/** Tasks that were typed as a list, for this unit. */
export async function draftTyped(
  deps: ResolutionsDeps,
  asker: Asker,
  draft: Draft,
  lines: string,
): Promise<Presented> {
  const list = await numberedList(deps.queries, draft.unit)
  const tasks = readTasks(lines, typedAt(asker)).map(({ who, what, due }) =>
    resolved(list, { what, due, people: [], open: who }),
  )
  return showDraft(deps, asker, { ...draft, tasks })
}

/** Takes every name that means one person. */
function resolved(list: Parameters<typeof meant>[0], task: DraftTask): DraftTask {
  const people = [...task.people]
  const open: string[] = []
  for (const name of task.open) {
    const found = meant(list, name)
    if (found.length === 1) people.push(found[0]!.id)
    else open.push(name)
  }
  return { ...task, people: [...new Set(people)], open }
}

type Missing = "list" | "what" | "name" | "people" | "many" | "due"

/** The first thing that is not clear yet, and in which task; undefined when all is. */
function missing(
  { tasks }: Draft,
  today: string,
): { readonly what: Missing; readonly index: number } | undefined {
  if (tasks.length === 0) return { what: "list", index: 0 }
  for (const [index, task] of tasks.entries()) {
    if (task.what === "") return { what: "what", index }
    if (task.open.length > 0) return { what: "name", index }
    if (task.people.length === 0) return { what: "people", index }
    if (task.people.length > MOST_PEOPLE) return { what: "many", index }
    if (task.due === null || task.due < today) return { what: "due", index }
  }
  return undefined
}

/** Asks for the first thing that is not clear; a whole draft is shown as it will be given. */
export async function showDraft(
  deps: ResolutionsDeps,
  asker: Asker,
  draft: Draft,
  problem?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const step = { do: "draft", draft } as const
  const lacking = missing(draft, asker.today)
  if (lacking === undefined) return preview(deps, asker, draft)
  const { name: unit } = await requireUnit(queries, draft.unit, asker.today)
  const ask = (text: string, offers: Offer<ResolutionsAction>[] = []) =>
    page(problem === undefined ? text : `${problem}\n${text}`, offers, step)
  if (lacking.what === "list") return ask(texts("tasks-ask-list", { unit }))
  const { what, open } = draft.tasks[lacking.index]!
  const at = { number: lacking.index + 1, what }
  if (lacking.what !== "name") return ask(texts(`tasks-ask-${lacking.what}`, at))
  const found = meant(await numberedList(queries, draft.unit), open[0]!)
  if (found.length === 0) return ask(texts("tasks-ask-unknown", { ...at, name: open[0]! }))
  return ask(
    texts("tasks-ask-which", { ...at, name: open[0]!, count: found.length }),
    found.slice(0, MOST_FOUND).map(({ id, name, phoneLast }) => ({
      label: phoneLast === "" ? name : `${name} (…${phoneLast})`,
      action: { do: "choose", person: id },
    })),
  )
}

async function preview({ queries, texts }: ResolutionsDeps, asker: Asker, draft: Draft): Promise<Presented> {
  const names = new Map((await numberedList(queries, draft.unit)).map(({ id, name }) => [id, name]))
  const { name: unit } = await requireUnit(queries, draft.unit, asker.today)
  const lines = draft.tasks.map(({ what, due, people }, index) =>
    texts("tasks-preview-line", {
      number: index + 1,
      what,
      names: people.map((id) => names.get(id) ?? "?").join(", "),
      date: dayText(due!),
    }),
  )
  return page(
    [texts("tasks-preview", { unit, count: lines.length }), ...lines].join("\n"),
    (["give-sure", "give-again", "give-none"] as const).map((what) => ({
      label: texts(`tasks-button-${what}`),
      action: { do: what },
    })),
    { do: "draft", draft },
  )
}

/** Takes typed words as what the draft lacks. Undefined when it lacks nothing, and the words are no list. */
export async function typeDraft(
  deps: ResolutionsDeps,
  asker: Asker,
  draft: Draft,
  lines: string,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const lacking = missing(draft, asker.today)
  // Whoever types a list again means that one.
  if (looksLikeTasks(lines)) return draftTyped(deps, asker, draft, lines)
  if (lacking === undefined) return undefined
  if (lacking.what === "list") return draftTyped(deps, asker, draft, lines)
  const task = draft.tasks[lacking.index]!
  const changed = (change: Partial<DraftTask>): Draft => ({
    ...draft,
    tasks: draft.tasks.with(lacking.index, { ...task, ...change }),
  })
  if (lacking.what === "what")
    return showDraft(deps, asker, changed({ what: lines.slice(0, 300).toWellFormed().trim() }))
  if (lacking.what === "due") {
    const due = readDay(lines, typedAt(asker))
    return showDraft(deps, asker, changed({ due }), due === null ? texts("tasks-day-unclear") : undefined)
  }
  const names = readNames(lines)
  if (names === null) return showDraft(deps, asker, draft, texts("tasks-names-unclear"))
  const open = lacking.what === "name" ? [...names, ...task.open.slice(1)] : names
  const people = lacking.what === "name" ? task.people : []
  return showDraft(
    deps,
    asker,
    changed(resolved(await numberedList(queries, draft.unit), { ...task, people, open })),
  )
}

/** One of several people with the name was chosen. Undefined where none was to be. */
export async function choose(
  deps: ResolutionsDeps,
  asker: Asker,
  draft: Draft,
  person: number,
): Promise<Presented | undefined> {
  const lacking = missing(draft, asker.today)
  if (lacking?.what !== "name") return undefined
  const task = draft.tasks[lacking.index]!
  const isThere = meant(await numberedList(deps.queries, draft.unit), task.open[0]!).some(
    ({ id }) => id === person,
  )
  if (!isThere) return undefined
  const chosen = { ...task, people: [...new Set([...task.people, person])], open: task.open.slice(1) }
  return showDraft(deps, asker, { ...draft, tasks: draft.tasks.with(lacking.index, chosen) })
}

/** Whether everything of a draft is clear. */
export function isWhole(draft: Draft, today: string): boolean {
  return missing(draft, today) === undefined
}
