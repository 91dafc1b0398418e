/** How much the likest by a model gains over the least like before it is known how much the model is worth: harmless. */
export const UNLEARNED_WEIGHT = 1

/** From 0 for the least like of the candidates to 1 for the likest; those of which nothing is known stand in the middle. */
export function likenessShares(likeness: readonly (number | null)[]): number[] {
  const known = likeness.filter((one) => one !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const shareOf = (one: number) => (most > least ? (one - least) / (most - least) : 0)
  const middle = shareOf(known.sort((left, right) => left - right)[known.length >> 1] ?? least)
  return likeness.map((one) => (one === null ? middle : shareOf(one)))
}

/** Weights that are tried, from none to one that outweighs nearly all that words say. */
const TRIED = [0, 0.5, 1, 2, 3, 5, 8, 12, 16]
/** So many standard errors a gain must be away from chance: it is the best of eight. */
const SURE = 2.5
/**
 * Models know headings better than they know questions, and the words are judged here without the headings that they have
 * otherwise: half of what is learned is enough. Chosen on models of known strength, see docs/benchmarks.md.
 */
const CAUTION = 0.5

/** A question whose answer is known: what the words say of each candidate, and how like it is by the model. */
export interface WeightLesson {
  readonly scores: readonly number[]
  readonly likeness: readonly (number | null)[]
  /** Which candidate answers it; -1 where none does. */
  readonly right: number
}

/**
 * How much nearness by a model should count beside the words: half of the least weight that does as well as the best one but for
 * chance, 0 where none is surely better than words alone.
 */
export function weightFor(lessons: readonly WeightLesson[]): number {
  if (lessons.length < 2) return 0
  const gains = lessons.map(({ scores, likeness, right }) => {
    const shares = likenessShares(likeness)
    const ranks = TRIED.map((weight) => reciprocalRank(scores, shares, weight, right))
    return ranks.map((rank) => rank - ranks[0]!)
  })
  const tried = TRIED.map((weight, at) => ({ weight, ...summary(gains.map((gain) => gain[at]!)) }))
  const best = tried.reduce((left, right) => (right.mean > left.mean ? right : left))
  if (best.mean <= SURE * best.error) return 0
  return CAUTION * tried.find(({ mean }) => mean >= best.mean - best.error)!.weight
}

function reciprocalRank(
  scores: readonly number[],
  shares: readonly number[],
  weight: number,
  right: number,
): number {
  if (right < 0) return 0
  const total = (at: number) => scores[at]! + weight * shares[at]!
  const own = total(right)
  let before = 0
  // Of equals every order is as likely: a model that only tells them apart has found nothing.
  for (let at = 0; at < scores.length; at++)
    if (at !== right) before += total(at) > own ? 1 : total(at) === own ? 0.5 : 0
  return 1 / (1 + before)
}

function summary(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, error: Math.sqrt(spread / (values.length - 1) / values.length) }
}
