import { type Run, runOf } from "../core/run.ts"
import type { Candidate } from "./candidate.ts"

/** What stands above a section's text. */
export interface Fields {
  readonly heading: Run
  readonly path: Run
  readonly title: Run
}

/** "Đề mục 36.3", "Chương II": which one it is, not what it is about. */
const NUMBERING = /^(?:Đề mục|Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+\p{L}+|[IVXLCDM]+\b|\d[\d.]*)[.:]?\s*/u

export function fieldsOf({ heading, path, title }: Candidate): Fields {
  return {
    heading: runOf(heading),
    path: runOf(path.replace(NUMBERING, "")),
    title: runOf(title.replace(NUMBERING, "")),
  }
}
