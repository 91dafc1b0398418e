import { AppError, asError } from "../../core/errors.ts"
import { beSideProcess } from "../../core/side-process.ts"
import type { Limits } from "./limits.ts"
import { createOcr, type Ocr } from "./ocr.ts"
import { readFile } from "./read.ts"
import type { ReadResult } from "./result.ts"

/** What the process is told first, then for each file. */
export interface Settings {
  readonly limits: Limits
  readonly ocrWorkers: number
}
export interface FileToRead {
  readonly bytes: Uint8Array
  readonly name: string
}
/** What it tells while it reads one. */
export type Reading =
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

let tools: { readonly limits: Limits; readonly ocr: Ocr } | undefined

beSideProcess<Settings | FileToRead, Reading>(async (told, tell) => {
  if ("limits" in told) {
    tools = { limits: told.limits, ocr: createOcr(told.ocrWorkers) }
    return
  }
  if (tools === undefined) throw new Error("a file before the settings")
  const { limits, ocr } = tools
  tell({ kind: "begins" })
  try {
    const result = await readFile(told.bytes, told.name, limits, {
      ocr,
      ocrStarts: () => tell({ kind: "ocr-starts" }),
      pageDone: (page: number, of: number) => tell({ kind: "page", page, of }),
    })
    tell({ kind: "result", result })
  } catch (error) {
    const { code, message, details } =
      error instanceof AppError ? error : new AppError("file-corrupt", asError(error).message)
    tell({ kind: "error", code, message, details })
  }
})
