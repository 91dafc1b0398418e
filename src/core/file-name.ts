import { cleanText } from "./text.ts"

/**
 * The name of a file that somebody brought: clean, one line, without the folders it lay in, at most `limit`
 * characters. A name that is too long loses its middle, not its extension. Empty when nothing of it is left.
 */
export function cleanFileName(given: string, limit = 120): string {
  const last = cleanText(given).split(/[\\/]/).at(-1) ?? ""
  const name = last.replace(/\s+/g, " ").trim().replace(/^\.+/, "")
  if (name.length <= limit) return name
  const extension = /\.[^. ]{1,10}$/.exec(name)?.[0] ?? ""
  // Not between the halves of one character.
  const stem = name.slice(0, limit - extension.length).replace(/[\uD800-\uDBFF]$/, "")
  return `${stem.trimEnd()}${extension}`
}
