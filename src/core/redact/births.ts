import { fold, hasAccents } from "../text.ts"
import type { Found, View } from "./kinds.ts"

const DAY = "\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:\\d{4}|\\d{2})"
const SPOKEN_DAY = "\\d{1,2}\\s(?:thang\\s)?\\d{1,2},?\\s(?:nam\\s)?\\d{4}"
const MONTH = "\\d{1,2}\\s?[/.-]\\s?\\d{4}"
const SPOKEN_MONTH = "\\d{1,2}\\s(?:nam\\s)?\\d{4}"
const YEAR = "(?:19|20)\\d{2}"
const SHORT_YEAR = "\\d{2}(?=[\\s,.;)]|$)"
const WHEN = `${DAY}|${SPOKEN_DAY}|${MONTH}|${SPOKEN_MONTH}|${YEAR}|${SHORT_YEAR}`
const PATTERNS = [
  `sinh\\s(?:vao\\s)?(?:ngay|nam|thang)\\s?:?\\s?(${WHEN})`,
  `sinh\\s(${DAY}|${MONTH}|${YEAR})`,
  `(?:ngay(?:,? thang)?(?:,? nam)?|nam) sinh(?: la)?[\\s:]{1,3}(${WHEN})`,
  `(?:sn|ns)[\\s:.]{0,3}(${DAY}|${YEAR})`,
].map((words) => new RegExp(`(?<![\\p{L}])(?:${words})(?!\\d)`, "gu"))

/**
 * Before "sinh" these make another word of it ("khai sinh năm 1990", "phát sinh năm 2025"), or say that all who were
 * born then are asked about ("nữ sinh năm 1970 nghỉ hưu khi nào"). A letter ("A sinh năm 1970") stands for anybody.
 */
const NOBODY = new Set("khai phát học tuyển thí vệ hộ môi tái hậu an chứng nữ nam người".split(" "))
const NOBODY_BARE = new Set([...NOBODY].map(fold))
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}]*)\s$/u

/** When somebody was born. The age stays: without it many questions cannot be answered. */
export function birthsIn({ text, folded }: View): Found[] {
  const isBare = !hasAccents(text)
  return PATTERNS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].flatMap((match): Found[] => {
      const before = WORD_BEFORE.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1] ?? ""
      // A name may be spelled alike: "chị An sinh năm 1980".
      const isNobody =
        /^\p{Lu}$/u.test(before) ||
        (isBare
          ? NOBODY_BARE.has(before)
          : NOBODY.has(before) ||
            (NOBODY.has(before.toLowerCase()) && startsSentence(text, match.index, before)))
      if (isNobody || text.slice(Math.max(0, match.index - 7), match.index).toLowerCase() === "trẻ em ")
        return []
      const end = match.index + match[0].length
      return [{ kind: "birth", start: end - match[1]!.length, end }]
    }),
  )
}

const startsSentence = (text: string, at: number, before: string) =>
  /(?:^|[.!?:\n]\s*|["“(])$/.test(text.slice(Math.max(0, at - before.length - 4), at - before.length - 1))
