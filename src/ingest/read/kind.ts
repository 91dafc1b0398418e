import { AppError } from "../../core/errors.ts"
import { encrypted, sniff, wrongExtension } from "../../core/files/sniff.ts"
import type { Format } from "./result.ts"

/** What the bytes and the name together say a file is. */
export type Kind = Format

const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  docx: "docx",
  doc: "doc",
  pdf: "pdf",
  html: "html",
  htm: "html",
  md: "md",
  markdown: "md",
  txt: "txt",
  xlsx: "xlsx",
  png: "image",
  jpg: "image",
  jpeg: "image",
  webp: "image",
  bmp: "image",
}
const TEXT_KINDS: readonly string[] = ["html", "md", "txt"]
const MACRO_EXTENSIONS = ["docm", "dotm", "xlsm", "xltm", "xlsb"]

/**
 * The kind of a file, when its name and its first bytes agree. Throws `file-wrong-extension` when they do not,
 * `file-unsupported` for kinds that cannot be read, `file-macro` for macro-enabled names.
 * A zip is returned as its name says; whoever opens it checks what is inside.
 */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  if (MACRO_EXTENSIONS.includes(extension)) {
    throw new AppError("file-macro", "Macro-enabled office files are refused", { details: { name } })
  }
  const expected = BY_EXTENSION[extension]
  const found = sniff(bytes)
  if (expected === undefined) {
    throw new AppError("file-unsupported", `Cannot read files of kind "${extension || found}"`, {
      details: { name, found: extension || found },
    })
  }
  const agrees =
    found === expected ||
    (found === "zip" && (expected === "docx" || expected === "xlsx")) ||
    (found === "text" && TEXT_KINDS.includes(expected)) ||
    (found === "html" && expected === "md") ||
    // An encrypted docx or xlsx is an OLE file: it is refused as encrypted, not as misnamed.
    (found === "encrypted" && ["docx", "xlsx", "doc"].includes(expected))
  if (!agrees) throw wrongExtension(name, expected, found)
  if (found === "encrypted") throw encrypted(name)
  return expected
}
