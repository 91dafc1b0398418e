import { fold } from "../../core/text.ts"
import { type Found, mayBe, type Phrase, take } from "./phrase.ts"

export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "night"

const PARTS: readonly (readonly [word: string, part: PartOfDay])[] = [
  ["sáng", "morning"],
  ["trưa", "noon"],
  ["chiều", "afternoon"],
  ["tối", "evening"],
  ["túi", "evening"],
  ["đêm", "night"],
  ["khuya", "night"],
]

/** Hours that go with a part of the day, by the clock of twelve or of twenty-four: first, last, how many to add. */
const HOURS: Readonly<Record<PartOfDay, readonly (readonly [first: number, last: number, plus: number])[]>> =
  {
    morning: [[0, 11, 0]],
    noon: [
      [10, 14, 0],
      [1, 2, 12],
    ],
    afternoon: [
      [1, 6, 12],
      [12, 18, 0],
    ],
    evening: [
      [5, 11, 12],
      [17, 23, 0],
    ],
    night: [
      [8, 11, 12],
      [20, 23, 0],
    ],
  }

/** The hour of the clock of twenty-four; null when it does not go with the part of the day, or could be two. */
export function onTheClock(hour: number, part: PartOfDay | null): number | null {
  if (part === null) return hour === 0 || (hour >= 12 && hour <= 23) ? hour : null
  for (const [first, last, plus] of HOURS[part]) if (hour >= first && hour <= last) return hour + plus
  return null
}

/** A part of the day and where it stands. */
export interface SaidPart {
  readonly part: PartOfDay
  readonly at: number
  readonly end: number
}

/** Takes the parts of the day out of a phrase, in their order. */
export function takeParts(phrase: Phrase): SaidPart[] {
  const said = PARTS.flatMap(([word, part]) => {
    const pattern = new RegExp(`(?<![a-z])${fold(word)}(?![a-z])`, "g")
    const fits = (found: Found) => mayBe(phrase, found.at, word) && !isOther(phrase, found)
    return take(phrase, pattern, fits).map(({ at, end }) => ({ part, at, end }))
  })
  return said.sort((left, right) => left.at - right.at)
}

/** Without accents: "tuan toi" is the next week, "toi moi" is I, "dem theo" is to bring along. */
function isOther(phrase: Phrase, { at, end }: Found): boolean {
  const [before, after] = [phrase.bare.slice(0, at), phrase.bare.slice(end)]
  switch (phrase.typed.slice(at, end)) {
    case "toi":
      return (
        /(?:tuan|thang|nam|ngay|thu [a-z0-9]+|cn|ch[uủ]a? nh[au]t) $/.test(before) ||
        /^ (?:moi|xin|de nghi|thong bao|se|da|thay|nghi|du|hop)(?![a-z])/.test(after)
      )
    case "dem":
      return /^ (?:theo|so|giay|di|the)(?![a-z])/.test(after)
    default:
      return false
  }
}
