import { expect, it } from "vitest"
import { loadHolidays } from "../src/calendar/load.ts"
import type { Parts } from "../src/compose.ts"
import { createLog } from "../src/core/log.ts"
import { KEPT_DAYS, OWN_TIME_KINDS, PERIOD_KINDS } from "../src/core/retention.ts"
import { createKeys } from "../src/core/seal.ts"
import { loadTexts } from "../src/core/texts.ts"
import { startRecurring } from "../src/recurring.ts"
import { readRuns } from "../src/storage/retained.ts"
import { useDatabase } from "./support/database.ts"
import { eventually } from "./support/eventually.ts"

const holder = useDatabase({ isOwn: true })
const NOW = new Date("2026-11-26T02:00:00Z")

const parts = () =>
  ({
    database: holder.database,
    clock: { now: () => NOW },
    keys: createKeys(Buffer.alloc(32, 1)),
    config: { retention: KEPT_DAYS },
    texts: loadTexts(),
    holidays: loadHolidays(null),
    log: createLog("silent"),
  }) as Parts

it("every hour one process looks through all that is kept for a time", async () => {
  const { database } = holder
  await (await startRecurring(parts())).stop()
  await database.query("insert into refusals values ('a', $1)", [new Date("2025-01-01")])
  await database.script("insert into pgboss.job (name, data) values ('forget-what-is-over', null)")
  const jobs = await startRecurring(parts())
  const kinds = PERIOD_KINDS.length + OWN_TIME_KINDS.length
  // The last of them: in which order citizens sent something is forgotten, too.
  await eventually(() => readRuns(database)).toHaveLength(kinds + 1)
  await jobs.stop()
  expect(await database.query("select from refusals")).toEqual([])
}, 60_000)

it("every hour one process lets the channels do what their platforms want done", async () => {
  const { database } = holder
  const kept: string[] = []
  const channels = [
    {},
    {
      keepAlive: async () => {
        kept.push("zalo-oa")
      },
    },
  ]
  await (await startRecurring(parts(), channels)).stop()
  const [job] = await database.script("select cron from pgboss.schedule where name = 'keep-channels-alive'")
  expect(job).toEqual({ cron: "41 * * * *" })
  await database.script("insert into pgboss.job (name, data) values ('keep-channels-alive', null)")
  const jobs = await startRecurring(parts(), channels)
  // In its own minute of the hour the schedule brings it once more.
  await eventually(() => [...new Set(kept)]).toEqual(["zalo-oa"])
  await jobs.stop()
}, 60_000)

it("what comes round every minute is done though a piece of it before fails, which is written down", async () => {
  const { database } = holder
  const written: unknown[] = []
  const log = {
    ...createLog("silent"),
    error: (fields: object, message: string) => written.push({ ...fields, message }),
  }
  await (await startRecurring(parts())).stop()
  await database.query("insert into fleeting_ends values ('web', '2026-01-01', 'sent', '', 1)")
  await database.query("alter table tasks rename to lost")
  await database.script("insert into pgboss.job (name, data) values ('every-minute', null)")
  const jobs = await startRecurring({ ...parts(), log })
  await eventually(() => database.query("select from fleeting_ends")).toEqual([])
  await jobs.stop()
  await database.query("alter table lost rename to tasks")
  expect(written).toEqual([{ piece: "remind-of-meetings", err: expect.any(Error), message: "a job failed" }])
}, 60_000)
