import { accentKey, syllables } from "../core/text.ts"
import type { Findings } from "./findings.ts"
import type { RosterRow } from "./types.ts"

/** Finds the people of a list whom nothing tells apart, and numbers that two of them have. */
export function findTwins(rows: readonly RosterRow[], findings: Findings, phoneColumn: number | null): void {
  const told = new Set<RosterRow>()
  for (const group of groups(rows, (row) => row.phone)) {
    const isOne = group.every((row) => nameKey(row.name) === nameKey(group[0]!.name))
    if (isOne) for (const row of group) told.add(row)
    findings.stop(
      isOne ? "roster-same-person" : "roster-same-phone",
      group.at(-1)!.line,
      phoneColumn,
      lines(group),
    )
  }
  for (const group of groups(rows, (row) => row.listRef)) {
    findings.stop("roster-same-ref", group.at(-1)!.line, null, lines(group))
  }
  for (const group of groups(rows, (row) => nameKey(row.name))) {
    const apart = differ(group, (row) => row.phone) || differ(group, (row) => row.listRef)
    if (apart || group.every((row) => told.has(row))) continue
    findings.stop("roster-same-name", group.at(-1)!.line, null, { name: group[0]!.name, ...lines(group) })
  }
}

/** The rows that share a key, in groups of two and more. */
function groups(rows: readonly RosterRow[], keyOf: (row: RosterRow) => string | null): RosterRow[][] {
  const byKey = Map.groupBy(
    rows.filter((row) => keyOf(row) !== null),
    (row) => keyOf(row),
  )
  return [...byKey.values()].filter((group) => group.length > 1)
}

/** True when each has one and no two have the same. */
function differ(group: readonly RosterRow[], of: (row: RosterRow) => string | null): boolean {
  const values = group.map(of)
  return !values.includes(null) && new Set(values).size === values.length
}

/** "5, 7" and 9: for "dòng 5, 7 và 9". */
function lines(group: readonly RosterRow[]): { lines: string; last: number } {
  const all = group.map(({ line }) => line)
  return { lines: all.slice(0, -1).join(", "), last: all.at(-1)! }
}

/** "Hoà" and "Hòa" are one name. */
function nameKey(name: string): string {
  return syllables(name).map(accentKey).join(" ")
}
