import type { Parts } from "../../compose.ts"
import { dayInVietnam } from "../../core/calendar.ts"
import { AppError } from "../../core/errors.ts"
import { exportCases, type FileFormat, type FileOf } from "../../features/desk/figures/file.ts"
import type { Span } from "../../storage/cases/figures.ts"
import { act, openUnit } from "../act.ts"
import { dayFor, printLine } from "../command.ts"
import { writeNew } from "../write-new.ts"

/** What is to be written, and where. */
export interface ExportWords {
  readonly span: Span
  readonly of: FileOf
  readonly format: FileFormat
  readonly out: string
}

/** The flags of `cases export`; undefined where one is missing or is another command's. Throws `ask-on`, `cases-span`. */
export function exportWords(
  flags: Readonly<Record<string, string | boolean | undefined>>,
): ExportWords | undefined {
  const { from, to, format, out, list, ...others } = flags
  if (typeof from !== "string" || typeof to !== "string" || typeof out !== "string") return undefined
  if ((format !== "xlsx" && format !== "csv") || Object.keys(others).length > 0) return undefined
  const span = { from: dayFor(from), until: dayFor(to) }
  if (span.until < span.from)
    throw new AppError("cases-span", `${from} comes after ${to}`, { details: { from, to } })
  return { span, of: list === true ? "cases" : "figures", format, out }
}

/** Writes the file, and into the journal that it was let out: both or neither. */
export async function writeCases(
  parts: Parts,
  unit: number,
  { span, of, format, out }: ExportWords,
): Promise<number> {
  const { texts, holidays } = parts
  await act(parts, async (queries, note, now) => {
    await openUnit(queries, unit, now)
    const deps = { queries, texts, holidays }
    const made = await exportCases(deps, unit, span, { of, format }, dayInVietnam(now))
    note(...made.journal)
    await writeNew(out, made.bytes)
  })
  printLine(texts("cli-cases-exported", { path: out }))
  return 0
}
