import { fork } from "node:child_process"

/** What a child process brings back, and the most memory it ever held. */
export interface ChildReport<R> {
  readonly result: R
  readonly peakMb: number
}

/** The work of a child ended without a result; the message says how. */
export class GaveUp extends Error {}

/**
 * Runs `run(job)` of a module in a process of its own, so that one measurement's memory is not another's.
 * Job and result travel as JSON. Throws `GaveUp` when it fails or takes longer than `limitSeconds`.
 */
export function runInChild<J extends object, R>(
  module: URL,
  job: J,
  limitSeconds = Number.POSITIVE_INFINITY,
): Promise<ChildReport<R>> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL("./child-main.ts", import.meta.url), {
      execArgv: ["--expose-gc", "--max-old-space-size=12288"],
    })
    let report: ChildReport<R> | undefined
    let isLate = false
    const timer = Number.isFinite(limitSeconds)
      ? setTimeout(() => {
          isLate = true
          child.kill("SIGKILL")
        }, limitSeconds * 1000)
      : undefined
    child.on("message", (message) => {
      report = message as ChildReport<R>
    })
    child.on("error", reject)
    child.on("exit", (code, signal) => {
      clearTimeout(timer)
      if (report !== undefined) resolve(report)
      else if (isLate) reject(new GaveUp(`gave up after ${limitSeconds} s`))
      else if (signal === "SIGINT" || signal === "SIGTERM") reject(new Error("interrupted"))
      else reject(new GaveUp(`failed (${signal ?? `status ${code}`})`))
    })
    child.send({ module: module.href, job })
  })
}
