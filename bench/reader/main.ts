/**
 * Teaches the second reader of suggestions from the tables in test/understand and writes its weights. The same tables,
 * and the same words in the first reader's lexicons, give the same bytes.
 * `npm run reader:train`
 */
import { writeFileSync } from "node:fs"
import { WEIGHTS_FILE } from "../../src/understand/suggestion/reader/read.ts"
import { encodeWeights } from "../../src/understand/suggestion/reader/weights.ts"
import { digestOfTables, readTable, TABLES } from "./tables.ts"
import { lessonsOf, train } from "./train.ts"

const messages = TABLES.flatMap(readTable)
const weights = train(messages.flatMap(lessonsOf), digestOfTables())
const bytes = encodeWeights(weights)
writeFileSync(WEIGHTS_FILE, bytes)
console.log(`${messages.length} messages, ${weights.features.length} features, ${bytes.length} bytes`)
