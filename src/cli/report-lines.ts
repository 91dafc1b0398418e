import { AppError } from "../core/errors.ts"
import { explain } from "../core/explain.ts"
import type { Texts } from "../core/texts.ts"
import type { FileReport, IngestReport } from "../ingest/report.ts"
import { whoseLine } from "./whose.ts"

/**
 * The report as an operator reads it: what became of each file and why, then the totals. `isPublic` when nothing was
 * said about who may read them.
 */
export function reportLines(texts: Texts, report: IngestReport, isPublic: boolean): string[] {
  const lines = report.files.flatMap((file) => fileLines(texts, file))
  lines.push(...report.unusedEntries.map((file) => texts("cli-report-unused", { file })))
  lines.push(
    texts("cli-report-total", {
      ...report.totals,
      files: report.files.length,
      sections: report.sections,
      seconds: (report.ms / 1000).toFixed(1),
    }),
  )
  if (isPublic && report.totals.added + report.totals.changed > 0) lines.push(texts("cli-report-audience"))
  return lines
}

function fileLines(texts: Texts, file: FileReport): string[] {
  const outcome = texts(`cli-outcome-${file.outcome}`, { reason: file.reason })
  const lines = [texts("cli-report-line", { outcome, file: file.file })]
  if (file.outcome === "failed" || file.outcome === "refused") {
    lines.push(`    ${explain(texts, new AppError(file.reason, file.reason, { details: file.details }))}`)
  }
  if (file.sections > 0) {
    const audience = file.audience === "" ? "" : whoseLine(texts, file.audience, file.unit)
    lines.push(
      `    ${texts("cli-report-what", { number: file.number || "–", sections: file.sections, audience })}`,
    )
  }
  if (file.usedOcr) lines.push(`    ${texts("cli-report-ocr")}`)
  if (file.pages.doubtful.length > 0) {
    const pages = file.pages.doubtful.map(({ page, problem }) => `${page} (${problem})`).join(", ")
    lines.push(`    ${texts("cli-report-pages", { pages })}`)
  }
  return [...lines, ...file.warnings.map((warning) => `    ! ${warning}`)]
}
