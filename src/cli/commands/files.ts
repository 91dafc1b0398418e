import { stat } from "node:fs/promises"
import { join } from "node:path"
import type { Parts } from "../../compose.ts"
import { formatMoment } from "../../core/calendar.ts"
import { AppError } from "../../core/errors.ts"
import type { Texts } from "../../core/texts.ts"
import { dropReceived, listReceived, type ReceivedEntry, readReceived } from "../../storage/received-files.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"
import { writeNew } from "../write-new.ts"

const USAGE = "files [--json] | files --save ID PATH | files --drop ID"

/**
 * `files [--json]`: what was brought through links, never by whom. `files --save ID PATH` writes one to a file that is
 * not there yet, or into a folder; `files --drop ID` deletes one.
 */
export const filesCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    json: { type: "boolean", default: false },
    save: { type: "string" },
    drop: { type: "string" },
  })
  const { save, drop } = values
  const [path, ...more] = positionals
  const isMixed = [save !== undefined, drop !== undefined, values.json].filter(Boolean).length > 1
  if (isMixed || more.length > 0 || (save === undefined) !== (path === undefined)) throw usage(USAGE)
  if (save !== undefined) {
    const id = idFor(save)
    return (parts) => saveFile(parts, id, path!)
  }
  if (drop !== undefined) {
    const id = idFor(drop)
    return (parts) => dropFile(parts, id)
  }
  return async ({ database, texts }) => {
    const files = await listReceived(database)
    for (const file of files) printLine(values.json ? JSON.stringify(file) : fileLine(texts, file))
    if (!values.json) printLine(texts("cli-files-total", { count: files.length }))
    return 0
  }
}

function idFor(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw usage(USAGE)
  return Number(value)
}

function fileLine(texts: Texts, { id, at, name, mediaType, size, channel }: ReceivedEntry): string {
  const kilobytes = Math.ceil(size / 1024)
  return texts("cli-file", { id: String(id), at: formatMoment(at), name, mediaType, kilobytes, channel })
}

async function saveFile({ database, texts }: Parts, id: number, path: string): Promise<number> {
  const file = await readReceived(database, id)
  if (file === undefined) throw unknownFile(id)
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const target = isFolder ? join(path, file.name || String(id)) : path
  await writeNew(target, file.bytes)
  printLine(texts("cli-file-saved", { name: file.name, path: target }))
  return 0
}

async function dropFile({ database, texts }: Parts, id: number): Promise<number> {
  const name = await dropReceived(database, id)
  if (name === undefined) throw unknownFile(id)
  printLine(texts("cli-file-dropped", { name }))
  return 0
}

function unknownFile(id: number): AppError {
  return new AppError("received-unknown", `no received file ${id}`, { details: { id: String(id) } })
}
