import type { Parts } from "../../compose.ts"
import { type AuditHead, formatHead, parseHead } from "../../core/audit.ts"
import { dayInVietnam, formatMoment } from "../../core/calendar.ts"
import { formatDate } from "../../core/dates.ts"
import type { CivilDate } from "../../core/document.ts"
import { subjectToday } from "../../core/random-number.ts"
import type { Texts } from "../../core/texts.ts"
import { type AuditDigest, auditOn, auditRowsOn } from "../../storage/audit.ts"
import type { AuditRow } from "../../storage/audit-chain.ts"
import { type AuditVerdict, verifyAudit } from "../../storage/verify-audit.ts"
import { type Command, dayFor, printLine, readWords, usage } from "../command.ts"

const USAGE =
  "audit verify [--head NUMBER:DIGEST] [--json] | audit digest [--on YYYY-MM-DD] [--json] | audit list [--on YYYY-MM-DD] [--json]"

/**
 * `audit verify` walks the journal and ends with 1 when a row is not what was written; `audit digest` prints a day's
 * numbers and the newest row, to keep on paper; `audit list` prints the rows of a day. A day not named is today.
 */
export const auditCommand: Command = (words) => {
  const { values, positionals } = readWords(words, {
    head: { type: "string" },
    on: { type: "string" },
    json: { type: "boolean", default: false },
  })
  const [what, ...more] = positionals
  if (more.length > 0) throw usage(USAGE)
  const isJson = values.json
  if (what === "verify" && values.on === undefined) {
    const head = values.head === undefined ? undefined : parseHead(values.head)
    if (head === null) throw usage("audit verify: --head NUMBER:DIGEST")
    return (parts) => verify(parts, head, isJson)
  }
  if ((what !== "digest" && what !== "list") || values.head !== undefined) throw usage(USAGE)
  const on = values.on === undefined ? undefined : dayFor(values.on)
  const work = what === "digest" ? printDigest : printRows
  return (parts) => work(parts, on ?? dayInVietnam(parts.clock.now()), isJson)
}

async function verify(parts: Parts, head: AuditHead | undefined, isJson: boolean): Promise<number> {
  const verdict = await verifyAudit(parts.database, parts.keys, { head })
  const lines = isJson ? [JSON.stringify(verdict)] : verdictLines(parts.texts, verdict, head)
  for (const line of lines) printLine(line)
  return verdict.problem === null ? 0 : 1
}

function verdictLines(
  texts: Texts,
  { rows, problem, head, isHeadTooOld }: AuditVerdict,
  paper?: AuditHead,
): string[] {
  const lines =
    problem === null
      ? [texts("audit-whole", { rows })]
      : [texts(`audit-broken-${problem.what}`, { number: String(problem.number) })]
  if (problem === null && head !== null) lines.push(texts("audit-head", { head: formatHead(head) }))
  if (isHeadTooOld) lines.push(texts("audit-head-too-old", { number: String(paper!.number) }))
  return lines
}

async function printDigest({ database, texts }: Parts, day: CivilDate, isJson: boolean): Promise<number> {
  const digest = await auditOn(database, day)
  for (const line of isJson ? [JSON.stringify(digest)] : digestLines(texts, digest)) printLine(line)
  return 0
}

function digestLines(texts: Texts, { day, counts, first, last, head }: AuditDigest): string[] {
  const date = formatDate(day)
  return [
    first === null || last === null
      ? texts("audit-day-empty", { date })
      : texts("audit-day", { date, first: String(first), last: String(last) }),
    ...counts.map(({ act, rows }) => `  ${texts(`audit-act-${act}`)}: ${rows}`),
    ...(head === null ? [] : [texts("audit-head", { head: formatHead(head) }), texts("audit-keep")]),
  ]
}

async function printRows({ database, texts, keys }: Parts, day: CivilDate, isJson: boolean): Promise<number> {
  const rows = await auditRowsOn(database, day)
  for (const row of rows)
    printLine(
      isJson ? JSON.stringify(row) : rowLine(texts, { ...row, subject: subjectToday(keys, row.subject) }),
    )
  if (!isJson && rows.length === 0) printLine(texts("audit-day-empty", { date: formatDate(day) }))
  return 0
}

function rowLine(texts: Texts, { number, at, actor, act, subject, reason }: AuditRow): string {
  const parts = [String(number), formatMoment(at), actor, texts(`audit-act-${act}`), subject, reason]
  return parts.filter((part) => part !== "").join(" · ")
}
