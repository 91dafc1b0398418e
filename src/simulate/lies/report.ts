import type { Row } from "./table.ts"

/** The last line of a trial. */
export interface LiesReport {
  readonly lies: number
  readonly escaped: number
  readonly honest: number
  readonly honest_harmed: number
  /** What the check alone takes. */
  readonly added_p95_ms: number
}

export function reportOf(rows: readonly Row[], taken: readonly number[]): LiesReport {
  const sum = (some: readonly Row[], of: (row: Row) => number) =>
    some.reduce((total, row) => total + of(row), 0)
  const lies = rows.filter(({ isLie }) => isLie)
  const honest = rows.filter(({ isLie }) => !isLie)
  const sorted = taken.toSorted((one, other) => one - other)
  return {
    lies: sum(lies, ({ tried }) => tried),
    // An honest sentence that the judge holds for unbacked has reached somebody, too.
    escaped: sum([...lies, ...honest], ({ escaped }) => escaped),
    honest: sum(honest, ({ tried }) => tried),
    honest_harmed: sum(honest, ({ harmed }) => harmed),
    added_p95_ms: Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) * 100) / 100,
  }
}
