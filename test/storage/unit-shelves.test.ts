import { beforeAll, describe, expect, it } from "vitest"
import { AUDIENCES } from "../../src/core/document.ts"
import { type Sight, sightOf } from "../../src/core/shelf.ts"
import { listDocuments } from "../../src/storage/documents.ts"
import {
  findByName,
  findByNumber,
  neighbourSection,
  readFacts,
  readLabels,
  readPlaces,
  readSections,
  relationsMade,
  relationsNaming,
} from "../../src/storage/sections.ts"
import { useDatabase } from "../support/database.ts"
import { makeUnit } from "../support/units.ts"
import { countersOf, type Draft, emptyShelf, searchFor, shelve, unshelve } from "./shelf.ts"

const holder = useDatabase()
const articles = { "Điều 1. Họp": "Chi bộ họp bàn việc cây xanh.", "Điều 2. Cây": "Mỗi nhà trồng một cây." }

/** One document for each audience of the whole organisation and of two units below a third. */
const ids = new Map<string, number>()
let [above, ours, theirs] = [0, 0, 0]
let readers: Record<string, Sight>

beforeAll(async () => {
  await emptyShelf(holder.database)
  above = await makeUnit(holder.database, "Đảng bộ xã")
  ours = await makeUnit(holder.database, "Chi bộ thôn Hạ", above)
  theirs = await makeUnit(holder.database, "Chi bộ thôn Thượng", above)
  for (const [name, unit] of Object.entries({ all: null, above, ours, theirs })) {
    for (const audience of AUDIENCES) {
      const draft: Draft = {
        number: `7-QĐ/${name}-${audience}`,
        file: `${name} ${audience}`,
        title: "Luật Cây xanh",
        audience,
        unit,
        articles,
        relations: [{ kind: "amends", target: "99-QĐ/CB" }],
      }
      ids.set(draft.file!, await shelve(holder.database, draft))
    }
  }
  readers = {
    citizen: sightOf("public"),
    "member of ours": sightOf("members", [
      { unit: ours, audience: "members" },
      { unit: above, audience: "members" },
    ]),
    "committee of theirs, who is nobody in the organisation": sightOf("public", [
      { unit: theirs, audience: "committee" },
    ]),
    "guest of both": sightOf("public", [
      { unit: theirs, audience: "public" },
      { unit: ours, audience: "public" },
    ]),
  }
})

const SEEN: [string, string[]][] = [
  ["citizen", ["all public"]],
  [
    "member of ours",
    ["all public", "all members", "above public", "above members", "ours public", "ours members"],
  ],
  [
    "committee of theirs, who is nobody in the organisation",
    ["all public", "theirs public", "theirs members", "theirs committee"],
  ],
  ["guest of both", ["all public", "ours public", "theirs public"]],
]

describe.each(SEEN)("a %s knows", (reader, files) => {
  const sight = () => readers[reader]!
  const every = () => [...ids.values()]
  const known = () => files.map((file) => ids.get(file)!).sort((left, right) => left - right)
  const sorted = (found: readonly { documentId: number }[]) =>
    [...new Set(found.map(({ documentId }) => documentId))].sort((left, right) => left - right)

  it("by searching, by words and by meaning", async () => {
    for (const vectors of [true, false]) {
      const options = { sight: sight(), vectors, limit: 100 }
      expect(sorted((await searchFor(holder.database, "chi bộ họp", options)).hits)).toEqual(known())
      const inside = await searchFor(holder.database, "chi bộ họp", { ...options, documents: every() })
      expect(sorted(inside.hits)).toEqual(known())
    }
  })

  it("by number, by name, by id and by what documents say of others", async () => {
    expect(sorted(await findByNumber(holder.database, 7, sight()))).toEqual(known())
    expect(sorted(await findByName(holder.database, "luat cay xanh", sight()))).toEqual(known())
    expect(sorted(await readFacts(holder.database, every(), sight()))).toEqual(known())
    expect(sorted(await relationsNaming(holder.database, 99, sight()))).toEqual(known())
    for (const id of every()) {
      const made = await relationsMade(holder.database, id, sight())
      expect(made).toHaveLength(known().includes(id) ? 1 : 0)
    }
  })

  it("by sections, their places and their neighbours", async () => {
    const everything = (await holder.database.query<{ id: number }>("select id from sections")).map(
      ({ id }) => id,
    )
    expect(sorted(await readLabels(holder.database, every(), sight()))).toEqual(known())
    expect(sorted(await readSections(holder.database, everything, sight()))).toEqual(known())
    expect(await readPlaces(holder.database, everything, sight())).toHaveLength(2 * known().length)
    for (const documentId of every()) {
      const next = await neighbourSection(holder.database, { documentId, ordinal: 0 }, 1, sight())
      expect(next?.label).toBe(known().includes(documentId) ? "Điều 2" : undefined)
    }
  })

  it("how often a word stands in what they see, and no oftener", async () => {
    const { passages, frequency } = await searchFor(holder.database, "họp", { sight: sight() })
    expect(passages).toBe(2 * known().length)
    expect([...frequency.values()]).toEqual([known().length])
  })
})

describe("the operator", () => {
  it("sees of each document whose it is", async () => {
    const rows = await listDocuments(holder.database)
    expect(rows).toHaveLength(12)
    const hall = rows.find(({ file }) => file === "ours members")
    expect(hall).toMatchObject({ audience: "members", unit: ours, unit_name: "Chi bộ thôn Hạ" })
    expect(rows.find(({ file }) => file === "all members")).toMatchObject({ unit: null, unit_name: null })
  })

  it("sees the unit's latest name", async () => {
    await holder.database.query(
      "insert into unit_names (unit_id, since, name, folded) values ($1, '2026-07-01', 'Chi bộ Hạ Long', '')",
      [ours],
    )
    const names = (await listDocuments(holder.database)).flatMap(({ unit, unit_name }) =>
      unit === ours ? [unit_name] : [],
    )
    expect(names).toEqual(["Chi bộ Hạ Long", "Chi bộ Hạ Long", "Chi bộ Hạ Long"])
  })
})

describe("a unit's document that goes", () => {
  it("takes its words from its own shelf only", async () => {
    const before = await countersOf(holder.database)
    const unit = theirs
    const id = await shelve(holder.database, { number: "8-QĐ", audience: "members", unit, articles })
    const { rows } = await countersOf(holder.database)
    const changed = rows.filter(
      (row) => !before.rows.some((one) => JSON.stringify(one) === JSON.stringify(row)),
    )
    expect(new Set(changed.map(({ shelf }) => shelf))).toEqual(new Set([theirs * 4 + 1]))
    await unshelve(holder.database, id)
    expect(await countersOf(holder.database)).toEqual(before)
  })
})

describe("what a unit's document replaces", () => {
  const older = (unit: number | null, file: string): Draft => ({
    number: "5-QĐ/CB",
    file,
    unit,
    issuedOn: "2025-01-05",
    articles: { "Điều 1. Cũ": "Bản cũ." },
  })
  const newer = (unit: number | null, file: string, audience = "public" as const): Draft => ({
    number: "6-QĐ/CB",
    file,
    unit,
    audience,
    effectiveFrom: "2026-01-01",
    relations: [{ kind: "replaces", target: "5-QĐ/CB" }],
  })
  /** For whom the old text is replaced once the new one stands there. */
  async function replacedFor(old: number | null, next: number | null): Promise<boolean> {
    const drafts = [older(old, "old"), newer(next, "new")]
    const made = [await shelve(holder.database, drafts[0]!), await shelve(holder.database, drafts[1]!)]
    const rows = await listDocuments(holder.database)
    await unshelve(holder.database, ...made)
    return rows.find(({ id }) => id === made[0])!.replaced_by !== null
  }

  it("is its own, that of the units below it, and the whole organisation's, never that of a unit beside it", async () => {
    expect(await replacedFor(ours, ours)).toBe(true)
    expect(await replacedFor(ours, above)).toBe(true)
    expect(await replacedFor(ours, null)).toBe(true)
    expect(await replacedFor(null, ours)).toBe(true)
    expect(await replacedFor(ours, theirs)).toBe(false)
    expect(await replacedFor(above, ours)).toBe(false)
  })

  it("is in force as before for who does not belong to the unit, and unknown to those of it who may not see it", async () => {
    const old = await shelve(holder.database, older(null, "old"))
    const next = await shelve(holder.database, { ...newer(theirs, "new"), audience: "committee" })
    const facts = async (sight: Sight) => (await readFacts(holder.database, [old], sight))[0]
    const plain = { replacedBy: null, replacedOn: null, isForceHidden: false }
    expect(await facts(sightOf("committee"))).toMatchObject(plain)
    expect(await facts(sightOf("members", [{ unit: ours, audience: "committee" }]))).toMatchObject(plain)
    expect(await facts(sightOf("members", [{ unit: theirs, audience: "members" }]))).toMatchObject({
      ...plain,
      isForceHidden: true,
    })
    expect(await facts(sightOf("public", [{ unit: theirs, audience: "committee" }]))).toMatchObject({
      replacedBy: "6-QĐ/CB",
      isForceHidden: false,
    })
    await unshelve(holder.database, old, next)
  })
})
