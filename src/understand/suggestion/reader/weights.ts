/** What the second reader tells apart; greetings and insults are read as questions, for both are harmless. */
export const READ_KINDS = [
  "suggestion",
  "question",
  "complaint",
  "denunciation",
  "emergency",
  "secret",
] as const

export type ReadKind = (typeof READ_KINDS)[number]

const KINDS = READ_KINDS.length

/** What was learnt: a row of weights, one for each kind, for each feature that is known. */
export interface Weights {
  /** Digest of what it was learnt from. */
  readonly source: string
  readonly bias: Float32Array
  /** By how much a weight of each kind is to be multiplied. */
  readonly scale: Float32Array
  /** In ascending order. */
  readonly features: Uint32Array
  readonly rows: Int8Array
}

const MARK = "chibo reader 1\n"
const DIGEST = 64
const HEAD = MARK.length + DIGEST + 2 * KINDS * 4 + 4

/** The weights as bytes of a file: mark, digest, bias, scale, number of features, features, rows; numbers little-endian. */
export function encodeWeights({ source, bias, scale, features, rows }: Weights): Uint8Array {
  const bytes = new Uint8Array(HEAD + features.length * (4 + KINDS))
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(MARK + source))
  let at = MARK.length + DIGEST
  for (const number of [...bias, ...scale]) {
    view.setFloat32(at, number, true)
    at += 4
  }
  view.setUint32(at, features.length, true)
  at += 4
  for (const feature of features) {
    view.setUint32(at, feature, true)
    at += 4
  }
  bytes.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), at)
  return bytes
}

/** Reads what `encodeWeights` wrote; throws where it is another file or cut off. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const head = new TextDecoder().decode(bytes.subarray(0, MARK.length + DIGEST))
  const count = bytes.length < HEAD ? -1 : view.getUint32(HEAD - 4, true)
  if (!head.startsWith(MARK) || bytes.length !== HEAD + count * (4 + KINDS))
    throw new Error("the weights of the second reader are damaged")
  const floats = (from: number) =>
    Float32Array.from({ length: KINDS }, (_, kind) => view.getFloat32(from + kind * 4, true))
  const at = MARK.length + DIGEST
  return {
    source: head.slice(MARK.length),
    bias: floats(at),
    scale: floats(at + KINDS * 4),
    features: Uint32Array.from({ length: count }, (_, one) => view.getUint32(HEAD + one * 4, true)),
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + HEAD + count * 4, count * KINDS),
  }
}
