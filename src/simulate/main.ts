import { parseArgs } from "node:util"
import { databaseUrl } from "../config.ts"
import { asError } from "../core/errors.ts"
import { checkWording } from "../wording/check.ts"
import { simulateDelivery } from "./delivery.ts"
import { onFreshDatabase } from "./lies/fresh-database.ts"
import { tryLies } from "./lies/run.ts"
import { printTable, printWait } from "./lies/table.ts"
import { isQuarterClean, simulateQuarter } from "./quarter/run.ts"
import { simulateNotice } from "./steady.ts"
import { isYearClean, simulateYear } from "./year/run.ts"

const USAGE = `npm run -s simulate -- delivery [--people 5000] [--days 7] [--kills 50] [--seed 1] [--json]
npm run -s simulate -- notice [--people 5000] [--seed 1] [--json]
npm run -s simulate -- year [--cells 200] [--members 5000] [--months 12] [--kills 25] [--seed 1] [--json]
npm run -s simulate -- quarter [--cases 20000] [--chat 2000] [--kills 25] [--seed 1] [--json]
npm run -s simulate -- lies [--count 10000] [--engine embedded|server] [--seed 1] [--json]
A PostgreSQL with pgvector is needed, but for lies on the embedded one: DATABASE_URL or TEST_DATABASE_URL names a server whose user may create
databases, else one is started from the programs installed on this machine and thrown away.
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: "string", default: "5000" },
    days: { type: "string", default: "7" },
    cells: { type: "string", default: "200" },
    members: { type: "string", default: "5000" },
    months: { type: "string", default: "12" },
    cases: { type: "string", default: "20000" },
    chat: { type: "string", default: "2000" },
    count: { type: "string", default: "10000" },
    engine: { type: "string", default: "embedded" },
    kills: { type: "string" },
    seed: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
  },
})

const KILLS: Readonly<Record<string, string>> = { year: "25", quarter: "25" }
const USUAL_KILLS = "50"
/** Of honest answers, so many may be taken for lies. */
const MOST_HARMED = 0.02

const number = (name: Exclude<keyof typeof values, "json">) => {
  const value = Number(values[name] ?? KILLS[positionals[0] ?? ""] ?? USUAL_KILLS)
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name}: a whole number`)
  return value
}

try {
  if (positionals[0] === "notice") {
    const report = await simulateNotice({
      people: number("people"),
      seed: number("seed"),
      databaseUrl: databaseUrl(),
    })
    process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`)
    process.exit(report.refused_as_too_many === 0 ? 0 : 1)
  }
  if (positionals[0] === "year") {
    const report = await simulateYear({
      cells: number("cells"),
      members: number("members"),
      months: number("months"),
      kills: number("kills"),
      seed: number("seed"),
      databaseUrl: databaseUrl(),
      tell: (text) => process.stderr.write(`${text}\n`),
    })
    process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`)
    process.exit(isYearClean(report) ? 0 : 1)
  }
  if (positionals[0] === "quarter") {
    const report = await simulateQuarter({
      cases: number("cases"),
      chat: number("chat"),
      kills: number("kills"),
      seed: number("seed"),
      databaseUrl: databaseUrl(),
      tell: (text) => process.stderr.write(`${text}\n`),
    })
    process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`)
    process.exit(isQuarterClean(report) ? 0 : 1)
  }
  if (positionals[0] === "lies" && (values.engine === "embedded" || values.engine === "server")) {
    const { report, rows, longestWaitMs, waitMs } = await onFreshDatabase(
      values.engine,
      databaseUrl(),
      (database) =>
        tryLies({
          database,
          count: number("count"),
          seed: number("seed"),
          check: checkWording,
          tell: (text) => process.stderr.write(`${text}\n`),
        }),
    )
    process.stdout.write(`${printTable(rows)}\n\n${printWait(longestWaitMs, waitMs)}\n\n`)
    process.stdout.write(`${JSON.stringify(report)}\n`)
    process.exit(report.escaped === 0 && report.honest_harmed <= report.honest * MOST_HARMED ? 0 : 1)
  }
  if (positionals[0] !== "delivery") {
    process.stderr.write(USAGE)
    process.exit(2)
  }
  const report = await simulateDelivery({
    people: number("people"),
    days: number("days"),
    kills: number("kills"),
    seed: number("seed"),
    databaseUrl: databaseUrl(),
    tell: (text) => process.stderr.write(`${text}\n`),
  })
  process.stdout.write(`${JSON.stringify(report, null, values.json ? undefined : 2)}\n`)
  const isClean = report.lost + report.duplicated + report.stale + report.untrue === 0
  process.exit(isClean ? 0 : 1)
} catch (error) {
  process.stderr.write(`${asError(error).stack}\n`)
  process.exit(1)
}
