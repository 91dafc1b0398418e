import { foldedSyllables } from "../../core/terms.ts"
import { fold, syllables } from "../../core/text.ts"
import { ASKING } from "./words/asking.ts"
import { SPELLINGS } from "./words/spellings.ts"

/** One way of spelling a syllable, lower case. */
type Spelling = string

interface Way {
  readonly spelling: Spelling
  readonly score: number
  readonly before: Way | null
}

/** Of the syllables of a Vietnamese text so many bear a mark. */
const USUALLY_MARKED = 0.78
/** Whoever marks all may still have left one out. */
const SURELY = 0.98
/** How often a pair would have to be seen to count as much as how often its second is seen anywhere. */
const SMOOTHING = 2
const ASKED_COUNT = 2
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Whether a syllable was typed without any mark, as many are also meant. */
export function lacksAccents(question: string): boolean {
  return wordsIn(question).some((word) => fold(word) === word)
}

const wordsIn = (question: string) => (question.match(WORD) ?? []).map((word) => word.toLowerCase())

/**
 * The question with the accents that were not typed, as the neighbours of each syllable have it in these texts. Marks that
 * were typed stay; a syllable that no text has stays as it is. `texts` are what the question is about: what words found.
 */
export function restoreAccents(question: string, texts: readonly string[]): string {
  const typed = wordsIn(question)
  const bare = typed.map((word) => fold(word) === word)
  if (!bare.includes(true)) return question
  const counts = countSpellings(typed.map(fold), texts)
  const marked = bare.filter((one) => !one).length / typed.length
  const spelled = likeliest(typed, bare, counts, Math.min(SURELY, marked / USUALLY_MARKED))
  let place = 0
  return question.replace(WORD, (word) => {
    const at = place++
    return bare[at] ? inCaseOf(word, spelled[at]!) : word
  })
}

function inCaseOf(written: string, spelling: Spelling): string {
  if (written === written.toLowerCase()) return spelling
  if (written.length > 1 && written === written.toUpperCase()) return spelling.toUpperCase()
  return spelling[0]!.toUpperCase() + spelling.slice(1)
}

interface Counts {
  /** By folded syllable. */
  readonly spellings: ReadonlyMap<string, Map<Spelling, number>>
  /** By both, with a blank between. */
  readonly pairs: ReadonlyMap<string, number>
}

/** How the syllables of the question are spelled, alone and beside each other. */
function countSpellings(asked: readonly string[], texts: readonly string[]): Counts {
  const spellings = new Map(asked.map((folded) => [folded, new Map<Spelling, number>()]))
  const pairs = new Map<string, number>()
  const add = (text: string, count: number) => {
    const folded = foldedSyllables(text)
    let before = ""
    for (const [at, written] of syllables(text).entries()) {
      const known = spellings.get(folded[at]!)
      if (known !== undefined) {
        known.set(written, (known.get(written) ?? 0) + count)
        const pair = `${before} ${written}`
        if (before !== "") pairs.set(pair, (pairs.get(pair) ?? 0) + count)
      }
      before = known === undefined ? "" : written
    }
  }
  for (const text of texts) add(text.toLowerCase(), 1)
  for (const phrase of ASKING.split(/[,\n]/)) add(phrase, ASKED_COUNT)
  for (const [written, percent] of LISTED) {
    const known = spellings.get(fold(written))
    known?.set(written, (known.get(written) ?? 0) + percent / 100)
  }
  return { spellings, pairs }
}

const LISTED = SPELLINGS.trim()
  .split(/[,\n]/)
  .map((entry) => entry.trim().split(" "))
  .map(([written, percent]) => [written!, Number(percent)] as const)

/**
 * The likeliest way to spell them all. `care`: how surely the asker types the marks that belong there, by which a
 * syllable without any was meant so.
 */
function likeliest(
  typed: readonly string[],
  bare: readonly boolean[],
  { spellings, pairs }: Counts,
  care: number,
): Spelling[] {
  let ways: Way[] = [{ spelling: "", score: 0, before: null }]
  for (const [at, word] of typed.entries()) {
    const known = spellings.get(fold(word))!
    const all = [...known.values()].reduce((sum, count) => sum + count, 0)
    const choices = bare[at] && known.size > 0 ? [...known.keys()] : [word]
    ways = choices.map((spelling) => {
      const usual = ((known.get(spelling) ?? 0) + 0.01) / (all + 0.01 * choices.length)
      const meant = bare[at] && spelling !== word ? 1 - care : 1
      let best: Way | undefined
      for (const before of ways) {
        const seen = spellings.get(fold(before.spelling))?.get(before.spelling) ?? 0
        const together = pairs.get(`${before.spelling} ${spelling}`) ?? 0
        const score = before.score + Math.log(((together + SMOOTHING * usual) / (seen + SMOOTHING)) * meant)
        if (best === undefined || score > best.score) best = { spelling, score, before }
      }
      return best!
    })
  }
  let way: Way | null = ways.reduce((best, one) => (one.score > best.score ? one : best))
  const spelled: Spelling[] = []
  for (; way?.before != null; way = way.before) spelled.unshift(way.spelling)
  return spelled
}
