import { beforeAll, describe, expect, it } from "vitest"
import { AUDIENCES, type Audience } from "../../src/core/document.ts"
import { sightOf } from "../../src/core/shelf.ts"
import { setAudience } from "../../src/storage/accounts.ts"
import { rightsOf } from "../../src/storage/rights.ts"
import {
  findByName,
  findByNumber,
  neighbourSection,
  readFacts,
  readLabels,
  readSections,
  relationsNaming,
} from "../../src/storage/sections.ts"
import { useDatabase } from "../support/database.ts"
import { AT, emptyShelf, searchFor, shelve } from "./shelf.ts"

const holder = useDatabase()
const WORDS = "Chi bộ họp vào ngày mùng năm để bàn việc cây xanh."
const articles = { "Điều 1. Họp": WORDS, "Điều 2. Cây": "Mỗi nhà trồng một cây bằng lăng." }

describe("what a reader may know", () => {
  const ids = {} as Record<Audience, number>
  let old: number
  const every = () => [ids.public, ids.members, ids.committee]
  const mayKnow = (audience: Audience) =>
    AUDIENCES.slice(0, AUDIENCES.indexOf(audience) + 1).map((one) => ids[one])
  const sectionsOf = async (id: number) => readLabels(holder.database, [id], sightOf("committee"))

  beforeAll(async () => {
    await emptyShelf(holder.database)
    for (const audience of AUDIENCES) {
      ids[audience] = await shelve(holder.database, {
        number: `7-QĐ/${{ public: "AA", members: "BB", committee: "CC" }[audience]}`,
        file: `${audience}.txt`,
        title: "Luật Cây xanh",
        audience,
        articles,
        relations: [{ kind: "amends", target: "99-QĐ/CB" }],
      })
    }
    old = await shelve(holder.database, { number: "5-QĐ/CB", articles: { "Điều 1. Cũ": "Bản cũ." } })
    await shelve(holder.database, {
      number: "6-QĐ/CB",
      audience: "committee",
      effectiveFrom: "2026-01-01",
      relations: [{ kind: "replaces", target: "5-QĐ/CB" }],
    })
  })

  describe.each(AUDIENCES)("%s", (audience) => {
    const sight = sightOf(audience)

    it("by searching, over the whole shelf or inside documents named to them", async () => {
      for (const vectors of [true, false]) {
        const everywhere = await searchFor(holder.database, "chi bộ họp bàn cây bằng lăng", {
          audience,
          vectors,
        })
        const known = new Set(
          everywhere.hits.map((hit) => hit.documentId).filter((id) => every().includes(id)),
        )
        expect(known).toEqual(new Set(mayKnow(audience)))
        const inside = await searchFor(holder.database, "chi bộ họp", {
          audience,
          vectors,
          documents: every(),
        })
        expect(new Set(inside.hits.map((hit) => hit.documentId))).toEqual(new Set(mayKnow(audience)))
      }
    })

    it("by number, by name and by id", async () => {
      const known = mayKnow(audience)
      const facts = [
        await findByNumber(holder.database, 7, sight),
        await findByName(holder.database, "noi dung luat cay xanh la gi", sight),
        await readFacts(holder.database, every(), sight),
      ]
      for (const list of facts) {
        expect(new Set(list.map((document) => document.documentId))).toEqual(new Set(known))
      }
    })

    it("by tables of contents, sections and their neighbours", async () => {
      const labels = await readLabels(holder.database, every(), sight)
      expect(labels.map((label) => label.documentId)).toEqual(mayKnow(audience).flatMap((id) => [id, id]))
      for (const id of every()) {
        const all = await sectionsOf(id)
        const mine = mayKnow(audience).includes(id)
        const read = await readSections(
          holder.database,
          all.map((label) => label.id),
          sight,
        )
        expect(read).toHaveLength(mine ? 2 : 0)
        const next = await neighbourSection(holder.database, { documentId: id, ordinal: 0 }, 1, sight)
        const previous = await neighbourSection(holder.database, { documentId: id, ordinal: 1 }, -1, sight)
        expect([next?.label, previous?.label]).toEqual(mine ? ["Điều 2", "Điều 1"] : [undefined, undefined])
      }
    })

    it("by what documents say about others", async () => {
      const relations = await relationsNaming(holder.database, 99, sight)
      expect(new Set(relations.map((relation) => relation.documentId))).toEqual(new Set(mayKnow(audience)))
    })

    it("of a replacement by a document for the committee", async () => {
      const [facts] = await readFacts(holder.database, [old], sight)
      const [section] = await readSections(holder.database, [(await sectionsOf(old))[0]!.id], sight)
      const expected =
        audience === "committee"
          ? { replacedBy: "6-QĐ/CB", replacedOn: "2026-01-01", isForceHidden: false }
          : { replacedBy: null, replacedOn: null, isForceHidden: true }
      expect(facts).toMatchObject(expected)
      expect(section).toMatchObject(expected)
    })
  })

  it("there is no section before the first and after the last", async () => {
    const at = (ordinal: number, step: 1 | -1) =>
      neighbourSection(holder.database, { documentId: ids.public, ordinal }, step, sightOf("committee"))
    expect([await at(0, -1), await at(1, 1)]).toEqual([undefined, undefined])
  })
})

describe("who may read as what", () => {
  const ada = { channel: "telegram", user: "1" }
  const audienceOf = async (channel: string, user: string) =>
    (await rightsOf(holder.database, channel, user)).audience

  it("everybody is a citizen until somebody says otherwise, and on that platform only", async () => {
    const { database } = holder
    expect(await audienceOf("telegram", "1")).toBe("public")
    await setAudience(database, { ...ada, audience: "committee", at: AT })
    expect(await audienceOf("telegram", "1")).toBe("committee")
    expect(await audienceOf("zalo-bot", "1")).toBe("public")
    expect(await audienceOf("telegram", "2")).toBe("public")
  })

  it("the right is taken away at once, and its day is that of the last change", async () => {
    const { database } = holder
    const later = new Date("2026-12-01T00:00:00Z")
    const since = async () =>
      (await database.query<{ since: Date }>("select since from accounts where user_id = '3'"))[0]!.since
    await setAudience(database, { ...ada, user: "3", audience: "members", at: AT })
    await setAudience(database, { ...ada, user: "3", audience: "members", at: later })
    expect(await since()).toEqual(AT)
    await setAudience(database, { ...ada, user: "3", audience: "public", at: later })
    expect(await audienceOf("telegram", "3")).toBe("public")
    expect(await since()).toEqual(later)
  })
})
