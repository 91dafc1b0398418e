import { Worker } from "node:worker_threads"
import { AppError } from "../errors.ts"
import { type CleanPhoto, lookAt } from "./draw.ts"
import { PHOTO_LIMITS, refuseLarge } from "./photo.ts"
import type { ThreadAnswer } from "./thread.ts"

export type { CleanPhoto } from "./draw.ts"

/** A picture of 40 megapixels takes 160 MB while it is drawn; more at once wait. */
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * The picture drawn anew as a JPEG, upright, its longest side 1600 at most: nothing of the file is left but what is
 * seen. Drawn in a thread of its own, which hostile bytes may hang. Throws AppError: `photo-kind` for what is neither
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
    return await drawInThread(picture, seconds)
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

function drawInThread(picture: Uint8Array, seconds: number): Promise<CleanPhoto> {
  const thread = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: picture,
    // Flags of the parent, a test runner for one, need not suit a thread.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  let late: NodeJS.Timeout | undefined
  return new Promise<CleanPhoto>((resolve, reject) => {
    const giveUp = () => reject(new AppError("photo-timeout", `not drawn within ${seconds} seconds`))
    const fail = (cause: unknown): void =>
      reject(new AppError("photo-broken", "the thread that draws failed", { cause }))
    thread.on("error", fail).on("exit", (status) => fail(new Error(`the thread ended with ${status}`)))
    thread.on("message", (answer: ThreadAnswer) => {
      if (answer === "begins") late = setTimeout(giveUp, seconds * 1000)
      else if ("bytes" in answer) resolve(answer)
      else reject(new AppError(answer.code, answer.message, { details: answer.details }))
    })
  }).finally(() => {
    clearTimeout(late)
    // Not waited for: a decoder that hangs would keep the caller as well.
    void thread.terminate()
  })
}
