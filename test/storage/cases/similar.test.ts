import { readFileSync } from "node:fs"
import { beforeAll, describe, expect, it } from "vitest"
import type { Category } from "../../../src/core/case.ts"
import { embedWords } from "../../../src/features/ask/by-model.ts"
import { similarOf, similarPublic } from "../../../src/storage/cases/similar.ts"
import { placeOf } from "../../../src/understand/suggestion/index.ts"
import { makeCase } from "../../support/cases.ts"
import { useDatabase } from "../../support/database.ts"
import { askDeps } from "../../support/shelf.ts"
import { makeUnit } from "../../support/units.ts"

interface Pair {
  readonly said: string
  readonly category: Category
  readonly title: string
  readonly text: string
  readonly other: Category
  readonly alike: boolean
}

function pairsOf(name: string): Pair[] {
  const file = new URL(`../../features/suggestions/public/${name}.jsonl`, import.meta.url)
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Pair)
}

const holder = useDatabase()
let unit: number
let vectors: Awaited<ReturnType<typeof askDeps>>["vectors"]

beforeAll(async () => {
  unit = await makeUnit(holder.database, "Mặt trận xã")
  vectors = (await askDeps(holder.database)).vectors
})

async function judge({ said, category, title, text, other }: Pair, hasMeaning: boolean): Promise<boolean> {
  const { database } = holder
  await database.query("delete from cases")
  const id = await makeCase(database, unit, { category: other, text: "Lời của người gửi" })
  const vector = await embedWords(database, vectors, `${title}. ${text}`)
  await database.query(
    `insert into case_publications (case_id, title, text, approved_on, space_id, embedding)
     values ($1, $2, $3, '2026-11-24', $4, $5::halfvec)`,
    [id, title, text, vector!.space, `[${vector!.values.join(",")}]`],
  )
  const asked = hasMeaning ? await embedWords(database, vectors, said) : null
  const told = { text: said, place: placeOf(said), category, unit }
  return (await similarPublic(database, told, asked, "2026-08-26", 3)).length > 0
}

describe("pairs of tellings", () => {
  it.each([
    { name: "pairs", count: 60, hasMeaning: true, precision: 0.87, recall: 0.96 },
    { name: "pairs", count: 60, hasMeaning: false, precision: 0.87, recall: 0.96 },
    // On these neither weights nor the threshold were chosen.
    { name: "pairs-unseen", count: 24, hasMeaning: true, precision: 0.83, recall: 0.83 },
    { name: "pairs-unseen", count: 24, hasMeaning: false, precision: 0.83, recall: 0.83 },
  ])("are told apart: $count of $name, by meaning too: $hasMeaning", async (set) => {
    const pairs = pairsOf(set.name)
    const wrong: string[] = []
    let [hit, said] = [0, 0]
    for (const pair of pairs) {
      const isTaken = await judge(pair, set.hasMeaning)
      if (isTaken) said += 1
      if (isTaken && pair.alike) hit += 1
      if (isTaken !== pair.alike) wrong.push(`${pair.said} | ${pair.title}`)
    }
    const alike = pairs.filter((pair) => pair.alike).length
    expect(pairs).toHaveLength(set.count)
    expect(hit / said, wrong.join("\n")).toBeGreaterThanOrEqual(set.precision)
    expect(hit / alike, wrong.join("\n")).toBeGreaterThanOrEqual(set.recall)
  })
})

describe("cases that tell the same", () => {
  it("are found among the open ones of these units, whatever their accents", async () => {
    const { database } = holder
    await database.query("delete from cases")
    const other = await makeUnit(database, "Xã khác")
    const one = await makeCase(database, unit, { text: "Đèn đường thôn 3 hỏng, tối không thấy đường" })
    const same = await makeCase(database, unit, { text: "den duong thon 3 hong ca tuan, toi om" })
    await makeCase(database, unit, { text: "Đèn đường thôn 7 hỏng, tối không thấy đường", place: "thôn 7" })
    await makeCase(database, unit, { text: "Rác ở chợ chưa ai dọn" })
    await makeCase(database, other, { text: "Đèn đường thôn 3 hỏng, tối không thấy đường" })
    const over = await makeCase(database, unit, { text: "Đèn đường thôn 3 hỏng, tối không thấy đường" })
    await database.query("update cases set state = 'withdrawn' where id = $1", [over])
    expect((await similarOf(database, one, [unit], 3)).map(({ id }) => id)).toEqual([same])
  })

  it("are forgotten with their words", async () => {
    const { database } = holder
    await database.query("delete from cases")
    const one = await makeCase(database, unit, { text: "Đèn đường thôn 3 hỏng, tối không thấy đường" })
    const left = async () => (await database.query("select grams from cases where id = $1", [one]))[0]
    expect((await left())!.grams).toContain("den")
    await database.query("update cases set text = '' where id = $1", [one])
    expect((await left())!.grams).toEqual([])
  })
})
