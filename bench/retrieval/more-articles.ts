import { wordsDigest } from "../../src/ingest/digest.ts"
import { readLines, writeLines } from "../support/corpus.ts"
import { type Random, randomFrom } from "../support/random.ts"
import { type Kin, makeArticle, otherNumbers, pick, type Source, spliced } from "./make-article.ts"

/** A subject with fewer articles borrows from all. */
const FEWEST_KIN = 5
/** After so many tries that all gave a text that there is already, an article is left out. */
const TRIES = 6

/**
 * Writes `size` articles to `target`: those of the file as they are, then as many made of them as are wanting. Round
 * after round each document of the file gives another one, of another number and title, in which no text stands that
 * was there before. What answers a question (`right`) lends no words: a copy of it would answer as well. The same file,
 * size and seed give the same bytes. Throws when nothing new can be made of the file.
 */
export async function growArticles(
  bulk: string,
  { size, right, seed = 1 }: { size: number; right: ReadonlySet<string>; seed?: number },
  target: string,
): Promise<void> {
  const output = writeLines(target)
  const sources: Source[] = []
  const seen = new Set<bigint>()
  const numbers = new Set<string>()
  let written = 0
  for await (const article of readLines<Source>(bulk)) {
    if (written === size) break
    await output.write(article)
    written++
    seen.add(wordsDigest(article.text))
    numbers.add(article.number)
    if (!right.has(article.id)) sources.push(article)
  }
  const random = randomFrom(seed)
  const kinOf = kinBySubject(sources)
  const documents = [...Map.groupBy(sources, ({ title, number }) => `${title}\n${number}`).values()]
  for (let round = 1; written < size; round++) {
    const before = written
    const titles = new Map<string, string>()
    for (const document of documents) {
      const { number, title } = document[0]!
      const kin = kinOf(title)
      titles.set(title, titles.get(title) ?? otherTitle(title, kin, random))
      const names = { number: otherNumber(number, numbers, random), title: titles.get(title)! }
      for (const source of document) {
        if (written === size) break
        const made = makeNew(source, kin, seen, random)
        if (made === undefined) continue
        await output.write({ ...source, ...names, ...made, id: `made-${round}-${source.id}` })
        written++
      }
    }
    if (written === before) throw new Error(`nothing new can be made of ${bulk}`)
  }
  await output.end()
}

function kinBySubject(sources: readonly Source[]): (title: string) => Kin {
  const subjects = Map.groupBy(sources, ({ title }) => title)
  return (title) => {
    const own = subjects.get(title) ?? []
    return own.length < FEWEST_KIN ? sources : own
  }
}

function makeNew(source: Source, kin: Kin, seen: Set<bigint>, random: Random) {
  for (let boldness = 1; boldness <= TRIES; boldness++) {
    const made = makeArticle(source, kin, random, boldness)
    const digest = wordsDigest(made.text)
    if (seen.has(digest)) continue
    seen.add(digest)
    return made
  }
  return undefined
}

/** "Đề mục 36.3 Thanh niên" goes on as some heading of the subject does. */
function otherTitle(title: string, kin: Kin, random: Random): string {
  const tail = spliced("", pick(kin, random).heading, random)
  return `${otherNumbers(title, random)} ${tail}`.trim()
}

/** "57/2020/QH14" with another number and year, of which there is no document yet. */
function otherNumber(number: string, taken: Set<string>, random: Random): string {
  const [, type] = /^\d+(?:\/(?:19|20)\d\d)?(?=\/)(.*)$/u.exec(number) ?? []
  for (let most = 200; ; most += 50) {
    const serial = 1 + Math.floor(random() * most)
    const year = 1990 + Math.floor(random() * 36)
    const made = type === undefined ? `${number} (${serial}/${year})` : `${serial}/${year}${type}`
    if (taken.has(made)) continue
    taken.add(made)
    return made
  }
}
