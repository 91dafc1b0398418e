import { extname } from "node:path"
import type { ChildReport } from "./child.ts"
import type { Loaded, LoadedFile } from "./ours-load.ts"
import { figure, markdownTable } from "./table.ts"

/** A page of a format that has none: about what an A4 page of an administrative text holds. */
const CHARACTERS_OF_A_PAGE = 2000

const KINDS: Readonly<Record<string, string>> = {
  ".pdf": "PDF with text",
  ".docx": "Word (.docx, .doc)",
  ".doc": "Word (.docx, .doc)",
  ".txt": "plain text",
}

type IngestRow = readonly string[]

/** One row per kind of file, and one for all of them with memory and size. */
export function officeRows(engine: string, { result, peakMb }: ChildReport<Loaded>): IngestRow[] {
  const stored = result.files.filter((file) => file.outcome === "added")
  const byKind = Map.groupBy(stored, kindOf)
  const rows = [...byKind].map(([kind, files]) => {
    const seconds = files.reduce((sum, file) => sum + file.ms, 0) / 1000
    return [engine, kind, ...amounts(files, seconds), "", "", ""]
  })
  const left = result.files.length - stored.length
  const isOneKind = rows.length === 1
  const name = `${isOneKind ? rows[0]![1] : "all of these"}${left === 0 ? "" : ` (${left} more not stored)`}`
  return [
    ...(isOneKind ? [] : rows),
    [engine, name, ...amounts(stored, result.seconds), ...costs(result, peakMb)],
  ]
}

export function bulkRow(engine: string, { result, peakMb }: ChildReport<Loaded>): IngestRow {
  const articles = result.files.reduce((sum, file) => sum + file.sections, 0)
  const speed = `${figure(articles / result.seconds)} articles/s`
  return [
    engine,
    "bulk (.jsonl)",
    `${articles.toLocaleString("en-US")} articles`,
    figure(result.seconds),
    speed,
    ...costs(result, peakMb),
  ]
}

export function printIngest(rows: readonly IngestRow[]): void {
  console.log(
    markdownTable(
      ["engine", "what", "amount", "seconds", "speed", "own CPU s", "peak memory MB", "database MB"],
      rows,
    ),
  )
}

function costs({ cpuSeconds, databaseMb }: Loaded, peakMb: number): string[] {
  return [figure(cpuSeconds), figure(peakMb), figure(databaseMb)]
}

function amounts(files: readonly LoadedFile[], seconds: number): string[] {
  const pages = files.reduce((sum, file) => sum + (file.pages || file.characters / CHARACTERS_OF_A_PAGE), 0)
  return [
    `${files.length} files, ${figure(pages)} pages`,
    figure(seconds),
    `${figure(pages / seconds)} pages/s`,
  ]
}

function kindOf(file: LoadedFile): string {
  return file.usedOcr ? "scan (OCR)" : (KINDS[extname(file.file).toLowerCase()] ?? "other")
}
