import { keyOf, keySet } from "../text/keys.ts"

/** A quote in its syllables. */
type Quote = readonly string[]

/** The syllables of a text, and the signs that part it. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}.,/]*[\p{L}\p{M}\p{N}%]|[,;:]/gu) ?? []).map((word) => keyOf(word))
}

/** These may stand between two things that a text says beside each other. */
const BETWEEN = keySet("thì việc cho để")
const LONGEST = 16
const ENOUGH = 2

/** Whether a part of a quote begins with the first of these and goes on with the second, or with its first words. */
function standBeside(quotes: readonly Quote[], one: readonly string[], other: readonly string[]): boolean {
  const next = other.slice(0, ENOUGH)
  if (one.length === 0 || next.length === 0) return false
  return quotes.some((quote) =>
    quote.some((_, from) => {
      if (from > 0 && !/[,;:]/.test(quote[from - 1]!)) return false
      if (!one.every((key, step) => quote[from + step] === key)) return false
      let behind = from + one.length
      while (BETWEEN.has(quote[behind] ?? "") && quote[behind] !== next[0]) behind += 1
      return next.every((key, step) => quote[behind + step] === key)
    }),
  )
}

/** Cuts the text behind so many of its words that they stand right before `other` in a quote; null where none do. */
function cutBefore(quotes: readonly Quote[], text: string, other: string): readonly [string, string] | null {
  const words = text.split(/\s+/)
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const one = words.slice(0, length).join(" ")
    if (standBeside(quotes, wordsOf(one), wordsOf(other))) return [one, words.slice(length).join(" ")]
  }
  return null
}

const PASSIVE = /^(.+?) (?:được|bị|do) (.+)$/iu
const OWED_PASSIVE = /^(.+?) phải được (.+)$/iu
const RECEIVED = /^(.+) (?:cho|với) ([^,;]+)$/u
const LEAD = /^[^,]{3,80}, /u
const WITH_CASE = /^(?:Khi|Muốn|Để|Nếu) ([^,]+), (.+)$/u
const CASE_BEHIND = /^(.+?) (?:nếu|khi) (.+)$/u
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
  ]
}

function active(quotes: readonly Quote[], text: string): string[] {
  const lead = LEAD.exec(text)?.[0] ?? ""
  return [...new Set(["", lead])].flatMap((ahead) => {
    const [, what, rest] = PASSIVE.exec(text.slice(ahead.length)) ?? []
    if (what === undefined || rest === undefined) return []
    const [done, more] = cutBefore(quotes, rest, what) ?? []
    if (done === undefined || wordsOf(done).length < ENOUGH) return []
    return [`${ahead}${done} ${what} ${more}`.trim()]
  })
}

/** "Đơn phải được xã trả lời": "xã phải trả lời đơn". */
function owedActive(quotes: readonly Quote[], text: string): string[] {
  const [, what, rest] = OWED_PASSIVE.exec(text) ?? []
  if (what === undefined || rest === undefined) return []
  const words = rest.split(/\s+/)
  for (let who = 1; who < Math.min(LONGEST, words.length); who += 1) {
    const owed = [...words.slice(0, who), "phải", ...words.slice(who)].join(" ")
    const [done, more] = cutBefore(quotes, owed, what) ?? []
    if (done?.includes(" phải ")) return [`${done} ${what} ${more}`.trim()]
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
  const [who, more] = cutBefore(quotes, told, when) ?? ["", told]
  return [`${who} ${when} thì ${more}`.trim()]
}

function meansFirst(quotes: readonly Quote[], text: string): string[] {
  const [, told, means] = BY_MEANS.exec(text) ?? []
  if (told === undefined || means === undefined) return []
  const [who, more] = cutBefore(quotes, told, means) ?? []
  return who === undefined || more === "" ? [] : [`${who} ${means} để ${more}`]
}
