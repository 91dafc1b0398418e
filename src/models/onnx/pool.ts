import type { Pooling } from "./folder.ts"

/** The numbers of each token of each text: texts × tokens × dimensions. */
export interface Hidden {
  readonly dims: readonly number[]
  readonly data: ArrayLike<number>
}

/** One vector of length 1 for each text: the first token's, or the mean of all that are not padding. */
export function pool(
  { dims, data }: Hidden,
  mask: ArrayLike<number | bigint>,
  pooling: Pooling,
): Float32Array[] {
  const [texts = 0, tokens = 0, dimensions = 0] = dims
  return Array.from({ length: texts }, (_, text) => {
    const vector = new Float32Array(dimensions)
    for (let token = 0; token < tokens; token++) {
      if (Number(mask[text * tokens + token]) === 0) continue
      const start = (text * tokens + token) * dimensions
      for (let at = 0; at < dimensions; at++) vector[at]! += data[start + at]!
      if (pooling === "cls") break
    }
    const length = Math.hypot(...vector) || 1
    return vector.map((value) => value / length)
  })
}
