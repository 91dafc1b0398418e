/**
 * How soon a webhook is answered while many events arrive, and how long working them off takes.
 * `npm run bench:webhook -- [--rate 500] [--seconds 30] [--chats 3000] [--mix "menu words"|questions] [--patience 900]`
 */
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"
import { ticks } from "../src/core/clock.ts"
import { type Database, openDatabase } from "../src/storage/database.ts"
import { interruption, runInChild } from "./support/child.ts"
import { startPlatforms } from "./support/platforms.ts"
import { startServiceProcess } from "./support/service-process.ts"
import { figure, markdownTable, percentile, progress, load as systemLoad } from "./support/table.ts"
import { serverUrl, withDatabase } from "./support/temporary.ts"
import { MIXES, type Mix } from "./support/webhook-events.ts"
import type { WebhookLoad, WebhookLoadMeasures } from "./support/webhook-load.ts"

const { values } = parseArgs({
  options: {
    rate: { type: "string", default: "500" },
    seconds: { type: "string", default: "30" },
    chats: { type: "string", default: "3000" },
    mix: { type: "string", multiple: true, default: Object.keys(MIXES) },
    patience: { type: "string", default: "900" },
  },
})
if (serverUrl() === undefined) throw new Error("DATABASE_URL or TEST_DATABASE_URL must name a server")
const [rate, seconds, chats, patience] = [values.rate, values.seconds, values.chats, values.patience].map(
  Number,
) as [number, number, number, number]

const HEAD = [
  ...["events", "offered/s", "answered/s", "p50 ms", "p95 ms", "p99 ms", "max ms", "not 200", "distinct"],
  ...["stored", "worked off", "failed", "in time %", "all after s", "messages sent", "own cores", "load"],
]
/** Before the clock counts, so that nobody is timed while the code is still being compiled. */
const WARM_UP = { rate: 100, seconds: 5 }

const signal = interruption()
const rows: string[][] = []
for (const mix of values.mix as Mix[]) rows.push(await measure(mix))
console.log(markdownTable(HEAD, rows))

/** One run over a database of its own. */
function measure(mix: Mix): Promise<string[]> {
  return withDatabase("server", async (address) => {
    if (address.engine !== "server") throw new Error("a server is needed")
    const platforms = await startPlatforms()
    const database = await openDatabase(address)
    progress(`${mix}: starting …`)
    const service = await startServiceProcess(address.url, platforms.url, signal)
    const load = (job: Pick<WebhookLoad, "rate" | "seconds" | "from">) =>
      postAll({ url: service.url, mix, chats, ...job })
    try {
      const { distinct: from } = await load({ ...WARM_UP, from: 0 })
      await workedOff(database)
      const start = { cpu: await service.cpuSeconds(), messages: platforms.messages(), at: ticks() }
      progress(`${mix}: ${rate} a second for ${seconds} s …`)
      const { times, notOk, distinct, ...posted } = await load({ rate, seconds, from })
      const cpu = (await service.cpuSeconds()) - start.cpu
      const inTime = await countEvents(database)
      const loadThen = systemLoad()
      progress(`${mix}: p95 ${figure(percentile(times, 0.95))} ms, ${inTime.done - from} worked off …`)
      const end = await workedOff(database)
      const after = (ticks() - start.at) / 1000
      return [
        mix,
        figure(rate),
        figure(times.length / posted.seconds),
        ...[0.5, 0.95, 0.99].map((share) => figure(percentile(times, share))),
        figure(percentile(times, 1)),
        ...[notOk, distinct, end.stored - from, end.done - from, end.failed].map(String),
        figure((100 * (inTime.done - from)) / distinct),
        figure(after),
        String(platforms.messages() - start.messages),
        figure(cpu / posted.seconds),
        loadThen,
      ]
    } finally {
      await service.stop()
      await database.close()
      await platforms.stop()
    }
  })
}

async function postAll(job: WebhookLoad): Promise<WebhookLoadMeasures> {
  const module = new URL("./support/webhook-load.ts", import.meta.url)
  return (await runInChild<WebhookLoad, WebhookLoadMeasures>(module, job, { signal })).result
}

interface Events {
  readonly stored: number
  readonly done: number
  readonly failed: number
}

async function countEvents(database: Database): Promise<Events> {
  const [row] = await database.query<Events>(
    `select count(*)::integer as stored, count(done_at)::integer as done, count(failed)::integer as failed from inbox`,
  )
  return row!
}

/** What there is when nothing waits any more, or when patience is over. */
async function workedOff(database: Database): Promise<Events> {
  const until = ticks() + patience * 1000
  for (;;) {
    const events = await countEvents(database)
    if (events.done === events.stored || ticks() > until) return events
    signal.throwIfAborted()
    await sleep(250)
  }
}
