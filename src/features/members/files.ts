import { recordRef } from "../../core/audit.ts"
import { timeAndDay } from "../../core/calendar.ts"
import { cleanFileName } from "../../core/file-name.ts"
import { exportRoster, type RosterRole } from "../../roster/index.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { type Listed, readList } from "../../storage/lists.ts"
import { keepMade } from "../../storage/originals.ts"
import { holdersOf } from "../../storage/roles.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { type MembersDeps, page, type Shown } from "./deps.ts"
import { isTheirs } from "./invite.ts"
import { makeSlips } from "./slips.ts"

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
const PDF = "application/pdf"
/** A made file is let go after so long. */
const KEEP_MS = 24 * 60 * 60 * 1000
/** Drawing keeps the process from everything else: more are printed by the operator, or in turns. */
const MOST_SLIPS = 80

/** Slips for people without an account, to print and hand over; their codes wait two weeks. */
export async function printUnlinked(deps: MembersDeps, asker: Asker, unit: number): Promise<Presented> {
  const { queries, texts } = deps
  const without = (await readList(queries, unit)).filter(({ channels }) => channels.length === 0)
  const invited: Listed[] = []
  for (const one of without) {
    if (invited.length < MOST_SLIPS && (await isTheirs(deps, asker, one.id))) invited.push(one)
  }
  if (invited.length === 0) return page(texts("members-all-linked"))
  const { name } = await requireUnit(queries, unit, asker.today)
  const by = asker.standing.person!.id
  const bytes = await makeSlips(deps, { unit, name, people: invited, by, at: asker.now })
  await deps.audit(asker, "invited", recordRef("unit", unit), `slips:${invited.length}`)
  const sha256 = await keepMade(
    queries,
    { mediaType: PDF, bytes },
    new Date(asker.now.getTime() + KEEP_MS),
    asker.from,
  )
  const rest = without.length - invited.length
  const text = texts("members-slips", { count: invited.length })
  return {
    ...page(rest > 0 ? `${text} ${texts("members-slips-more", { count: rest })}` : text),
    file: { name: "phieu-moi.pdf", mediaType: PDF, sha256, bytes: bytes.length },
  }
}

export async function askExport(
  { queries, texts }: MembersDeps,
  asker: Asker,
  unit: number,
): Promise<Presented> {
  const { name } = await requireUnit(queries, unit, asker.today)
  return page(texts("members-export", { unit: name }), [
    { label: texts("members-button-export-sure"), action: { do: "export-sure", unit } },
    { label: texts("members-button-keep"), action: { do: "unit", unit } },
  ])
}

/** The unit's list as a file that names who let it out; the secretary is told when it was somebody else. */
export async function exportList(deps: MembersDeps, asker: Asker, unit: number): Promise<Shown> {
  const { queries, texts } = deps
  const me = asker.standing.person!
  const { name } = await requireUnit(queries, unit, asker.today)
  const mark = texts("members-export-mark", { name: me.name, ...timeAndDay(asker.now) })
  const { bytes, people } = await listFile(deps, unit, "xlsx", mark)
  const sha256 = await keepMade(
    queries,
    { mediaType: SHEET, bytes },
    new Date(asker.now.getTime() + KEEP_MS),
    asker.from,
  )
  await deps.audit(asker, "list-exported", recordRef("unit", unit), `people:${people}`)
  const secretaries = (await holdersOf(queries, unit, ["secretary"]))
    .map(({ id }) => id)
    .filter((id) => id !== me.id)
  const told = page(texts("members-export-told", { name: me.name, unit: name }))
  return {
    presented: {
      ...page(texts("members-exported", { unit: name })),
      file: {
        name: cleanFileName(`${texts("members-export-file", { unit: name })}.xlsx`),
        mediaType: SHEET,
        sha256,
        bytes: bytes.length,
      },
    },
    elsewhere: (await firstAccounts(queries, secretaries)).map((to) => ({ to, presented: told })),
  }
}

/** The unit's list with the last digits of each number, `mark` below it; and how many people it names. */
export async function listFile(
  { queries, texts }: Pick<MembersDeps, "queries" | "texts">,
  unit: number,
  format: "xlsx" | "csv",
  mark: string,
): Promise<{ readonly bytes: Buffer; readonly people: number }> {
  const people = (await readList(queries, unit)).map((one) => ({
    name: one.name,
    roles: one.roles.filter((role): role is RosterRole => role !== "clerk" && !APART.includes(role)),
    phoneLast: one.phoneLast,
    isLinked: one.channels.length > 0,
  }))
  return { bytes: await exportRoster(texts, people, format, { mark }), people: people.length }
}

/** Roles that are given apart from the list. */
const APART: readonly string[] = ["follower", "front", "admin"]
