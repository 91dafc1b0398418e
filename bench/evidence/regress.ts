/** One thing to learn from: what is known of it, whether it is so, and how much it counts. */
export interface Example {
  readonly row: readonly number[]
  readonly isTrue: boolean
  readonly weight: number
}

/** A logistic regression: a chance is `chanceBy` of a row. */
export interface Regression {
  readonly weights: readonly number[]
  readonly bias: number
}

/** Draws weights towards zero, as if so many examples spoke against each. */
const RIDGE = 1
const MOST_ROUNDS = 100
const SETTLED = 1e-8

/** The likeliest weights, found by Newton's method: the same examples give the same numbers. */
export function regress(examples: readonly Example[]): Regression {
  const width = examples[0]!.row.length
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const columns = Array.from({ length: width }, (_, column) => spreadOf(examples, column, total))
  // In units of each column's spread, so that the ridge draws on all alike; the last column is the bias.
  const rows = examples.map(({ row }) => [
    ...columns.map(({ mean, spread }, column) => (row[column]! - mean) / spread),
    1,
  ])
  const own = new Array<number>(width + 1).fill(0)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const slope = own.map((value, at) => (at < width ? RIDGE * value : 0))
    const bend = own.map((_, at) => own.map((_, other) => (at === other && at < width ? RIDGE : 0)))
    for (const [index, { isTrue, weight }] of examples.entries()) {
      const row = rows[index]!
      const chance = sigmoid(dot(own, row))
      const [pull, turn] = [weight * (chance - Number(isTrue)), weight * chance * (1 - chance) + 1e-9]
      for (const [at, value] of row.entries()) {
        slope[at]! += pull * value
        for (let other = 0; other <= at; other++) bend[at]![other]! += turn * value * row[other]!
      }
    }
    for (const [at, line] of bend.entries())
      for (let other = 0; other < at; other++) bend[other]![at] = line[other]!
    const step = solve(bend, slope)
    for (const [at, value] of step.entries()) own[at]! -= value
    if (step.every((value) => Math.abs(value) < SETTLED)) break
  }
  const weights = columns.map(({ spread }, column) => own[column]! / spread)
  return {
    weights,
    bias:
      own[width]! -
      dot(
        weights,
        columns.map(({ mean }) => mean),
      ),
  }
}

/** From 0 to 1. */
export function chanceBy({ weights, bias }: Regression, row: readonly number[]): number {
  return sigmoid(bias + dot(weights, row))
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0)
}

/** A column that is the same everywhere tells nothing: its spread is one, and the ridge leaves its weight at zero. */
function spreadOf(examples: readonly Example[], column: number, total: number) {
  const mean = examples.reduce((sum, { row, weight }) => sum + weight * row[column]!, 0) / total
  const square =
    examples.reduce((sum, { row, weight }) => sum + weight * (row[column]! - mean) ** 2, 0) / total
  return { mean, spread: Math.sqrt(square) || 1 }
}

/** `matrix · x = values`, by elimination; the matrix is positive definite, so no row need be changed for another. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((line, at) => [...line, values[at]!])
  const size = rows.length
  for (let pivot = 0; pivot < size; pivot++) {
    for (let below = pivot + 1; below < size; below++) {
      const factor = rows[below]![pivot]! / rows[pivot]![pivot]!
      for (let column = pivot; column <= size; column++)
        rows[below]![column]! -= factor * rows[pivot]![column]!
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let at = size - 1; at >= 0; at--) {
    const known = rows[at]!.slice(at + 1, size).reduce(
      (sum, value, next) => sum + value * solution[at + 1 + next]!,
      0,
    )
    solution[at] = (rows[at]![size]! - known) / rows[at]![at]!
  }
  return solution
}
