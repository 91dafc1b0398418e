import { Embeddings } from "@langchain/core/embeddings"
import { ticks } from "../../core/clock.ts"
import { type SideProcess, startSideProcess } from "../../core/side-process.ts"
import type { Told } from "./aside.ts"
import type { ModelFolder } from "./folder.ts"

/** So few at once that a question waits a fraction of a second for its turn. */
const AT_ONCE = 8
/** Of the program alone; the model's numbers stand outside of it. */
const MEMORY_MB = 1024

export interface Patience {
  /** Until the model is loaded. Default two minutes: a gigabyte comes from a slow disk. */
  readonly startMs?: number
  /** For a handful of texts. Default a minute. */
  readonly readMs?: number
}

interface Turn {
  readonly texts: readonly string[]
  readonly done: (vectors: readonly Float32Array[]) => void
  readonly failed: (reason: Error) => void
}

/**
 * A model from a folder, in a process of its own that is started by the first text and lives until `close`. Questions
 * go before passages. A process that is late or dies fails what it had; the next text starts another.
 */
export class OnnxEmbeddings extends Embeddings {
  readonly #folder: ModelFolder
  readonly #library: string
  readonly #startMs: number
  readonly #readMs: number
  readonly #questions: Turn[] = []
  readonly #passages: Turn[] = []
  #side: SideProcess<Told> | undefined
  #isBusy = false

  constructor(folder: ModelFolder, library: string, patience: Patience = {}) {
    super({})
    this.#folder = folder
    this.#library = library
    this.#startMs = patience.startMs ?? 120_000
    this.#readMs = patience.readMs ?? 60_000
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const handfuls = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_, at) =>
      this.#read(this.#passages, texts.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
    )
    return (await Promise.all(handfuls)).flat().map((vector) => Array.from(vector))
  }

  async embedQuery(text: string): Promise<number[]> {
    const [vector] = await this.#read(this.#questions, [text])
    return Array.from(vector!)
  }

  /** Ends the process; what waits fails. */
  close(): void {
    this.#lose(new Error("closed"))
    for (const queue of [this.#questions, this.#passages]) {
      for (const turn of queue.splice(0)) turn.failed(new Error("closed"))
    }
  }

  #read(queue: Turn[], texts: readonly string[]): Promise<readonly Float32Array[]> {
    return new Promise((done, failed) => {
      queue.push({ texts, done, failed })
      void this.#workOff()
    })
  }

  async #workOff(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    for (;;) {
      const turn = this.#questions.shift() ?? this.#passages.shift()
      if (turn === undefined) break
      await this.#ask(turn.texts).then(turn.done, turn.failed)
    }
    this.#isBusy = false
  }

  async #ask(texts: readonly string[]): Promise<readonly Float32Array[]> {
    if (this.#side === undefined || this.#side.isLost) {
      this.#side = startSideProcess<Told>(new URL("./aside.ts", import.meta.url), MEMORY_MB)
      const opening = { folder: this.#folder, library: this.#library }
      await this.#tell(this.#side, opening, this.#startMs).catch((error: Error) => {
        this.#lose(error)
        throw error
      })
    }
    const told = await this.#tell(this.#side!, { texts }, this.#readMs)
    if (told === "ready" || !("vectors" in told)) throw new Error("no vectors")
    return told.vectors
  }

  #tell(side: SideProcess<Told>, message: object, patienceMs: number): Promise<Told> {
    return new Promise<Told>((resolve, reject) => {
      const started = ticks()
      const late = setTimeout(() => {
        this.#lose(new Error(`no answer after ${Math.round(ticks() - started)} ms`))
      }, patienceMs)
      const settle = () => {
        clearTimeout(late)
        side.onLost = () => undefined
        side.hold(false)
      }
      side.onLost = (cause) => {
        settle()
        reject(cause)
      }
      side.onTold = (told) => {
        settle()
        if (told !== "ready" && "problem" in told) reject(new Error(told.problem))
        else resolve(told)
      }
      side.hold(true)
      side.send(message)
    })
  }

  #lose(reason: Error): void {
    const side = this.#side
    this.#side = undefined
    side?.end()
    side?.onLost(reason)
  }
}
