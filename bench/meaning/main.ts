/**
 * Learns from the headings and articles of a bulk file what terms stand for, and writes the vectors that every
 * installation finds passages by. The same file gives the same bytes; about two minutes for 62,000 articles.
 * `npm run meaning:train -- --bulk FILE.jsonl[.xz]`
 */
import { writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { MEANING_DIMENSIONS, VECTORS_FILE } from "../../src/retrieval/meaning/embed.ts"
import { encodeVectors, quantise } from "../../src/retrieval/meaning/vectors.ts"
import { need, unpacked } from "../support/corpus.ts"
import { progress } from "../support/table.ts"
import { temporaryFolder } from "../support/temporary.ts"
import { readLessons } from "./lessons.ts"
import { trainVectors } from "./train.ts"

const { values } = parseArgs({
  options: {
    bulk: { type: "string", default: "../shared/evaluation/codified-law.jsonl.xz" },
    terms: { type: "string", default: "40000" },
    epochs: { type: "string", default: "6" },
  },
})
need(values.bulk, "--bulk FILE.jsonl[.xz] with {id, chapter, heading, text} a line")
const folder = temporaryFolder()
try {
  const { lessons, vocabulary } = await readLessons(
    await unpacked(values.bulk, folder.path),
    Number(values.terms),
  )
  const vectors = trainVectors(lessons, vocabulary, {
    dimensions: MEANING_DIMENSIONS,
    epochs: Number(values.epochs),
    seed: 1,
    onEpoch: (epoch, loss) => progress(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`),
  })
  const bytes = encodeVectors(
    quantise(
      vocabulary.map(([term]) => term),
      MEANING_DIMENSIONS,
      vectors,
    ),
  )
  writeFileSync(VECTORS_FILE, bytes)
  console.log(`${lessons.length} articles, ${vocabulary.length} terms, ${bytes.length} bytes`)
} finally {
  folder.delete()
}
