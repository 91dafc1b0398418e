/** The candidates of one question, and which of them answer it. */
export interface Lesson {
  readonly id: string
  /** A row of features for each candidate. */
  readonly rows: readonly Float32Array[]
  readonly isRight: readonly boolean[]
  /** How many right articles there are, found or not. */
  readonly right: number
}

/** Lessons side by side, as the trainer reads them. */
export interface Table {
  readonly features: number
  /** Row after row. */
  readonly values: Float32Array
  readonly isRight: Uint8Array
  /** Where the rows of each lesson begin, and where the last ends. */
  readonly starts: readonly number[]
}

export function tableOf(lessons: readonly Lesson[], features: number): Table {
  const rows = lessons.flatMap((lesson) => lesson.rows)
  const values = new Float32Array(rows.length * features)
  for (const [place, row] of rows.entries()) values.set(row, place * features)
  const starts = [0]
  for (const lesson of lessons) starts.push(starts.at(-1)! + lesson.rows.length)
  const isRight = Uint8Array.from(lessons.flatMap((lesson) => lesson.isRight.map(Number)))
  return { features, values, isRight, starts }
}
