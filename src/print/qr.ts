import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas"
import qrcode from "qrcode-generator"

/** Modules of white that a scanner needs on each side. */
const QUIET = 4

/**
 * The modules of a QR code, rows from the top, true is dark: the smallest version that holds the text in UTF-8, with
 * error level M (15 % may be dirty). Throws RangeError for more than 2,331 bytes. About 2 ms for a link.
 */
export function qrModules(text: string): boolean[][] {
  const bytes = Buffer.from(text, "utf8")
  if (bytes.length > 2331) throw new RangeError(`${bytes.length} bytes do not fit into a QR code`)
  const code = qrcode(0, "M")
  // The package keeps the low byte of each character.
  code.addData(bytes.toString("latin1"), "Byte")
  code.make()
  const count = code.getModuleCount()
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column)),
  )
}

/** Black on white in a square of `size`, which includes the quiet zone of four modules on each side. */
export function drawQr(
  context: SKRSContext2D,
  modules: readonly (readonly boolean[])[],
  x: number,
  y: number,
  size: number,
): void {
  const module = size / (modules.length + 2 * QUIET)
  context.save()
  context.fillStyle = "#fff"
  context.fillRect(x, y, size, size)
  context.fillStyle = "#000"
  // One path for all of it: separate rectangles show hairlines between them on paper.
  context.beginPath()
  for (const [row, line] of modules.entries()) {
    for (const [from, to] of runs(line)) {
      context.rect(x + (QUIET + from) * module, y + (QUIET + row) * module, (to - from) * module, module)
    }
  }
  context.fill()
  context.restore()
}

/**
 * A PNG of `pixels` × `pixels` to send in a chat. Modules are whole pixels, so the quiet zone may be a little wider.
 * Throws RangeError when a module would be smaller than a pixel.
 */
export function qrPng(text: string, pixels: number): Buffer {
  const modules = qrModules(text)
  const count = modules.length + 2 * QUIET
  const module = Math.floor(pixels / count)
  if (module < 1) throw new RangeError(`a QR code of ${count} modules does not fit into ${pixels} pixels`)
  const canvas = createCanvas(pixels, pixels)
  const context = canvas.getContext("2d")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, pixels, pixels)
  const start = Math.floor((pixels - module * count) / 2)
  drawQr(context, modules, start, start, module * count)
  return canvas.toBuffer("image/png")
}

/** Where a line is dark: from, and up to but not including. */
function* runs(line: readonly boolean[]): Generator<[from: number, to: number]> {
  for (let from = line.indexOf(true); from !== -1; ) {
    const end = line.indexOf(false, from)
    const to = end === -1 ? line.length : end
    yield [from, to]
    from = line.indexOf(true, to)
  }
}
