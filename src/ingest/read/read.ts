import { AppError, asError } from "../../core/errors.ts"
import { repairLegacy } from "../../core/files/encoding.ts"
import { cleanText } from "../../core/text.ts"
import { readDoc } from "./doc.ts"
import { readDocx } from "./docx.ts"
import { readHtml } from "./html.ts"
import { readImage } from "./image.ts"
import { kindOf } from "./kind.ts"
import { countLetters } from "./language.ts"
import type { Limits } from "./limits.ts"
import { readMarkdown } from "./markdown.ts"
import type { PageTools } from "./page-ocr.ts"
import { readPdf } from "./pdf.ts"
import { readPlain } from "./plain.ts"
import type { Format, RawText, ReadResult } from "./result.ts"
import { readXlsx } from "./xlsx.ts"

// Bullets of the Symbol and Wingdings fonts have no letters of their own in Unicode.
const SYMBOL_BULLET = /[\uF02D\uF06C\uF06E\uF071\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC]/g

/** Reads one file in this thread. Everything thrown is an `AppError`. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  tools: PageTools,
): Promise<ReadResult> {
  if (bytes.length === 0) throw new AppError("file-empty", "The file has no bytes", { details: { name } })
  if (bytes.length > limits.fileMb * 1024 * 1024) {
    throw new AppError("file-too-large", `${bytes.length} bytes`, {
      details: { name, limitMb: limits.fileMb },
    })
  }
  const format = kindOf(bytes, name)
  try {
    return finish(format, name, await READERS[format](bytes, name, limits, tools))
  } catch (error) {
    if (error instanceof AppError) throw error
    const cause = asError(error)
    throw new AppError("file-corrupt", `Cannot read ${format}: ${cause.message}`, {
      cause,
      details: { name },
    })
  }
}

type FormatReader = (
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  tools: PageTools,
) => RawText | Promise<RawText>

const READERS: Readonly<Record<Format, FormatReader>> = {
  docx: readDocx,
  doc: readDoc,
  xlsx: readXlsx,
  pdf: (bytes, name, _, tools) => readPdf(bytes, name, tools),
  image: (bytes, name, _, tools) => readImage(bytes, name, tools),
  html: readHtml,
  md: readMarkdown,
  txt: readPlain,
}

// The readers of the other formats decode bytes, or go page by page, and look for old encodings themselves.
const OFFICE: readonly Format[] = ["docx", "doc", "xlsx", "html"]

function finish(format: Format, name: string, raw: RawText): ReadResult {
  const repaired = OFFICE.includes(format) ? repairLegacy(raw.text) : { text: raw.text, warnings: [] }
  const text = cleanText(repaired.text.replace(SYMBOL_BULLET, "-"))
  if (countLetters(text) === 0) {
    throw new AppError("file-no-text", "The file has no letters in it", { details: { name } })
  }
  return {
    text,
    format,
    usedOcr: raw.usedOcr ?? false,
    pages: raw.pages ?? [],
    warnings: [...(raw.warnings ?? []), ...repaired.warnings],
  }
}
