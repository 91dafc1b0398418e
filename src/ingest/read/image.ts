import { type Canvas, loadImage } from "@napi-rs/canvas"
import { AppError, asError } from "../../core/errors.ts"
import { drawOnWhite } from "../../core/photo/on-white.ts"
import { pictureSize } from "../../core/photo/picture-size.ts"
import { type PageTools, recognisePage } from "./page-ocr.ts"
import type { RawText } from "./result.ts"

const MAX_MEGAPIXELS = 100
// A page of A4 at 300 dpi is 2480 × 3508; smaller pictures are enlarged, but not beyond what they can show.
const GOOD_WIDTH = 2480
const MAX_ENLARGEMENT = 2.5

/** A photo or scan of one page, turned as its camera says, scaled to the size the OCR engine reads best. */
export async function readImage(bytes: Uint8Array, name: string, tools: PageTools): Promise<RawText> {
  const size = pictureSize(bytes)
  if (size === undefined) throw corrupt(name)
  if (size.width * size.height > MAX_MEGAPIXELS * 1e6) {
    throw new AppError("file-too-large", `A picture of ${size.width} × ${size.height} pixels`, {
      details: { name, limitMegapixels: MAX_MEGAPIXELS },
    })
  }
  const { text, report } = await recognisePage(await load(bytes, name), 300, 1, tools)
  tools.pageDone(1, 1)
  if (report.problem === "empty") {
    throw new AppError("file-no-text", "No text in the picture", { details: { name } })
  }
  return { text, usedOcr: true, pages: [report] }
}

async function load(bytes: Uint8Array, name: string): Promise<Canvas> {
  try {
    const image = await loadImage(Buffer.from(bytes))
    return drawOnWhite(image, (width, height) =>
      Math.min(MAX_ENLARGEMENT, GOOD_WIDTH / Math.min(width, height)),
    )
  } catch (error) {
    throw corrupt(name, error)
  }
}

function corrupt(name: string, error?: unknown): AppError {
  const cause = error === undefined ? undefined : asError(error)
  return new AppError("file-corrupt", `Broken picture${cause ? `: ${cause.message}` : ""}`, {
    cause,
    details: { name },
  })
}
