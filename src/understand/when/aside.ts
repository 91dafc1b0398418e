import { find, type Phrase, take } from "./phrase.ts"
import { ANY_WEEKDAY } from "./weekdays.ts"

const DOCUMENTS =
  "nghi quyet|chi thi|quy dinh|ket luan|huong dan|quyet dinh|thong tu|nghi dinh|cong van|ke hoach|thong bao|bao cao|luat"
const DATE = "\\d{1,2}(?:[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?| thang \\d{1,2}(?: nam \\d{4})?)"

/** Dates, hours and numbers that are not the meeting's. */
const OTHERS: readonly RegExp[] = [
  // The number and the date of a document in the agenda.
  new RegExp(`(?<![a-z])(?:${DOCUMENTS})(?: so)?(?: \\d+[a-z\\d/-]*)?(?:,? ngay ${DATE})?`, "g"),
  // Until when to answer.
  /(?<![a-z])(?:bao|dang ky|tra loi|phan hoi|xin)(?: [a-z]+){0,4} truoc (?:luc )?[^,.;]*/g,
  // What is remembered, and since when.
  /(?<![a-z])(?:ky niem|nhan|mung(?! \d| mot(?![a-z]))) (?:[^,.;]* )?(?:nam|ngay|thanh lap)[^,.;]*/g,
  /(?<=\d[/.-])(?:1[89]\d\d|200\d|201\d)(?!\d)/g,
  // Where: "số 12/4 ngõ 5", "215 đường 3/2".
  /(?<![a-z])(?:so|duong|ngo|hem|kiet|ngach|pho) \d{1,4}\/\d{1,3}(?:\/\d{1,3})*/g,
  // Later today.
  /(?<![a-z])(?:lat|chut|ti|mot lat|mot chut) nua(?![a-z])/g,
  // How many of how many.
  /(?<![\d/])\d{1,3}\/\d{1,3}(?= ?(?:d\/c|dong chi|nguoi|dang vien|ho)(?![a-z]))/g,
  // Where, or which part of a paper: "phòng 9.02", "mục 2.1".
  /(?<![a-z])(?:phong|tang|can|lo|so|muc|diem|khoan|dieu|phan) \d{1,4}(?:[.]\d{1,3})+/g,
  // What is done every day and spoken of.
  /(?<![a-z])(?:viec|bao cao|hoat dong|nhat ky|so sach|truc|ve sinh|doi song|thuong truc) (?:hang|moi) ngay(?![a-z])/g,
]

const NUMBERED = `(?:(?:ngay |mung |mong )?${DATE}|(?:ngay|mung|mong) \\d{1,2})(?![\\d/h:]| ?gio)`
const HOLIDAY = "quoc khanh|quoc te lao dong|giai phong|gio to|duong lich|duong|am lich|nguyen dan"
const OFF_WORK = "nghi (?:le|tet|bu)(?![a-z])"

/** Days that are other than the meeting's: without one more day, which one the meeting is on is not said. */
const OTHER_DAYS: readonly RegExp[] = [
  // "T5 nghỉ lễ 2/9", "nghỉ lễ 30/4 và 1/5".
  new RegExp(
    `(?<![a-z])(?:(?:${ANY_WEEKDAY}(?: (?:tuan )?(?:nay|sau|toi))?|hom nay|(?:ngay )?mai|${NUMBERED}) (?:la |duoc |minh |ta )*)?${OFF_WORK}(?:(?:,? va|,| tu| den| toi| het|-| -| –| dip| ${HOLIDAY})* ?${NUMBERED})*(?: (?:vao )?${ANY_WEEKDAY}(?=[,;.]| nen| thi))?`,
    "g",
  ),
  // Until when something is to be handed in.
  /(?<![a-z])(?:nop|gui|hoan thanh|dang ky|dong gop)(?: [a-z/]+){0,6}? (?:truoc|cham nhat|muon nhat)(?![a-z]).*?(?=,|;|[.](?!\d)| (?:roi|con|thi|hop|de hop|va hop|sinh hoat)(?![a-z])|$)/g,
  /(?<![a-z])han (?:cuoi |chot )?(?:nop|gui|dang ky|hoan thanh)(?![a-z]).*?(?=,|;|[.](?!\d)| (?:roi|con|thi|hop|va hop|sinh hoat)(?![a-z])|$)/g,
]

/**
 * Takes out of a phrase what is said of something else than the meeting's time. Returns whether that was a day beside
 * which the meeting's own must be said.
 */
export function takeAside(phrase: Phrase): boolean {
  const { bare } = phrase
  const others = OTHER_DAYS.flatMap((pattern) => take(phrase, pattern))
  for (const pattern of OTHERS) take(phrase, pattern)
  return others.some(({ at, end }) => IS_DAY.test(bare.slice(at, end)))
}

const IS_DAY = new RegExp(`\\d|(?<![a-z])(?:mai|nay|${ANY_WEEKDAY})`)

const OFF = /(?<![a-z])(?:hoan|huy|tam dung)(?: bo)? (?:cuoc |buoi )?(?:hop|sinh hoat)(?![a-z])/g
const OVER = /(?<![a-z])(?:vua roi|vua qua|hom truoc|tuan truoc|thang truoc)(?![a-z])/g

/** Whether a phrase says that something is called off, or tells of what was. */
export function isNoCall(phrase: Phrase): boolean {
  return find(phrase, OFF).length > 0 || find(phrase, OVER).length > 0
}
