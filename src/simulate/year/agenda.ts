/** What is to be done at each moment of the year, as it comes to be known. */
export interface Agenda {
  /** Does something then; what is added for a moment that is over is done at the next. */
  add(moment: number, task: Task): void
  /** Looks at what is due then. */
  visit(moment: number): void
  /** The next moment and all its tasks, taken out; undefined when nothing is left. */
  next(): { readonly moment: number; readonly tasks: readonly Task[] } | undefined
  /** When the next moment is; infinity when nothing is left. */
  peek(): number
}

/** Secretaries act on platforms that lose nothing; members on such as they are. */
export interface Task {
  readonly by: "secretary" | "member" | "platform"
  run(): Promise<void>
}

export function createAgenda(): Agenda {
  const tasks = new Map<number, Task[]>()
  let first = Number.POSITIVE_INFINITY
  const look = () => {
    first = Math.min(...tasks.keys())
  }
  const at = (moment: number) => {
    const there = tasks.get(moment)
    if (there !== undefined) return there
    const list: Task[] = []
    tasks.set(moment, list)
    first = Math.min(first, moment)
    return list
  }
  return {
    add: (moment, task) => void at(moment).push(task),
    visit: (moment) => void at(moment),
    peek: () => first,
    next() {
      const due = tasks.get(first)
      if (due === undefined) return undefined
      const moment = first
      tasks.delete(moment)
      look()
      return { moment, tasks: due }
    },
  }
}

/** Does all of these, so many at once. */
export async function allOf(tasks: readonly (() => Promise<void>)[], atOnce: number): Promise<void> {
  const left = [...tasks]
  const lane = async () => {
    for (let task = left.shift(); task !== undefined; task = left.shift()) await task()
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, lane))
}
