import BufferReader from "word-extractor/lib/buffer-reader.js"
import WordOleExtractor from "word-extractor/lib/word-ole-extractor.js"
import { AppError, asError } from "../../core/errors.ts"
import { oleNames } from "../../core/files/ole.ts"
import { encrypted } from "../../core/files/sniff.ts"
import type { RawText } from "./result.ts"
import { tableLines } from "./table.ts"

// Places in the file's own header: its flags, and the size of the table of automatic lists.
const FLAGS_AT = 0x0a
const ENCRYPTED_FLAG = 0x0100
const LISTS_SIZE_AT = 0x02ee

interface WordText {
  readonly body: string
  readonly margins: string
  readonly notes: string
  readonly boxes: string
  readonly hasLists: boolean
}

/**
 * The library's own clean-up turns cell marks and tabs into one character and optional hyphens into the word
 * "undefined", so its last step is replaced by one that hands over the text as it is stored.
 */
class StoredText extends WordOleExtractor {
  hasLists = false
  readonly #name: string

  constructor(name: string) {
    super()
    this.#name = name
  }

  override extractWordDocument(document: unknown, buffer: Buffer): Promise<unknown> {
    if (buffer.readUInt16LE(FLAGS_AT) & ENCRYPTED_FLAG) return Promise.reject(encrypted(this.#name))
    this.hasLists = buffer.length > LISTS_SIZE_AT + 4 && buffer.readUInt32LE(LISTS_SIZE_AT) > 4
    return super.extractWordDocument(document, buffer)
  }

  override buildDocument(): WordText {
    const all = this._pieces.map((piece) => piece.text).join("")
    let at = 0
    const next = (part: string): string => {
      const from = at
      at += this._boundaries[part] ?? 0
      return all.slice(from, at)
    }
    const body = next("ccpText")
    const footnotes = next("ccpFtn")
    next("ccpHdd")
    next("ccpAtn")
    const endnotes = next("ccpEdn")
    return {
      body,
      notes: `${footnotes}\r${endnotes}`,
      boxes: `${next("ccpTxbx")}\r${next("ccpHdrTxbx")}`,
      margins: this._taggedHeaders.map((header) => header.text).join("\r"),
      hasLists: this.hasLists,
    }
  }
}

/**
 * A Word 97–2003 file as lines: page headers and footers first, then the body with tables as rows, then notes and
 * text boxes. Throws `file-macro`, `file-encrypted`, `file-corrupt`.
 */
export async function readDoc(bytes: Uint8Array, name: string): Promise<RawText> {
  if (oleNames(bytes).some((entry) => ["Macros", "_VBA_PROJECT", "VBA"].includes(entry))) {
    throw new AppError("file-macro", "The file carries macros", { details: { name } })
  }
  const word = await extract(bytes, name)
  const lines = [
    ...letterLines(word.margins),
    ...bodyLines(clean(word.body)),
    ...letterLines(word.notes),
    ...letterLines(word.boxes),
  ]
  const warnings = word.hasLists ? ["automatic list numbers of a .doc file are not in its text"] : []
  return { text: lines.join("\n"), warnings }
}

async function extract(bytes: Uint8Array, name: string): Promise<WordText> {
  const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  try {
    await reader.open()
    return (await new StoredText(name).extract(reader)) as WordText
  } catch (error) {
    if (error instanceof AppError) throw error
    const cause = asError(error)
    throw new AppError("file-corrupt", `Broken Word file: ${cause.message}`, { cause, details: { name } })
  }
}

/** Field codes go and their results stay; drawing anchors, note marks and optional hyphens go. */
function clean(text: string): string {
  let previous = ""
  let current = text
  while (current !== previous) {
    previous = current
    current = current.replace(/\u0013[^\u0013-\u0015]*(?:\u0014([^\u0013-\u0015]*))?\u0015/g, "$1")
  }
  return current
    .replace(/[\u0000-\u0006\u0008\u001f]/g, "")
    .replaceAll("\u001e", "-")
    .replaceAll("\t", " ")
}

/**
 * Cells end with U+0007, rows with "\n", paragraphs with "\r". Where a table's first cell begins is not marked:
 * of several paragraphs before the first cell mark, the last one is taken as the cell.
 */
function bodyLines(text: string): string[] {
  const lines: string[] = []
  let rows: string[][][] = []
  let row: string[][] = []
  let cell: string[] = []
  const endTable = (): void => {
    if (row.length > 0) rows.push(row)
    lines.push(...tableLines(rows))
    rows = []
    row = []
  }
  for (const [, content = "", mark = ""] of text.matchAll(
    /([^\u0007\n\r\u000b\u000c]*)([\u0007\n\r\u000b\u000c]|$)/g,
  )) {
    if (mark === "\n") {
      rows.push(row)
      row = []
      cell = []
      continue
    }
    cell.push(content)
    if (mark === "\u0007") {
      const before = row.length === 0 ? cell.splice(0, cell.length - 1) : []
      if (before.length > 0) endTable()
      lines.push(...before)
      row.push(cell.filter((line) => line.trim() !== ""))
      cell = []
    }
  }
  endTable()
  lines.push(...cell)
  return lines
}

/** Lines of a part outside the body that say something: a bare page number does not. Each line once. */
function letterLines(text: string): string[] {
  const lines = clean(text).split(/[\u0007\n\r\u000b\u000c]/)
  return [...new Set(lines.map((line) => line.trim()).filter((line) => /\p{L}/u.test(line)))]
}
