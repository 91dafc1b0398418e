const WHAT = "(?:phan anh|kien nghi|gop y)(?:,? (?:phan anh|kien nghi|gop y))*"
const BEGIN = new RegExp(`^(?:\\/?(?:gopy|phananh)|(?:toi )?(?:muon |can |xin )?(?:gui|viet) ${WHAT})$`)
const MINE = new RegExp(
  `^(?:\\/?phananhcuatoi|(?:xem )?(?:cac |nhung )?${WHAT} (?:cua toi|toi da gui|da gui))$`,
)
/** As it is printed it is a code however long; with its parts run together, about as long as one. */
const PRINTED = /^(?:ma |so |xem |tra cuu |phan anh )*pa-(\d{2})-([a-z0-9]{3,12})$/
const LOOSE = /^(?:MA|SO|XEM|TRACUU|PHANANH)*PA(\d{2})([A-Z0-9]{8,10})$/

/** Whether folded words call this feature. */
export function isSuggestionsWord(word: string): boolean {
  return wantsToSend(word) || MINE.test(word) || codeIn(word) !== undefined
}

export function wantsToSend(word: string): boolean {
  return BEGIN.test(word)
}

/** The code among folded words, as it is kept: "pa 26 7k3m9 qxdt". Undefined for words that are none, right or wrong. */
export function codeIn(word: string): string | undefined {
  const found = PRINTED.exec(word) ?? LOOSE.exec(word.replace(/[\s\-–—._:]/g, "").toUpperCase())
  return found === null ? undefined : `PA-${found[1]}-${found[2]}`.toUpperCase()
}
