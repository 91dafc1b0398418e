import { parentPort, workerData } from "node:worker_threads"
import { AppError, asError } from "../errors.ts"
import { type CleanPhoto, drawAnew } from "./draw.ts"

/** What the thread tells: that it begins, which may take a while on a busy machine, and what came of it. */
export type ThreadAnswer =
  | "begins"
  | CleanPhoto
  | {
      readonly code: string
      readonly message: string
      readonly details: Readonly<Record<string, string | number>>
    }

async function answer(): Promise<ThreadAnswer> {
  try {
    return await drawAnew(workerData as Uint8Array)
  } catch (error) {
    const { code, message, details } =
      error instanceof AppError ? error : new AppError("photo-broken", asError(error).message)
    return { code, message, details }
  }
}

parentPort?.postMessage("begins")
parentPort?.postMessage(await answer())
