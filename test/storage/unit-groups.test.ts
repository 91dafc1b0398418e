import { beforeEach, describe, expect, it } from "vitest"
import { closeChat, moveChat, noteHeard } from "../../src/storage/chats.ts"
import { insertLeave } from "../../src/storage/outbox.ts"
import {
  addGroup,
  listGroups,
  officerUnits,
  removeGroup,
  unitOfGroup,
} from "../../src/storage/unit-groups.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { giveGroup, makePerson } from "../support/groups.ts"
import { testClock } from "../support/shelf.ts"
import { makeUnit } from "../support/units.ts"

const holder = useDatabase()
const now = testClock.now()
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const OLD = { channel: "telegram", chat: "-40" } as const
const NEW = { channel: "telegram", chat: "-1000000000040" } as const
const FAREWELL = { parts: [{ kind: "text" as const, text: "chào" }] }
const leaves = () => holder.database.query("select from outbox where kind = 'leave' and state = 'waiting'")

beforeEach(async () => {
  await emptyTables(holder.database, "units, people, accounts, unit_groups, outbox, chats")
})

describe("who acts for a unit", () => {
  it.each(["secretary", "deputy", "clerk", "front"])("a %s does", async (role) => {
    const unit = await makeUnit(holder.database)
    await makePerson(holder.database, { channel: "telegram", user: "an" }, [{ unit, role }])
    expect(await officerUnits(holder.database, "telegram", "an")).toEqual([unit])
  })

  it.each(["committee", "member", "probationary", "exempt", "elsewhere", "follower", "admin"])(
    "a %s does not",
    async (role) => {
      const unit = await makeUnit(holder.database)
      await makePerson(holder.database, { channel: "telegram", user: "an" }, [{ unit, role }])
      expect(await officerUnits(holder.database, "telegram", "an")).toEqual([])
    },
  )

  it("nobody does whose role is over, or whose account is on another platform, or whom nobody knows", async () => {
    const unit = await makeUnit(holder.database)
    const over = { unit, role: "secretary", since: ago(9), until: ago(1) }
    await makePerson(holder.database, { channel: "telegram", user: "an" }, [over])
    await makePerson(holder.database, { channel: "zalo-bot", user: "binh" }, [{ unit, role: "secretary" }])
    for (const user of ["an", "binh", "chi"])
      expect(await officerUnits(holder.database, "telegram", user)).toEqual([])
  })

  it("for several, the one served longest stands first", async () => {
    const [one, two] = [await makeUnit(holder.database), await makeUnit(holder.database)]
    await makePerson(holder.database, { channel: "telegram", user: "an" }, [
      { unit: one, role: "clerk", since: ago(2) },
      { unit: two, role: "deputy", since: ago(5) },
      { unit: one, role: "front", since: ago(1) },
    ])
    expect(await officerUnits(holder.database, "telegram", "an")).toEqual([two, one])
  })
})

describe("the group of a unit", () => {
  it("is there until it is removed; a unit that does not exist gets none", async () => {
    expect(await addGroup(holder.database, { ...OLD, unit: 999 }, now)).toBe(false)
    const unit = await giveGroup(holder.database, OLD)
    expect(await unitOfGroup(holder.database, OLD)).toBe(unit)
    expect([await removeGroup(holder.database, OLD), await removeGroup(holder.database, OLD)]).toEqual([
      true,
      false,
    ])
    expect(await unitOfGroup(holder.database, OLD)).toBeUndefined()
  })

  it("keeps its unit under a new id, also when the new id already looked like somebody else's", async () => {
    const unit = await giveGroup(holder.database, OLD)
    await giveGroup(holder.database, NEW)
    await holder.database.transaction((queries) => moveChat(queries, OLD, NEW.chat))
    expect(await unitOfGroup(holder.database, NEW)).toBe(unit)
    expect(await unitOfGroup(holder.database, OLD)).toBeUndefined()
  })

  it("is not left when it was taken for a strange one under its new id, or until the operator added it", async () => {
    const at = { now, due: now }
    await giveGroup(holder.database, OLD)
    await insertLeave(holder.database, NEW, FAREWELL, at)
    await holder.database.transaction((queries) => moveChat(queries, OLD, NEW.chat))
    expect(await leaves()).toEqual([])
    const other = { channel: "telegram", chat: "-41" } as const
    await insertLeave(holder.database, other, FAREWELL, at)
    await insertLeave(holder.database, other, FAREWELL, at)
    expect(await leaves()).toHaveLength(1)
    await giveGroup(holder.database, other)
    expect(await leaves()).toEqual([])
  })

  it("of strangers is left also under its new id", async () => {
    await insertLeave(holder.database, NEW, FAREWELL, { now, due: now })
    await holder.database.transaction((queries) => moveChat(queries, OLD, NEW.chat))
    expect(await leaves()).toHaveLength(1)
  })

  it("is listed before strange ones; private talks and groups that are closed are not", async () => {
    const unit = await giveGroup(holder.database, OLD)
    await holder.database.query(
      "insert into unit_names (unit_id, since, name, folded) values ($1, '2026-01-01', 'Tổ 4', 'to 4')",
      [unit],
    )
    await noteHeard(holder.database, OLD, false, now)
    await noteHeard(holder.database, NEW, false, now)
    await noteHeard(holder.database, { channel: "telegram", chat: "7" }, true, now)
    const left = { channel: "telegram", chat: "-42" } as const
    await noteHeard(holder.database, left, false, now)
    await closeChat(holder.database, left, "removed", now)
    expect(await listGroups(holder.database)).toEqual([
      { ...OLD, unit, unitName: "Tổ 4", addedAt: now },
      { ...NEW, unit: null, unitName: "", addedAt: null },
    ])
  })
})
