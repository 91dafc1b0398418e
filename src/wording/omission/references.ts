import type { Case } from "../case.ts"
import { compoundKey, keyOf, keySet } from "../text/keys.ts"
import { TURNING } from "../text/operators.ts"
import { GAP } from "../text/token.ts"
import { LINKING } from "../text/words.ts"
import { startsAt } from "./around.ts"
import { startOf } from "./asides.ts"
import { type Run, range } from "./runs.ts"

/** So many words in front of it name a thing. */
const NAMED = 3
const GENERAL = keySet("người tượng hợp quan chức nhân vi kiện việc loại vị cứ mức")
const ENDS_TITLE = new Set([
  ...keySet("do thì là để nếu khi"),
  ..."!phải !được !có thể !quyền !cần".split(/ (?=!)/),
])
const OF_REFERENCE = new Set([
  ...keySet("luật nghị định quyết thông tư này pháp lệnh điều phụ lục liên tịch quy chế sửa đổi bổ sung bởi"),
  ..."!và !đã !được !một phần".split(/ (?=!)/),
])
const [ACCORDING, IN] = ["theo", "tại"].map(keyOf)
const REGULATED = compoundKey("quy định")
const AMENDED = ["!được", ...["sửa", "đổi"].map(keyOf)]

/**
 * "Theo quy định tại khoản 3 Điều 50 Nghị định số 40/2018/NĐ-CP", "được sửa đổi theo Luật số 52/2019/QH14", wherever it stands; "quy
 * định tại Phụ lục IV" behind what has a name anyway, but not behind "người", which would be another one without it.
 */
export function isReference(it: Case, run: Run): boolean {
  const { marks, said } = it
  const isRegulated = (at: number) => marks[at]?.key === REGULATED
  const isNamed = (at: number) =>
    range({ from: at - NAMED, to: at }).every(
      (place) => marks[place]?.part === marks[at]!.part && said.has(place),
    ) && !GENERAL.has(marks[at - 1]?.key ?? "")
  const isStart = (at: number) =>
    (marks[at]!.key === ACCORDING && isRegulated(at + 1)) ||
    startsAt(it, at, AMENDED) ||
    (marks[at]!.key === "!đã" && startsAt(it, at + 1, AMENDED)) ||
    (isRegulated(at) && marks[at + 1]?.key === IN && isNamed(at))
  const start = startOf(it, run, isStart)
  if (start === undefined) return false
  const places = range({ from: start, to: run.to })
  const document = places.find((at) => marks[at]!.kind === "document") ?? run.to
  const isWhole = marks[start]!.key === ACCORDING
  return places.every((at) => {
    const { key, kind, gap } = marks[at]!
    if (kind === "locator" || kind === "document" || LINKING.has(key) || OF_REFERENCE.has(key)) return true
    // Behind its number stand its date and its title.
    return isWhole && at > document && gap === GAP.none && !TURNING.has(key) && !ENDS_TITLE.has(key)
  })
}

/** "…, theo Điều 24 Điều lệ Đảng". */
export function isSourceNamed({ marks }: Case, run: Run): boolean {
  const at = range(run).find((place) => marks[place]!.key === ACCORDING)
  if (at === undefined || at > run.lost[0]! || !run.endsPart) return false
  return marks[at + 1]?.kind === "locator" || marks[at + 1]?.kind === "document"
}

/** "Hướng dẫn số 12-HD/BTCTW, ngày 06/7/2018 của Ban Tổ chức Trung ương": a number is name enough. */
export function isTitleOfDocument({ marks }: Case, run: Run): boolean {
  let before = run.whole.from - 1
  while (marks[before]?.kind === "figure" || LINKING.has(marks[before]?.key ?? "")) before -= 1
  if (marks[before]?.kind !== "document") return false
  if (run.lost.length === 1 && marks[run.lost[0]!]!.key.includes("/")) return true
  const isTitle = ({ key, gap }: (typeof marks)[number], step: number) =>
    (step === 0 || gap === GAP.none) && !TURNING.has(key) && !ENDS_TITLE.has(key)
  return run.endsPart && marks.slice(run.whole.from, run.whole.to).every(isTitle)
}
