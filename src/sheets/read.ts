import { Worker } from "node:worker_threads"
import { AppError } from "../core/errors.ts"
import { SHEET_LIMITS, type SheetLimits } from "./limits.ts"
import type { ThreadAnswer, ThreadTask } from "./thread.ts"
import type { Sheet } from "./workbook.ts"

/**
 * Every sheet of an .xlsx or .csv file that somebody brought, read in a thread of its own: bytes that hang a parser
 * or fill its memory cost that thread. `name` is only looked at. Throws `AppError`: `file-empty`, `file-macro`,
 * `file-encrypted`, `file-wrong-extension`, `file-zip-bomb`, `file-too-many-rows`, `file-corrupt`, `file-timeout`,
 * `file-unknown-encoding`, `sheet-too-large`, `sheet-old-excel`, `sheet-unsupported`.
 */
export function readSheets(
  bytes: Uint8Array,
  name: string,
  limits: SheetLimits = SHEET_LIMITS,
): Promise<Sheet[]> {
  const task: ThreadTask = { bytes, name, limits }
  const thread = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: task,
    // Flags of the parent, a test runner for one, need not suit a thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  return new Promise<Sheet[]>((resolve, reject) => {
    const late = setTimeout(() => {
      const { seconds } = limits
      reject(
        new AppError("file-timeout", `Not read within ${seconds} seconds`, { details: { name, seconds } }),
      )
    }, limits.seconds * 1000)
    const fail = (cause: unknown): void =>
      reject(new AppError("file-corrupt", "The parser failed", { cause, details: { name } }))
    thread.on("error", fail).on("exit", (status) => fail(new Error(`The thread ended with ${status}`)))
    thread.on("message", (answer: ThreadAnswer) => {
      if ("sheets" in answer) resolve(answer.sheets)
      else reject(new AppError(answer.code, answer.message, { details: answer.details }))
    })
    thread.on("exit", () => clearTimeout(late))
  }).finally(() => thread.terminate())
}

/**
 * The sheet with the list: the first visible one that `holdsList` accepts, else the first with two rows of two
 * cells, else the first with anything in it. Throws `sheet-no-list` where all are empty.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  holdsList: (sheet: Sheet) => boolean = () => false,
): Sheet {
  const seen = sheets.filter((sheet) => !sheet.isHidden && countRows(sheet, 1) > 0)
  const chosen = seen.find(holdsList) ?? seen.find((sheet) => countRows(sheet, 2) >= 2) ?? seen[0]
  if (chosen === undefined) throw new AppError("sheet-no-list", "No sheet has anything in it")
  return chosen
}

/** How many rows have at least this many filled cells. */
function countRows(sheet: Sheet, cells: number): number {
  return sheet.rows.filter((row) => row.filter((cell) => cell !== null).length >= cells).length
}
