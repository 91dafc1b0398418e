import type { AppError } from "../../core/errors.ts"
import { contentFlags } from "../../core/filler.ts"
import { cleanInput, fold, syllables } from "../../core/text.ts"
import type { Cell, Sheet } from "../../sheets/workbook.ts"
import type { Glossary, GlossaryEntry } from "./glossary.ts"

/** What is wrong with one line; the sentence for it is `glossary-problem-<code>` in `locales/`. */
export interface GlossaryProblem {
  /** Counted from 1, as editors do. */
  readonly line: number
  readonly code: "one-column" | "many-columns" | "no-words" | "only-asks" | "too-long" | "twice" | "too-many"
  /** What stands there. */
  readonly words: string
}

export interface GlossaryFile {
  readonly glossary: Glossary
  readonly problems: readonly GlossaryProblem[]
  /** The table cannot be read at all; then there are no words. */
  readonly error?: AppError
}

const MOST_SAID = 8
const MOST_WRITTEN = 20
const MOST_ENTRIES = 1000
const HEADING = "nguoi dan noi"

/**
 * The office's words from a table of two columns, “người dân nói” and “văn bản viết”. Blank rows, rows that begin with #, the
 * heading and hidden sheets say nothing. A row that is wrong is told and left out. A phrase on several rows has several
 * meanings.
 */
export function readGlossary(sheets: readonly Sheet[]): GlossaryFile {
  const rows = sheets.find(({ isHidden }) => !isHidden)?.rows ?? []
  const entries: GlossaryEntry[] = []
  const problems: GlossaryProblem[] = []
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const cells = row.map(textOf)
    if (cells.every((cell) => cell === "") || cells[0]!.startsWith("#") || isHeading(cells)) continue
    const code = seen.size < MOST_ENTRIES ? problemIn(cells, seen) : "too-many"
    const [said = "", written = ""] = cells
    if (code === undefined) entries.push({ said: syllables(said.toLowerCase()), written })
    else problems.push({ line: at + 1, code, words: cells.filter(Boolean).join(" | ") })
    if (code === "too-many") break
  }
  return { glossary: { entries }, problems }
}

function textOf(cell: Cell): string {
  return cell === null ? "" : cleanInput(String(cell))
}

function isHeading([first = ""]: readonly string[]): boolean {
  return fold(first) === HEADING
}

function problemIn(cells: readonly string[], seen: Set<string>): GlossaryProblem["code"] | undefined {
  const [said = "", written = "", ...more] = cells
  if (more.some(Boolean)) return "many-columns"
  if (said === "" || written === "") return "one-column"
  const [left, right] = [syllables(said), syllables(written)]
  if (left.length === 0 || right.length === 0) return "no-words"
  if (left.length > MOST_SAID || right.length > MOST_WRITTEN) return "too-long"
  // Else every question would be read anew.
  if (!contentFlags(said).some(Boolean)) return "only-asks"
  const key = `${left.join(" ")}=${right.join(" ")}`.toLowerCase()
  if (seen.has(key)) return "twice"
  seen.add(key)
  return undefined
}
