import { extname } from "node:path"
import type { OutgoingFile } from "../../core/channel.ts"
import { DeliveryError } from "../../core/errors.ts"

/** Bytes of the largest file that the platform takes. */
export const LARGEST_FILE = 5 * 1024 * 1024
/** What the platform takes; it goes by the end of the name. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".pdf": "application/pdf",
  ".doc": "application/msword",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".csv": "text/csv",
}
export const FILE_TYPES: readonly string[] = Object.values(MEDIA_TYPES)

export interface ReadyFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/**
 * The bytes of a file, under a name that the platform takes. Throws `DeliveryError`: `rejected` with the code
 * `file-type` when it would not take it, `file-missing` when there are no such bytes.
 */
export async function readyFile(
  file: OutgoingFile,
  readFile: (sha256: string) => Promise<Uint8Array | null>,
): Promise<ReadyFile> {
  const name = acceptableName(file)
  const bytes = await readFile(file.sha256).catch((error: unknown) => {
    throw new DeliveryError("not_sent", "the file could not be read", { cause: error })
  })
  if (bytes === null) throw rejected("the file is not there", "file-missing")
  if (bytes.byteLength > LARGEST_FILE) throw rejected("the file is larger than 5 MB", "file-type")
  return { name, mediaType: MEDIA_TYPES[extname(name).toLowerCase()]!, bytes }
}

function acceptableName({ name, mediaType }: OutgoingFile): string {
  if (Object.hasOwn(MEDIA_TYPES, extname(name).toLowerCase())) return name
  const end = Object.keys(MEDIA_TYPES).find((one) => MEDIA_TYPES[one] === mediaType)
  if (end === undefined) throw rejected("the platform takes no such files", "file-type")
  return name + end
}

function rejected(what: string, platformCode: string): DeliveryError {
  return new DeliveryError("rejected", what, { platformCode })
}
