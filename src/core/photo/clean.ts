import { AppError } from "../errors.ts"
import { startSideProcess } from "../side-process.ts"
import { type CleanPhoto, lookAt } from "./draw.ts"
import type { Drawn } from "./draw-aside.ts"
import { PHOTO_LIMITS, refuseLarge } from "./photo.ts"

export type { CleanPhoto } from "./draw.ts"

/** A picture of 40 megapixels takes 160 MB while it is drawn; more at once wait. */
const AT_ONCE = 2
/** Pixels lie outside of the heap. */
const HEAP_MEGABYTES = 128
let running = 0
const waiting: (() => void)[] = []

/**
 * The picture drawn anew as a JPEG, upright, its longest side 1600 at most: nothing of the file is left but what is
 * seen. Drawn in a process of its own, which hostile bytes may hang or crash. Throws AppError: `photo-kind` for what is neither
 * JPEG nor PNG nor WebP, `photo-too-large` (bytes), `photo-too-many-pixels`, `photo-broken`, `photo-timeout`.
 */
export async function cleanPhoto(
  bytes: Uint8Array,
  seconds: number = PHOTO_LIMITS.drawSeconds,
): Promise<CleanPhoto> {
  refuseLarge(bytes.length)
  const picture = lookAt(bytes)
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await drawAside(picture, seconds)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

function drawAside(picture: Uint8Array, seconds: number): Promise<CleanPhoto> {
  const side = startSideProcess<Drawn>(new URL("./draw-aside.ts", import.meta.url), HEAP_MEGABYTES)
  let late: NodeJS.Timeout | undefined
  return new Promise<CleanPhoto>((resolve, reject) => {
    const giveUp = () => reject(new AppError("photo-timeout", `not drawn within ${seconds} seconds`))
    side.onLost = (cause) =>
      reject(new AppError("photo-broken", "the process that draws was lost", { cause }))
    side.onTold = (drawn) => {
      if (drawn === "begins") late = setTimeout(giveUp, seconds * 1000)
      else if ("bytes" in drawn) resolve(drawn)
      else reject(new AppError(drawn.code, drawn.message, { details: drawn.details }))
    }
    side.send(picture)
  }).finally(() => {
    clearTimeout(late)
    side.end()
  })
}
