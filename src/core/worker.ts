import { asError } from "./errors.ts"

/** Works off what waits until there is nothing left, then sleeps until woken or until the next look. */
export interface Worker {
  /** There may be work: look now. */
  wake(): void
  /** Resolves when nothing waits and nothing is being worked on in this process. */
  idle(): Promise<void>
  /** No new work is taken; resolves when what was taken is done. */
  stop(): Promise<void>
}

export interface WorkerOptions {
  /** Takes one piece of work and does it; false when there was none. */
  readonly step: () => Promise<boolean>
  /** How many steps may run side by side. */
  readonly lanes: number
  /** Milliseconds between looks for work that another process left or that has become due. */
  readonly lookEvery: number
  readonly onError: (error: Error) => void
}

export function startWorker(options: WorkerOptions): Worker {
  let stopped = false
  let running = 0
  let woken = false
  let waiting: (() => void)[] = []

  const settle = () => {
    if (running > 0) return
    for (const resolve of waiting) resolve()
    waiting = []
  }
  const lane = async () => {
    running++
    try {
      while (!stopped && (await options.step())) {
        // A message may have opened the way for the next of its conversation: let an idle lane see it.
        fill()
      }
    } catch (error) {
      // The next look tries again; a lane that dies must not end the process.
      options.onError(asError(error))
    } finally {
      running--
      if (woken && !stopped) {
        woken = false
        fill()
      }
      settle()
    }
  }
  const fill = () => {
    if (stopped) return
    if (running < options.lanes) void lane()
    else woken = true
  }
  const timer = setInterval(fill, options.lookEvery)
  // After a restart there may be work for every lane.
  for (let lane = 0; lane < options.lanes; lane++) fill()
  return {
    wake: fill,
    idle: () => new Promise((resolve) => (running === 0 ? resolve() : waiting.push(resolve))),
    stop() {
      stopped = true
      clearInterval(timer)
      return this.idle()
    },
  }
}
