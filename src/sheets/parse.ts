import { AppError } from "../core/errors.ts"
import { repairLegacy } from "../core/files/encoding.ts"
import { encrypted, sniff, wrongExtension } from "../core/files/sniff.ts"
import { readCsv } from "./csv.ts"
import type { SheetLimits } from "./limits.ts"
import { type Cell, readWorkbook, type Sheet } from "./workbook.ts"

// Letters that no old encoding shows when it is read as Western text.
const UNICODE_ONLY = /[\u0102-\u1EFF]/
const LINE = "\n"
const INNER_LINE = "\u2028"

/** Every sheet of a list, in this thread. What `readSheets` promises but for time and memory. */
export async function parseSheets(bytes: Uint8Array, name: string, limits: SheetLimits): Promise<Sheet[]> {
  if (bytes.length === 0) throw new AppError("file-empty", "The file has no bytes", { details: { name } })
  if (bytes.length > limits.fileMb * 1024 * 1024) {
    throw new AppError("sheet-too-large", `${bytes.length} bytes`, { details: { limit: limits.fileMb } })
  }
  if (kindOf(bytes, name) === "csv") return [readCsv(bytes, name, limits)]
  const { sheets } = await readWorkbook(bytes, name, limits)
  return sheets.map(withUnicode)
}

/** "xlsx" or "csv", when the name and the first bytes agree. */
function kindOf(bytes: Uint8Array, name: string): "xlsx" | "csv" {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""
  const found = sniff(bytes)
  if (/^(?:xlsm|xltm|xlsb|xlam)$/.test(extension)) {
    throw new AppError("file-macro", "Macro-enabled workbooks are refused", { details: { name } })
  }
  if (found === "xls") throw new AppError("sheet-old-excel", "A workbook of Excel 97-2003")
  const isCsv = extension === "csv" || extension === "txt" || extension === "tsv"
  if (found === "encrypted" && !isCsv) throw encrypted(name)
  if (extension === "xlsx") {
    if (found !== "zip") throw wrongExtension(name, "xlsx", found)
    return "xlsx"
  }
  if (isCsv) {
    if (found !== "text") throw wrongExtension(name, "csv", found)
    return "csv"
  }
  if (extension === "xls") throw wrongExtension(name, "xls", found)
  throw new AppError("sheet-unsupported", `Cannot read a list from "${extension || found}"`, {
    details: { found: extension || found },
  })
}

/** Texts typed in a font from before Unicode, made readable; a sheet that is Unicode already comes back as it is. */
function withUnicode(sheet: Sheet): Sheet {
  const texts = sheet.rows.flatMap((row) => row.filter((cell) => typeof cell === "string"))
  const joined = texts.map((text) => text.replace(/\r?\n/g, INNER_LINE)).join(LINE)
  const repaired = repair(joined)
  if (repaired === joined) return sheet
  const lines = repaired.split(LINE)
  let at = 0
  const next = (): Cell => lines[at++]!.replaceAll(INNER_LINE, "\n")
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === "string" ? next() : cell))),
  }
}

function repair(text: string): string {
  try {
    return repairLegacy(text).text
  } catch (error) {
    // Names of other peoples are no Vietnamese syllables, and are Unicode all the same.
    if (error instanceof AppError && UNICODE_ONLY.test(text)) return text
    throw error
  }
}
