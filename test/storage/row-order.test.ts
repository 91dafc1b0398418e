import { expect, it } from "vitest"
import { KEPT_DAYS } from "../../src/core/retention.ts"
import { forgetRowOrder } from "../../src/storage/row-order.ts"
import { tidy } from "../../src/tidying.ts"
import { SERVER_URL, useDatabase } from "../support/database.ts"
import { testKeys } from "../support/keys.ts"

const holder = useDatabase()

/** In which order the rows of a copy would lie. */
const asTheyLie = async () =>
  (await holder.database.query<{ digest: string }>("select digest from case_senders order by ctid")).map(
    ({ digest }) => digest,
  )
const add = (digest: string) =>
  holder.database.query("insert into case_senders (digest, sealed) values ($1, $2)", [
    digest,
    testKeys.seal("[]", "case-senders"),
  ])

it("rows lie by their keys from the first hour of the next day on, and what comes later behind them", async () => {
  const { database } = holder
  let now = new Date("2026-11-20T10:17:00+07:00")
  const parts = {
    database,
    clock: { now: () => now },
    keys: testKeys,
    config: { retention: KEPT_DAYS },
  }
  await tidy(parts)
  for (const digest of ["m", "z", "a"]) await add(digest)
  now = new Date("2026-11-20T23:17:00+07:00")
  await tidy(parts)
  expect(await asTheyLie()).toEqual(["m", "z", "a"])
  now = new Date("2026-11-21T00:17:00+07:00")
  await tidy(parts)
  expect(await asTheyLie()).toEqual(["a", "m", "z"])
})

it.skipIf(SERVER_URL === undefined)(
  "a table that somebody is at work with stays as it is, and is named",
  async () => {
    const { database } = holder
    const left = await database.transaction(async (queries) => {
      await queries.query("update case_senders set sealed = 'x' where digest = 'm'")
      return forgetRowOrder(database)
    })
    expect(left).toEqual(["case_senders"])
    expect(await forgetRowOrder(database)).toEqual([])
  },
)
