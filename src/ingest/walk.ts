import { readdir, stat } from "node:fs/promises"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import { AppError } from "../core/errors.ts"

/** One thing to read: a file, named by the folder it was found under. */
export interface FoundFile {
  /** Absolute path of the folder (or a name given by the caller); together with `file` the identity. */
  readonly collection: string
  /** Path inside the collection with forward slashes, NFC. */
  readonly file: string
  readonly absolute: string
  readonly bytes: number
}

export interface FoundFolder {
  readonly collection: string
  /** True when the whole folder was read, so that what is missing from it has been removed by somebody. */
  readonly whole: boolean
  readonly files: readonly FoundFile[]
}

// Files that describe a folder, or that programs leave behind, are no documents.
const NOT_DOCUMENTS =
  /^(?:readme(?:\.\w+)?|manifest\.json|thumbs\.db|desktop\.ini|questions[\w-]*\.json)$|^~\$/i

/** The files under a path, sorted. A file stands in its own folder's collection. Throws `path-missing`. */
export async function findFiles(path: string, collection?: string): Promise<FoundFolder> {
  const absolute = resolve(path)
  const info = await stat(absolute).catch((cause: unknown) => {
    throw new AppError("path-missing", `nothing at ${path}`, { cause, details: { path } })
  })
  if (info.isFile()) {
    const folder = collection ?? dirname(absolute)
    const file = { collection: folder, file: basename(absolute).normalize("NFC"), absolute, bytes: info.size }
    return { collection: folder, whole: false, files: [file] }
  }
  const folder = collection ?? absolute
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true })
  const files: FoundFile[] = []
  for (const entry of entries) {
    const place = join(entry.parentPath, entry.name)
    const inside = relative(absolute, place)
    // Links are not followed: they may lead out of the folder or round in circles.
    if (!entry.isFile() || NOT_DOCUMENTS.test(entry.name)) continue
    if (inside.split(sep).some((name) => name.startsWith("."))) continue
    const file = inside.split(sep).join("/").normalize("NFC")
    files.push({ collection: folder, file, absolute: place, bytes: (await stat(place)).size })
  }
  files.sort((left, right) => (left.file < right.file ? -1 : 1))
  return { collection: folder, whole: true, files }
}
