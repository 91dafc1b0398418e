import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { MemoryFS, PGlite } from "@electric-sql/pglite"

// Nothing outlives the process: pages need not be whole in the log, nor the log be long.
const SETTINGS = "\nfull_page_writes = off\nmax_wal_size = '48MB'\nmin_wal_size = '32MB'\n"

/** The files of `folder` as they are now, in memory, for the embedded database; nothing is written back. */
export class MemoryFolder extends MemoryFS {
  readonly #folder: string

  constructor(folder: string) {
    super()
    this.#folder = folder
  }

  override async initialSyncFs(): Promise<void> {
    const files = this.pg!.Module.FS
    const root = PGlite.paths.PGDATA
    if (!files.analyzePath(root).exists) files.mkdir(root)
    for (const entry of readdirSync(this.#folder, { withFileTypes: true, recursive: true })) {
      const from = join(entry.parentPath, entry.name)
      const to = root + from.slice(this.#folder.length)
      if (entry.isDirectory()) files.mkdir(to)
      else files.writeFile(to, readFileSync(from))
    }
    const settings = `${root}/postgresql.conf`
    files.writeFile(settings, files.readFile(settings, { encoding: "utf8" }) + SETTINGS)
  }
}
