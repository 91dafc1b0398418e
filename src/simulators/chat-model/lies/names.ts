import { waysOf } from "../answer-types.ts"
import { pick, shuffled } from "../chance.ts"
import { byChanging, type Change, quotesOf, replaceAt, swapOne, wholeWord } from "./lie.ts"

const PEOPLE = [
  "Nguyễn Văn Hùng",
  "Trần Thị Bích Liên",
  "Lê Quang Đạo",
  "Phạm Thu Hà",
  "Hoàng Đình Tùng",
] as const
const ADDED: readonly ((name: string) => string)[] = [
  (name) => ` do đồng chí ${name} phụ trách`,
  (name) => `, liên hệ ông ${name}`,
  (name) => ` theo ý kiến của bà ${name}`,
  (name) => ` (đầu mối: anh ${name})`,
]

/** Longer ones first, so that "Bí thư Đảng ủy" is not read as "Bí thư". */
const BODIES = [
  "Phó Chủ tịch Ủy ban nhân dân xã",
  "Chủ tịch Ủy ban nhân dân xã",
  "Ủy ban Mặt trận Tổ quốc xã",
  "Văn phòng Ủy ban nhân dân xã",
  "Hội đồng nhân dân xã",
  "Ủy ban Kiểm tra Đảng ủy",
  "Ban Giám sát đầu tư của cộng đồng",
  "Ban Công tác Mặt trận thôn",
  "Ban Thanh tra nhân dân",
  "Phó Bí thư Thường trực",
  "Ủy ban nhân dân xã",
  "Văn phòng Đảng ủy",
  "Hội Nông dân xã",
  "Hội Phụ nữ xã",
  "Hội đồng xét duyệt",
  "Ban Chấp hành",
  "Bí thư Đảng ủy",
  "Ban Thường vụ",
  "Ban vận động",
  "Công an xã",
  "trưởng thôn",
  "thủ quỹ",
  "chi ủy",
  "chi bộ",
] as const
const PLACES = ["thôn Đông Hạ", "thôn Thượng Cát", "thôn Bình Minh", "xã Tân Hòa", "xã Tân Tiến"] as const
/** Some of which share a syllable with those that stand there. */
const OTHER_PLACES = [
  "xã Tân Hưng",
  "thôn Đông Thượng",
  "thôn Thượng Đoài",
  "thôn Bình Minh Hai",
  "thôn Phú Lộc",
  "xã Minh Khai",
  "thôn Đoài",
  "huyện Gia Lâm",
  "tỉnh Hà Giang",
] as const
const GROUPS: readonly (readonly [string, string])[] = [
  ["đảng viên dự bị", "đảng viên chính thức"],
  ["hộ nghèo", "hộ cận nghèo"],
  ["người khuyết tật", "người có công"],
  ["người cao tuổi", "thanh niên"],
  ["học sinh tiểu học", "học sinh trung học cơ sở"],
  ["hộ dân trong thôn", "tổ chức ngoài thôn"],
  ["hưởng lương hưu", "đang công tác"],
  ["ủy viên nữ", "ủy viên nam"],
  ["khiếu nại", "tố cáo"],
  ["đám cưới", "đám hiếu"],
  ["trẻ em", "người lớn"],
  ["giải nhất", "giải nhì"],
]

interface Place {
  readonly name: string
  readonly at: number
}

/** Where these names stand in a text, none of them within another. */
function namesIn(text: string, names: readonly string[]): Place[] {
  const found: Place[] = []
  for (const name of names) {
    for (const match of text.matchAll(wholeWord(name))) {
      const isTaken = found.some(
        ({ at, name: other }) => match.index < at + other.length && at < match.index + name.length,
      )
      if (!isTaken) found.push({ name: match[0], at: match.index })
    }
  }
  return found.sort((one, other) => one.at - other.at)
}

/** Puts another of these names where one stands. */
function exchange(
  known: readonly string[],
  others: (text: string, read: string) => readonly string[],
): Change {
  return (text, truth, told, random) => {
    const place = pick(namesIn(text, known), random)
    if (place === undefined) return undefined
    const read = told.passages.map((one) => one.text).join("\n")
    const free = others(`${quotesOf(truth)}\n${text}`, read).filter((one) => !quotesOf(truth).includes(one))
    const other = pick(free, random)
    if (other === undefined) return undefined
    const written = place.at === 0 ? other.charAt(0).toUpperCase() + other.slice(1) : other
    return { text: replaceAt(text, place.at, place.name.length, written), marks: [written] }
  }
}

const DEEDS =
  /báo cáo|gửi|giao|đề nghị|thông báo|kiểm tra|giám sát|cung cấp|công nhận|bầu|chịu trách nhiệm|triệu tập|trả lại|nghe|thay|tặng|mời|không được|phải/u
const DOERS = [
  ...BODIES,
  "công chức tiếp công dân",
  "người phản ánh",
  "người khiếu nại",
  "người đăng ký",
  "ủy viên",
  "đảng viên",
  "hộ dân",
  "thành viên",
] as const

/** "A báo cáo B" becomes "B báo cáo A". */
const turned: Change = (text, _truth, _told, random) => {
  const places = namesIn(text, DOERS)
  const pairs = places.flatMap((one, index) =>
    places.slice(index + 1).flatMap((other) => {
      const middle = text.slice(one.at + one.name.length, other.at)
      const isSame = one.name.toLowerCase() === other.name.toLowerCase()
      return !isSame && DEEDS.test(middle) && !/[;:]/.test(middle) ? [[one, other] as const] : []
    }),
  )
  const pair = pick(shuffled(pairs, random), random)
  if (pair === undefined) return undefined
  const [one, other] = pair
  const middle = text.slice(one.at + one.name.length, other.at)
  const first = one.at === 0 ? other.name.charAt(0).toUpperCase() + other.name.slice(1) : other.name
  const changed = `${text.slice(0, one.at)}${first}${middle}${one.name}${text.slice(other.at + other.name.length)}`
  return { text: changed, marks: [`${first}${middle}${one.name}`] }
}

/** People, bodies, places and groups that the quotes do not name, or name for something else. */
export const nameLies = waysOf("names", {
  "person-added": byChanging((text, _truth, _told, random) => {
    const more = pick(ADDED, random)!(pick(PEOPLE, random)!)
    return { text: `${text.replace(/\.$/, "")}${more}.`, marks: [more] }
  }),
  /** A body that stands nowhere in the passages. */
  "body-exchanged": byChanging(
    exchange(BODIES, (_text, read) => BODIES.filter((one) => !read.includes(one))),
  ),
  /** A body of another line. */
  "neighbour-body": byChanging(exchange(BODIES, (_text, read) => BODIES.filter((one) => read.includes(one)))),
  "place-exchanged": byChanging(exchange(PLACES, () => [...OTHER_PLACES, ...PLACES])),
  "group-exchanged": byChanging((text, truth, told, random) => {
    const changed = swapOne(GROUPS)(text, truth, told, random)
    // Of two groups that a quote names alike, either may be told.
    return changed && !quotesOf(truth).toLowerCase().includes(changed.marks[0]!.toLowerCase())
      ? changed
      : undefined
  }),
  "doer-and-receiver-exchanged": byChanging(turned),
})
