import { PgBoss } from "pg-boss"
import type { Database } from "./database.ts"

/** A piece of work that comes round, done by one process each time whichever is free. */
export interface Job {
  /** Letters and dashes; the same in every process. */
  readonly name: string
  /** Five fields, in Vietnam's time. */
  readonly cron: string
  readonly work: () => Promise<void>
}

export interface Jobs {
  /** Resolves when what runs is done. */
  stop(): Promise<void>
}

/** Nothing here is urgent to the second: the database is asked seldom. */
const LOOK_SECONDS = 30
const LIMIT_SECONDS = 600
const GRACE_MS = 5000

/**
 * Starts the jobs that come round; those of an earlier version that are not among them are no longer kept. A failed one
 * is told, and comes round again.
 */
export async function startJobs(
  database: Database,
  jobs: readonly Job[],
  onError: (error: Error) => void,
): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await database.script(text, values) }) },
    backend: database.engine === "embedded" ? "pglite" : "postgres",
    cronWorkerIntervalSeconds: LOOK_SECONDS,
    superviseIntervalSeconds: 600,
    monitorVacuum: false,
    reindex: false,
  })
  boss.on("error", onError)
  await boss.start()
  const names = new Set(jobs.map(({ name }) => name))
  for (const { name } of await boss.getSchedules()) if (!names.has(name)) await boss.deleteQueue(name)
  for (const { name, cron, work } of jobs) {
    await boss.createQueue(name, { expireInSeconds: LIMIT_SECONDS, retryLimit: 1 })
    await boss.schedule(name, cron, null, { tz: "Asia/Ho_Chi_Minh" })
    await boss.work(name, { pollingIntervalSeconds: LOOK_SECONDS }, async () => {
      try {
        await work()
      } catch (error) {
        onError(error as Error)
        throw error
      }
    })
  }
  return { stop: () => boss.stop({ graceful: true, timeout: GRACE_MS, close: false }) }
}
