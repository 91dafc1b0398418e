import { foldName } from "../../../core/person-name.ts"
import { LISTED } from "../../../core/rights.ts"
import type { Queries } from "../../../storage/database.ts"
import { type Listed, readList } from "../../../storage/lists.ts"

/** The people of a unit's list, in the order by which they are numbered. */
export async function numberedList(queries: Queries, unit: number): Promise<Listed[]> {
  return (await readList(queries, unit)).filter(({ roles }) => roles.some((role) => LISTED.includes(role)))
}

/**
 * Whom a typed name or number means: those called so in the end, as people are spoken of by their given name; else those
 * whose name holds the words; else those in whose name words begin so. Accents do not matter.
 */
export function meant(list: readonly Listed[], typed: string): Listed[] {
  if (/^\d{1,3}$/.test(typed)) return list.slice(Number(typed) - 1, Number(typed))
  const words = foldName(typed)
  if (words === "") return []
  const folded = list.map((one) => ({ one, name: ` ${foldName(one.name)} ` }))
  for (const is of [
    (name: string) => name === ` ${words} `,
    (name: string) => name.endsWith(` ${words} `),
    (name: string) => name.includes(` ${words} `),
    (name: string) => words.split(" ").every((word) => name.includes(` ${word}`)),
  ]) {
    const found = folded.filter(({ name }) => is(name))
    if (found.length > 0) return found.map(({ one }) => one)
  }
  return []
}
