import { GaveUp, runInChild } from "../support/child.ts"
import type { Loaded, LoadJob } from "../support/ours-load.ts"
import { progress } from "../support/table.ts"
import { type Engine, serverUrl, withDatabase } from "../support/temporary.ts"
import type { Apart, ApartJob } from "./apart.ts"
import type { Asking, Measured } from "./measure.ts"
import type { OursJob } from "./ours.ts"
import { PEERS, type PeerJob, type PeerName } from "./peers/index.ts"

/** One line of a comparison. */
export interface Contestant {
  readonly name: string
  readonly measured: Measured
  /** Why it did not come to its end. */
  readonly why?: string
}

/** The articles that are searched, and what for. */
export interface Course extends Asking {
  /** A bulk file. */
  readonly articles: string
  readonly signal: AbortSignal
}

export interface OursOptions {
  /** Also what the parts of the order are worth, as lines of their own. */
  readonly withParts?: boolean
  /** The name of the model server's model, to search by its vectors as well. */
  readonly model?: string
}

/** Our search as it is shipped, on one engine: read by one process, searched by another. */
export async function ours(engine: Engine, course: Course, options: OursOptions = {}): Promise<Contestant[]> {
  const { signal, articles, questions, typings } = course
  const { model, withParts = false } = options
  const name = `Chibo, ${engine}${model === undefined ? "" : `, with ${model}`}`
  let known: Measured = {}
  try {
    return await withDatabase(engine, async (address) => {
      progress(`${name}: reading …`)
      const withModel = model !== undefined
      const loading: LoadJob = { address, paths: [articles], withModel }
      const loaded = (await runInChild<LoadJob, Loaded>(support("ours-load"), loading, { signal })).result
      known = { buildSeconds: loaded.seconds, indexMb: loaded.databaseMb, passages: loaded.passages }
      progress(`${name}: ${loaded.seconds.toFixed(0)} s; searching …`)
      const asking: OursJob = { address, questions, typings, withModel }
      const { result } = await runInChild<OursJob, Measured>(own("ours"), asking, { signal })
      known = { ...known, ...result }
      const whole = { name, measured: known }
      if (!withParts) return [whole]
      progress("the parts of the order …")
      const apart = await runInChild<ApartJob, Apart>(
        own("apart"),
        { address, questions, typings },
        { signal },
      )
      const { words, withoutMeaning, unseen } = apart.result
      return [
        whole,
        { name: "… words alone (BM25)", measured: words },
        { name: "… without meaning", measured: withoutMeaning },
        { name: "… order learned from other questions", measured: unseen },
      ]
    })
  } catch (error) {
    return [gaveUp(name, known, error)]
  }
}

/** Another way to search; no line when it needs a server and there is none. */
export async function another(
  peer: PeerName,
  { signal, ...course }: Course,
  patienceSeconds: number,
): Promise<Contestant[]> {
  const { name, onServer } = PEERS[peer]
  if (onServer && serverUrl() === undefined) return []
  progress(`${name} …`)
  const measure = async (url: string): Promise<Contestant[]> => {
    const job: PeerJob = { peer, url, ...course }
    const options = { signal, limitSeconds: patienceSeconds }
    const { result } = await runInChild<PeerJob, Measured>(own("peers/index"), job, options)
    return [{ name, measured: result }]
  }
  try {
    return onServer
      ? await withDatabase("server", (address) => measure(address.engine === "server" ? address.url : ""))
      : await measure("")
  } catch (error) {
    return [gaveUp(name, {}, error)]
  }
}

function gaveUp(name: string, known: Measured, error: unknown): Contestant {
  if (!(error instanceof GaveUp)) throw error
  const { message: why, soFar } = error
  progress(`${name}: ${why}`)
  return { name, measured: { ...known, ...(soFar as Measured | undefined) }, why }
}

function own(name: string): URL {
  return new URL(`./${name}.ts`, import.meta.url)
}

function support(name: string): URL {
  return new URL(`../support/${name}.ts`, import.meta.url)
}
