import { compose } from "../../src/compose.ts"
import type { FileReport } from "../../src/ingest/report.ts"
import { ingest } from "../../src/ingest/run.ts"
import { chooseModel, keepMeaning } from "../../src/keep-meaning.ts"
import type { Database, DatabaseAddress } from "../../src/storage/database.ts"
import { benchConfig } from "./settings.ts"
import { progress } from "./table.ts"

export interface LoadJob {
  readonly address: DatabaseAddress
  readonly paths: readonly string[]
  /** Asks the model server of the settings for vectors as well; default is the built-in meaning alone. */
  readonly withModel?: boolean
}

export interface LoadedFile
  extends Pick<FileReport, "file" | "outcome" | "reason" | "usedOcr" | "sections" | "ms"> {
  /** 0 where the format has no pages. */
  readonly pages: number
  /** Letters and all, as stored. */
  readonly characters: number
}

export interface Loaded {
  readonly files: readonly LoadedFile[]
  readonly seconds: number
  /** Of this process with its threads; a server's work is not in it. */
  readonly cpuSeconds: number
  readonly databaseMb: number
  readonly passages: number
}

const EVERY = 5000

/** Reads files onto an empty shelf, as `chibo ingest` does. */
export async function run({ address, paths, withModel = false }: LoadJob): Promise<Loaded> {
  const parts = await compose(benchConfig(address, withModel))
  const deps = parts.ingestDeps()
  const before = process.cpuUsage()
  let told = 0
  try {
    const report = await ingest(deps, paths, {
      manifest: new Map(),
      audience: "public",
      onProgress: ({ file, articles }) => {
        if (articles < told + EVERY) return
        told = articles
        progress(`  ${file}: ${articles} articles`)
      },
    })
    if (withModel) {
      await chooseModel(parts)
      await keepMeaning(parts)
    }
    const { user, system } = process.cpuUsage(before)
    const characters = await charactersByFile(parts.database)
    const files = report.files.map(({ file, outcome, reason, usedOcr, sections, ms, pages }) => ({
      ...{ file, outcome, reason, usedOcr, sections, ms },
      pages: pages.total,
      characters: characters.get(file) ?? 0,
    }))
    const [size] = await parts.database.query<{ mb: number; passages: number }>(
      `select pg_database_size(current_database()) / 1048576.0::float8 as mb,
         (select count(*) from passages) as passages`,
    )
    return {
      files,
      seconds: report.ms / 1000,
      cpuSeconds: (user + system) / 1e6,
      databaseMb: size!.mb,
      passages: size!.passages,
    }
  } finally {
    await deps.reader.close()
    await parts.close()
  }
}

async function charactersByFile(database: Database): Promise<Map<string, number>> {
  const rows = await database.query<{ file: string; characters: number }>(
    `select d.file, sum(length(s.text))::integer as characters
     from documents d join sections s on s.document_id = d.id group by d.file`,
  )
  return new Map(rows.map((row) => [row.file, row.characters]))
}
