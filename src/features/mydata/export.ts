import { timeAndDay } from "../../core/calendar.ts"
import type { OutgoingFile } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import { type Table, writeXlsx } from "../../sheets/write.ts"
import { casesSentBy } from "../../storage/cases/routes.ts"
import { waitingOf, watchedBy } from "../../storage/open-questions/routes.ts"
import { keepMade } from "../../storage/originals.ts"
import { subjectOf } from "../../storage/subjects.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { collectOwn, type Section } from "./collect.ts"
import { accountOf, type MyDataDeps, page, type Shown } from "./deps.ts"
import { noteDone, selfRef } from "./requests.ts"

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const JSON_TYPE = "application/json"
/** A made file is let go after so long. */
const KEEP_MS = 24 * 60 * 60 * 1000
/** A cell holds a little more. */
const LONGEST_CELL = 32_000

/** Everything of the person as two files, one for people and one for machines. */
export async function exportOwn(deps: MyDataDeps, asker: Asker): Promise<Shown> {
  const { queries, keys, texts, terms } = deps
  await noteDone(deps, asker, "export", asker.standing.person?.id ?? null)
  await deps.audit(asker, "data-exported", selfRef(deps, asker))
  const sections = await collectOwn(deps, asker)
  const data = Object.fromEntries(sections.map(({ id, rows }) => [id, rows]))
  const whole = { controller: terms.organisation, madeAt: asker.now, ...data }
  const json = Buffer.from(JSON.stringify(whole, null, 2))
  const xlsx = await writeXlsx(
    sections.filter(({ rows }) => rows.length > 0).map((one) => tableOf(texts, one)),
  )
  // The files lie open for a day beside the account: what was sent without a name is not in them.
  const { accounts } = await subjectOf(queries, accountOf(asker), true)
  const sent =
    (await casesSentBy(queries, keys, accounts)).length +
      (await waitingOf(queries, keys, accounts)).length +
      (await watchedBy(queries, keys, accounts)).length >
    0
  const files: Presented[] = [
    withFile(
      page(
        sent ? `${texts("mydata-exported")}\n${texts("mydata-exported-cases")}` : texts("mydata-exported"),
      ),
      await keep(deps, asker, xlsx, SHEET, "xlsx"),
    ),
    withFile(page(texts("mydata-exported-json")), await keep(deps, asker, json, JSON_TYPE, "json")),
  ]
  return { presented: files[0]!, elsewhere: [{ to: asker.from, presented: files[1]! }] }
}

function withFile(presented: Presented, file: OutgoingFile): Presented {
  return { ...presented, file }
}

async function keep(
  { queries, texts }: MyDataDeps,
  { now, from }: Asker,
  bytes: Uint8Array,
  mediaType: string,
  ending: string,
): Promise<OutgoingFile> {
  const sha256 = await keepMade(queries, { mediaType, bytes }, new Date(now.getTime() + KEEP_MS), from)
  return { name: `${texts("mydata-file")}.${ending}`, mediaType, sha256, bytes: bytes.length }
}

function tableOf(texts: Texts, { id, rows }: Section): Table {
  const columns = Object.keys(rows[0]!)
  return {
    sheet: texts(`mydata-sheet-${id}`),
    columns: columns.map((column) => ({ title: texts(`mydata-column-${column}`), width: 24 })),
    rows: rows.map((row) => columns.map((column) => cellOf(row[column] ?? null))),
  }
}

function cellOf(value: Section["rows"][number][string]): string | number | null {
  if (value instanceof Date) {
    const { time, date } = timeAndDay(value)
    return `${time} ${date}`
  }
  return typeof value === "string" ? value.slice(0, LONGEST_CELL) : (value ?? null)
}
