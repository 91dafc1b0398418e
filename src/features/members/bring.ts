import { timeAndDay } from "../../core/calendar.ts"
import { may, type Role } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import { uploadTakes } from "../../core/uploads.ts"
import { explainProblem, type RosterReading, rosterTemplate } from "../../roster/index.ts"
import { createUploadLink } from "../../storage/links.ts"
import { readList } from "../../storage/lists.ts"
import { keepMade } from "../../storage/originals.ts"
import { insertImport } from "../../storage/roster-imports.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type MembersDeps, page } from "./deps.ts"
import { LIST_OFFICES, type ListPlan, planList } from "./plan-list.ts"

const HOUR_MS = 60 * 60 * 1000
const LINK_HOURS = 24
/** So long a list waits for its yes, and can be undone afterwards. */
export const IMPORT_MS = 24 * HOUR_MS
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const MOST_LINES = 10
const MOST_NAMES = 8

/** What an upload link for a unit's list is made for. */
export const PURPOSE = "roster"

/** The unit whose list an upload brings; undefined for uploads of other features. */
export function unitBrought(purpose: string): number | undefined {
  const [what, unit] = purpose.split(":")
  return what === PURPOSE ? Number(unit) : undefined
}

/** Where to bring a list. */
export async function askForList(deps: MembersDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts, publicUrl } = deps
  const offers = [{ label: texts("members-button-template"), action: { do: "template", unit } as const }]
  if (publicUrl === null) return page(texts("members-bring-office", { unit: String(unit) }), offers)
  const { from, user, now } = asker
  const request = { user, purpose: `${PURPOSE}:${unit}`, publicUrl, now, hours: LINK_HOURS }
  const url = await createUploadLink(queries, from, request)
  const until = timeAndDay(new Date(now.getTime() + LINK_HOURS * HOUR_MS))
  return page(texts("members-bring", { url, takes: uploadTakes(texts, PURPOSE), ...until }), offers)
}

/** The template to fill in, as a file. */
export async function giveTemplate({ queries, texts }: MembersDeps, { now }: Asker): Promise<Presented> {
  const bytes = await rosterTemplate(texts)
  const sha256 = await keepMade(
    queries,
    { mediaType: SHEET, bytes },
    new Date(now.getTime() + IMPORT_MS),
    null,
  )
  const file = { name: "mau-danh-sach.xlsx", mediaType: SHEET, sha256, bytes: bytes.length }
  return { ...page(texts("members-template")), file }
}

/** What a list was brought as, and in whose name it may change what. */
export interface Brought {
  readonly unit: number
  readonly file: string
  readonly reading: RosterReading
  /** Offices that the list may give. */
  readonly mayGive: readonly Role[]
}

/** What writing the list would do, kept until somebody says yes; or all that is wrong with it. */
export async function previewList(deps: MembersDeps, asker: Asker, brought: Brought): Promise<Presented> {
  const { queries, texts } = deps
  const { unit, file, reading, mayGive } = brought
  const plan = planList(deps.keys, reading.rows, await readList(queries, unit), mayGive)
  const wrong = problemLines(texts, reading, plan)
  if (wrong.length > 0) return page(problemText(texts, file, wrong))
  if (plan.changes.length === 0) return page(texts("members-nothing-new", { file }))
  const id = await insertImport(queries, {
    unit,
    by: asker.standing.person?.id ?? null,
    at: asker.now,
    expiresAt: new Date(asker.now.getTime() + IMPORT_MS),
    content: deps.keys.seal(JSON.stringify(reading.rows), PURPOSE),
  })
  const { name } = await requireUnit(queries, unit, asker.today)
  return page(previewText(texts, { file, unit: name }, reading, plan), [
    { label: texts("members-button-write"), action: { do: "write", import: id } },
    { label: texts("members-button-drop"), action: { do: "drop", import: id } },
  ])
}

/** Whether this person may bring this unit's list, and give offices by it. */
export function bringsAs({ standing }: Asker, unit: number): { may: boolean; mayGive: readonly Role[] } {
  return {
    may: may(standing.held, "bring-list", unit),
    mayGive: may(standing.held, "give-roles", unit) ? LIST_OFFICES : [],
  }
}

/** Everything that keeps a list from being written, a sentence each. */
export function problemLines(texts: Texts, reading: RosterReading, plan: ListPlan): string[] {
  return [
    ...reading.problems.filter(({ level }) => level === "stops").map((one) => explainProblem(texts, one)),
    ...plan.problems.map(({ line, code, details }) => texts(`members-problem-${code}`, { line, ...details })),
  ]
}

function problemText(texts: Texts, file: string, lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${line}`)
  const more =
    lines.length > MOST_LINES ? [texts("members-problems-more", { count: lines.length - MOST_LINES })] : []
  return [
    texts("members-problems", { file, count: lines.length }),
    ...shown,
    ...more,
    texts("members-problems-after"),
  ].join("\n")
}

/** What writing would do, in words; of the notes on the file at most `mostLines`. */
export function previewText(
  texts: Texts,
  of: { readonly file: string; readonly unit: string },
  reading: RosterReading,
  plan: ListPlan,
  mostLines = MOST_LINES,
): string {
  const notes = reading.problems.filter(({ level }) => level === "told")
  const counts = { added: plan.added.length, changed: plan.changed.length, same: plan.unchanged }
  return [
    texts("members-preview", { ...of, ...counts }),
    ...(plan.missing.length === 0
      ? []
      : [texts("members-preview-missing", { count: plan.missing.length, names: someOf(plan.missing) })]),
    ...(plan.offices.length === 0
      ? []
      : [
          texts("members-preview-offices", {
            names: someOf(plan.offices.map(({ name, role }) => `${name} (${texts(`members-role-${role}`)})`)),
          }),
        ]),
    ...(notes.length === 0 ? [] : [texts("members-preview-notes")]),
    ...notes.slice(0, mostLines).map((one) => `- ${explainProblem(texts, one)}`),
    ...(notes.length > mostLines
      ? [texts("members-problems-more", { count: notes.length - mostLines })]
      : []),
  ].join("\n")
}

function someOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? ", …" : "")
}
