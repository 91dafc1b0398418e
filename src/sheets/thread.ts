import { parentPort, workerData } from "node:worker_threads"
import { AppError, asError } from "../core/errors.ts"
import type { SheetLimits } from "./limits.ts"
import { parseSheets } from "./parse.ts"
import type { Sheet } from "./workbook.ts"

/** What the thread is started with, and the one thing it tells. */
export interface ThreadTask {
  readonly bytes: Uint8Array
  readonly name: string
  readonly limits: SheetLimits
}
export type ThreadAnswer =
  | { readonly sheets: Sheet[] }
  | {
      readonly code: string
      readonly message: string
      readonly details: Readonly<Record<string, string | number>>
    }

const { bytes, name, limits } = workerData as ThreadTask

async function answer(): Promise<ThreadAnswer> {
  try {
    return { sheets: await parseSheets(bytes, name, limits) }
  } catch (error) {
    const { code, message, details } =
      error instanceof AppError ? error : new AppError("file-corrupt", asError(error).message)
    return { code, message, details }
  }
}

parentPort?.postMessage(await answer())
