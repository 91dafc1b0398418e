import { fold } from "../../text.ts"
import { capitalsFrom, isAnybody, isNameInside, isOther, isPlace, type Span, smallNameAt } from "./capture.ts"
import { GIVEN, GIVEN_WITH_ACCENTS, MIDDLES, NAME_SYLLABLES } from "./lists.ts"
import { type Word, WordList, type Words } from "./words.ts"

/** What people call each other by, before a name; the longest first. */
const TITLES = `
  đồng chí | đ c | d c | đc | dc | ông bà | ông | bà | anh chị | anh | chị | em | cô | chú | bác | cụ | cháu | thầy | dì | cậu | mợ | thím | dượng | bé
  bạn | sếp | hộ | nhà | vợ | chồng | con | mẹ | bố | má | ba má | cô giáo | thầy giáo | con trai | con gái | em trai | em gái | anh trai | chị gái | thằng | lão | mụ | ông cụ | bà cụ | cụ ông | cụ bà | em út | anh cả | chị cả`
/** Who holds an office; the name alone follows, with a capital. */
const OFFICES = `
  bí thư | phó bí thư | chủ tịch | phó chủ tịch | trưởng thôn | trưởng ấp | trưởng xóm | tổ trưởng | trưởng ban | trưởng phòng | giám đốc | phó giám đốc | hiệu trưởng
  cán bộ | công an | công an viên | bác sĩ | y tá | luật sư | thẩm phán | giáo viên | kế toán | thủ quỹ | thư ký | đảng viên | kiểm sát viên | đại biểu | học sinh | chị kế toán`
/** Behind these a title is none: "nước Anh", "trẻ em"; without accents also "phan anh", "hinh anh". */
const NOT_BEHIND = new WordList(
  "nước tiếng người vương hoàng trẻ nhi trống quốc hình điện phản hoàn liệu tấm bức chụp dịch sách thường".split(
    " ",
  ),
)
/** "nhà Trần" ruled, and no neighbour lives there. */
const DYNASTIES = new Set("Trần Lê Lý Nguyễn Nguyên Minh Thanh Tống Hồ Mạc Đinh Ngô Hán Đường".split(" "))
/** Titles that are common words without their accents ("ba năm", "có thể", "chi bộ"): there only a capital tells. */
const DOUBTFUL = new Set(
  "ba duong dc thang lao mu chi co chu bac thay chau con ho nha me bo ma cu di cau be ban vo chong mo em".split(
    " ",
  ),
)
/** What somebody does or is; before it even a rare name is one: "anh mười có phải đi không". */
const DOES = new WordList("có bị được đã đang chưa phải xin muốn không".split(" "))
/** Pairs of a title and a name that are a word. */
const WORDS_OF_BOTH = new Set(
  "anh hùng|anh tài|anh dũng|anh linh|chú tâm|chú trọng|bà mai|anh hung|anh huong|anh quốc|bác sĩ|bác sỹ|chú ý|ông công|bà tổ|cụ thể".split(
    "|",
  ),
)

const heads = (table: string) =>
  Map.groupBy(
    table
      .split(/[|\n]/)
      .map((words) => words.trim().split(" "))
      .filter(([first]) => first !== "")
      .sort((one, other) => other.length - one.length),
    ([first]) => fold(first!),
  )
const TITLE_HEADS = heads(TITLES)
const OFFICE_HEADS = heads(OFFICES)

/** A name behind a word that announces a person; undefined where there is none. */
export function titledNameAt(text: Words, at: number): Span | undefined {
  const { words, isAccented } = text
  const title = headAt(TITLE_HEADS, text, at)
  if (title > 0) {
    const from = at + title
    if (words[at]!.isJoined && NOT_BEHIND.has(words[at - 1], isAccented) && title === 1) return undefined
    if (/^(?:anh|chi) em$/.test(`${words[at - 1]?.folded} ${words[at]!.folded}`)) return undefined
    return behindTitle(text, at, from)
  }
  const office = headAt(OFFICE_HEADS, text, at)
  if (office === 0) return undefined
  const from = at + office
  const first = words[from]
  if (first?.isJoined !== true || !first.isCapital || !NAME_SYLLABLES.has(first, isAccented)) return undefined
  if (isPlace(words, from) || isOther(words, from, isAccented)) return undefined
  const span = { from, to: from + capitalsFrom(text, from) }
  return span.to === from || isAnybody(text, span) ? undefined : span
}

function headAt(
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
  { words, isAccented }: Words,
  at: number,
): number {
  const found = table
    .get(words[at]!.folded)
    ?.find((head) => head.every((part, step) => isSame(words[at + step], part, isAccented, step)))
  return found?.length ?? 0
}

function isSame(word: Word | undefined, part: string, isAccented: boolean, step: number): boolean {
  if (word === undefined || (step > 0 && !word.isJoined && part !== "c")) return false
  if (word.hasAccents) return word.text.toLowerCase() === part
  // Some who type accents leave them out of "ông".
  const isLoose = !isAccented || !DOUBTFUL.has(word.folded)
  return word.folded === (isLoose ? fold(part) : part)
}

function behindTitle(text: Words, at: number, from: number): Span | undefined {
  const { words, isAccented } = text
  const first = words[from]
  if (first?.isJoined !== true) return undefined
  const title = words
    .slice(at, from)
    .map((word) => word.text.toLowerCase())
    .join(" ")
  if (first.isCapital) {
    if (title === "nhà" && DYNASTIES.has(first.text) && !words[from + 1]?.isCapital) return undefined
    if (isPlace(words, from - 1) || isPlace(words, from) || isOther(words, from, isAccented)) return undefined
    if (isBroad(title) && !NAME_SYLLABLES.has(first, isAccented)) return undefined
    const span = { from, to: from + capitalsFrom(text, from) }
    return span.to === from || isAnybody(text, span) ? undefined : span
  }
  const isDoubtful = !isAccented && from - at === 1 && DOUBTFUL.has(title)
  const full = smallNameAt(text, from, !isDoubtful && !isBroad(title))
  if (full !== undefined) return full
  if (isDoubtful || isBroad(title)) return undefined
  const given = isAccented ? GIVEN_WITH_ACCENTS : GIVEN
  const next = words[from + 1]
  const isDoer = isAccented && next?.isJoined && NAME_SYLLABLES.has(first, true) && DOES.has(next, true)
  if (!given.has(first, isAccented) && !isDoer) return undefined
  if (MIDDLES.has(words[from + 1], isAccented)) return undefined
  // "em trai mình", typed without its accent.
  if (!isAccented && first.folded === "minh") return undefined
  if (WORDS_OF_BOTH.has(`${title} ${first.text.toLowerCase()}`)) return undefined
  if (!isNameInside(words, from, isAccented)) return undefined
  let to = from + 1
  while (to - from < 3 && isNameInside(words, to, isAccented) && given.has(words[to], isAccented)) to += 1
  return { from, to }
}

/** Words that are oftener used otherwise; behind them only what is surely a name is one. */
const isBroad = (title: string) =>
  /^(?:hộ|nhà|vợ|chồng|con|mẹ|bố|má|bạn|dc|đc|ho|nha|vo|chong|me|bo|ma|ban)$/.test(title)
