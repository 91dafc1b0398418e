import { recordRef } from "../../core/audit.ts"
import { isPublicKind } from "../../core/meeting.ts"
import { askerDigest } from "../../core/question-asker.ts"
import { groupQuestions } from "../../core/question-groups.ts"
import { may } from "../../core/rights.ts"
import { type Table, writeCsv, writeXlsx } from "../../sheets/write.ts"
import { type Meeting, readMeeting } from "../../storage/meetings.ts"
import {
  joinQuestions,
  type OccasionQuestion,
  occasionQuestions,
  partQuestions,
  passQuestions,
  whoAgreedToHear,
} from "../../storage/occasion-questions.ts"
import { keepMade } from "../../storage/originals.ts"
import { insertNotices } from "../../storage/outbox.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { fullTime, shortTime } from "../meetings/deps.ts"
import { type OccasionsDeps, page } from "./deps.ts"

/** So many are read in the chat; the table has all of them, and whole. */
const MOST_SHOWN = 15
const MOST_LETTERS = 200
const KEEP_MS = 24 * 60 * 60 * 1000
const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
} as const

/** The public occasion whose questions this person may read; undefined for everything else. */
export async function readableOccasion(
  { queries }: OccasionsDeps,
  asker: Asker,
  id: number,
): Promise<Meeting | undefined> {
  const meeting = await readMeeting(queries, id)
  if (meeting === undefined || meeting.state === "draft" || !isPublicKind(meeting.kind)) return undefined
  return may(asker.standing.held, "call-occasion", meeting.unit) ? meeting : undefined
}

/** Questions by number, what may be about the same subject together. */
export async function showQuestions(
  { queries, texts }: OccasionsDeps,
  meeting: Meeting,
  news?: string,
): Promise<Presented> {
  const questions = await occasionQuestions(queries, meeting.id)
  const time = fullTime(texts, meeting.startsAt!)
  if (questions.length === 0) return page(texts("occasions-questions-none", { time }))
  const numberOf = new Map(questions.map(({ id }, index) => [id, index + 1]))
  const lines: string[] = []
  let shown = 0
  for (const group of groupQuestions(questions)) {
    if (shown >= MOST_SHOWN) break
    if (group.length > 1) lines.push(texts("occasions-questions-group", { count: group.length }))
    else if (shown > 0) lines.push("")
    for (const one of group) lines.push(questionLine(texts, one, numberOf.get(one.id)!))
    shown += group.length
  }
  const waiting = questions.filter(({ passedAt }) => passedAt === null).length
  const head = texts("occasions-questions", { time, count: questions.length, waiting })
  const more = shown < questions.length ? [texts("occasions-questions-more", { count: shown })] : []
  const how = texts("occasions-questions-how")
  return page(
    [...(news === undefined ? [] : [news]), head, ...lines, ...more, how].join("\n"),
    [
      {
        label: texts("occasions-button-xlsx"),
        action: { do: "export", meeting: meeting.id, format: "xlsx" },
      },
      { label: texts("occasions-button-csv"), action: { do: "export", meeting: meeting.id, format: "csv" } },
      ...(waiting === 0
        ? []
        : [
            {
              label: texts("occasions-button-passed"),
              action: { do: "passed", meeting: meeting.id } as const,
            },
          ]),
    ],
    { do: "group", meeting: meeting.id },
  )
}

function questionLine(
  texts: OccasionsDeps["texts"],
  { text, name, passedAt }: OccasionQuestion,
  number: number,
): string {
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).toWellFormed()}…` : text
  return texts("occasions-question-line", {
    number,
    text: short,
    name: name === "" ? "none" : name,
    passed: passedAt === null ? "no" : "yes",
  })
}

const REGROUP = /^(?<what>gop|tach)(?<numbers>(?:[\s,;va]+\d{1,4})+)$/

/** Takes "gộp 2 5" and "tách 5"; undefined for other words. */
export async function regroup(
  deps: OccasionsDeps,
  meeting: Meeting,
  word: string,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const found = REGROUP.exec(word)?.groups
  if (found === undefined) return undefined
  const questions = await occasionQuestions(queries, meeting.id)
  const numbers = [...found.numbers!.matchAll(/\d+/g)].map(([number]) => Number(number))
  const wrong = numbers.find((number) => questions[number - 1] === undefined)
  if (wrong !== undefined)
    return showQuestions(deps, meeting, texts("occasions-number", { number: wrong, count: questions.length }))
  const ids = numbers.map((number) => questions[number - 1]!.id)
  if (found.what === "tach") await partQuestions(queries, ids)
  else await joinQuestions(queries, Math.min(...ids), ids)
  return showQuestions(deps, meeting)
}

/** All questions as a table, group by group. That they were taken out is written down. */
export async function exportQuestions(
  deps: OccasionsDeps,
  asker: Asker,
  meeting: Meeting,
  format: "xlsx" | "csv",
): Promise<Presented> {
  const { queries, texts } = deps
  const questions = await occasionQuestions(queries, meeting.id)
  const table = tableOf(deps, questions)
  const bytes = format === "xlsx" ? await writeXlsx(table) : writeCsv(table)
  const mediaType = TYPES[format]
  const expiresAt = new Date(asker.now.getTime() + KEEP_MS)
  const sha256 = await keepMade(queries, { mediaType, bytes }, expiresAt, asker.from)
  const ref = recordRef("meeting", meeting.id)
  await deps.audit(asker, "questions-exported", ref, `questions:${questions.length}`)
  const name = `${texts("occasions-file")}.${format}`
  return {
    ...page(texts("occasions-exported", { count: questions.length }), [
      { label: texts("occasions-button-passed"), action: { do: "passed", meeting: meeting.id } },
    ]),
    file: { name, mediaType, sha256, bytes: bytes.length },
  }
}

function tableOf({ texts }: OccasionsDeps, questions: readonly OccasionQuestion[]): Table {
  const rows = groupQuestions(questions).flatMap((group, index) =>
    group.map(({ text, name, passedAt }) => [
      index + 1,
      text,
      name,
      texts("occasions-cell-passed", { passed: passedAt === null ? "no" : "yes" }),
    ]),
  )
  const widths = { group: 10, text: 90, name: 24, passed: 14 } as const
  const columns = (["group", "text", "name", "passed"] as const).map((one) => ({
    title: texts(`occasions-column-${one}`),
    width: widths[one],
  }))
  return { sheet: texts("occasions-sheet"), columns, rows }
}

/** Marks the questions as handed over; whoever asked and agreed to hear of it is told, once. */
export async function passOn(deps: OccasionsDeps, asker: Asker, meeting: Meeting): Promise<Presented> {
  const { queries, texts, keys } = deps
  const askers = new Set(await passQuestions(queries, meeting.id, asker.now))
  if (askers.size === 0) return page(texts("occasions-passed-before"))
  await deps.audit(asker, "questions-passed", recordRef("meeting", meeting.id))
  // A digest leads nobody back: those who agreed are gone through instead.
  const theirs = (await whoAgreedToHear(queries)).filter((one) =>
    askers.has(askerDigest(keys, one, meeting.id)),
  )
  const text = texts("occasions-passed-told", { time: shortTime(texts, meeting.startsAt!) })
  const told = await insertNotices(
    queries,
    theirs.map(({ channel, user, chat, isOpen }) => ({
      to: { channel, chat },
      recipient: `${channel}:${user}`,
      personId: null,
      noticeId: null,
      key: `passed:${meeting.id}:${channel}:${user}`,
      message: { parts: [{ kind: "text", text }] },
      kind: "notice",
      at: asker.now,
      notAfter: null,
      isUnreachable: !isOpen,
    })),
  )
  return page(texts("occasions-passed", { told }))
}
