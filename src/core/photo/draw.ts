import { type Image, loadImage } from "@napi-rs/canvas"
import { AppError, asError } from "../errors.ts"
import { intactPicture } from "./intact.ts"
import { drawOnWhite } from "./on-white.ts"
import { PHOTO_LIMITS, type Photo } from "./photo.ts"
import { pictureSize } from "./picture-size.ts"

const LONGEST_SIDE = 1600
/** Of 100: text on a sign stays readable, and a picture of 1600 × 1200 takes some 300 KB. */
const QUALITY = 82

/** A picture as it was drawn. */
export interface CleanPhoto extends Photo {
  readonly width: number
  readonly height: number
}

/**
 * The picture without what trails behind it, as far as its head can be trusted. Throws AppError: `photo-kind`,
 * `photo-broken`, `photo-too-many-pixels`.
 */
export function lookAt(bytes: Uint8Array): Uint8Array {
  const picture = intactPicture(bytes)
  const size = pictureSize(picture)
  if (size === undefined || size.width === 0 || size.height === 0) throw broken("it has no size")
  refuseGiants(size)
  return picture
}

/** Draws a picture that was looked at. Bytes that hang the decoder hang the caller. Throws AppError as `lookAt`. */
export async function drawAnew(picture: Uint8Array): Promise<CleanPhoto> {
  const image = await load(picture)
  // What the decoder found counts, whatever stands in the head.
  refuseGiants(image)
  if (image.width === 0 || image.height === 0) throw broken("nothing was decoded")
  const scaleFor = (width: number, height: number) => Math.min(1, LONGEST_SIDE / Math.max(width, height))
  const canvas = drawOnWhite(image, scaleFor, "high")
  const drawn = await canvas.encode("jpeg", QUALITY)
  return {
    bytes: new Uint8Array(drawn),
    mediaType: "image/jpeg",
    width: canvas.width,
    height: canvas.height,
  }
}

function refuseGiants({ width, height }: { readonly width: number; readonly height: number }): void {
  const { megapixels } = PHOTO_LIMITS
  if (width * height > megapixels * 1e6)
    throw new AppError("photo-too-many-pixels", `a picture of ${width} × ${height} pixels`, {
      details: { limitMegapixels: megapixels },
    })
}

async function load(picture: Uint8Array): Promise<Image> {
  try {
    return await loadImage(Buffer.from(picture))
  } catch (error) {
    throw broken(asError(error).message)
  }
}

function broken(why: string): AppError {
  return new AppError("photo-broken", `the picture cannot be drawn: ${why}`)
}
