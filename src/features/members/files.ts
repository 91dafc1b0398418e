import { recordRef } from "../../core/audit.ts"
import { timeAndDay } from "../../core/calendar.ts"
import { chatLink } from "../../core/chat-link.ts"
import { cleanFileName } from "../../core/file-name.ts"
import { printSlips, type Slip, type SlipWay } from "../../print/slips.ts"
import { exportRoster, type RosterRole } from "../../roster/index.ts"
import { readHandles } from "../../storage/channel-reports.ts"
import { insertInvitations } from "../../storage/invitations.ts"
import { firstAccounts } from "../../storage/joining.ts"
import { type Listed, readList } from "../../storage/lists.ts"
import { keepMade } from "../../storage/originals.ts"
import { holdersOf } from "../../storage/roles.ts"
import { requireUnit } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { newInvitation, SLIP_MS } from "./code.ts"
import { type MembersDeps, page, type Shown } from "./deps.ts"
import { isTheirs } from "./invite.ts"

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
  const expiresAt = new Date(asker.now.getTime() + SLIP_MS)
  const codes = invited.map((one) => ({ ...newInvitation(), name: one.name, person: one.id }))
  await insertInvitations(queries, codes, {
    unit,
    kind: "slip",
    by: asker.standing.person!.id,
    at: asker.now,
    expiresAt,
    isApproved: false,
  })
  await deps.audit(asker, "invited", recordRef("unit", unit), `slips:${codes.length}`)
  const handles = await readHandles(queries)
  const slips = codes.map(
    ({ name, shown }): Slip => ({ name, code: shown, validUntil: expiresAt, ways: waysFor(handles, shown) }),
  )
  const { name } = await requireUnit(queries, unit, asker.today)
  const bytes = printSlips({
    organisation: deps.organisation ?? name,
    unit: name,
    slips,
    texts,
    madeOn: asker.now,
  })
  const sha256 = await keepMade(
    queries,
    { mediaType: PDF, bytes },
    new Date(asker.now.getTime() + KEEP_MS),
    asker.from,
  )
  const rest = without.length - invited.length
  const text = texts("members-slips", { count: slips.length })
  return {
    ...page(rest > 0 ? `${text} ${texts("members-slips-more", { count: rest })}` : text),
    file: { name: "phieu-moi.pdf", mediaType: PDF, sha256, bytes: bytes.length },
  }
}

function waysFor(handles: Awaited<ReturnType<typeof readHandles>>, code: string): SlipWay[] {
  return handles.flatMap(({ channel, connectedAs, handle }) =>
    channel === "web" || channel === "console"
      ? []
      : [{ channel, account: connectedAs, link: chatLink(channel, handle, code)?.url ?? null }],
  )
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
  const people = (await readList(queries, unit)).map((one) => ({
    name: one.name,
    roles: one.roles.filter((role): role is RosterRole => role !== "clerk" && !APART.includes(role)),
    phoneLast: one.phoneLast,
    isLinked: one.channels.length > 0,
  }))
  const mark = texts("members-export-mark", { name: me.name, ...timeAndDay(asker.now) })
  const bytes = await exportRoster(texts, people, "xlsx", { mark })
  const sha256 = await keepMade(
    queries,
    { mediaType: SHEET, bytes },
    new Date(asker.now.getTime() + KEEP_MS),
    asker.from,
  )
  await deps.audit(asker, "list-exported", recordRef("unit", unit), `people:${people.length}`)
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

/** Roles that are given apart from the list. */
const APART: readonly string[] = ["follower", "front", "admin"]
