import { globSync, readFileSync } from "node:fs"
import { z } from "zod"
import { isCivilDate } from "../core/dates.ts"
import type { CivilDate } from "../core/document.ts"
import { AppError } from "../core/errors.ts"
import { addDays, type WorkCalendar } from "../core/working-days.ts"

/** A longer holiday is a slip. */
const MOST_DAYS = 31

const day = z.string().refine(isCivilDate, "no date like 2027-02-05")

const span = z
  .strictObject({
    from: day,
    /** Default the same day. */
    to: day.optional(),
    name: z.string().min(1),
    /** False while nobody has decided it. */
    certain: z.boolean().default(true),
    source: z.string().optional(),
  })
  .refine(
    ({ from, to }) => to === undefined || (from <= to && addDays(from, MOST_DAYS) > to),
    "from, then to",
  )

const schema = z.strictObject({
  /** The year whose schedule is known with this file; more files may add to it. */
  year: z.int().min(2020).max(2199),
  off: z.array(span).default([]),
  work: z.array(span).default([]),
})

/**
 * The days off and the working Saturdays that come with the program, and those of the operator's own file: one year,
 * or a list of years. What the operator says of a day takes the place of what came with the program. Throws AppError
 * `holidays` with the file and what is wrong.
 */
export function loadHolidays(ownFile: string | null): WorkCalendar {
  const calendar = { off: new Set<CivilDate>(), work: new Set<CivilDate>(), unsettled: new Set<CivilDate>() }
  const names = new Map<CivilDate, string>()
  const years = new Set<number>()
  const shipped = globSync("holidays-*.json", { cwd: import.meta.dirname }).map(
    (name) => `${import.meta.dirname}/${name}`,
  )
  for (const file of [...shipped, ...(ownFile === null ? [] : [ownFile])]) {
    for (const { year, off, work } of readYears(file)) {
      years.add(year)
      place(calendar, names, off, "off")
      place(calendar, names, work, "work")
    }
  }
  return { ...calendar, names, years }
}

type Sets = Record<"off" | "work" | "unsettled", Set<CivilDate>>

function place(
  calendar: Sets,
  names: Map<CivilDate, string>,
  spans: readonly z.infer<typeof span>[],
  kind: "off" | "work",
): void {
  for (const { from, to = from, certain, name } of spans) {
    for (let one = from; one <= to; one = addDays(one, 1)) {
      for (const set of Object.values(calendar)) set.delete(one)
      calendar[certain ? kind : "unsettled"].add(one)
      names.set(one, name)
    }
  }
}

function readYears(file: string): z.infer<typeof schema>[] {
  let parsed: ReturnType<typeof read>
  try {
    parsed = read(file)
  } catch (cause) {
    const problem = (cause as Error).message
    throw new AppError("holidays", `${file}: ${problem}`, { cause, details: { file, problem } })
  }
  if (parsed.success) return parsed.data
  const problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
  throw new AppError("holidays", `${file}: ${problem}`, { details: { file, problem } })
}

function read(file: string) {
  const json: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""))
  return z.array(schema).safeParse(Array.isArray(json) ? json : [json])
}
