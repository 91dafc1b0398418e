import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { AppError } from "../core/errors.ts"

/**
 * Marks a data folder as ours by a file that names this process, and returns how to give it back.
 * A mark left by a process that no longer runs is taken over. Throws AppError `data-folder-in-use`.
 */
export function takeFolder(folder: string): () => void {
  const file = join(folder, "chibo.pid")
  for (;;) {
    try {
      writeFileSync(file, markOf(process.pid), { flag: "wx" })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
    }
    const mark = readFileSync(file, "utf8")
    const holder = Number.parseInt(mark, 10)
    if (isAlive(holder, mark)) {
      throw new AppError("data-folder-in-use", `process ${holder} works on this data folder`, {
        details: { process: holder, folder, file },
      })
    }
    rmSync(file, { force: true })
  }
}

/** Process ids are given again, after a restart of the machine to quite other programs: the start tells them apart. */
function markOf(processId: number): string {
  return `${processId} ${startOf(processId)}`.trim()
}

/** When a process started, in ticks since the machine did; empty where the system does not tell. */
function startOf(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, "utf8")
    // The second field is the program's name in brackets and may hold anything.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? ""
  } catch {
    return ""
  }
}

function isAlive(processId: number, mark: string): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false
  const [, started = ""] = mark.trim().split(" ")
  if (started !== "" && startOf(processId) !== started) return false
  // Without a start, our own number is that of an earlier run, as in a container whose first process we are.
  if (started === "" && processId === process.pid) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
