import type { Act, Reference } from "../../../core/audit.ts"
import { recordRef } from "../../../core/audit.ts"
import type { CivilDate } from "../../../core/document.ts"
import { cleanFileName } from "../../../core/file-name.ts"
import type { Texts } from "../../../core/texts.ts"
import type { WorkCalendar } from "../../../core/working-days.ts"
import { type Table, writeCsv, writeXlsx } from "../../../sheets/write.ts"
import { asDesk } from "../../../storage/cases/as-desk.ts"
import { caseLines, type Span } from "../../../storage/cases/figures.ts"
import type { Queries } from "../../../storage/database.ts"
import { namedUnits, requireUnit } from "../../../storage/units.ts"
import { readReport } from "./report.ts"
import { casesTable, figuresTable } from "./table.ts"
import { spanText } from "./words.ts"

/** How a file is written, and what of: the figures of a unit and those below it, or the cases of the unit one by one. */
export type FileFormat = "xlsx" | "csv"
export type FileOf = "figures" | "cases"

export interface ExportDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly holidays: WorkCalendar
}

export interface Exported {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  /** What the journal has of it. */
  readonly journal: readonly [Act, Reference, string]
}

const TYPES: Readonly<Record<FileFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
}

/** Writes a file of the cases that came on some days. That it is let out is for the caller to write down. */
export async function exportCases(
  deps: ExportDeps,
  unit: number,
  span: Span,
  { of, format }: { readonly of: FileOf; readonly format: FileFormat },
  today: CivilDate,
): Promise<Exported> {
  const { texts } = deps
  const { name } = await requireUnit(deps.queries, unit, today)
  const table =
    of === "figures"
      ? figuresTable(texts, await readReport(deps, unit, span, today))
      : await listOf(deps, unit, span, today)
  const file = texts(`figures-file-${of}`, { unit: name, span: spanText(texts, span).replaceAll("/", "-") })
  return {
    name: cleanFileName(`${file}.${format}`),
    mediaType: TYPES[format],
    bytes: format === "xlsx" ? await writeXlsx(table) : writeCsv(table),
    journal: ["cases-exported", recordRef("unit", unit), `${of} ${format} ${span.from}..${span.until}`],
  }
}

async function listOf(
  { queries, texts, holidays }: ExportDeps,
  unit: number,
  span: Span,
  today: CivilDate,
): Promise<Table> {
  const lines = await asDesk(queries, (desk) => caseLines(desk, unit, span))
  const desks = [...new Set(lines.map(({ desk }) => desk))]
  const names = new Map((await namedUnits(queries, desks, today)).map(({ id, name }) => [id, name]))
  return casesTable(texts, lines, names, holidays)
}
