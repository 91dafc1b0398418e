import { foldedSyllables } from "./terms.ts"

export interface Groupable {
  readonly id: number
  readonly text: string
  /** The question with which somebody has put it together. */
  readonly joinedWith: number | null
  /** Somebody has taken it out: it goes with no other by itself. */
  readonly isApart: boolean
}

/** Words that say nothing of a subject. */
const PLAIN = new Set(
  `va cua co khong duoc cho xin hoi bao gio khi nao nhu the ong ba toi chung em kinh thua dai bieu de nghi ve la thi ma
   vi sao tai o den tu voi cac nhung nay do ay da dang se con moi rat qua lam gi ai dau may nguoi dan nhan xa thon phuong
   to pho khu can phai muon mong viec van neu hay hoac nhieu it ra vao len xuong trong ngoai truoc sau nam thang ngay`.split(
    /\s+/,
  ),
)
/** A pair of words in more than so many of the questions parts nothing, once there are some. */
const COMMON_SHARE = 0.6
const FEW = 8

/**
 * Questions that may be about the same subject, together: two belong together when they share two words that stand beside
 * each other and say something, in few of the questions; or when somebody has put them together. The same questions give
 * the same groups. Larger groups come first, then older ones.
 */
export function groupQuestions<Q extends Groupable>(questions: readonly Q[]): Q[][] {
  const holders = new Map<string, number[]>()
  for (const [place, { text }] of questions.entries())
    for (const pair of pairsOf(text)) holders.set(pair, [...(holders.get(pair) ?? []), place])
  const leader = questions.map((_, place) => place)
  const find = (place: number): number => (leader[place] === place ? place : find(leader[place]!))
  const join = (one: number, other: number): void => {
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b)
    leader[high!] = low!
  }
  for (const places of holders.values()) {
    if (questions.length >= FEW && places.length > questions.length * COMMON_SHARE) continue
    const free = places.filter((place) => !questions[place]!.isApart)
    for (const place of free.slice(1)) join(free[0]!, place)
  }
  for (const [place, { joinedWith }] of questions.entries()) {
    const other = questions.findIndex(({ id }) => id === joinedWith)
    if (other >= 0) join(place, other)
  }
  const groups = Map.groupBy(questions, (question) => find(questions.indexOf(question)))
  return [...groups.values()].sort((a, b) => b.length - a.length || a[0]!.id - b[0]!.id)
}

function pairsOf(text: string): Set<string> {
  const words = foldedSyllables(text)
  const pairs = words.slice(1).map((word, index) => [words[index]!, word] as const)
  return new Set(pairs.filter((pair) => pair.every((word) => !PLAIN.has(word))).map((pair) => pair.join(" ")))
}
