import type { TaskReport } from "../../../core/task.ts"
import { keepNote } from "../../../storage/task-people.ts"
import { readTask, reportTask, type Task, tasksOfPerson } from "../../../storage/tasks.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { page, type ResolutionsDeps } from "../deps.ts"
import { taskButtons } from "../pressed.ts"
import { showTask } from "./show.ts"
import { officersOf, ownersOfOne, taskFacts, tellOf } from "./tell.ts"

type Said = "done" | "doing" | "stuck"

const REPORTS: Readonly<Record<Said, TaskReport>> = { done: "reported", doing: "doing", stuck: "stuck" }
const MOST_NOTE = 300
/** So many tasks can be buttons. */
const MOST_BUTTONS = 6
const LABEL_LETTERS = 40

/** Whoever does a task says how it stands; of done and stuck the secretary hears. */
export async function report(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  said: Said,
): Promise<Presented> {
  const { queries, texts } = deps
  if (!(await reportTask(queries, id, REPORTS[said]))) return page(texts("tasks-over"))
  const task = (await readTask(queries, id))!
  if (said !== "doing") await tellOfficers(deps, asker, task, said)
  if (said === "stuck") return page(texts("tasks-reported", { said }), [], { do: "note", task: id })
  return showTask(deps, asker, id, texts("tasks-reported", { said }))
}

async function tellOfficers(
  deps: ResolutionsDeps,
  asker: Asker,
  task: Task,
  said: "done" | "stuck",
): Promise<void> {
  const { queries, texts } = deps
  const me = asker.standing.person!
  const officers = (await officersOf(queries, task.unit)).filter((id) => id !== me.id)
  const facts = await taskFacts(deps, task, await ownersOfOne(queries, task), asker.today)
  await tellOf(queries, task, officers, {
    kind: said === "done" ? "reported" : "stuck",
    text: texts(`tasks-told-${said}`, { ...facts, by: me.name }),
    buttons: taskButtons(texts, task.id, said === "done" ? ["confirm", "reopen", "task"] : ["task"]),
    at: asker.now,
  })
}

/** Keeps what somebody adds about their task, for the officers to see. */
export async function note(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const words = [...typed.trim()].slice(0, MOST_NOTE).join("")
  const isKept = await keepNote(queries, id, asker.standing.person!.id, words, asker.now)
  return isKept ? showTask(deps, asker, id, texts("tasks-noted")) : page(texts("tasks-gone"))
}

const WORDS: readonly (readonly [words: RegExp, said: Said])[] = [
  [
    /^(?:(?:toi |em )?da )?(?:lam |hoan thanh )?xong(?: roi| viec(?: roi)?| nhiem vu)?(?: a)?$|^(?:da )?hoan thanh$/,
    "done",
  ],
  [/^dang (?:lam|thuc hien|trien khai)(?: a)?$/, "doing"],
  [/^(?:bi |dang )?vuong(?: mac)?(?:$|\s*[:,–-]|(?= vi | do ))/, "stuck"],
]

function shortened(title: string): string {
  return title.length > LABEL_LETTERS ? `${title.slice(0, LABEL_LETTERS).toWellFormed()}…` : title
}

/** Takes words such as "đã xong" or "vướng: chưa có danh sách" for the asker's task; of several it is asked which one. */
export async function reportInWords(
  deps: ResolutionsDeps,
  asker: Asker,
  { word, typed }: { readonly word: string; readonly typed: string },
): Promise<Presented | undefined> {
  const said = WORDS.find(([words]) => words.test(word))?.[1]
  if (said === undefined) return undefined
  const tasks = (await tasksOfPerson(deps.queries, asker.standing.person!.id)).filter(
    ({ state }) => state !== REPORTS[said] || said === "stuck",
  )
  if (tasks.length === 0) return undefined
  if (tasks.length > 1)
    return page(
      deps.texts("tasks-which", { said }),
      tasks.slice(0, MOST_BUTTONS).map(({ id, title }, index) => ({
        label: deps.texts("tasks-which-one", { number: index + 1, what: shortened(title) }),
        action: { do: said, task: id },
      })),
    )
  const shown = await report(deps, asker, tasks[0]!.id, said)
  const why = /^[^:,–-]*?(?:[:,–-]|(?=\s(?:vì|vi|do)\s))\s*(.+)$/iu.exec(typed)?.[1]
  return said === "stuck" && why !== undefined ? note(deps, asker, tasks[0]!.id, why) : shown
}
