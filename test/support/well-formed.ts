const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const ENTITIES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
// What XML allows besides tab and line ends.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** Whether a text is XML: every element closed in its order, every attribute quoted, nothing that XML forbids. */
export function wellFormed(xml: string): boolean {
  const open: string[] = []
  let end = 0
  for (const [whole, closing, name, attributes = "", empty, text] of xml.matchAll(TOKEN)) {
    end += whole.length
    if (ENTITIES.test(text ?? attributes)) return false
    if (name === undefined) continue
    if (closing === "/" && open.pop() !== name) return false
    if (closing === "" && empty === "") open.push(name)
  }
  return end === xml.length && open.length === 0 && !FORBIDDEN.test(xml) && xml.isWellFormed()
}
