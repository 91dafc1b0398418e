import { CATEGORIES, type Category } from "../../core/case.ts"

/** A topic behind a word of place is where it is, not what it is about: "sau trường tiểu học". */
const PLACE_SHARE = 1 / 3
/** What is asked for counts more than what led to it, and a reason behind "vì" less. */
const ASKED = 1.5
const REASON = 0.5
const OWN_CONDUCT = 4
const CONDUCT = 2
/** More than one act, though it be asked for, is what a text is about. */
const ONE_ACT = 1.5
/** From this weight on a matter that can be seen comes before the conduct that is blamed for it. */
const PLAIN_MATTER = 3
const VISIBLE: readonly Category[] = ["infrastructure", "environment", "security_order"]

/** What a suggestion is about, from the tags of `category-words.ts`; "other" where nothing is known. */
export function categoryOf(line: string): Category {
  const tags = line.trim().split(" ")
  const weights = new Map<Category, number>()
  const add = (category: Category, weight: number) =>
    weights.set(category, (weights.get(category) ?? 0) + weight)
  let share = 1
  let acts = 0
  for (const [at, tag] of tags.entries()) {
    if (tag === "." || tag === "?") share = 1
    else if (tag === ",") share = share === ASKED ? ASKED : 1
    else if (tag === "prop") share = ASKED
    else if (tag === "because") share = REASON
    else if (tag === "thanks") share = 0
    else if (tag === "act") acts += share
    const [category, weight] = tag.split(":") as [Category, string | undefined]
    if (weight === undefined) continue
    const isPlace = tags[at - 1] === "at" || (tags[at - 1] === "x" && tags[at - 2] === "at")
    add(category, Number(weight) * share * (isPlace ? PLACE_SHARE : 1))
  }
  // Of equals any other category is more than "other".
  const weightOf = (category: Category) => (weights.get(category) ?? 0) - (category === "other" ? 0.1 : 0)
  const isPlain = VISIBLE.some((category) => (weights.get(category) ?? 0) >= PLAIN_MATTER)
  const isOfficial = tags.includes("off")
  const isThanked = tags.includes("thanks") && isOfficial && !tags.includes("prop")
  if (isThanked) add("conduct_of_officials", CONDUCT)
  if (acts > 0)
    add("conduct_of_officials", isPlain && acts <= ONE_ACT ? 1 : acts * (isOfficial ? OWN_CONDUCT : CONDUCT))
  return CATEGORIES.reduce<Category>(
    (best, category) => (weightOf(category) > Math.max(0, weightOf(best)) ? category : best),
    "other",
  )
}

/** Whether a matter is named that anybody can see. */
export function isVisible(line: string): boolean {
  return / (?:infrastructure|environment|security_order):[2-9] /.test(line)
}

/** Whether a matter is named that is more than a place. */
export function isMatter(line: string): boolean {
  return / [a-z_]+:[2-9] /.test(line)
}

/** Whether any matter is named, were it only a place. */
export function hasMatter(line: string): boolean {
  return / (?:[a-z_]+:\d|act) /.test(line)
}
