/** Controls, joiners, turned writing, tags, private use, marks that pile up, pictures, markup. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ["control", /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffd]/u],
  ["marks", /[\u0334-\u0338\u0488\u0489]|\p{M}{3}/u],
  ["picture", /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]/u],
  ["markup", /<\/?[a-z]+[^>]*>|\*\*|```|\]\(|&[a-z]+;|^#/iu],
  ["script", /(?!\p{Script=Latin})\p{L}/u],
  ["length", /^.{700}/su],
]

/** What in a sentence nobody should be shown; empty when all can be read. */
export function forbiddenSigns(sentence: string): string[] {
  return FORBIDDEN.filter(([, pattern]) => pattern.test(sentence.normalize("NFC"))).map(([name]) => name)
}

const LINK =
  /\w+:\/\/|\bwww\s?\.|(?:[\p{L}\d-]+[.。])+(?:vn|com|net|org|top|info|me|ly|tld|gov|tv)(?![\p{L}\d])|@[\p{L}\d]|mailto:|\(at\)/iu
const LONG_NUMBER = /(?<![\d/.-])(?:\d[ .-]?){8,}\d/g

/** Addresses, and numbers to call or to pay to, that none of these texts holds. */
export function strangeLinks(sentence: string, texts: readonly string[]): string[] {
  const found = [LINK.exec(sentence)?.[0], ...(sentence.match(LONG_NUMBER) ?? [])]
  // An amount such as 12.000.000 is read by whoever looks at figures.
  return found
    .filter((one) => one !== undefined && !/^\d{1,3}(?:\.\d{3})+$/.test(one))
    .filter((one) => !texts.some((text) => text.includes(one!))) as string[]
}

/** Numbers of documents: "294-QĐ/TW". */
const DOCUMENT = /\d{1,4}(?:\/\d{4})?[/-][\p{Lu}Đ]{2,}[\p{Lu}Đ\d/-]*/gu
const PLACE = /(?:Điều|khoản) \d+|điểm [a-zđ](?!\p{L})/giu

/** Numbers of documents, articles and clauses that none of these texts holds. */
export function strangeReferences(sentence: string, texts: readonly string[]): string[] {
  const all = texts.join("\n").toLowerCase()
  // A clause is numbered at the beginning of its line: "2. Chi bộ …".
  const isNumbered = (place: string) => {
    const [word, number] = place.toLowerCase().split(" ") as [string, string]
    if (word === "điều") return new RegExp(`điều ${number}(?!\\d)`).test(all)
    return new RegExp(`${word} ${number}(?![\\p{L}\\d])|^\\s*${number}[.)]`, "mu").test(all)
  }
  const documents = (sentence.match(DOCUMENT) ?? []).filter((one) => !all.includes(one.toLowerCase()))
  return [...documents, ...(sentence.match(PLACE) ?? []).filter((one) => !isNumbered(one))]
}
