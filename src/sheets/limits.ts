import { uploadRule } from "../core/uploads.ts"
import type { WorkbookLimits } from "./workbook.ts"

/** How much a list that somebody brings may cost. Everything beyond is refused with a code, never cut. */
export interface SheetLimits extends WorkbookLimits {
  /** Size of the file itself, in MiB. */
  readonly fileMb: number
  /** Seconds for the whole file. */
  readonly seconds: number
  /** Heap of the thread that parses, in MiB. */
  readonly memoryMb: number
}

export const SHEET_LIMITS: SheetLimits = Object.freeze({
  fileMb: uploadRule("roster").megabytes,
  seconds: 20,
  memoryMb: 512,
  zipEntries: 500,
  zipMb: 50,
  zipRatio: 200,
  rows: 20_000,
  columns: 60,
})
