import { runOf } from "../core/run.ts"
import type { Asked } from "./asked.ts"
import { readRun, type Sighting } from "./read-run.ts"

/** "Đề mục 36.3", "Chương II": which one it is, not what it is about. */
const NUMBERING = /^(?:Đề mục|Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+\p{L}+|[IVXLCDM]+\b|\d[\d.]*)[.:]?\s*/u

/** Reads lines that stand above texts: each once, for many sections share a title. */
export function fieldReader(asked: Asked): (line: string) => Sighting {
  const known = new Map<string, Sighting>()
  return (line) => {
    const sighting = known.get(line) ?? readRun(runOf(line.replace(NUMBERING, "")), asked, null)
    known.set(line, sighting)
    return sighting
  }
}
