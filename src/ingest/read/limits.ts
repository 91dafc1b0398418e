import type { ZipLimits } from "../../core/files/zip-guard.ts"

/** How much one file may cost. Everything beyond is refused with a code, never cut silently. */
export interface Limits extends ZipLimits {
  /** Size of the file itself, in MiB. */
  readonly fileMb: number
  /** Seconds for the whole file, before what OCR adds. */
  readonly fileSeconds: number
  /** Seconds added to the file's time for each page that goes through OCR. */
  readonly ocrPageSeconds: number
  /** Heap of the thread that parses, in MiB. */
  readonly memoryMb: number
  /** Per sheet. */
  readonly rows: number
  /** Per sheet. */
  readonly columns: number
}

export const DEFAULT_LIMITS: Limits = Object.freeze({
  fileMb: 50,
  fileSeconds: 120,
  ocrPageSeconds: 60,
  memoryMb: 2048,
  zipEntries: 2000,
  zipMb: 200,
  zipRatio: 200,
  rows: 10_000,
  columns: 100,
})
