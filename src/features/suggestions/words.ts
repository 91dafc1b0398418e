const WHAT = "(?:phan anh|kien nghi|gop y)(?:,? (?:phan anh|kien nghi|gop y))*"
const BEGIN = new RegExp(`^(?:\\/?(?:gopy|phananh)|(?:toi )?(?:muon |can |xin )?(?:gui|viet) ${WHAT})$`)
const MINE = new RegExp(
  `^(?:\\/?phananhcuatoi|(?:xem )?(?:cac |nhung )?${WHAT} (?:cua toi|toi da gui|da gui))$`,
)
const PUBLIC =
  /^(?:\/?phananhcongkhai|(?:xem |doc |tim )?(?:cac |nhung |danh sach )?(?:phan anh|kien nghi|gop y)(?: cua (?:nguoi dan|dan|ba con))? (?:da |duoc )*cong (?:bo|khai)(?: cua (?:xa|phuong|thi tran|dac khu))?|xem (?:cac |nhung )?(?:phan anh|kien nghi|gop y)(?: da cong (?:bo|khai))? (?:cua|o|trong) (?:xa|phuong|thi tran|dac khu|ba con|nguoi dan|moi nguoi)(?: (?:toi|minh|ta|nay))?)$/
/** As it is printed it is a code however long; with its parts run together, about as long as one. */
const PRINTED = /^(?:ma |so |xem |tra cuu |phan anh )*pa-(\d{2})-([a-z0-9]{3,12})$/
const LOOSE = /^(?:MA|SO|XEM|TRACUU|PHANANH)*PA(\d{2})([A-Z0-9]{8,10})$/

/** Whether folded words call this feature. */
export function isSuggestionsWord(word: string): boolean {
  return wantsToSend(word) || wantsPublic(word) || MINE.test(word) || codeIn(word) !== undefined
}

/** "phản ánh đã công khai", "xem phản ánh của xã". */
export function wantsPublic(word: string): boolean {
  return PUBLIC.test(word)
}

export function wantsToSend(word: string): boolean {
  return BEGIN.test(word)
}

/** The code among folded words, as it is kept: "pa 26 7k3m9 qxdt". Undefined for words that are none, right or wrong. */
export function codeIn(word: string): string | undefined {
  const found = PRINTED.exec(word) ?? LOOSE.exec(word.replace(/[\s\-–—._:]/g, "").toUpperCase())
  return found === null ? undefined : `PA-${found[1]}-${found[2]}`.toUpperCase()
}
