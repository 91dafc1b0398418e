import { accentKey, fold, hasAccents, syllables } from "../../../core/text.ts"

/** Elections, personnel, admission and discipline are decided by secret paper ballots, in the meeting. */
const OF_BALLOTS = [
  "bầu",
  "bầu cử",
  "đề cử",
  "ứng cử",
  "ứng viên",
  "bỏ phiếu",
  "phiếu bầu",
  "nhân sự",
  "quy hoạch cán bộ",
  "bổ nhiệm",
  "miễn nhiệm",
  "đề bạt",
  "tín nhiệm",
  "kết nạp",
  "cảm tình đảng",
  "chuyển đảng chính thức",
  "công nhận đảng viên",
  "công nhận chính thức",
  "đảng viên chính thức",
  "kỷ luật",
  "khiển trách",
  "cảnh cáo",
  "cách chức",
  "khai trừ",
  "xóa tên",
].map((term) => term.split(" "))

/** Words in which “bầu” elects nobody. */
const OTHER = ["bà bầu", "bầu trời", "bầu không khí"].map((term) => term.split(" "))

/**
 * Whether words are about what may only be decided by a secret ballot. Accents may be left out, but those that were
 * typed must agree: “nhận sự giúp đỡ” is no “nhân sự”.
 */
export function belongsToBallots(text: string): boolean {
  const words = syllables(text)
  const isOther = words.map(() => false)
  for (const start of words.keys())
    for (const term of OTHER)
      if (startsWith(words, start, term)) isOther.fill(true, start, start + term.length)
  return words.some(
    (_, start) => !isOther[start] && OF_BALLOTS.some((term) => startsWith(words, start, term)),
  )
}

function startsWith(words: readonly string[], start: number, term: readonly string[]): boolean {
  return term.every((syllable, place) => isSame(words[start + place], syllable))
}

function isSame(typed: string | undefined, written: string): boolean {
  if (typed === undefined) return false
  return hasAccents(typed) ? accentKey(typed) === accentKey(written) : fold(typed) === fold(written)
}
