/** Fewer than so many cases might be told apart: their number is shown to nobody. */
export const LEAST = 5

/**
 * Which cells of a group are hidden, so that neither sight nor reckoning tells one that is under five. `cells` are parts of
 * a whole that is shown; each is at least 1, for a part that is empty is left out. Hidden are those under five and, where
 * the whole less what is shown would tell one of them, others from the last on: were the smallest taken, what stays in
 * sight would tell how large it can be. Null where that does not do, or no part is larger: then nothing of the group may be
 * shown, not even which parts it has.
 */
export function hiddenCells(cells: readonly number[]): ReadonlySet<number> | null {
  const all = cells.map((_, index) => index)
  const small = all.filter((index) => cells[index]! < LEAST)
  const large = all.filter((index) => cells[index]! >= LEAST)
  if (small.length === 0) return new Set()
  // To list only hidden parts would tell that each of them is small.
  if (large.length === 0) return null
  for (let more = 0; more <= large.length; more++) {
    const hidden = [...small, ...large.slice(large.length - more)]
    const sum = hidden.reduce((total, index) => total + cells[index]!, 0)
    if (!tells(hidden.length, sum)) return new Set(hidden)
  }
  return null
}

/** Whether their number and their sum tell what hidden cells are: one alone, all of them 1, or all of them 4. */
function tells(count: number, sum: number): boolean {
  return count === 1 || sum === count || sum === count * (LEAST - 1)
}
