import { recordRef } from "../../../core/audit.ts"
import { timeAndDay } from "../../../core/calendar.ts"
import { dayText } from "../../../core/day-text.ts"
import { AppError, NotYet } from "../../../core/errors.ts"
import { explain } from "../../../core/explain.ts"
import { may } from "../../../core/rights.ts"
import { uploadTakes } from "../../../core/uploads.ts"
import { sameBytes } from "../../../storage/documents.ts"
import { createUploadLink } from "../../../storage/links.ts"
import { readMeeting } from "../../../storage/meetings.ts"
import { takeReceived } from "../../../storage/received-files.ts"
import {
  insertResolution,
  readResolution,
  readWaiting,
  sameResolution,
  versionsOf,
} from "../../../storage/resolutions.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { type Paper, page, type ResolutionsDeps } from "../deps.ts"
import { whoApproves } from "./who.ts"

const HOUR_MS = 60 * 60 * 1000
const LINK_HOURS = 24
/** So long what was read waits to be handed over. */
const SHOWN_MS = 24 * HOUR_MS
/** So long a file that is still being read is left alone. */
const LOOK_AGAIN_MS = 2_000
const FIRST_LETTERS = 300
/** More is no resolution of a cell. */
const MOST_LETTERS = 200_000

/** What an upload link for a unit's resolution is made for. */
const PURPOSE = /^resolution:(\d{1,9})(?::(\d{1,15}))?$/

/** The unit, and the meeting, whose resolution an upload brings; undefined for uploads of other features. */
export function resolutionBrought(
  purpose: string,
): { readonly unit: number; readonly meeting: number | null } | undefined {
  const found = PURPOSE.exec(purpose)
  if (found === null) return undefined
  return { unit: Number(found[1]), meeting: found[2] === undefined ? null : Number(found[2]) }
}

/** Throws AppError `resolution-kind` for a file that is no text document. */
export function refuseOtherKinds(name: string): void {
  if (!/\.(?:docx|pdf|txt)$/i.test(name))
    throw new AppError("resolution-kind", "a resolution is a .docx, .pdf or .txt")
}

/** Where to bring a resolution. */
export async function askForFile(
  { queries, texts, publicUrl }: ResolutionsDeps,
  asker: Asker,
  unit: number,
  meeting: number | null,
): Promise<Presented> {
  if (publicUrl === null) return page(texts("resolutions-bring-office"))
  if (meeting !== null && (await readMeeting(queries, meeting))?.unit !== unit)
    return page(texts("resolutions-gone"))
  const { from, user, now } = asker
  const purpose = meeting === null ? `resolution:${unit}` : `resolution:${unit}:${meeting}`
  const url = await createUploadLink(queries, from, { user, purpose, publicUrl, now, hours: LINK_HOURS })
  const { name } = await requireUnit(queries, unit, asker.today)
  const until = timeAndDay(new Date(now.getTime() + LINK_HOURS * HOUR_MS))
  return page(texts("resolutions-bring", { url, unit: name, takes: uploadTakes(texts, purpose), ...until }))
}

/**
 * A file was brought by a link for it: what was read of it, or why it is not kept. Undefined where the right is gone.
 * Throws `NotYet` while it is being read: nobody's transaction waits for a scan.
 */
export async function takeResolution(
  deps: ResolutionsDeps,
  asker: Asker,
  id: number,
  { unit, meeting }: { readonly unit: number; readonly meeting: number | null },
): Promise<Presented | undefined> {
  const { queries, texts } = deps
  const file = await takeReceived(queries, id)
  if (file === undefined || !may(asker.standing.held, "file-resolution", unit)) {
    await deps.audit(asker, "refused", recordRef("unit", unit), "file-resolution")
    return undefined
  }
  try {
    refuseOtherKinds(file.name)
    const reading = deps.papers.look(file.bytes, file.name, unit)
    if (reading.state === "reading") throw new NotYet(new Date(asker.now.getTime() + LOOK_AGAIN_MS))
    if (reading.state === "failed") throw reading.error
    const { paper } = reading
    if (paper.sections.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS)
      throw new AppError("resolution-long", `more than ${MOST_LETTERS} letters`)
    return await keepRead(deps, asker, { ...file, unit, meeting }, paper)
  } catch (error) {
    if (error instanceof AppError) return page(explain(texts, error))
    throw error
  }
}

async function keepRead(
  deps: ResolutionsDeps,
  asker: Asker,
  file: { name: string; bytes: Uint8Array; unit: number; meeting: number | null },
  paper: Paper,
): Promise<Presented> {
  const { queries, texts } = deps
  const { sha256, number, numberKey, title, issuedOn } = paper.document
  const by = asker.standing.person!.id
  const same = await sameResolution(queries, { unit: file.unit, sha256, by, except: null })
  if (same?.state === "shown") return showRead(deps, asker, same.id)
  if (same !== undefined)
    return page(texts("resolutions-same", { title: same.title, date: timeAndDay(same.filedAt).date }))
  const there = (await sameBytes(queries, sha256)).find(
    ({ unit, audience }) => (unit === null || unit === file.unit) && audience !== "committee",
  )
  if (there !== undefined) return page(texts("resolutions-same-there", { title: there.title }))
  const id = await insertResolution(queries, {
    unit: file.unit,
    meeting: file.meeting,
    file: file.name,
    sha256,
    number,
    numberKey,
    title,
    issuedOn,
    content: paper,
    bytes: file.bytes,
    filedBy: by,
    filedAt: asker.now,
    expiresAt: new Date(asker.now.getTime() + SHOWN_MS),
  })
  return showRead(deps, asker, id)
}

/** What was read, to whoever brought it, and what they can do with it. */
async function showRead(deps: ResolutionsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const resolution = (await readResolution(queries, id))!
  const { isAlone } = await whoApproves(queries, resolution)
  const drop = {
    label: texts("resolutions-button-take-back"),
    action: { do: "take-back", resolution: id },
  } as const
  const facts = await readFacts(deps, asker, id)
  return isAlone
    ? page(`${facts}\n\n${texts("resolutions-alone")}`, [
        { label: texts("resolutions-button-alone"), action: { do: "alone", resolution: id } },
        drop,
      ])
    : page(`${facts}\n\n${texts("resolutions-submit")}`, [
        { label: texts("resolutions-button-submit"), action: { do: "submit", resolution: id } },
        drop,
      ])
}

/** Number, date, title, how long it is, how it begins, and what it would replace. */
export async function readFacts(deps: ResolutionsDeps, asker: Asker, id: number): Promise<string> {
  const { queries, texts } = deps
  const resolution = (await readResolution(queries, id))!
  const { content } = (await readWaiting<Paper>(queries, id))!
  const { name } = await requireUnit(queries, resolution.unit, asker.today)
  const text = content.sections.map((section) => section.text).join("\n")
  const facts = texts("resolutions-read", {
    unit: name,
    file: resolution.file,
    number: resolution.number === "" ? texts("resolutions-no-number") : resolution.number,
    date: resolution.issuedOn === null ? texts("resolutions-no-date") : dayText(resolution.issuedOn),
    title: resolution.title,
    sections: content.sections.length,
    clauses: content.sections.reduce((sum, { clauses }) => sum + clauses.length, 0),
    first: text.length > FIRST_LETTERS ? `${text.slice(0, FIRST_LETTERS).toWellFormed()}…` : text,
  })
  const [older] = await versionsOf(queries, resolution.unit, resolution.numberKey)
  if (older === undefined) return facts
  return `${facts}\n\n${texts("resolutions-replaces", { title: older.title, date: timeAndDay(older.filedAt).date })}`
}

/** The whole text of what waits, to whoever is to approve it. */
export async function showWhole({ queries, texts }: ResolutionsDeps, id: number): Promise<Presented> {
  const waiting = await readWaiting<Paper>(queries, id)
  if (waiting === undefined) return page(texts("resolutions-gone"))
  const text = waiting.content.sections.map((section) => section.text).join("\n\n")
  return page(text, [
    { label: texts("resolutions-button-approve"), action: { do: "approve", resolution: id } },
    { label: texts("resolutions-button-refuse"), action: { do: "refuse", resolution: id } },
  ])
}
