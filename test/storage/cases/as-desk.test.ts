import { describe, expect, it } from "vitest"
import { asDesk } from "../../../src/storage/cases/as-desk.ts"
import { useDatabase } from "../../support/database.ts"

const holder = useDatabase()

const HIDDEN = [
  "case_routes",
  "case_contacts",
  "case_senders",
  "case_followers",
  "case_drafts",
  "case_draft_photos",
  "case_sealed",
  "accounts",
  "chats",
  "inbox",
  "outbox",
  "dialogues",
  "consents",
  "web_messages",
]

describe("whoever handles cases", () => {
  it("reads and moves cases", async () => {
    const count = await holder.database.transaction((queries) =>
      asDesk(queries, (desk) => desk.query<{ count: number }>("select count(*) as count from cases")),
    )
    expect(count).toEqual([{ count: 0 }])
  })

  it.each(HIDDEN)("cannot read %s, where somebody's account or name could be found", async (table) => {
    const read = holder.database.transaction((queries) =>
      asDesk(queries, (desk) => desk.query(`select * from ${table}`)),
    )
    await expect(read).rejects.toThrow(/permission denied/)
  })

  it("knows officers by name only", async () => {
    const read = (columns: string) =>
      holder.database.transaction((queries) =>
        asDesk(queries, (desk) => desk.query(`select ${columns} from people`)),
      )
    await expect(read("id, name")).resolves.toEqual([])
    await expect(read("phone_digest")).rejects.toThrow(/permission denied/)
  })

  it("is the program again afterwards", async () => {
    const [row] = await holder.database.transaction(async (queries) => {
      const [before] = await queries.query<{ name: string }>("select current_user as name")
      await asDesk(queries, async (desk) => desk.query("select 1"))
      const [after] = await queries.query<{ name: string }>("select current_user as name")
      return [{ before, after }]
    })
    expect(row!.after).toEqual(row!.before)
  })
})
