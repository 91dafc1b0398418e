import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { AppError } from "../core/errors.ts"

/**
 * Marks a data folder as ours by a file that holds the process id, and returns how to give it back.
 * A mark left by a process that no longer runs is taken over. Throws AppError `data-folder-in-use`.
 */
export function takeFolder(folder: string): () => void {
  const file = join(folder, "chibo.pid")
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
    }
    const holder = Number(readFileSync(file, "utf8"))
    if (isAlive(holder)) {
      throw new AppError("data-folder-in-use", `process ${holder} works on this data folder`, {
        details: { process: holder, folder },
      })
    }
    rmSync(file, { force: true })
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
