import { ticks } from "../../../src/core/clock.ts"
import type { Tell } from "../../support/child.ts"
import { heldMb } from "../../support/memory.ts"
import { type Asking, type Measured, measureSearch, type Search } from "../measure.ts"
import { buildFullText } from "./full-text.ts"
import { buildLangchain } from "./langchain.ts"
import { buildMinisearch } from "./minisearch.ts"
import { buildOrama } from "./orama.ts"
import { buildPgvector } from "./pgvector.ts"

/** Another way to find articles that a TypeScript team would take. */
export interface Peer {
  readonly search: Search
  /** Of its database; those without one hold their index in the process. */
  readonly indexMb?: number
  /** Rows that are searched, where that is more than the articles. */
  readonly passages?: number
  close(): Promise<void>
}

/** What each is called in the tables, and whether it needs a server. */
export const PEERS = {
  langchain: { name: "LangChain splitter + exact cosine in memory", onServer: false },
  pgvector: { name: "LangChain splitter + pgvector HNSW (server)", onServer: true },
  postgres: { name: "PostgreSQL full-text search (server)", onServer: true },
  minisearch: { name: "MiniSearch", onServer: false },
  orama: { name: "Orama", onServer: false },
} as const

export type PeerName = keyof typeof PEERS

export interface PeerJob extends Asking {
  readonly peer: PeerName
  readonly articles: string
  /** An empty database, for those that need one. */
  readonly url: string
}

const BUILD: Readonly<Record<PeerName, (articles: string, url: string) => Promise<Peer>>> = {
  langchain: buildLangchain,
  pgvector: buildPgvector,
  postgres: buildFullText,
  minisearch: buildMinisearch,
  orama: buildOrama,
}

export async function run(job: PeerJob, tell: Tell<Measured>): Promise<Measured> {
  const before = heldMb()
  const start = ticks()
  const { search, indexMb, passages, close } = await BUILD[job.peer](job.articles, job.url)
  const buildSeconds = (ticks() - start) / 1000
  const built: Measured = { buildSeconds, indexMb: indexMb ?? heldMb() - before, passages }
  await tell(built)
  try {
    const asked = await measureSearch(search, job, (soFar) => tell({ ...built, ...soFar }))
    return { ...built, ...asked }
  } finally {
    await close()
  }
}
