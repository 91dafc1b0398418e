import { nameSortKey } from "../core/person-name.ts"
import { fold } from "../core/text.ts"

/** Words of a list's names at the beginning of what was typed. */
export interface Named {
  /** As it was typed, with what people call each other by. */
  readonly typed: string
  /** The name alone. */
  readonly name: string
  /** Whom on the list it fits, counted from 1. */
  readonly fits: readonly number[]
}

const WORDS = /^\p{L}+(?:\s+\p{L}+){0,5}/u
const TITLE =
  /^(?:(?:các|cac)\s+)?(?:đồng\s+chí|dong\s+chi|[đd]\/?c|anh|chị|chi|em|cô|co|chú|chu|bác|bac|ông|ong|bà|ba|cụ|cu|cháu|chau)\s+/iu

/**
 * The longest name with which a text begins: the last words of somebody's name, or all of it, also without marks; "đồng
 * chí", "cụ" and the like may stand before it. Undefined where it begins with nobody's.
 */
export function nameAt(text: string, names: readonly string[], isMarked: boolean): Named | undefined {
  const found = longest(text, names, isMarked)
  if (found !== undefined) return { typed: found.name, ...found }
  const title = TITLE.exec(text)?.[0]
  const behind = title === undefined ? undefined : longest(text.slice(title.length), names, isMarked)
  return behind === undefined ? undefined : { typed: title + behind.name, ...behind }
}

function longest(
  text: string,
  names: readonly string[],
  isMarked: boolean,
): Omit<Named, "typed"> | undefined {
  const words = WORDS.exec(text)?.[0].match(/\p{L}+|\s+/gu) ?? []
  for (let count = words.length; count > 0; count -= 2) {
    const name = words.slice(0, count).join("")
    const fits = fitting(name, names, isMarked)
    if (fits.length > 0) return { name, fits }
  }
  return undefined
}

/** Whoever types marks means them, in whichever of their two places; without any they are left out. */
function fitting(name: string, names: readonly string[], isMarked: boolean): number[] {
  const count = name.split(/\s+/).length
  const keyOf = isMarked ? nameSortKey : (words: string) => fold(words).replace(/\s+/g, " ")
  const wanted = keyOf(name)
  return names.flatMap((one, index) =>
    keyOf(one.normalize("NFC").trim().split(/\s+/).slice(-count).join(" ")) === wanted ? [index + 1] : [],
  )
}
