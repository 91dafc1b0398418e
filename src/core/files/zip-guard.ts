import yauzl, { type Entry, type ZipFile } from "yauzl"
import { AppError, asError } from "../errors.ts"

/** How much an archive may hold. */
export interface ZipLimits {
  readonly zipEntries: number
  /** Sum of all entries once inflated, in MiB. */
  readonly zipMb: number
  /** Inflated size over packed size; only entries above 1 MiB inflated are judged. */
  readonly zipRatio: number
}

const MIB = 1024 * 1024
// Charts and forms carry their data as office files; these are counted, but never opened.
const EMBEDDED = /^(?:word|xl|ppt)\/embeddings\/[^/]+\.(?:docx|xlsx|pptx)$/i
const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz|jar|docx|docm|xlsx|xlsm|pptx|odt|ods)$/i
const ENCRYPTED_FLAG = 1

/**
 * All entries of an office package, inflated under a guard: the central directory is judged before anything is
 * inflated, and the bytes are counted again while inflating because the directory may lie.
 * Pictures and other media are counted but not kept. Throws `file-zip-bomb`, `file-encrypted`, `file-macro`, `file-corrupt`.
 */
export async function openPackage(
  bytes: Uint8Array,
  limits: ZipLimits,
): Promise<Map<string, Buffer<ArrayBufferLike>>> {
  const zip = await open(bytes)
  const entries = await listEntries(zip, limits)
  const budget = { left: limits.zipMb * MIB }
  const parts = new Map<string, Buffer<ArrayBufferLike>>()
  for (const entry of entries) {
    const content = await inflate(zip, entry, budget, limits)
    if (!/^(?:word|xl|ppt)\/media\//.test(entry.fileName)) parts.set(entry.fileName, content)
    refuseDoctype(entry.fileName, content)
  }
  return parts
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {})
  } catch (error) {
    throw corrupt(error)
  }
}

async function listEntries(zip: ZipFile, limits: ZipLimits): Promise<Entry[]> {
  if (zip.entryCount > limits.zipEntries) throw bomb(`${zip.entryCount} entries`)
  const entries: Entry[] = []
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize
      judge(entry, total, limits)
      entries.push(entry)
    }
  } catch (error) {
    throw error instanceof AppError ? error : corrupt(error)
  }
  return entries
}

function judge(entry: Entry, total: number, limits: ZipLimits): void {
  const { fileName, compressedSize, uncompressedSize } = entry
  if (entry.generalPurposeBitFlag & ENCRYPTED_FLAG) {
    throw new AppError("file-encrypted", "The archive is protected by a password")
  }
  if (total > limits.zipMb * MIB) throw bomb("too much inflated data")
  if (uncompressedSize > MIB && uncompressedSize > compressedSize * limits.zipRatio) throw bomb("high ratio")
  if (/vbaProject\.bin$|vbaData\.xml$/i.test(fileName)) {
    throw new AppError("file-macro", "The file carries macros")
  }
  if (ARCHIVE.test(fileName) && !EMBEDDED.test(fileName)) throw bomb("an archive inside the archive")
}

async function inflate(
  zip: ZipFile,
  entry: Entry,
  budget: { left: number },
  limits: ZipLimits,
): Promise<Buffer<ArrayBufferLike>> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      size += chunk.length
      budget.left -= chunk.length
      if (budget.left < 0) throw bomb("too much inflated data")
      if (size > MIB && size > entry.compressedSize * limits.zipRatio) throw bomb("high ratio")
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof AppError ? error : corrupt(error)
  }
  return Buffer.concat(chunks)
}

/** Office packages never declare a document type; one that does is after entity expansion. */
function refuseDoctype(name: string, content: Buffer): void {
  if (!/\.(?:xml|rels)$/i.test(name)) return
  const plain = content.subarray(0, 2).toString("latin1")
  const text = plain === "\u00ff\u00fe" ? content.toString("utf16le") : content.toString("latin1")
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new AppError("file-corrupt", `${name} declares a document type`, { details: { part: name } })
  }
}

function bomb(reason: string): AppError {
  return new AppError("file-zip-bomb", `Unsafe archive: ${reason}`)
}

function corrupt(error: unknown): AppError {
  const cause = asError(error)
  return new AppError("file-corrupt", `Broken archive: ${cause.message}`, { cause })
}

/** A warning where a package carries files of its own that nobody has read. */
export function embeddedWarnings(parts: ReadonlyMap<string, Buffer>): string[] {
  const count = [...parts.keys()].filter((name) => /^(?:word|xl)\/embeddings\/./.test(name)).length
  return count === 0 ? [] : [`${count} embedded files were not read`]
}
