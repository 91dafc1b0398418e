import { type Api, GrammyError } from "grammy"
import { AppError } from "../../core/errors.ts"
import { downloadPhoto, lost } from "../../core/photo/download.ts"
import { PHOTO_LIMITS, type Photo } from "../../core/photo/photo.ts"
import { API_ROOT, type ClientOptions, grammySignal } from "./client.ts"
import { factsOf } from "./errors.ts"

/** The picture that the platform knows by `ref`; its address holds the token and goes nowhere else. */
export async function fetchPhoto(
  api: Api,
  { token, apiRoot = API_ROOT }: ClientOptions,
  ref: string,
  stopping: AbortSignal,
): Promise<Photo> {
  const path = await pathOf(api, ref, stopping)
  // A server of one's own may name a file on its disk.
  if (!/^(?!\/)(?!.*\.\.)[\w./-]+$/.test(path)) throw lost("its path is none")
  return downloadPhoto(`${apiRoot}/file/bot${token}/${path}`, { hosts: [], root: apiRoot })
}

async function pathOf(api: Api, ref: string, stopping: AbortSignal): Promise<string> {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(PHOTO_LIMITS.fetchSeconds * 1000)])
  try {
    return (await api.getFile(ref, grammySignal(signal))).file_path ?? ""
  } catch (error) {
    if (error instanceof GrammyError && error.description.includes("file is too big"))
      throw new AppError("photo-too-large", "telegram hands out no file so large", {
        details: { limitMegabytes: PHOTO_LIMITS.bytes / 1024 / 1024 },
      })
    throw lost(`getFile failed (${factsOf(error).code})`)
  }
}
