/**
 * How fast files and bulk articles come onto the shelf, how much memory that takes and how large the shelf gets.
 * `npm run bench:ingest -- [--corpus ../shared/corpus] [--bulk FILE.jsonl[.xz]] [--limit N] [--scan-pages 20]
 *   [--engine embedded|server|both]`
 */
import { join } from "node:path"
import { parseArgs } from "node:util"
import { interruption, runInChild } from "./support/child.ts"
import { chooseArticles, need, unpacked } from "./support/corpus.ts"
import type { Loaded, LoadJob } from "./support/ours-load.ts"
import { findPapers } from "./support/papers.ts"
import { bulkRow, officeRows, printIngest } from "./support/print-ingest.ts"
import { load, progress } from "./support/table.ts"
import { type Engine, serverUrl, temporaryFolder, withDatabase } from "./support/temporary.ts"

const { values } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    bulk: { type: "string", default: "../shared/evaluation/codified-law.jsonl.xz" },
    limit: { type: "string", default: "10000" },
    "scan-pages": { type: "string", default: "20" },
    engine: { type: "string", default: serverUrl() === undefined ? "embedded" : "both" },
  },
})
need(values.corpus, "--corpus FOLDER with PDF, Word and text files")
need(values.bulk, "--bulk FILE.jsonl[.xz] with {id, number, type, title, heading, text} a line")
const engines = (values.engine === "both" ? ["embedded", "server"] : [values.engine]) as Engine[]

const signal = interruption()
const folder = temporaryFolder()
try {
  const before = load()
  const { texts, scans } = await findPapers(values.corpus, Number(values["scan-pages"]))
  const articles = join(folder.path, "articles.jsonl")
  await chooseArticles(await unpacked(values.bulk, folder.path), [], Number(values.limit), articles)
  const rows = []
  for (const engine of engines) {
    progress(`${engine}: ${texts.length} office files …`)
    rows.push(...officeRows(engine, await read(engine, texts)))
    progress(`${engine}: bulk …`)
    rows.push(bulkRow(engine, await read(engine, [articles])))
  }
  if (scans.length > 0) {
    // Recognising a page takes seconds, storing it a millisecond: one engine tells all.
    progress(`${engines[0]}: ${scans.length} scans …`)
    rows.push(...officeRows(engines[0]!, await read(engines[0]!, scans)))
  }
  printIngest(rows)
  console.log(`\nLoad of the machine: ${before} → ${load()}`)
} finally {
  folder.delete()
}

function read(engine: Engine, paths: readonly string[]) {
  return withDatabase(engine, (address) =>
    runInChild<LoadJob, Loaded>(
      new URL("./support/ours-load.ts", import.meta.url),
      { address, paths },
      { signal },
    ),
  )
}
