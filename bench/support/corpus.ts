import { spawn } from "node:child_process"
import { createReadStream, createWriteStream, existsSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { finished, pipeline } from "node:stream/promises"

export interface Article {
  readonly id: string
  readonly heading: string
  readonly text: string
}

export interface Question {
  readonly id: string
  readonly query: string
  /** Ids of the articles that answer it. */
  readonly gold: readonly string[]
}

/** The values of a `.jsonl` file one by one; every line must be whole. */
export async function* readLines<T>(path: string): AsyncGenerator<T> {
  const lines = createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as T
}

/** The path itself, or that of its content unpacked into `folder` when it ends in `.xz`. */
export async function unpacked(path: string, folder: string): Promise<string> {
  if (!path.endsWith(".xz")) return path
  const target = join(folder, "unpacked.jsonl")
  const xz = spawn("xz", ["-dc", path], { stdio: ["ignore", "pipe", "inherit"] })
  const ended = new Promise<number | null>((resolve, reject) => {
    xz.on("error", (cause) => reject(new Error(`xz is not installed: unpack ${path} first`, { cause })))
    xz.on("close", resolve)
  })
  const [status] = await Promise.all([ended, pipeline(xz.stdout, createWriteStream(target))])
  if (status !== 0) throw new Error(`xz could not unpack ${path}`)
  return target
}

/** At most `count` questions whose articles are all in the file, spread evenly over their list. */
export async function chooseQuestions(path: string, bulk: string, count: number): Promise<Question[]> {
  const ids = new Set<string>()
  for await (const article of readLines<Article>(bulk)) ids.add(article.id)
  const answered: Question[] = []
  for await (const question of readLines<Question>(path)) {
    if (question.gold.every((id) => ids.has(id))) answered.push(question)
  }
  const step = Math.max(1, answered.length / count)
  return answered
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .slice(0, count)
}

/** A `.jsonl` file to which values are written one by one. */
export function writeLines(path: string): { write(value: object): Promise<void>; end(): Promise<void> } {
  const output = createWriteStream(path)
  return {
    async write(value) {
      if (output.write(`${JSON.stringify(value)}\n`)) return
      await new Promise<void>((resolve) => output.once("drain", resolve))
    },
    end() {
      output.end()
      return finished(output)
    },
  }
}

/**
 * Writes `size` articles to `target`: those that answer the questions, and the first others of the file, in the
 * file's order. Returns how many there were.
 */
export async function chooseArticles(
  bulk: string,
  questions: readonly Question[],
  size: number,
  target: string,
): Promise<number> {
  const gold = new Set(questions.flatMap((question) => question.gold))
  let others = size - gold.size
  let written = 0
  const output = writeLines(target)
  for await (const article of readLines<Article>(bulk)) {
    if (!gold.has(article.id) && --others < 0) continue
    written++
    await output.write(article)
  }
  await output.end()
  return written
}

/** Says which option is missing and ends the bench when a file it needs is not there. */
export function need(path: string, option: string): void {
  if (existsSync(path)) return
  process.stderr.write(`nothing at ${path}: give ${option}\n`)
  process.exit(2)
}
