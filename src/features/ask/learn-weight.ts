import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import type { Embeddings } from "@langchain/core/embeddings"
import { rarity, saturatedWeight } from "../../core/bm25.ts"
import type { CivilDate } from "../../core/document.ts"
import { bodyOf, type Run, runOf } from "../../core/run.ts"
import { sightOf } from "../../core/shelf.ts"
import { countTerms, type Term, termRun } from "../../core/terms.ts"
import { fold, syllables } from "../../core/text.ts"
import { readAsked } from "../../retrieval/asked.ts"
import type { Candidate } from "../../retrieval/candidate.ts"
import { featuresOf } from "../../retrieval/features.ts"
import { FOREST_FILE, openForest, scoreOf } from "../../retrieval/forest.ts"
import { likeness, meaningOf, meaningOfText } from "../../retrieval/meaning/embed.ts"
import type { Queries } from "../../storage/database.ts"
import { keepWeight, weightOf } from "../../storage/embedding-spaces.ts"
import {
  type LessonSection,
  lessonSections,
  publicSections,
  sampleSections,
} from "../../storage/lesson-sections.ts"
import { readFrequencies } from "../../storage/term-frequencies.ts"
import { gather } from "./gather.ts"
import { type WeightLesson, weightFor } from "./model-weight.ts"

/** Sections from all over the shelf, each with some that its words are like. */
const SEEDS = 40
const LIKE_EACH = 8
/** What is read of a section: a passage. */
const SYLLABLES = 200
/** Fewer tell nothing sure. */
const LEAST_LESSONS = 60
const LEAST_HEADING = 4
/** The shelf has grown so much that it is another one. */
const GROWN = 2
const JUDGED = 100
const PUBLIC = sightOf("public")

/**
 * Learns from the office's own public sections how much a model is worth beside the words, once for a space, and again when the
 * shelf has doubled or the words are judged in another way. Each heading is a question that its own text answers, put to
 * the texts without their headings, among others that are like them: no labelled question is needed, and nothing that
 * some may not see has a part in it. Throws when the model does not answer. Returns whether anything was learned.
 */
export async function learnWeight(
  queries: Queries,
  { space, model, on }: { readonly space: number; readonly model: Embeddings; readonly on: CivilDate },
): Promise<boolean> {
  const method = createHash("sha256").update(readFileSync(FOREST_FILE)).digest("hex").slice(0, 12)
  const sections = await publicSections(queries)
  const known = await weightOf(queries, space)
  if (known?.method === method && sections < GROWN * known.sections) return false
  const lessons = await lessonsOf(queries, await texts(queries, on), model)
  if (lessons.length < LEAST_LESSONS) return false
  await keepWeight(queries, space, { weight: weightFor(lessons), sections, method })
  return true
}

interface LessonText extends LessonSection {
  readonly body: string
  readonly run: Run
  readonly weights: ReadonlyMap<Term, number>
  readonly meaning: Float32Array | null
}

async function texts(queries: Queries, on: CivilDate): Promise<LessonText[]> {
  const ids = new Set<number>()
  for (const { id, heading } of await sampleSections(queries, SEEDS)) {
    const { best } = await gather(queries, null, heading, { sight: PUBLIC, on, documents: null })
    for (const one of [id, ...best.slice(0, LIKE_EACH).map(({ section }) => section.id)]) ids.add(one)
  }
  return (await lessonSections(queries, [...ids])).map((section) => {
    const body = beginningOf(bodyOf(section.text, section.heading))
    const terms = termRun(body)
    const weights = new Map<Term, number>()
    for (const [term, count] of countTerms(terms)) weights.set(term, saturatedWeight(count, terms.length))
    return { ...section, body, run: runOf(body), weights, meaning: meaningOf(weights.keys()) }
  })
}

/** Whole lines, as long as they are short enough together. */
function beginningOf(text: string): string {
  const lines: string[] = []
  let count = 0
  for (const line of text.split("\n")) {
    count += syllables(line).length
    if (lines.length > 0 && count > SYLLABLES) break
    lines.push(line)
  }
  return lines.join("\n")
}

async function lessonsOf(
  queries: Queries,
  all: readonly LessonText[],
  model: Embeddings,
): Promise<WeightLesson[]> {
  const headings = Map.groupBy(all, ({ heading }) => fold(heading))
  const asking = all.filter(
    ({ heading }) => syllables(heading).length >= LEAST_HEADING && headings.get(fold(heading))!.length === 1,
  )
  if (asking.length < LEAST_LESSONS) return []
  const vectors = await model.embedDocuments(all.map(({ body }) => body))
  const vectorOf = new Map(all.map((text, at) => [text, Float32Array.from(vectors[at]!)]))
  const lessons: WeightLesson[] = []
  for (const text of asking) {
    const asked = Float32Array.from(await model.embedQuery(text.heading))
    const { scores, texts } = await judge(queries, text.heading, all)
    lessons.push({
      scores,
      likeness: texts.map((one) => cosine(asked, vectorOf.get(one)!)),
      right: texts.indexOf(text),
    })
  }
  return lessons
}

/** What the words say of the texts, as a search does, only that none has a heading. */
async function judge(queries: Queries, heading: string, all: readonly LessonText[]) {
  const terms = countTerms(termRun(heading))
  const { passages, frequency } = await readFrequencies(queries, [...terms.keys()], PUBLIC)
  const rarityOf = (term: Term) => {
    const count = frequency.get(term) ?? 0
    return count === 0 ? 0 : rarity(count, passages)
  }
  const wordsOf = (weights: ReadonlyMap<Term, number>) =>
    [...terms].reduce((sum, [term, count]) => sum + count * (weights.get(term) ?? 0) * rarityOf(term), 0)
  const found = all
    .map((text) => ({ text, words: wordsOf(text.weights) }))
    .filter(({ words }) => words > 0)
    .sort((left, right) => right.words - left.words)
    .slice(0, JUDGED)
  const meaning = meaningOfText(heading)
  const candidates = found.map(
    ({ text, words }): Candidate => ({
      ...{ documentId: text.documentId, title: text.title, type: text.type, run: text.run },
      ...{ path: "", heading: "", headMeaning: 0 },
      words: [words],
      meaning: Math.max(0, likeness(meaning, text.meaning)),
    }),
  )
  const forest = openForest()
  const rows = featuresOf(candidates, readAsked(heading, rarityOf))
  return { texts: found.map(({ text }) => text), scores: rows.map((row) => scoreOf(forest, row)) }
}

function cosine(left: Float32Array, right: Float32Array): number | null {
  const value = likeness(left, right) / (Math.hypot(...left) * Math.hypot(...right))
  return Number.isFinite(value) ? value : null
}
