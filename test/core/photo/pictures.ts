import { crc32, deflateSync } from "node:zlib"
import { createCanvas } from "@napi-rs/canvas"

/** Red on the left, blue on the right, as a camera writes it. */
export async function picture(
  width = 80,
  height = 40,
  kind: "jpeg" | "png" | "webp" = "jpeg",
): Promise<Buffer> {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext("2d")
  context.fillStyle = "#e00000"
  context.fillRect(0, 0, width / 2, height)
  context.fillStyle = "#0000e0"
  context.fillRect(width / 2, 0, width / 2, height)
  return kind === "png"
    ? canvas.encode("png")
    : kind === "webp"
      ? canvas.encode("webp")
      : canvas.encode("jpeg")
}

/** The GPS place and the name of a telephone, which must not be found again. */
export const SECRETS = ["Điện thoại của An", "20,59,33", "<x:xmpmeta", "tấm nhỏ"]

/** A JPEG with EXIF (orientation, GPS, a small picture), XMP and a comment. */
export async function cameraJpeg(orientation = 1, plain?: Buffer): Promise<Buffer> {
  const jpeg = plain ?? (await picture())
  const exif = exifBlock(orientation)
  const segments = [
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), exif])),
    segment(0xe1, Buffer.from("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>An</x:xmpmeta>")),
    segment(0xfe, Buffer.from(SECRETS[0]!)),
  ]
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** TIFF: one directory with the orientation, the maker's words and a pointer to a GPS directory. */
function exifBlock(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag, 0)
    bytes.writeUInt16LE(type, 2)
    bytes.writeUInt32LE(count, 4)
    bytes.writeUInt32LE(value, 8)
    return bytes
  }
  const words = Buffer.from(`${SECRETS[0]}\0${SECRETS[1]}\0${SECRETS[3]}\0`)
  const first = 8
  const gps = first + 2 + 3 * 12 + 4
  const at = gps + 2 + 12 + 4
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, first, 0, 0, 0]),
    Buffer.from([3, 0]),
    entry(0x010f, 2, words.length, at),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, gps),
    Buffer.alloc(4),
    Buffer.from([1, 0]),
    entry(0x0002, 5, 3, at),
    Buffer.alloc(4),
    words,
  ])
}

/** A PNG with chunks of words. */
export async function chattyPng(): Promise<Buffer> {
  const png = await picture(80, 40, "png")
  const words = chunk("tEXt", Buffer.from(`Author\0${SECRETS[0]}`))
  const xmp = chunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${SECRETS[2]}`))
  return Buffer.concat([png.subarray(0, 33), words, xmp, png.subarray(33)])
}

export function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(content.length)
  const body = Buffer.concat([Buffer.from(name, "latin1"), content])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, sum])
}

/** A PNG that says it has so many pixels, and is small in the file whatever their number. */
export function widePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // One bit for each pixel, grey.
  head[8] = 1
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}
