import type { Article } from "../support/corpus.ts"
import type { Random } from "../support/random.ts"

/** An article of a bulk file, with whatever else its line holds. */
export interface Source extends Article {
  readonly number: string
  readonly title: string
}

/** Words of other articles about the same subject. */
export type Kin = readonly Source[]

/** So many pieces of a text come from the other article … */
const BORROWED = 0.5
/** … and at so many words a run of two to four gives way to one from elsewhere. */
const EXCHANGED = 0.04
const SHORTEST_RUN = 2
const LONGEST_RUN = 4

/** A piece is a line, or a sentence or a member of one; what parts two of them is kept. */
const BETWEEN = /(\n+|(?<=\p{L}{2}[.;])[ \t]+)/u
const LABEL = /^(?:\d+(?:\.\d+)*[.)]|\p{L}\)|[-+•])\s+/u
const ARTICLE = /^Điều\s+\S+\s+/u
const STOPS = /[,;.:]+$/u

/**
 * An article between this one and another about the same subject: its heading begins as this one's and ends as the
 * other's, each of its pieces is of one or the other, some words give way to words of the subject, and numbers change.
 * `boldness` 1 or more exchanges so many times as much.
 */
export function makeArticle(
  from: Source,
  kin: Kin,
  random: Random,
  boldness: number,
): Pick<Article, "heading" | "text"> {
  const other = pick(kin, random)
  const lent = piecesOf(other.text)
  const parts = from.text.split(BETWEEN)
  const made = parts.map((part, place) => {
    // Every other one is what stands between two pieces.
    if (place % 2 === 1) return part
    const label = labelOf(part)
    const words = random() < BORROWED ? lent[Math.floor((place / parts.length) * lent.length)]! : part
    const body = exchanged(words.slice(labelOf(words).length), kin, random, EXCHANGED * boldness)
    return label + otherNumbers(body, random)
  })
  return { heading: spliced(from.heading, other.heading, random), text: made.join("") }
}

/** The beginning of one heading and the end of another, under the first one's number. */
export function spliced(heading: string, other: string, random: Random): string {
  const number = ARTICLE.exec(heading)?.[0] ?? ""
  const first = heading.slice(number.length).split(" ")
  const last = other.replace(ARTICLE, "").split(" ")
  const kept = Math.ceil(first.length * (0.4 + 0.3 * random()))
  const from = Math.floor(last.length * (0.3 + 0.3 * random()))
  const words = [...first.slice(0, kept), ...last.slice(from)]
  return number + otherNumbers(words.join(" ").trim(), random)
}

/** Half of the numbers become others of as many digits; years stay years. */
export function otherNumbers(text: string, random: Random): string {
  return text.replace(/\d+/g, (digits) => {
    if (random() < 0.5) return digits
    if (/^(?:19|20)\d\d$/.test(digits)) return String(1990 + Math.floor(random() * 36))
    return digits.replace(/\d/g, (_, place: number) =>
      String(place === 0 && digits[0] !== "0" ? 1 + Math.floor(random() * 9) : Math.floor(random() * 10)),
    )
  })
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!
}

function piecesOf(text: string): string[] {
  return text.split(BETWEEN).filter((_, place) => place % 2 === 0)
}

function labelOf(piece: string): string {
  return LABEL.exec(piece)?.[0] ?? ""
}

function exchanged(text: string, kin: Kin, random: Random, chance: number): string {
  const words = text.split(" ")
  for (let place = 0; place < words.length; place++) {
    if (random() >= chance) continue
    const others = pick(piecesOf(pick(kin, random).text), random).split(" ")
    const length = Math.min(
      SHORTEST_RUN + Math.floor(random() * (LONGEST_RUN - SHORTEST_RUN + 1)),
      words.length - place,
      others.length,
    )
    const from = Math.floor(random() * (others.length - length + 1))
    for (let step = 0; step < length; step++) {
      const stops = STOPS.exec(words[place + step]!)?.[0] ?? ""
      words[place + step] = others[from + step]!.replace(STOPS, "") + stops
    }
    place += length - 1
  }
  return words.join(" ")
}
