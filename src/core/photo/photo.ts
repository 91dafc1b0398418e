import { AppError } from "../errors.ts"

/** A picture of somebody: its bytes, and what they claim to be. */
export interface Photo {
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** What became of a picture that was wanted: it lies here, drawn anew, or the reason why not. */
export type PhotoTry = Photo | { readonly error: AppError }

/** What is taken, and how long may be worked on one. */
export const PHOTO_LIMITS = {
  /** 10 MB, as platforms count. */
  bytes: 10 * 1024 * 1024,
  megapixels: 40,
  /** Bringing one from its platform; with drawing it is less than an event may be worked on. */
  fetchSeconds: 10,
  drawSeconds: 7,
} as const

/** Throws AppError `photo-too-large` for more bytes than are taken. */
export function refuseLarge(bytes: number): void {
  const { bytes: limit } = PHOTO_LIMITS
  if (bytes > limit)
    throw new AppError("photo-too-large", `a picture of ${bytes} bytes`, {
      details: { limitMegabytes: limit / 1024 / 1024 },
    })
}
