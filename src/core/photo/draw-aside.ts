import { AppError, asError } from "../errors.ts"
import { beSideProcess } from "../side-process.ts"
import { type CleanPhoto, drawAnew } from "./draw.ts"

/** What is told of one picture: that it is begun with, for the start may take a while, and what came of it. */
export type Drawn =
  | "begins"
  | CleanPhoto
  | {
      readonly code: string
      readonly message: string
      readonly details: Readonly<Record<string, string | number>>
    }

async function answer(picture: Uint8Array): Promise<Drawn> {
  try {
    return await drawAnew(picture)
  } catch (error) {
    const { code, message, details } =
      error instanceof AppError ? error : new AppError("photo-broken", asError(error).message)
    return { code, message, details }
  }
}

beSideProcess<Uint8Array, Drawn>(async (picture, tell) => {
  tell("begins")
  tell(await answer(picture))
})
