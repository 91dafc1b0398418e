import { fork } from "node:child_process"

/** What a child process brings back, and the most memory it ever held. */
export interface ChildReport<R> {
  readonly result: R
  readonly peakMb: number
}

/** The work of a child ended without a result; the message says how. */
export class GaveUp extends Error {
  /** What the child had told last. */
  readonly soFar: unknown

  constructor(message: string, soFar: unknown) {
    super(message)
    this.soFar = soFar
  }
}

/** Tells the parent how far a measurement is; settled when the words are out. */
export type Tell<R> = (soFar: R) => Promise<void>

/**
 * Runs `run(job, tell)` of a module in a process of its own, so that one measurement's memory is not another's.
 * Job, result and what it tells meanwhile travel as JSON. Throws `GaveUp` when it fails or takes longer than
 * `limitSeconds`, and another error when `signal` tells that somebody ended the bench.
 */
export function runInChild<J extends object, R>(
  module: URL,
  job: J,
  options: { readonly signal: AbortSignal; readonly limitSeconds?: number },
): Promise<ChildReport<R>> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./child-main.ts", import.meta.url), {
      execArgv: ["--expose-gc", "--max-old-space-size=12288"],
      signal: options.signal,
    })
    let report: ChildReport<R> | undefined
    let soFar: unknown
    let isLate = false
    const { limitSeconds } = options
    const late = () => {
      isLate = true
      child.kill("SIGKILL")
    }
    const timer = limitSeconds === undefined ? undefined : setTimeout(late, limitSeconds * 1000)
    child.on("message", (message: ChildReport<R> | { readonly soFar: unknown }) => {
      if ("soFar" in message) soFar = message.soFar
      else report = message
    })
    // A child that is being ended still exits, and only then may its folder go.
    child.on("error", (error) => {
      if (error.name !== "AbortError") reject(error)
    })
    child.on("exit", (code, signal) => {
      clearTimeout(timer)
      if (report !== undefined) resolve(report)
      else if (isLate) reject(new GaveUp(`ended after ${limitSeconds} s`, soFar))
      else if (options.signal.aborted || signal === "SIGINT") reject(new Error("interrupted"))
      else reject(new GaveUp(`failed (${signal ?? `status ${code}`})`, soFar))
    })
    child.send({ module: module.href, job })
  })
}

/** Aborts when somebody ends this process, which then has time to take its databases and folders away. */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => controller.abort())
  return controller.signal
}
