import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { TriageKind } from "../../src/understand/suggestion/index.ts"

export interface Message {
  readonly id: string
  readonly text: string
  readonly want: { readonly kind: TriageKind }
  readonly also?: readonly string[]
}

const FOLDER = join(import.meta.dirname, "../../test/understand")
/** What is learnt from: the tables of messages that have what they are written beside them. */
export const TABLES = [
  "suggestions",
  "suggestions-more",
  "suggestions-told",
  "suggestions-further",
  "suggestions-blind",
  "suggestions-blind-2",
  "suggestions-blind-3",
  "suggestions-blind-4",
  "suggestions-voices",
] as const

const fileOf = (table: string) => join(FOLDER, `${table}.jsonl`)

export function readTable(table: string): Message[] {
  return readFileSync(fileOf(table), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
}

/** SHA-256 of all tables, one behind the other. */
export function digestOfTables(): string {
  const digest = createHash("sha256")
  for (const table of TABLES) digest.update(readFileSync(fileOf(table)))
  return digest.digest("hex")
}
