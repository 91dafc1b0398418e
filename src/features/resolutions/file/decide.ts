import { recordRef } from "../../../core/audit.ts"
import { timeAndDay } from "../../../core/calendar.ts"
import { deleteDocuments, lockShelf, refreshStanding } from "../../../storage/documents.ts"
import { withdrawNotices } from "../../../storage/outbox.ts"
import {
  approveResolution,
  dropResolution,
  endResolution,
  fileResolution,
  type Resolution,
  readResolution,
  readWaiting,
  sameResolution,
  versionsOf,
} from "../../../storage/resolutions.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type Paper, page, type ResolutionsDeps, tellPeople } from "../deps.ts"
import { approvalButtons } from "../pressed.ts"
import { readFacts } from "./bring.ts"
import { mayApprove, whoApproves } from "./who.ts"

const DAY_MS = 24 * 60 * 60 * 1000
/** So long it waits for another officer. */
const WAIT_MS = 14 * DAY_MS
/** So long the row of one that is over is kept. */
const OVER_MS = 365 * DAY_MS
const MOST_REASON = 300

/** Hands a resolution over: another officer is asked. */
export async function submit(deps: ResolutionsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const resolution = (await readResolution(queries, id))!
  const { people, isAlone } = await whoApproves(queries, resolution)
  if (isAlone || people.length === 0) return page(texts("resolutions-nobody"))
  const { unit, sha256 } = resolution
  const same = await sameResolution(queries, { unit, sha256, by: asker.standing.person!.id, except: id })
  if (same !== undefined)
    return page(texts("resolutions-same", { title: same.title, date: timeAndDay(same.filedAt).date }))
  const expiresAt = new Date(asker.now.getTime() + WAIT_MS)
  if (!(await fileResolution(queries, id, expiresAt))) return page(texts("resolutions-gone"))
  await deps.audit(asker, "resolution-filed", recordRef("resolution", id), `unit:${resolution.unit}`)
  const facts = await readFacts(deps, asker, id)
  const text = texts("resolutions-approve", { by: asker.standing.person!.name, facts })
  const message = { parts: [{ kind: "text" as const, text }], buttons: approvalButtons(texts, id) }
  const told = await tellPeople(
    queries,
    people,
    { key: `${keyOf(id)}ask`, message, notAfter: expiresAt },
    asker.now,
  )
  return page(
    told === 0 ? texts("resolutions-submitted-unlinked") : texts("resolutions-submitted", { told }),
    [{ label: texts("resolutions-button-take-back"), action: { do: "take-back", resolution: id } }],
  )
}

function keyOf(id: number): string {
  return `resolution:${id}:`
}

/** The second officer agrees: from now on it is a document of the unit. Undefined where it is not theirs to do. */
export async function approve(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  // First: whoever presses at the same moment sees what was decided.
  await lockShelf(queries)
  const resolution = await readResolution(queries, id)
  if (resolution?.state !== "filed") return page(texts("resolutions-gone"))
  if (!(await mayApprove(queries, asker, resolution))) return undefined
  await shelve(deps, asker, resolution, "")
  const text = texts("resolutions-approved", { title: resolution.title })
  await tellFiler(deps, resolution, "approved", text, asker.now)
  return page(text, [
    {
      label: texts("resolutions-button-give"),
      action: { do: "give", unit: resolution.unit, meeting: resolution.meeting, resolution: id },
    },
  ])
}

/** The unit has only one officer: the secretary decides, which is said and written down. */
export async function approveAlone(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  await lockShelf(queries)
  const resolution = await readResolution(queries, id)
  if (resolution?.state !== "shown") return page(texts("resolutions-gone"))
  if (resolution.filedBy !== asker.standing.person!.id) return undefined
  if (!(await whoApproves(queries, resolution)).isAlone) return page(texts("resolutions-not-alone"))
  await shelve(deps, asker, resolution, " alone")
  return page(texts("resolutions-approved-alone", { title: resolution.title }), [
    {
      label: texts("resolutions-button-give"),
      action: { do: "give", unit: resolution.unit, meeting: resolution.meeting, resolution: id },
    },
  ])
}

async function shelve(
  deps: ResolutionsDeps,
  asker: Asker,
  { id, unit, file, numberKey }: Resolution,
  how: string,
): Promise<void> {
  const { queries } = deps
  const { content, bytes } = (await readWaiting<Paper>(queries, id))!
  for (const older of await versionsOf(queries, unit, numberKey))
    await takeOff(deps, asker, older, "replaced")
  const document = await deps.papers.shelve(queries, content, {
    collection: `resolution-${id}`,
    file,
    bytes,
    at: asker.now,
  })
  await approveResolution(queries, id, { by: asker.standing.person!.id, at: asker.now, document })
  await withdrawNotices(queries, keyOf(id), asker.now)
  await deps.audit(asker, "resolution-approved", recordRef("resolution", id), `unit:${unit}${how}`)
}

async function takeOff(
  deps: ResolutionsDeps,
  asker: Asker,
  { id, unit, document }: Resolution,
  state: "withdrawn" | "replaced",
): Promise<boolean> {
  const until = new Date(asker.now.getTime() + OVER_MS)
  if (!(await endResolution(deps.queries, id, state, until))) return false
  if (document !== null) await deleteDocuments(deps.queries, [document])
  await deps.audit(asker, `resolution-${state}`, recordRef("resolution", id), `unit:${unit}`)
  return true
}

/** The second officer disagrees, for this reason: whoever filed it hears, and nothing stays. */
export async function refuse(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  typed: string,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const resolution = await readResolution(queries, id)
  if (resolution?.state !== "filed") return page(texts("resolutions-gone"))
  if (!(await mayApprove(queries, asker, resolution))) return undefined
  if (!(await dropResolution(queries, id))) return page(texts("resolutions-gone"))
  await withdrawNotices(queries, keyOf(id), asker.now)
  await deps.audit(asker, "resolution-refused", recordRef("resolution", id), `unit:${resolution.unit}`)
  const reason = typed.slice(0, MOST_REASON).toWellFormed().trim()
  const told = texts("resolutions-refused", { title: resolution.title, reason })
  await tellFiler(deps, resolution, "refused", told, asker.now)
  return page(texts("resolutions-refused-done"))
}

function tellFiler(
  { queries }: ResolutionsDeps,
  { id, filedBy }: Resolution,
  what: string,
  text: string,
  at: Date,
): Promise<number> {
  const message = { parts: [{ kind: "text" as const, text }] }
  return tellPeople(queries, filedBy === null ? [] : [filedBy], { key: `${keyOf(id)}${what}`, message }, at)
}

/** Whoever brought it takes it back before it is decided. */
export async function takeBack(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const resolution = (await readResolution(queries, id))!
  if (resolution.filedBy !== asker.standing.person!.id) return undefined
  if (!(await dropResolution(queries, id))) return page(texts("resolutions-gone"))
  await withdrawNotices(queries, keyOf(id), asker.now)
  if (resolution.state === "filed")
    await deps.audit(asker, "resolution-withdrawn", recordRef("resolution", id), `unit:${resolution.unit}`)
  return page(texts("resolutions-taken-back"))
}

/** Takes an approved resolution out of search again, for everybody. */
export async function withdraw(deps: ResolutionsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  await lockShelf(queries)
  const resolution = (await readResolution(queries, id))!
  if (!(await takeOff(deps, asker, resolution, "withdrawn"))) return page(texts("resolutions-gone"))
  await refreshStanding(queries)
  return page(texts("resolutions-withdrawn", { title: resolution.title }))
}
