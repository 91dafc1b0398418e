/**
 * How well the weight that is learned without questions does on questions: for models of known strength, the order by words
 * alone, by the weight that would be best, by the learned one, and by two ways to merge. Words are judged by forests
 * that did not learn from the question at hand.
 * `npm run bench:weigh -- --set ARTICLES.jsonl[.xz]=QUESTIONS.jsonl [--count 300]`
 */
import { parseArgs } from "node:util"
import { compose, type Parts } from "../../src/compose.ts"
import { dayInVietnam } from "../../src/core/calendar.ts"
import { bodyOf } from "../../src/core/run.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { readings } from "../../src/features/ask/abbreviations.ts"
import { gather } from "../../src/features/ask/gather.ts"
import { learnWeight } from "../../src/features/ask/learn-weight.ts"
import { likenessShares } from "../../src/features/ask/model-weight.ts"
import { FEATURES } from "../../src/retrieval/features.ts"
import { scoreOf } from "../../src/retrieval/forest.ts"
import { likeness } from "../../src/retrieval/meaning/embed.ts"
import { embeddingSpace, weightOf } from "../../src/storage/embedding-spaces.ts"
import { readSections } from "../../src/storage/sections.ts"
import { marksOf } from "../ranker/judge.ts"
import type { Lesson } from "../ranker/lessons.ts"
import { trainForest } from "../ranker/train.ts"
import { need, type Question, readLines, unpacked } from "../support/corpus.ts"
import { type Marks, meanOf } from "../support/judge.ts"
import { run as load } from "../support/ours-load.ts"
import { benchConfig } from "../support/settings.ts"
import { markdownTable, percent, progress } from "../support/table.ts"
import { serverUrl, temporaryFolder, withDatabase } from "../support/temporary.ts"
import { byQuota, byRanks } from "./merge.ts"
import { keyOfText, modelsFor } from "./models.ts"

const TRIED = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 6, 8]
const PARTS = 5
/** Of a candidate's text: about two passages. */
const CHARACTERS = 2000
const SIGHT = sightOf("public")

const { values } = parseArgs({
  options: { set: { type: "string", default: "" }, count: { type: "string", default: "300" } },
})
const [bulk = "", questions = ""] = values.set.split("=")
need(bulk, "--set ARTICLES.jsonl[.xz]=QUESTIONS.jsonl")
need(questions, "--set ARTICLES.jsonl[.xz]=QUESTIONS.jsonl")
const folder = temporaryFolder()
try {
  const path = await unpacked(bulk, folder.path)
  await withDatabase(serverUrl() === undefined ? "embedded" : "server", async (address) => {
    await load({ address, paths: [path] })
    const parts = await compose(benchConfig(address))
    try {
      await measure(parts, path)
    } finally {
      await parts.close()
    }
  })
} finally {
  folder.delete()
}

interface Asked extends Lesson {
  readonly query: string
  /** Of each candidate, its text without the heading. */
  readonly texts: readonly string[]
}

async function measure(parts: Parts, path: string): Promise<void> {
  const known = new Map<string, string>()
  for await (const { id, heading, text } of readLines<Record<"id" | "heading" | "text", string>>(path)) {
    known.set(keyOfText(bodyOf(text, heading)), id)
    known.set(heading.replace(/^Điều \S+\s+/, ""), id)
  }
  const asked: Asked[] = []
  for await (const question of readLines<Question>(questions)) {
    if (asked.length === Number(values.count)) break
    known.set(question.query, question.gold[0]!)
    asked.push(await ask(parts, question))
  }
  progress("judging the words …")
  const scores = scoresOf(asked)
  const rows: string[][] = []
  for (const [at, { name, model }] of modelsFor(known).entries()) {
    progress(`${name} …`)
    const space = await embeddingSpace(parts.database, `bench ${at}`, 1)
    await learnWeight(parts.database, { space, model, on: dayInVietnam(parts.clock.now()) })
    const learned = (await weightOf(parts.database, space))?.weight ?? 0
    const likenesses: number[][] = []
    for (const one of asked) {
      const [query, texts] = [await model.embedQuery(one.query), await model.embedDocuments([...one.texts])]
      likenesses.push(texts.map((text) => cosine(query, text)))
    }
    const mean = (order: (place: number) => readonly number[]) =>
      meanOf(asked.map((one, place): Marks => marksOf(one, order(place))))
    const weighed = (weight: number) =>
      mean((place) => {
        const shares = likenessShares(likenesses[place]!)
        return scores[place]!.map((score, index) => score + weight * shares[index]!)
      })
    const best = TRIED.map((weight) => ({ weight, marks: weighed(weight) })).reduce((left, right) =>
      right.marks.ndcg > left.marks.ndcg ? right : left,
    )
    rows.push([
      name,
      shown(mean((place) => likenesses[place]!)),
      shown(weighed(0)),
      shown(weighed(learned)),
      String(learned),
      shown(best.marks),
      String(best.weight),
      shown(mean((place) => byQuota(scores[place]!, likenesses[place]!, 3))),
      shown(mean((place) => byRanks(scores[place]!, likenesses[place]!))),
    ])
  }
  const heads = ["alone", "words", "learned", "weight", "best", "at", "every third place", "ranks added"]
  console.log(`${asked.length} questions; R@1 / R@10 / nDCG@10\n`)
  console.log(markdownTable(["model", ...heads], rows))
}

async function ask(parts: Parts, { id, query, gold }: Question): Promise<Asked> {
  const scope = { sight: SIGHT, on: dayInVietnam(parts.clock.now()), documents: null }
  const { best } = await gather(parts.database, null, readings(query)[0]!.text, scope)
  const ids = best.map(({ section }) => section.id)
  const texts = new Map(
    (await readSections(parts.database, ids, SIGHT)).map((section) => [
      section.id,
      bodyOf(section.text, section.heading).slice(0, CHARACTERS),
    ]),
  )
  return {
    ...{ id, query, right: gold.length },
    rows: best.map(({ features }) => features),
    isRight: best.map(({ section }) => gold.includes(section.ref)),
    texts: ids.map((one) => texts.get(one)!),
  }
}

/** What forests say that did not learn from the question. */
function scoresOf(asked: readonly Asked[]): number[][] {
  const forests = Array.from({ length: PARTS }, (_, part) =>
    trainForest(
      asked.filter((_question, place) => place % PARTS !== part),
      FEATURES,
    ),
  )
  return asked.map(({ rows }, place) => rows.map((row) => scoreOf(forests[place % PARTS]!, row)))
}

function cosine(left: readonly number[], right: readonly number[]): number {
  const [one, other] = [Float32Array.from(left), Float32Array.from(right)]
  return likeness(one, other) / (Math.hypot(...one) * Math.hypot(...other) || 1)
}

function shown({ first, ten, ndcg }: Marks): string {
  return [first, ten, ndcg].map(percent).join(" / ")
}
