/** What somebody wants with public occasions: to see them, to hear of them, to hear no more. */
export interface OccasionWords {
  readonly what: "list" | "subscribe" | "end"
  /** Folded words for a place or a delegate; empty when they name none. */
  readonly where: string
}

const KIND = "(?:tiep (?:cong )?dan|tiep xuc(?: cu tri)?|tiep cu tri|sinh hoat cong dong)"
const WHERE = "(?:\\s+(?<where>.+))?"
const WORDS: readonly (readonly [OccasionWords["what"], RegExp])[] = [
  ["end", new RegExp(`^(?:thoi|ngung|huy)(?: dang ky)? nhan lich(?: ${KIND})?$|^(?:thoi|huy) lich ${KIND}$`)],
  ["subscribe", new RegExp(`^(?:(?:dang ky )?(?:nhan|theo doi)|dang ky) (?:tin )?lich ${KIND}${WHERE}$`)],
  ["list", new RegExp(`^(?:xem |cho (?:toi )?xem )?(?:\\/)?lich ${KIND}${WHERE}$`)],
]
const ASKS =
  /(?<![a-z])(?:the nao|quy dinh|bao nhieu|may lan|la gi|trach nhiem|dieu|khoan|luat|nghi dinh|ai phai|vi sao|tai sao|co phai)(?![a-z])/
const LEADS = /^(?:(?:cua|tai|o|cho|noi|tren dia ban|dia ban)\s+)+/

/** Reads folded words such as "lich tiep dan xa doai". Null for other words, and for questions about rules. */
export function readOccasionWords(word: string): OccasionWords | null {
  for (const [what, words] of WORDS) {
    const found = words.exec(word)
    if (found === null) continue
    const where = (found.groups?.where ?? "").replace(LEADS, "")
    return ASKS.test(where) ? null : { what, where }
  }
  return null
}

const DELEGATE =
  /^(?:(?:dai bieu|dbqh|dai bieu quoc hoi|dai bieu hdnd|ong|ba)\s+)+(?:quoc hoi|hdnd(?: (?:tinh|xa|thanh pho|phuong))?\s+)?/

/** Words for a delegate without what leads to the name; null when they are none for a delegate. */
export function delegateWords(where: string): string | null {
  const found = DELEGATE.exec(where)
  return found === null ? null : where.slice(found[0].length).trim() || null
}

const NAMED =
  /(?:[Đđ]ại biểu|ĐBQH|đbqh)\s+(?:Quốc hội\s+|HĐND(?:\s+(?:tỉnh|xã|phường|thành phố))?\s+)?(?<name>\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5})/u

/** The delegate whom a sentence names: "đại biểu Quốc hội Nguyễn Văn A". Empty when it names none. */
export function delegateIn(text: string): string {
  return NAMED.exec(text.normalize("NFC"))?.groups?.name ?? ""
}
