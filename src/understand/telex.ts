const TELEX_TONES: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
}
const TELEX = /^([a-z]*?)([aeiouy][a-z]*)$/

/**
 * "dduwowcj" is "được": what Telex keys would have written with an input method. Lower case; undefined for what is no
 * syllable of plain letters. Not every result is a word.
 */
export function fromTelex(word: string): string | undefined {
  // "ddwowngf": a "w" behind the first consonants is an "ư" of its own.
  const [, head, body] = TELEX.exec(word.replace(/^([^aeiouyw]+)w(?=[a-z])/, "$1uw")) ?? []
  if (head === undefined || body === undefined) return undefined
  const tone = body.match(/[sfrxj]/)?.[0]
  const plain = tone === undefined ? body : body.replace(tone, "")
  const marked = plain
    .replace(/uow|uwow|uwo/, "ươ")
    .replace(/(aw|a(?=[a-z]+w$))/, "ă")
    .replace(/aa|a(?=[a-z]+a$)/, "â")
    .replace(/ee/, "ê")
    .replace(/oo/, "ô")
    .replace(/ow/, "ơ")
    .replace(/uw/, "ư")
    .replace(/(?<=[ăơư][a-z]*)w$|(?<=â[a-z]+)a$/, "")
  return withTone(head.replace(/^dd/, "đ") + marked, tone === undefined ? "" : TELEX_TONES[tone]!)
}

/** A syllable with its tone (a combining mark, or "") where it is written. */
export function withTone(word: string, tone: string): string {
  if (tone === "") return word
  const at = word.search(/[aăâeêioôơuưy](?![aăâeêioôơuưy]*[ăâêôơư])/u)
  return at === -1 ? word : (word.slice(0, at + 1) + tone + word.slice(at + 1)).normalize("NFC")
}
