import cliProgress from "cli-progress"
import type { Parts } from "../../compose.ts"
import { recordRef } from "../../core/audit.ts"
import { AUDIENCES, type Audience } from "../../core/document.ts"
import { AppError, asError } from "../../core/errors.ts"
import { explain } from "../../core/explain.ts"
import { type Manifest, readManifest } from "../../ingest/manifest.ts"
import type { IngestReport } from "../../ingest/report.ts"
import { ingest } from "../../ingest/run.ts"
import { chooseModel, keepMeaning } from "../../keep-meaning.ts"
import { chosenSpace } from "../../storage/embedding-spaces.ts"
import { act, requireKey } from "../act.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"
import { reportLines } from "../report-lines.ts"
import { unitFor } from "../whose.ts"

const USAGE = "ingest PATH… [--manifest FILE] [--audience A] [--unit ID] [--json]"

/** `ingest PATH… [--manifest FILE] [--audience A] [--unit ID] [--json]`; status 1 when a file failed or was refused. */
export const ingestCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    manifest: { type: "string" },
    audience: { type: "string" },
    unit: { type: "string" },
    json: { type: "boolean", default: false },
  })
  if (positionals.length === 0) throw usage(USAGE)
  const audience = values.audience ?? "public"
  if (!AUDIENCES.includes(audience as Audience)) {
    throw new AppError("audience", `no audience ${audience}`, { details: { value: audience } })
  }
  const unit = values.unit === undefined ? null : unitFor(values.unit)
  return async (parts) => {
    // At once: not after an hour of reading.
    requireKey(parts)
    const manifest: Manifest = values.manifest === undefined ? new Map() : await readManifest(values.manifest)
    const bar = progressBar(!values.json && process.stderr.isTTY)
    let current = { file: "", index: 0, of: 1 }
    const deps = parts.ingestDeps((page, of) => bar.update(current.index, `${current.file} (${page}/${of})`))
    try {
      const report = await ingest(deps, positionals, {
        manifest,
        audience: audience as Audience,
        unit,
        onProgress: (progress) => {
          current = progress
          bar.start(progress.of)
          bar.update(
            progress.index,
            progress.articles > 0 ? `${progress.file} (${progress.articles})` : progress.file,
          )
        },
      })
      bar.stop()
      await writeDown(parts, report, unit)
      await makeVectors(parts)
      if (values.json) printLine(JSON.stringify(report))
      else {
        const isPublic = values.audience === undefined && unit === null
        for (const text of reportLines(parts.texts, report, isPublic)) printLine(text)
      }
      return report.totals.failed + report.totals.refused > 0 ? 1 : 0
    } finally {
      bar.stop()
      await deps.reader.close()
    }
  }
}

/** What the service does in the background, for those who have none running; a model that fails is told and asked again by it. */
async function makeVectors(parts: Parts): Promise<void> {
  if (parts.space.space === null) return
  try {
    if ((await chosenSpace(parts.database)) === null) await chooseModel(parts)
    await keepMeaning(parts)
  } catch (error) {
    process.stderr.write(`${explain(parts.texts, asError(error))}\n`)
  }
}

/** One row of the journal for the whole run, however many files it read; none where nothing came of it. */
async function writeDown(parts: Parts, { totals, documents }: IngestReport, unit: number | null) {
  const { added, changed, removed, refused, failed } = totals
  const counts = Object.entries({ added, changed, removed, refused, failed }).filter(([, count]) => count > 0)
  if (counts.length === 0) return
  const reason = [...counts, ["documents", documents]].map(([what, count]) => `${what}:${count}`).join(" ")
  const what = added + changed === 0 && removed > 0 ? "document-removed" : "document-added"
  await act(parts, async (_, note) => note(what, unit === null ? "shelf" : recordRef("unit", unit), reason))
}

/** A bar on a terminal's standard error; silence where nobody watches. */
function progressBar(isShown: boolean) {
  const bar = new cliProgress.SingleBar({
    format: "[{bar}] {value}/{total} {file}",
    stream: process.stderr,
    hideCursor: true,
  })
  let started = false
  return {
    start(total: number) {
      if (!isShown || started) return
      started = true
      bar.start(total, 0, { file: "" })
    },
    update(index: number, file: string) {
      if (started) bar.update(index, { file })
    },
    stop() {
      if (started) bar.stop()
      started = false
    },
  }
}
