import { writeFile } from "node:fs/promises"
import { AppError } from "../core/errors.ts"

/** Writes a file that is not there yet: nothing of the operator's is replaced. Throws `path-taken`, `path-unwritable`. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: "wx", mode: 0o600 })
  } catch (cause) {
    const isTaken = (cause as NodeJS.ErrnoException).code === "EEXIST"
    throw new AppError(isTaken ? "path-taken" : "path-unwritable", `cannot write ${path}`, {
      cause,
      details: { path },
    })
  }
}
