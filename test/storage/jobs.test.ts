import { describe, expect, it } from "vitest"
import { startJobs } from "../../src/storage/jobs.ts"
import { useDatabase } from "../support/database.ts"

const holder = useDatabase({ isOwn: true })

describe("jobs that come round", () => {
  it("are kept in the database once, though two processes start them, and leave our own tables alone", async () => {
    const errors: Error[] = []
    const job = { name: "forget-what-is-over", cron: "17 * * * *", work: async () => {} }
    const start = () => startJobs(holder.database, [job], (error) => errors.push(error))
    // Nothing is there of them at first, as when a service is new.
    await holder.database.query("drop schema if exists pgboss cascade")
    const both = [await start(), await start()]
    const rows = await holder.database.query("select name, cron, timezone from pgboss.schedule")
    expect(rows).toEqual([{ name: job.name, cron: job.cron, timezone: "Asia/Ho_Chi_Minh" }])
    for (const jobs of both) await jobs.stop()
    expect(errors).toEqual([])
    expect(await holder.database.query("select * from outbox")).toEqual([])
  })

  it("runs what is due", async () => {
    const done = Promise.withResolvers<string>()
    const job = { name: "due-now", cron: "17 * * * *", work: async () => done.resolve("done") }
    const jobs = await startJobs(holder.database, [job], done.reject)
    await holder.database.script("insert into pgboss.job (name, data) values ('due-now', null)")
    await jobs.stop()
    const again = await startJobs(holder.database, [job], done.reject)
    expect(await done.promise).toBe("done")
    await again.stop()
  })

  it("of an earlier version are gone, with what was left to do of them", async () => {
    const work = async () => {}
    const start = (...names: string[]) => {
      const jobs = names.map((name) => ({ name, cron: "17 * * * *", work }))
      return startJobs(holder.database, jobs, () => {})
    }
    await (await start("old", "kept")).stop()
    await holder.database.script("insert into pgboss.job (name, data) values ('old', null), ('kept', null)")
    const jobs = await start("kept")
    const names = (table: string) =>
      holder.database.query(`select name from pgboss.${table} where name in ('old', 'kept')`)
    for (const table of ["schedule", "queue", "job"]) expect(await names(table)).toEqual([{ name: "kept" }])
    await jobs.stop()
  })
})
