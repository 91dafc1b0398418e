import { AppError } from "../errors.ts"
import { isOle, oleNames } from "./ole.ts"

/** The refusal of a file whose name and bytes disagree. */
export function wrongExtension(name: string, expected: string, found: string): AppError {
  return new AppError("file-wrong-extension", `Named as ${expected}, but the bytes are ${found}`, {
    details: { name, expected, found },
  })
}

/** The refusal of a file under a password. */
export function encrypted(name: string, cause?: unknown): AppError {
  return new AppError("file-encrypted", "The file is protected by a password", { cause, details: { name } })
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "zip"],
  ["PK\u0005\u0006", "zip"],
  ["{\\rtf", "rtf"],
  ["\u0089PNG\r\n\u001a\n", "image"],
  ["\u00ff\u00d8\u00ff", "image"],
  ["II*\u0000", "tiff"],
  ["MM\u0000*", "tiff"],
  ["GIF8", "gif"],
  ["MZ", "exe"],
  ["\u007fELF", "exe"],
  ["\u001f\u008b", "gzip"],
  ["7z\u00bc\u00af", "7z"],
  ["Rar!", "rar"],
]

/**
 * What the first bytes say a file is: "zip", "pdf", "html", "image", "xls", "encrypted" (an Office file under a
 * password) and so on; "text" when nothing speaks against it.
 */
export function sniff(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1")
  if (isOle(bytes)) return oleKind(bytes)
  if (head.includes("%PDF-")) return "pdf"
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image"
  if (isBmp(bytes)) return "image"
  for (const [magic, kind] of SIGNATURES) if (head.startsWith(magic)) return kind
  if (
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(
      head,
    )
  ) {
    return "html"
  }
  return "text"
}

/** "BM" also begins ordinary words, so the sizes in the header have to make sense. */
function isBmp(bytes: Uint8Array): boolean {
  if (bytes.length < 30 || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (
    view.getUint32(6, true) === 0 && view.getUint32(10, true) < bytes.length && view.getUint16(26, true) === 1
  )
}

function oleKind(bytes: Uint8Array): string {
  const names = oleNames(bytes)
  if (names.includes("EncryptedPackage")) return "encrypted"
  if (names.includes("WordDocument")) return "doc"
  if (names.includes("Workbook") || names.includes("Book")) return "xls"
  if (names.includes("PowerPoint Document")) return "ppt"
  return "ole"
}
