/** RFC 5545 §3.1: no line is longer, its end not counted. */
const MOST_OCTETS = 75

/**
 * The same lines, longer ones broken between characters, never within one: a continuation begins with a space, which
 * counts. Takes and gives lines that end in CRLF.
 */
export function foldLines(text: string): string {
  return text.split("\r\n").map(foldLine).join("\r\n")
}

function foldLine(line: string): string {
  let folded = ""
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > MOST_OCTETS) {
      folded += "\r\n "
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** Lines as they were before they were broken. */
export function unfoldLines(text: string): string {
  return text.replace(/\r\n[ \t]/g, "")
}
