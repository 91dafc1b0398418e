// The shape of a written Vietnamese syllable without its tone: an onset, a nucleus, a final.
const SHAPE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?(?:iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|uyê|uyu|iê|yê|ia|ya|oa|oă|oe|oo|ua|uâ|uê|uô|uơ|uy|ưa|ươ|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])(?:ch|ng|nh|[ckmnpt])?$/
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** True when a word, in NFC and any case, could be a Vietnamese syllable: at most one tone, a possible shape. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD")
  const tones = decomposed.match(TONES)?.length ?? 0
  return tones <= 1 && SHAPE.test(decomposed.replace(TONES, "").normalize("NFC"))
}
