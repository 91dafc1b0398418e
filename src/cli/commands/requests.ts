import type { Parts } from "../../compose.ts"
import { type Act, recordRef } from "../../core/audit.ts"
import { timeAndDay } from "../../core/calendar.ts"
import { isAnswerDaySettled, type RequestKind } from "../../core/data-request.ts"
import { AppError } from "../../core/errors.ts"
import type { Texts } from "../../core/texts.ts"
import {
  type DataRequest,
  listDoneRequests,
  listOpenRequests,
  markRequestDone,
} from "../../storage/data-requests.ts"
import { act } from "../act.ts"
import { type Command, printLine, readWords, usage } from "../command.ts"

/** So many of those that are done are shown. */
const DONE_SHOWN = 20

const ACT: Readonly<Record<RequestKind, Act>> = {
  view: "data-viewed",
  export: "data-exported",
  correct: "data-corrected",
  withdraw: "consent-withdrawn",
  delete: "data-deleted",
}

/**
 * `requests [--json]`: what people asked about their own data, open ones first, without a name; `requests done ID`
 * marks one as carried out.
 */
export const requestsCommand: Command = (words) => {
  const { values, positionals } = readWords(words, { json: { type: "boolean", default: false } })
  const [what, id, ...more] = positionals
  if (what === undefined) return (parts) => show(parts, values.json)
  if (what !== "done" || id === undefined || !/^\d{1,9}$/.test(id) || more.length > 0 || values.json) {
    throw usage("requests [--json] | requests done ID")
  }
  return (parts) => markDone(parts, Number(id))
}

async function show(parts: Parts, isJson: boolean): Promise<number> {
  const { database, texts } = parts
  const open = await listOpenRequests(database)
  const done = await listDoneRequests(database, DONE_SHOWN)
  const now = parts.clock.now()
  if (isJson) {
    for (const one of [...open, ...done]) printLine(JSON.stringify({ ...one, ...lateness(one, now) }))
    return 0
  }
  for (const one of open) printLine(openText(parts, one, now))
  for (const one of done)
    printLine(texts("cli-request-done", { ...basics(texts, one), done: moment(one.doneAt!) }))
  const late = open.filter((one) => Object.values(lateness(one, now)).includes(true)).length
  printLine(texts("cli-requests-total", { open: open.length, late }))
  return 0
}

/** Whether the answer, or the thing itself, is overdue. */
function lateness(one: DataRequest, now: Date) {
  return {
    isAnswerLate: (one.answeredAt ?? now) > one.answerBy,
    isLate: (one.doneAt ?? now) > one.doBy,
  }
}

function openText({ texts, holidays }: Parts, one: DataRequest, now: Date): string {
  const { isAnswerLate, isLate } = lateness(one, now)
  const answer =
    one.answeredAt === null
      ? texts(isAnswerLate ? "cli-request-answer-late" : "cli-request-answer", { by: moment(one.answerBy) })
      : texts("cli-request-answered", { at: moment(one.answeredAt) })
  const lines = [
    texts("cli-request", basics(texts, one)),
    `    ${answer}`,
    `    ${texts(isLate ? "cli-request-do-late" : "cli-request-do", { by: moment(one.doBy) })}`,
  ]
  if (one.answeredAt === null && !isAnswerDaySettled(one.askedAt, one.answerBy, holidays)) {
    lines.push(`    ${texts("cli-request-unsettled")}`)
  }
  return lines.join("\n")
}

function basics(texts: Texts, { id, kind, personId, askedAt }: DataRequest) {
  return {
    id: String(id),
    kind: texts(`cli-request-kind-${kind}`),
    person: personId === null ? "–" : recordRef("person", personId),
    asked: moment(askedAt),
  }
}

function moment(at: Date): string {
  const { time, date } = timeAndDay(at)
  return `${time} ${date}`
}

async function markDone(parts: Parts, id: number): Promise<number> {
  await act(parts, async (queries, note, now) => {
    const done = await markRequestDone(queries, id, now)
    if (done === undefined) {
      throw new AppError("request-unknown", `no open request ${id}`, { details: { id: String(id) } })
    }
    const request = recordRef("request", id)
    note(ACT[done.kind], done.personId === null ? request : recordRef("person", done.personId), request)
  })
  printLine(parts.texts("cli-request-marked", { id: String(id) }))
  return 0
}
