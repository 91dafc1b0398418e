import type { SKRSContext2D } from "@napi-rs/canvas"

type Modules = readonly (readonly boolean[])[]

/** The modules of the one QR code in a picture, read from the middles of its squares as a scanner would. */
export function modulesIn(
  context: SKRSContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): Modules {
  const { data } = context.getImageData(x, y, width, height)
  const isDark = (column: number, row: number) => data[(row * width + column) * 4]! < 128
  const places = Array.from(
    { length: width * height },
    (_, at) => [at % width, Math.floor(at / width)] as const,
  )
  const dark = places.filter(([column, row]) => isDark(column, row))
  const top = Math.min(...dark.map(([, row]) => row))
  const left = dark.reduce((least, [column]) => Math.min(least, column), width)
  const right = dark.reduce((most, [column]) => Math.max(most, column), 0) + 1
  // The first row of dark pixels may be a blend with the white above it.
  let corner = left
  while (isDark(corner, top + 2)) corner += 1
  const count = 17 + 4 * Math.round(((right - left) / ((corner - left) / 7) - 17) / 4)
  const module = (right - left) / count
  const middle = (index: number) => Math.floor((index + 0.5) * module)
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => isDark(left + middle(column), top + middle(row))),
  )
}

const MASKS: readonly ((row: number, column: number) => boolean)[] = [
  (r, c) => (r + c) % 2 === 0,
  (r) => r % 2 === 0,
  (_, c) => c % 3 === 0,
  (r, c) => (r + c) % 3 === 0,
  (r, c) => (Math.floor(r / 2) + Math.floor(c / 3)) % 2 === 0,
  (r, c) => ((r * c) % 2) + ((r * c) % 3) === 0,
  (r, c) => (((r * c) % 2) + ((r * c) % 3)) % 2 === 0,
  (r, c) => (((r + c) % 2) + ((r * c) % 3)) % 2 === 0,
]

/** Of versions 1 to 6 at level M: blocks, and bytes of data in each. */
const BLOCKS = [
  [1, 16],
  [1, 28],
  [1, 44],
  [2, 32],
  [2, 43],
  [4, 27],
] as const

/** What an undamaged QR code of level M and version 1 to 6 says, by the rules of ISO/IEC 18004. */
export function readQr(modules: Modules): string {
  const size = modules.length
  const version = (size - 17) / 4
  const format = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => modules[8]![column]!),
    ...[7, 5, 4, 3, 2, 1, 0].map((row) => modules[row]![8]!),
  ]
  const bits = numberOf(format) ^ 0b101010000010010
  if (bits >> 13 !== 0) throw new Error("not of level M")
  const mask = MASKS[(bits >> 10) & 7]!

  const stream: boolean[] = []
  let isUp = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const row = isUp ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (!isFunction(row, column, size)) stream.push(modules[row]![column]! !== mask(row, column))
      }
    }
    isUp = !isUp
  }

  const [blocks, length] = BLOCKS[version - 1]!
  const codewords = Array.from({ length: blocks * length }, (_, at) => stream.slice(at * 8, at * 8 + 8))
  const data = Array.from({ length: blocks }, (_, block) =>
    codewords.filter((_, at) => at % blocks === block),
  ).flat(2)
  if (numberOf(data.slice(0, 4)) !== 0b0100) throw new Error("not in byte mode")
  const count = numberOf(data.slice(4, 12))
  const bytes = Array.from({ length: count }, (_, at) => numberOf(data.slice(12 + at * 8, 20 + at * 8)))
  return Buffer.from(bytes).toString("utf8")
}

/** Finders with the format beside them, timing lines, and the one alignment pattern of versions 2 to 6. */
function isFunction(row: number, column: number, size: number): boolean {
  if (row === 6 || column === 6) return true
  if (row < 9 && (column < 9 || column >= size - 8)) return true
  if (row >= size - 8 && column < 9) return true
  const centre = size - 7
  return size > 21 && Math.abs(row - centre) <= 2 && Math.abs(column - centre) <= 2
}

function numberOf(bits: readonly boolean[]): number {
  return bits.reduce((value, bit) => value * 2 + Number(bit), 0)
}
