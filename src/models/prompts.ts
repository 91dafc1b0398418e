import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { AppError } from "../core/errors.ts"

const FOLDER = join(import.meta.dirname, "..", "..", "prompts")

/** What a model is told before it is shown anything. */
export interface Prompt {
  readonly name: string
  /** Its number and a digest of its bytes, "1-3f9c2ab4": what was answered by another one is not this one's. */
  readonly version: string
  readonly text: string
}

const read = new Map<string, Prompt>()

/**
 * The prompt `prompts/<name>.md`, read once, for what is shown to the model under these names. Throws AppError `prompt` when
 * its head is not as it should be, or declares other variables than these.
 */
export function readPrompt(name: string, variables: readonly string[]): Prompt {
  const known = read.get(name)
  if (known !== undefined) return known
  const prompt = parsePrompt(name, readBytes(name), variables)
  read.set(name, prompt)
  return prompt
}

function readBytes(name: string): Buffer {
  try {
    return readFileSync(join(FOLDER, `${name}.md`))
  } catch (cause) {
    throw broken(name, "the file cannot be read", cause)
  }
}

/** Of a file's bytes: a head of `version`, `job` and `variables` between two lines of dashes, then the text. */
export function parsePrompt(name: string, bytes: Buffer, variables: readonly string[]): Prompt {
  const file = bytes.toString("utf8").replaceAll("\r\n", "\n")
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(file)
  if (parts === null) throw broken(name, "no head between two lines of ---")
  const head = headOf(name, parts[1]!)
  const text = parts[2]!.trim()
  if (!/^[1-9]\d*$/.test(head.version ?? "")) throw broken(name, "version is no number")
  if ((head.job ?? "") === "") throw broken(name, "job is missing")
  const declared = (head.variables ?? "").split(",").map((one) => one.trim())
  const differs = [...variables].sort().join() !== [...declared].sort().join()
  if (differs) throw broken(name, `variables are ${declared.join(", ")}, not ${variables.join(", ")}`)
  const unnamed = variables.filter((one) => !text.includes(`\`${one}\``))
  if (unnamed.length > 0) throw broken(name, `the text does not speak of \`${unnamed.join("`, `")}\``)
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 8)
  return Object.freeze({ name, version: `${head.version}-${digest}`, text })
}

function headOf(name: string, lines: string): Record<string, string | undefined> {
  const head: Record<string, string> = {}
  for (const line of lines.split("\n")) {
    const [, field, value] = /^(version|job|variables): (.*)$/.exec(line) ?? []
    if (field === undefined || field in head)
      throw broken(name, `the head has a line that is not known: ${line}`)
    head[field] = value!.trim()
  }
  return head
}

function broken(name: string, problem: string, cause?: unknown): AppError {
  return new AppError("prompt", `prompts/${name}.md: ${problem}`, { cause, details: { name, problem } })
}
