import { globSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { FluentResource } from "@fluent/bundle"
import { describe, expect, it } from "vitest"
import { AUDIENCES } from "../src/core/document.ts"
import type { Outcome } from "../src/ingest/report.ts"

const ROOT = join(import.meta.dirname, "..")
type Sentences = ReadonlyMap<string, ReadonlySet<string>>

/** The ids of a language with the variables that each sentence fills in. */
function sentencesOf(locale: string): Sentences {
  const folder = join(ROOT, "locales", locale)
  const entries = readdirSync(folder).flatMap(
    (name) => new FluentResource(readFileSync(join(folder, name), "utf8")).body,
  )
  return new Map(entries.map(({ id, value }) => [id, variablesIn(value)]))
}

function variablesIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found
  if ("type" in value && value.type === "var" && "name" in value) found.add(String(value.name))
  for (const part of Object.values(value)) variablesIn(part, found)
  return found
}

const vi = sentencesOf("vi")
const en = sentencesOf("en")

const code = new Map(
  globSync("**/*.{ts,js,html}", { cwd: join(ROOT, "src") }).map((file) => [
    file,
    // Comments and names of packages are no uses.
    readFileSync(join(ROOT, "src", file), "utf8").replace(/^\s*(?:\*|\/\/|import .*$).*$/gm, ""),
  ]),
)

/** One `new AppError(…)` with its codes and the text that makes it. */
interface Thrown {
  readonly file: string
  readonly codes: readonly string[]
  readonly call: string
}

const thrown: Thrown[] = [...code].flatMap(([file, text]) =>
  [...text.matchAll(/new AppError\(/g)].map(({ index }) => {
    const call = balanced(text, index + "new AppError".length)
    const first = firstArgument(call)
    const name = /^\w+$/.exec(first)?.[0]
    const source = name === undefined ? first : (new RegExp(`const ${name} = (.*)`).exec(text)?.[1] ?? "")
    // Details may be put together just above.
    return {
      file,
      codes: literalsIn(source.replace(/^.*\?/, "")),
      call: text.slice(Math.max(0, index - 200), index) + call,
    }
  }),
)

/** From an opening bracket to the one that closes it. */
function balanced(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    if ("([{".includes(text[at]!)) depth++
    if (")]}".includes(text[at]!) && --depth === 0) return text.slice(start, at + 1)
  }
  return text.slice(start)
}

function firstArgument(call: string): string {
  return /^\(\s*([^,]*)/.exec(call)?.[1]?.trim() ?? ""
}

function literalsIn(text: string): string[] {
  return [...text.matchAll(/"([\w-]+)"/g)].map(([, literal]) => literal!)
}

const PREFIXES = [...new Set([...vi.keys()].map((id) => id.split("-")[0]!))].join("|")
const codes = new Set(thrown.flatMap((one) => one.codes))
const literals = new Set(
  [...code.values()].flatMap((text) =>
    [...text.matchAll(new RegExp(`["'{]((?:${PREFIXES})-[\\w-]*\\w)["'}]`, "g"))].map(([, id]) => id!),
  ),
)
const beginnings = new Set(
  [...code.values()].flatMap((text) =>
    [...text.matchAll(new RegExp(`\`((?:${PREFIXES})-(?:[\\w-]*-)?)\\$\\{`, "g"))].map(([, start]) => start!),
  ),
)

describe("the languages", () => {
  it("have the same sentences", () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort())
    expect(vi.size).toBeGreaterThan(100)
  })

  it("fill the same variables into them", () => {
    for (const [id, variables] of vi) expect([id, en.get(id)]).toEqual([id, variables])
  })

  it("have no sentence that is still the other language's, but for the questions shown as examples", () => {
    const folder = (locale: string) => join(ROOT, "locales", locale)
    for (const name of readdirSync(folder("vi"))) {
      const [one, other] = ["vi", "en"].map((locale) => readFileSync(join(folder(locale), name), "utf8"))
      const lines = new Set(
        one!.split("\n").filter((line) => / = .*[à-ỹđ]/i.test(line) && !line.startsWith("page-example")),
      )
      expect(other!.split("\n").filter((line) => lines.has(line))).toEqual([])
    }
  })
})

describe("errors", () => {
  it("are found in the code at all", () => {
    expect(codes.size).toBeGreaterThan(20)
    expect([...codes]).toEqual(
      expect.arrayContaining(["secret-refused", "draft-held", "port-busy", "config"]),
    )
  })

  it("have a sentence each", () => {
    // A sentence that is missing is a slip of ours, and says so in English.
    const without = [...codes].filter((one) => one !== "text" && !vi.has(`error-${one}`))
    expect(without).toEqual([])
  })

  it("bring every variable of their sentence", () => {
    const missing = thrown.flatMap(({ file, codes: own, call }) =>
      own.flatMap((one) =>
        [...(vi.get(`error-${one}`) ?? [])]
          .filter((name) => !new RegExp(`\\b${name}\\b`).test(call))
          .map((name) => `${file}: ${one} lacks ${name}`),
      ),
    )
    expect(missing).toEqual([])
  })
})

describe("sentences that the code asks for", () => {
  it("exist", () => {
    const missing = [...literals].filter((id) => !vi.has(id) && !codes.has(id))
    expect(missing).toEqual([])
    expect(literals.size).toBeGreaterThan(60)
  })

  it("exist for every end of a name that is put together", () => {
    for (const start of beginnings) {
      expect([start, [...vi.keys()].some((id) => id.startsWith(start))]).toEqual([start, true])
    }
    const outcomes: Record<Outcome, true> = {
      added: true,
      changed: true,
      unchanged: true,
      duplicate: true,
      refused: true,
      failed: true,
      removed: true,
    }
    for (const outcome of Object.keys(outcomes)) expect(vi.has(`cli-outcome-${outcome}`)).toBe(true)
    for (const audience of AUDIENCES) expect(vi.has(`cli-audience-${audience}`)).toBe(true)
  })

  it("are all there is: no sentence is left over", () => {
    const used = (id: string) => literals.has(id) || [...beginnings].some((start) => id.startsWith(start))
    expect([...vi.keys()].filter((id) => !used(id))).toEqual([])
  })
})
