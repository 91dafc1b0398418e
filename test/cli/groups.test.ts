import { beforeEach, describe, expect, it, vi } from "vitest"
import { groupsCommand } from "../../src/cli/commands/groups.ts"
import type { Parts } from "../../src/compose.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { noteHeard } from "../../src/storage/chats.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { testClock } from "../support/shelf.ts"
import { makeUnit } from "../support/units.ts"
import { jsonLines } from "./program.ts"

const holder = useDatabase()
const texts = loadTexts()
let unit: string

beforeEach(async () => {
  await emptyTables(holder.database, "units, unit_groups, chats, outbox")
  unit = String(await makeUnit(holder.database))
})

/** What the operator reads. */
async function run(...words: string[]): Promise<string> {
  let out = ""
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk)
    return true
  })
  try {
    await groupsCommand(words)({ database: holder.database, texts, clock: testClock } as Parts)
    return out
  } finally {
    spy.mockRestore()
  }
}

describe("the operator", () => {
  it("gives groups to units, sees them and takes them away", async () => {
    expect(await run()).toBe(`${texts("cli-groups-none")}\n`)
    expect(await run("add", "telegram", "-1001234567890", "--unit", unit)).toContain("-1001234567890")
    await run("add", "zalo-bot", "g1", "--unit", unit)
    expect(jsonLines(await run("--json"))).toMatchObject([
      {
        channel: "telegram",
        chat: "-1001234567890",
        unit: Number(unit),
        addedAt: testClock.now().toISOString(),
      },
      { channel: "zalo-bot", chat: "g1" },
    ])
    expect(await run()).toContain("21/11/2026")
    await run("remove", "telegram", "-1001234567890")
    expect(jsonLines(await run("--json"))).toHaveLength(1)
  })

  it("sees strange groups in which the assistant was called, to add them", async () => {
    await noteHeard(holder.database, { channel: "zalo-bot", chat: "g2" }, false, testClock.now())
    expect(await run()).toBe(`${texts("cli-group-strange", { channel: "zalo-bot", chat: "g2" })}\n`)
    await run("add", "zalo-bot", "g2", "--unit", unit)
    expect(await run()).not.toContain("lạ")
  })

  it("is told of a group or unit that is not there", async () => {
    await expect(run("remove", "telegram", "-5")).rejects.toMatchObject({ code: "group-unknown" })
    await expect(run("add", "telegram", "-5", "--unit", "999")).rejects.toMatchObject({
      code: "unit-unknown",
    })
  })

  it.each([
    ["of an unknown act", ["list"]],
    ["without a group", ["remove", "telegram"]],
    ["of an unknown channel", ["remove", "sms", "1"]],
    ["without a unit", ["add", "telegram", "-5"]],
    ["with a unit that is no number", ["add", "telegram", "-5", "--unit", "x"]],
    ["with a unit to remove", ["remove", "telegram", "-5", "--unit", "1"]],
    ["with too much", ["remove", "telegram", "-5", "-6"]],
  ])("%s slipped", async (_what, words) => {
    await expect(run(...words)).rejects.toMatchObject({ code: "usage" })
  })
})
