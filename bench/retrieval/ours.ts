import { compose } from "../../src/compose.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { findSections } from "../../src/features/ask/retrieve.ts"
import type { DatabaseAddress } from "../../src/storage/database.ts"
import type { Tell } from "../support/child.ts"
import { benchConfig } from "../support/settings.ts"
import { type Asking, type Measured, measureSearch } from "./measure.ts"

export interface OursJob extends Asking {
  readonly address: DatabaseAddress
  /** With the vectors of the model server in the settings. */
  readonly withModel: boolean
}

/** Searches a filled shelf from a process that has just been started, as every answer begins. */
export async function run(job: OursJob, tell: Tell<Measured>): Promise<Measured> {
  const parts = await compose(benchConfig(job.address, job.withModel))
  try {
    const scope = { sight: sightOf("public"), on: dayInVietnam(parts.clock.now()), documents: null }
    const search = async (query: string) => {
      const found = await findSections(parts.database, parts.vectors, query, scope, 10)
      return found.map(({ section }) => section.ref)
    }
    return await measureSearch(search, job, tell)
  } finally {
    await parts.close()
  }
}
