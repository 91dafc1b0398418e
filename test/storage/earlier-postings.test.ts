import { beforeEach, describe, expect, it } from "vitest"
import { counterOf } from "../../src/core/bm25.ts"
import { indexSections } from "../../src/ingest/prepare.ts"
import { splitArticle } from "../../src/ingest/structure/index.ts"
import { migrate } from "../../src/storage/migrate.ts"
import { BLOCK } from "../../src/storage/postings/format.ts"
import { addFrequencies, sparseLiteral } from "../../src/storage/term-frequencies.ts"
import { useDatabase } from "../support/database.ts"
import { FILES, makeEmpty, shapeBy } from "./earlier.ts"
import { postingsOf, searchFor, shelve, unshelve } from "./shelf.ts"

const holder = useDatabase({ isOwn: true })

describe("an earlier version's shelf", () => {
  beforeEach(() => makeEmpty(holder.database))

  it("is found as one that is read today, and goes without leaving anything", async () => {
    const { database } = holder
    await shapeBy(
      database,
      FILES.filter((name) => name < "0026"),
    )
    const articles = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [
        `Điều ${index + 1}. Mục`,
        `Chi bộ họp lần ${index}, nghe báo cáo.`,
      ]),
    )
    const sections = Object.entries(articles).map(([heading, text]) => splitArticle(heading, text))
    const indexed = indexSections(sections)
    await database.query(
      `insert into documents (collection, file, number, number_key, name_key, type, issuer, title, side, audience,
         kind, format, sha256, settings_sha256, ingested_at)
       values ('kho', 'a.txt', '09-QĐ/CB', '', '', '', '', '', '', 0, 'original', 'txt', '', '', now())`,
    )
    await database.query(
      `insert into sections (document_id, ordinal, part, path, label, heading, text, clauses, digest)
       values (1, 0, '', '{}', '', '', '', '[]', 1)`,
    )
    const counters = new Map<number, number>()
    // One passage far behind the others, in another block.
    for (const [index, { weights }] of indexed.flatMap(({ passages }) => passages).entries()) {
      for (const term of weights.keys())
        counters.set(counterOf(term), (counters.get(counterOf(term)) ?? 0) + 1)
      await database.query(
        `insert into passages (id, section_id, document_id, terms, weights) overriding system value
         values ($1, 1, 1, $2, $3::sparsevec)`,
        [index === 69 ? BLOCK + 3 : index + 1, [...weights.keys()], sparseLiteral(weights)],
      )
    }
    await migrate(database)
    await addFrequencies(database, 0, { counters, passages: 70 })

    const migrated = await postingsOf(database)
    const { hits } = await searchFor(database, "họp lần 33", { vectors: false })
    expect(hits[0]!.passageId).toBe(34)
    await unshelve(database, 1)
    expect(await postingsOf(database)).toEqual([])

    await shelve(database, { number: "09-QĐ/CB", articles })
    expect(migrated).toEqual(await postingsOf(database))
  })
})
