import { parentPort, workerData } from "node:worker_threads"
import { AppError, asError } from "../../core/errors.ts"
import type { Limits } from "./limits.ts"
import { createOcr } from "./ocr.ts"
import { readFile } from "./read.ts"
import type { ReadResult } from "./result.ts"

/** What the thread is started with, and what it is told and tells. */
export interface ThreadSettings {
  readonly limits: Limits
  readonly ocrWorkers: number
}
export interface ToThread {
  readonly bytes: Uint8Array
  readonly name: string
}
export type FromThread =
  | { readonly kind: "begins" }
  | { readonly kind: "ocr-starts" }
  | { readonly kind: "page"; readonly page: number; readonly of: number }
  | { readonly kind: "result"; readonly result: ReadResult }
  | {
      readonly kind: "error"
      readonly code: string
      readonly message: string
      readonly details: Readonly<Record<string, string | number>>
    }

const { limits, ocrWorkers } = workerData as ThreadSettings
const ocr = createOcr(ocrWorkers)
const say = (message: FromThread): void => parentPort?.postMessage(message)
const tools = {
  ocr,
  ocrStarts: () => say({ kind: "ocr-starts" }),
  pageDone: (page: number, of: number) => say({ kind: "page", page, of }),
}

parentPort?.on("message", async ({ bytes, name }: ToThread) => {
  say({ kind: "begins" })
  try {
    say({ kind: "result", result: await readFile(bytes, name, limits, tools) })
  } catch (error) {
    const { code, message, details } =
      error instanceof AppError ? error : new AppError("file-corrupt", asError(error).message)
    say({ kind: "error", code, message, details })
  }
})
