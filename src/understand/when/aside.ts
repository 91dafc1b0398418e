import { find, type Phrase, take } from "./phrase.ts"

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
  /(?<![a-z])(?:ky niem|nhan|mung) (?:[^,.;]* )?(?:nam|ngay|thanh lap)[^,.;]*/g,
  /(?<=\d[/.-])(?:1[89]\d\d|200\d|201\d)(?!\d)/g,
  // Where: "số 12/4 ngõ 5", "215 đường 3/2".
  /(?<![a-z])(?:so|duong|ngo|hem|kiet|ngach|pho) \d{1,4}\/\d{1,3}(?:\/\d{1,3})*/g,
  // Later today.
  /(?<![a-z])(?:lat|chut|ti|mot lat|mot chut) nua(?![a-z])/g,
  // How many of how many.
  /(?<![\d/])\d{1,3}\/\d{1,3}(?= ?(?:d\/c|dong chi|nguoi|dang vien|ho)(?![a-z]))/g,
]

/** Takes out of a phrase what is said of something else than the meeting's time. */
export function takeAside(phrase: Phrase): void {
  for (const pattern of OTHERS) take(phrase, pattern)
}

/** A correction says what holds now after such words … */
const MOVED = /(?<![a-z])(?:chuyen|doi|hoan|lui)(?: lai)? (?:sang|qua|den|toi|vao)(?![a-z])/g
/** … or before such. */
const NOT = /(?<![a-z])(?:chu )?khong phai [^,.;]*/g

/** What holds of a phrase that corrects another time: "14h ngày 3/12 chuyển sang 16h ngày 4/12". */
export function takeCorrected(phrase: Phrase): void {
  take(phrase, NOT)
  const moved = find(phrase, MOVED).at(-1)
  if (moved !== undefined) phrase.bare = "_".repeat(moved.end) + phrase.bare.slice(moved.end)
}

const OFF = /(?<![a-z])(?:hoan|huy|tam dung)(?: bo)? (?:cuoc |buoi )?(?:hop|sinh hoat)(?![a-z])/g
const OVER = /(?<![a-z])(?:vua roi|vua qua|hom truoc|tuan truoc|thang truoc)(?![a-z])/g

/** Whether a phrase says that something is called off, or tells of what was. */
export function isNoCall(phrase: Phrase): boolean {
  return find(phrase, OFF).length > 0 || find(phrase, OVER).length > 0
}
