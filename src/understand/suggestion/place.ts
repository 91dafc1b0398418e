import { foldAligned } from "../../core/fold-aligned.ts"
import { cleanText } from "../../core/text.ts"

/** Where, before the place itself. */
const WHERE =
  "(?:(?:doan |ngay |o |tai )?(?:dau|cuoi|giua|gan|canh|sau|truoc|doi dien|ben canh|truoc cong|sau lung|truoc cua|canh cong|cong) )"
/** What has a number or a name of its own. */
const UNITS =
  "thon|xom|ban|ap|lang|buon|phum|soc|khu pho|khu dan cu|khu tap the|khu tai dinh cu|khu|to dan pho|tdp|to dan cu|to|ngo|ngach|hem|kiet|pho|duong|quoc lo|tinh lo|huong lo|cum|kp|so nha|km"
/** What is one of its kind in a village. */
const SPOTS =
  "(?:khu (?:tai dinh cu|dan cu|tap the|cong nghiep)|cong vien|truong (?:tieu hoc|mam non|mau giao|trung hoc(?: co so| pho thong)?|cap (?:\\d|mot|hai|ba)|hoc)|tram y te|tram xa|tram bom|nha van hoa|nha tho|nghia trang|san van dong|san bong|uy ban(?: nhan dan)?|ubnd|buu dien|nha may nuoc|bai rac|cho|dinh|chua|den|mieu|cau|dap|de|kenh|muong|ho|ao|suoi|cay da|cay xang)"
const CROSSING =
  "(?:nga (?:ba|tu|nam)|vong xuyen|cong (?:chao|lang|thon)|bo (?:song|kenh|ho|de|suoi)|ben (?:xe|do|song)|chan (?:cau|de)|goc)"
const NUMBER =
  "(?:so )?\\d{1,4}[a-z]?(?:/\\d{1,4})*|(?:mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi)(?![\\p{L}])"
const NAMED = "dong|tay|nam|bac|thuong|ha|trung|tren|duoi|trong|ngoai|giua|cho|dinh|chua|moi|cu"
const END = "(?![\\p{L}\\p{M}\\d])"
const START = "(?<![\\p{L}\\p{M}\\d])"
/** A name in capitals; looked for in the words as written. */
const CAPITAL = /^ \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,2}(?! ?[\p{L}]*:)/u

/** Has one beginning and one end, so that "đầu làng" is a place. */
const UNNAMED = /^(?:thon|xom|ban|ap|lang|ngo|hem|kiet|pho|khu pho)$/
const UNIT = new RegExp(`${START}(?:${UNITS})(?<name> (?:${NUMBER}|${NAMED})${END})?${END}`, "gu")
const SPOT = new RegExp(`${START}(?:${CROSSING}(?: (?:${SPOTS}))?|${SPOTS})${END}`, "gu")
const BEFORE = new RegExp(`${START}${WHERE}$`, "u")
/** What parts two halves of one place: "cạnh nhà văn hóa thôn 2", "ngõ 5, tổ 7". */
const BETWEEN = /^(?:,? | o | cua )$/

interface Part {
  readonly start: number
  readonly end: number
}

/** The words of the place in a text, as written ("đầu thôn Đông", "ngã ba chợ"); "" where none is named. */
export function placeOf(text: string): string {
  const written = cleanText(text).replace(/\s+/g, " ").trim()
  const folded = foldAligned(written)
  const parts = [...units(written, folded), ...spots(written, folded)].sort(
    (left, right) => left.start - right.start,
  )
  const places: Part[] = []
  for (const part of parts) {
    const last = places.at(-1)
    if (last !== undefined && part.start < last.end) continue
    if (last !== undefined && BETWEEN.test(folded.slice(last.end, part.start)))
      places[places.length - 1] = { start: last.start, end: part.end }
    else places.push(part)
  }
  const best = places.reduce<Part | undefined>(
    (one, other) => (one === undefined || other.end - other.start > one.end - one.start ? other : one),
    undefined,
  )
  return best === undefined ? "" : written.slice(best.start, best.end)
}

/** "thôn 3", "thôn Thượng", "đường Lê Lợi": a unit counts with its number or name; "đầu làng" without. */
function units(written: string, folded: string): Part[] {
  return [...folded.matchAll(UNIT)].flatMap((match) => {
    const end = match.index + match[0].length
    const start = withWhere(folded, match.index)
    const behind = match.groups!.name === undefined ? (CAPITAL.exec(written.slice(end))?.[0] ?? "") : ""
    const isNamed = match.groups!.name !== undefined || behind !== ""
    if (!isNamed && !(start < match.index && UNNAMED.test(match[0]))) return []
    return [{ start, end: end + behind.length }]
  })
}

/** "sau trường tiểu học", "ngã ba chợ": a spot counts where words of place stand before it, or where ways cross. */
function spots(written: string, folded: string): Part[] {
  return [...folded.matchAll(SPOT)].flatMap((match) => {
    const start = withWhere(folded, match.index)
    const isCrossing = new RegExp(`^${CROSSING} `, "u").test(match[0]) || /^nga /.test(match[0])
    const isAt = /(?<![\p{L}])(?:o|tai) $/u.test(folded.slice(0, start))
    if (start === match.index && !isCrossing && !isAt) return []
    const end = match.index + match[0].length
    const name = CAPITAL.exec(written.slice(end))?.[0] ?? ""
    return [{ start, end: end + name.length }]
  })
}

function withWhere(folded: string, at: number): number {
  const before = BEFORE.exec(folded.slice(0, at))
  return before === null ? at : before.index + (/^(?:o|tai) /.exec(before[0])?.[0].length ?? 0)
}
