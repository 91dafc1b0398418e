import { AppError } from "../errors.ts"

/**
 * The picture without what trails behind it. Throws AppError: `photo-kind` where the first bytes are not those of a
 * JPEG, PNG or WebP file, `photo-broken` where it ends too soon.
 */
export function intactPicture(bytes: Uint8Array): Uint8Array {
  const end = endFinder(bytes)(bytes)
  if (end === undefined || end > bytes.length) throw new AppError("photo-broken", "the picture ends too soon")
  return bytes.subarray(0, end)
}

type EndFinder = (bytes: Uint8Array) => number | undefined

function endFinder(bytes: Uint8Array): EndFinder {
  const begins = (...start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  if (begins(0xff, 0xd8, 0xff)) return jpegEnd
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return pngEnd
  if (begins(0x52, 0x49, 0x46, 0x46) && nameAt(bytes, 8) === "WEBP") return webpEnd
  throw new AppError("photo-kind", "neither JPEG nor PNG nor WebP")
}

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
/** Markers without a length. */
const isBare = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

function jpegEnd(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes)
  let hasScan = false
  let at = 2
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (marker === END_OF_IMAGE) return hasScan ? at + 2 : undefined
    // A marker may be padded with more of its first byte.
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else {
      if (at + 4 > bytes.length) return undefined
      at += 2 + view.getUint16(at + 2)
      if (marker !== START_OF_SCAN) continue
      hasScan = true
      at = scanEnd(bytes, at)
    }
  }
  return undefined
}

/** Where the coded picture stops: at the next marker that is no part of it. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1) {
    const next = bytes[at + 1]
    const isWithin = next === 0x00 || (next !== undefined && next >= 0xd0 && next <= 0xd7)
    if (!isWithin && next !== 0xff) return at
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return bytes.length
}

function pngEnd(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes)
  if (nameAt(bytes, 12) !== "IHDR") return undefined
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    if (nameAt(bytes, at + 4) === "IEND") return end
    at = end
  }
  return undefined
}

function webpEnd(bytes: Uint8Array): number | undefined {
  return bytes.length < 12 ? undefined : viewOf(bytes).getUint32(4, true) + 8
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
