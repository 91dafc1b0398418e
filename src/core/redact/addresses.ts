import { FAMILY_NAMES } from "../family-names.ts"
import type { Found, View } from "./kinds.ts"

const NUMBER = "\\d{1,5}[a-z]?(?:[/-]\\d{1,4}[a-z]?){0,3}"
const END = "(?![\\p{L}\\d]|/\\d)"
/** "tổ 3 người": then it is a number of people or things, not a place. */
const COUNTED =
  "(?!\\s(?:nguoi|thanh vien|dang vien|ho|ho dan|nha|can|chi bo|to|doi|nhom|thang|nam|ngay|lan|loai|phan|trieu|ty|m2)(?![\\p{L}]))"
const LANE = "ngo|ngach|hem|kiet|duong|pho"
const PLACE = "thon|xom|ap|khom|buon|khu pho|khu dan cu|to dan pho|ngo|ngach|hem|kiet|kp|tdp"

/** With numbers, in the text without accents. */
const NUMBERED = [
  `(?:so nha|nha so|can ho(?: so)?|phong so|can so|lo so|thua(?: dat)?(?: so)?|to ban do so|to ban do)\\s?:?\\s?${NUMBER}${END}(?:,? (?:duong|pho|ngo|ngach|hem|kiet) [\\p{L}\\d]+)?`,
  `(?:so )?${NUMBER},? (?:${LANE}) (?:so )?\\d{1,4}(?:[/-]\\d{1,4}){0,3}[a-z]?${END}`,
  `(?:${PLACE}) (?:so )?\\d{1,4}(?:[/-]\\d{1,4}){0,3}[a-z]?${END}`,
  `(?:to|doi) (?:so )?\\d{1,4}(?:[/-]\\d{1,4}){0,3}[a-z]?${END}${COUNTED}`,
].map((words) => new RegExp(`(?<![\\p{L}\\d/.-])(?:${words})`, "gu"))

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}]*"
const NAMED_PLACE =
  /(?<![\p{L}]|[Tt]rưởng |[Tt]ruong )(?:[Tt]hôn|[Tt]hon|[Xx]óm|[Xx]om|[ẤấAa]p|[Kk]hóm|[Bb]uôn|[Kk]hu phố|[Kk]hu pho|[Nn]gõ|[Hh]ẻm|[Kk]iệt|[Tt]ổ dân phố) (\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,2})(?![\p{L}])/gu
/** "bản" is also a paper: of a hamlet only where somebody lives. */
const HAMLET = new RegExp(
  `(?<=(?:ở|tại|về|từ|nhà) )(?:bản|làng) (${CAPITAL}(?: ${CAPITAL}){0,2})(?![\\p{L}])`,
  "gu",
)
const STREET = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:[Ss]ố (?:nhà )?)?\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3},? (?:đường|phố|duong|pho|ngõ|ngách|hẻm) ${CAPITAL}(?: ${CAPITAL}){0,3}(?![\\p{L}])`,
  "gu",
)
/** "ở 112 Nguyễn Trãi": the street is named after somebody. */
const HOUSE_OF_STREET = new RegExp(
  `(?<=(?:ở|tại|số|nhà|trú|chỉ|ngụ|tai|so|nha|tru)[\\s:]{1,2})\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?){0,3},? (?:${FAMILY_NAMES.join("|")})(?: ${CAPITAL}){1,3}(?![\\p{L}])`,
  "gu",
)
/** The commune behind a house or hamlet completes the address; the district and the province may stay. */
const COMMUNE = new RegExp(
  `^,? (?:xã|phường|thị trấn|đặc khu|xa|phuong) (?:\\d{1,2}(?!\\d)|${CAPITAL}(?: ${CAPITAL}){0,2})(?![\\p{L}])`,
  "u",
)
/** With a capital these are no names of a hamlet: "Thôn Văn hóa", "Tổ dân phố Văn minh". */
const NO_PLACE = /^(?:van hoa|van minh|kieu mau|nong thon|dac biet|xa|to dan pho|truong)(?![\p{L}])/u

/** Houses, lanes, hamlets and quarters in which somebody lives, with the commune where it stands right behind. */
export function addressesIn({ text, folded }: View): Found[] {
  const found: { kind: "address"; start: number; end: number }[] = []
  const add = (match: RegExpExecArray) =>
    found.push({ kind: "address", start: match.index, end: match.index + match[0].length })
  for (const pattern of NUMBERED)
    for (const match of folded.matchAll(pattern)) if (isPlace(text, match)) add(match)
  for (const pattern of [STREET, HOUSE_OF_STREET]) for (const match of text.matchAll(pattern)) add(match)
  for (const pattern of [NAMED_PLACE, HAMLET])
    for (const match of text.matchAll(pattern))
      if (!NO_PLACE.test(folded.slice(match.index + match[0].length - match[1]!.length))) add(match)
  return found.map((one) => {
    const commune = COMMUNE.exec(text.slice(one.end, one.end + 60))?.[0].length ?? 0
    return { ...one, end: one.end + commune }
  })
}

/** "tờ 7" and "áp 3" only look like "tổ 7" and "ấp 3" once the accents are gone. */
const OTHER_WORD = /^(?:tờ \d|tô |tơ |áp |độ |đời |đôi |dõi |đợi |đổi |doi |ngó |ngỏ |ngờ )/u

function isPlace(text: string, match: RegExpExecArray): boolean {
  const written = text.slice(match.index, match.index + match[0].length).toLowerCase()
  return !OTHER_WORD.test(written)
}
