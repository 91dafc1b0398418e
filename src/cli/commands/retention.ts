import type { Parts } from "../../compose.ts"
import { formatMoment } from "../../core/calendar.ts"
import type { Texts } from "../../core/texts.ts"
import { dropWhatExpired, type KindStanding, keepPeriods, retentionStandings } from "../../retention.ts"
import { requireKey } from "../act.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"

/** `retention [--json]`: what is kept how long, and how it stands; `retention run` removes what is due now. */
export const retentionCommand: Command = (words) => {
  const { values, positionals } = readWords(words, { json: { type: "boolean", default: false } })
  const [what, ...more] = positionals
  if ((what !== undefined && what !== "run") || more.length > 0) throw usage("retention [run] [--json]")
  return what === "run" ? (parts) => runNow(parts, values.json) : (parts) => show(parts, values.json)
}

async function show(parts: Parts, isJson: boolean): Promise<number> {
  const standings = await retentionStandings(parts)
  for (const one of standings) printLine(isJson ? JSON.stringify(one) : standingText(parts.texts, one))
  return 0
}

function standingText(texts: Texts, one: KindStanding): string {
  const at = (moment: Date | null) => (moment === null ? "–" : formatMoment(moment))
  const line = texts("cli-retention-line", {
    period: periodText(texts, one.days),
    kept: one.kept,
    oldest: at(one.oldest),
    due: one.due,
    last: at(one.lastRun),
    removed: one.lastRemoved,
  })
  const what = texts(`cli-retention-of-${one.kind}`)
  return `${texts("cli-retention-head", { kind: one.kind, what })}\n    ${line}`
}

function periodText(texts: Texts, days: number): string {
  if (days === 0) return texts("cli-retention-expired")
  return days < 1
    ? texts("cli-retention-hours", { hours: Math.round(days * 24) })
    : texts("cli-retention-days", { days })
}

async function runNow(parts: Parts, isJson: boolean): Promise<number> {
  requireKey(parts)
  const runs = [...(await keepPeriods(parts, "operator")), ...(await dropWhatExpired(parts))]
  const { texts } = parts
  if (isJson) for (const run of runs) printLine(JSON.stringify(run))
  else {
    for (const { kind, removed } of runs.filter((run) => run.removed > 0)) {
      printLine(texts("cli-retention-removed", { what: texts(`cli-retention-of-${kind}`), removed }))
    }
    if (runs.every(({ removed }) => removed === 0)) printLine(texts("cli-retention-nothing"))
  }
  return 0
}
