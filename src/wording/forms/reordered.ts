import { keyOf, keySet } from "../text/keys.ts"
import { PEOPLE, ROLES } from "../text/words.ts"

/** A quote in its syllables. */
type Quote = readonly string[]

/** The syllables of a text, and the signs that part it. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}.,/]*[\p{L}\p{M}\p{N}%]|[,;:]/gu) ?? []).map((word) => keyOf(word))
}

/** These may stand between two things that a text says beside each other. */
const BETWEEN = keySet("thì việc cho để nhưng")
const LONGEST = 16
const ENOUGH = 2

/** Whether a part of a quote begins with the first of these and goes on with the second, or with its first words; in a list later. */
function standBeside(
  quotes: readonly Quote[],
  one: readonly string[],
  other: readonly string[],
  isInList = false,
): boolean {
  const next = other.slice(0, ENOUGH)
  if (one.length === 0 || next.length === 0) return false
  return quotes.some((quote) =>
    quote.some((_, from) => {
      if (from > 0 && !/[,;:]/.test(quote[from - 1]!)) return false
      if (!one.every((key, step) => quote[from + step] === key)) return false
      let behind = from + one.length
      while (BETWEEN.has(quote[behind] ?? "") && quote[behind] !== next[0]) behind += 1
      const isAt = (at: number) => next.every((key, step) => quote[at + step] === key)
      if (isAt(behind)) return true
      for (let at = behind; isInList && at < quote.length && !/[;:]/.test(quote[at]!); at += 1)
        if (quote[at] === "," && isAt(at + 1)) return true
      return false
    }),
  )
}

/** Cuts the text behind so many of its words that they stand right before `other` in a quote; null where none do. */
function cutBefore(
  quotes: readonly Quote[],
  text: string,
  other: string,
  isInList = false,
): readonly [string, string] | null {
  const words = text.split(/\s+/)
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const one = words.slice(0, length).join(" ")
    if (standBeside(quotes, wordsOf(one), wordsOf(other), isInList))
      return [one, words.slice(length).join(" ")]
  }
  return null
}

const PASSIVE = /^(.+?) (?:được|bị|do) (.+)$/iu
const OWED_PASSIVE = /^(.+?) (phải|không) được (.+)$/iu
const RECEIVED = /^(.+) (?:cho|với) ([^,;]+)$/u
const LEAD = /^[^,]{3,80}, /u
const WITH_CASE = /^(?:Khi|Muốn|Để|Nếu) ([^,]+), (.+)$/u
const CASE_BEHIND = /^(.+?) (?:nếu|khi) (.+)$/u
const BANNED_THING = /^([^,]+?) (không được|không) ([^,]+(?:,.+)?)$/u
const HALVES = /^(.+?)(,? nhưng|,| và) (.+)$/u
const BY_MEANS = /^(.+?) bằng (?:cách )?(.+)$/u

/**
 * The sentence in the order of its quotes, where it says the very same in another one: "hồ sơ được thôn trả trong 2 ngày" of
 * "thôn trả hồ sơ trong 2 ngày", "muốn vắng mặt, ủy viên phải báo" of "ủy viên vắng mặt phải báo", "bị bãi nhiệm nếu vắng họp"
 * of "vắng họp thì bị bãi nhiệm", "xếp loại bằng bỏ phiếu" of "bỏ phiếu để xếp loại", "báo cáo kết quả cho Đảng ủy" of "báo
 * cáo Đảng ủy kết quả". What comes of it is looked at like any other sentence.
 */
export function inOrderOf(quoted: readonly string[], text: string): string[] {
  const quotes = quoted.flatMap((quote) => quote.split("\n")).map((line) => wordsOf(line))
  const bare = text.replace(/\.$/u, "")
  return [
    ...active(quotes, bare),
    ...withSubject(quotes, bare),
    ...caseFirst(quotes, bare),
    ...owedActive(quotes, bare),
    ...receiverFirst(quotes, bare),
    ...meansFirst(quotes, bare),
    ...receiverAsSubject(quotes, bare),
    ...deedFirst(quotes, bare),
    ...otherHalfFirst(quotes, bare),
  ]
}

function active(quotes: readonly Quote[], text: string): string[] {
  const lead = LEAD.exec(text)?.[0] ?? ""
  return [...new Set(["", lead])].flatMap((ahead) => {
    const [, what, rest] = PASSIVE.exec(text.slice(ahead.length)) ?? []
    if (what === undefined || rest === undefined) return []
    const [done, more] = cutBefore(quotes, rest, what, true) ?? []
    if (done === undefined || wordsOf(done).length < ENOUGH) return []
    return [`${ahead}${done} ${what} ${more}`.trim()]
  })
}

/** "Đơn phải được xã trả lời": "xã phải trả lời đơn"; "đơn không được xã xét": "xã không xét đơn". */
function owedActive(quotes: readonly Quote[], text: string): string[] {
  const [, what, turn, rest] = OWED_PASSIVE.exec(text) ?? []
  if (what === undefined || turn === undefined || rest === undefined) return []
  const words = rest.split(/\s+/)
  for (let who = 1; who < Math.min(LONGEST, words.length); who += 1) {
    const owed = [...words.slice(0, who), turn, ...words.slice(who)].join(" ")
    const [done, more] = cutBefore(quotes, owed, what) ?? []
    if (done?.includes(` ${turn} `)) return [`${done} ${what} ${more}`.trim()]
  }
  return []
}

/** "Ban báo cáo kết quả cho Đảng ủy": "Ban báo cáo Đảng ủy kết quả". */
function receiverFirst(quotes: readonly Quote[], text: string): string[] {
  const lead = LEAD.exec(text)?.[0] ?? ""
  const [, told, whom] = RECEIVED.exec(text.slice(lead.length)) ?? []
  if (told === undefined || whom === undefined) return []
  const [deed, more] = cutBefore(quotes, told, whom) ?? []
  return deed === undefined ? [] : [`${lead}${deed} ${whom} ${more}`.trim()]
}

function withSubject(quotes: readonly Quote[], text: string): string[] {
  const [, deed, rest] = WITH_CASE.exec(text) ?? []
  if (deed === undefined || rest === undefined) return []
  const [who, more] = cutBefore(quotes, rest, deed) ?? []
  return who === undefined ? [] : [`${who} ${deed} ${more}`.trim()]
}

function caseFirst(quotes: readonly Quote[], text: string): string[] {
  const [, told, when] = CASE_BEHIND.exec(text) ?? []
  if (told === undefined || when === undefined) return []
  // "Ở nơi có đặc thù và khi có hoàn cảnh đặc biệt" is one of two.
  if (/ (?:và|hoặc)$/u.test(told)) return []
  const [who, more] = cutBefore(quotes, told, when) ?? ["", told]
  // "A được miễn nhưng có mặt thì vẫn được tính": "được tính nếu có mặt".
  return ["", "nhưng "].map((but) => `${who} ${but}${when} thì ${more}`.trim())
}

function meansFirst(quotes: readonly Quote[], text: string): string[] {
  const [, told, means] = BY_MEANS.exec(text) ?? []
  if (told === undefined || means === undefined) return []
  const [who, more] = cutBefore(quotes, told, means) ?? []
  return who === undefined || more === "" ? [] : [`${who} ${means} để ${more}`]
}

/** "Tổ liên lạc báo cho đảng viên": "đảng viên được tổ liên lạc báo". */
function receiverAsSubject(quotes: readonly Quote[], text: string): string[] {
  const words = text.split(/\s+/)
  for (let from = words.length - 1; from > ENOUGH; from -= 1) {
    const whom = words.slice(from).join(" ")
    const told = words.slice(0, from).join(" ").replace(/ cho$/u, "")
    for (const voice of ["được", "bị"])
      if (standBeside(quotes, wordsOf(`${whom} ${voice}`), wordsOf(told))) return [`${whom} ${voice} ${told}`]
  }
  return []
}

/** "Tiền đóng góp không được dùng để mua quà": "không được dùng tiền đóng góp để mua quà". */
function deedFirst(quotes: readonly Quote[], text: string): string[] {
  const [, what, turn, rest] = BANNED_THING.exec(text) ?? []
  if (what === undefined || turn === undefined || rest === undefined) return []
  // "Không gửi đảng viên tài liệu" is no "đảng viên không gửi tài liệu".
  if (wordsOf(what).some((word, index) => PEOPLE.has(word) || (index === 0 && ROLES.has(word)))) return []
  return [turn, "không"].flatMap((own) => {
    const [deed, more] = cutBefore(quotes, `${own} ${rest}`, what) ?? []
    return deed === undefined || !deed.includes(" ")
      ? []
      : [`${turn}${deed.slice(own.length)} ${what} ${more}`.trim()]
  })
}

/** "A không có quyền biểu quyết nhưng được thảo luận", "A không có giá trị, chỉ để tham khảo": the other way round. */
function otherHalfFirst(quotes: readonly Quote[], text: string): string[] {
  const [, told, but, other] = HALVES.exec(text) ?? []
  if (told === undefined || other === undefined) return []
  const [who, first] = cutBefore(quotes, told, other) ?? []
  return who === undefined ? [] : [`${who} ${other}${but} ${first}`]
}
