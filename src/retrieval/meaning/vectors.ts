import type { Term } from "../../core/terms.ts"

/** A vector for each of the terms that are common in regulations; one byte a number, times the row's scale. */
export interface TermVectors {
  readonly dimensions: number
  readonly terms: Int32Array
  readonly scales: Float32Array
  /** Row after row. */
  readonly values: Int8Array
}

const MARK = 0x63686231
const HEAD = 3

/** Numbers are little-endian: mark, rows, dimensions; the terms; the scales; the values. */
export function encodeVectors({ dimensions, terms, scales, values }: TermVectors): Uint8Array {
  const head = Int32Array.of(MARK, terms.length, dimensions)
  return Buffer.concat(
    [head, terms, scales, values].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  )
}

/** Throws when the bytes are no such file. */
export function decodeVectors(bytes: Uint8Array): TermVectors {
  // Copied, for a view of numbers must begin at a multiple of four.
  const buffer = Uint8Array.from(bytes).buffer
  const [mark, rows = 0, dimensions = 0] = new Int32Array(buffer, 0, HEAD)
  const length = 4 * (HEAD + 2 * rows) + rows * dimensions
  if (mark !== MARK || buffer.byteLength !== length) throw new Error("not a file of term vectors")
  return {
    dimensions,
    terms: new Int32Array(buffer, 4 * HEAD, rows),
    scales: new Float32Array(buffer, 4 * (HEAD + rows), rows),
    values: new Int8Array(buffer, 4 * (HEAD + 2 * rows)),
  }
}

/** Rounds each row to bytes. */
export function quantise(terms: readonly Term[], dimensions: number, values: Float32Array): TermVectors {
  const scales = new Float32Array(terms.length)
  const rounded = new Int8Array(values.length)
  for (let row = 0; row < terms.length; row++) {
    const own = values.subarray(row * dimensions, (row + 1) * dimensions)
    const scale = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1
    scales[row] = scale
    for (const [index, value] of own.entries()) rounded[row * dimensions + index] = Math.round(value / scale)
  }
  return { dimensions, terms: Int32Array.from(terms), scales, values: rounded }
}
