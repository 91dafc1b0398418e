import { ticks } from "../../src/core/clock.ts"
import type { Question } from "./corpus.ts"
import { measureSearch, type Search, type SearchMeasures } from "./measure.ts"
import { residentMb } from "./memory.ts"
import { buildLangchain } from "./peer-langchain.ts"
import { buildMinisearch } from "./peer-minisearch.ts"
import { buildOrama } from "./peer-orama.ts"
import { buildPgvector } from "./peer-pgvector.ts"

/** Another way to find articles that a TypeScript team would take. */
export interface Peer {
  readonly search: Search
  close(): Promise<void>
}

/** What each is called in the tables. */
export const PEERS = {
  langchain: "LangChain splitter + exact cosine in memory",
  pgvector: "LangChain splitter + pgvector HNSW (server)",
  minisearch: "MiniSearch",
  orama: "Orama",
} as const

export type PeerName = keyof typeof PEERS

export interface PeerJob {
  readonly peer: PeerName
  readonly articles: string
  readonly questions: readonly Question[]
  /** An empty database, for those that need one. */
  readonly url: string
}

export interface PeerMeasures extends SearchMeasures {
  readonly buildSeconds: number
  readonly memoryMb: number
}

const BUILD: Readonly<Record<PeerName, (articles: string, url: string) => Promise<Peer>>> = {
  langchain: buildLangchain,
  pgvector: buildPgvector,
  minisearch: buildMinisearch,
  orama: buildOrama,
}

export async function run({ peer, articles, questions, url }: PeerJob): Promise<PeerMeasures> {
  const before = residentMb()
  const start = ticks()
  const { search, close } = await BUILD[peer](articles, url)
  const buildSeconds = (ticks() - start) / 1000
  try {
    const measures = await measureSearch(search, questions)
    return { ...measures, buildSeconds, memoryMb: residentMb() - before }
  } finally {
    await close()
  }
}
