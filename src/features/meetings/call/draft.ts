import type { CivilDate } from "../../../core/document.ts"
import { callRight, isPublicKind, type MeetingKind } from "../../../core/meeting.ts"
import { unitsWhere } from "../../../core/rights.ts"
import { readFollowers } from "../../../storage/meeting-followers.ts"
import { totalsToInvite } from "../../../storage/meeting-people.ts"
import { changeDraft, insertDraft, lastPlace, type Meeting, readMeeting } from "../../../storage/meetings.ts"
import { setDelegate } from "../../../storage/occasions.ts"
import { requireUnit } from "../../../storage/units.ts"
import { type Call, readCall } from "../../../understand/call/read.ts"
import { delegateIn } from "../../../understand/occasion.ts"
import { readPointNames } from "../../../understand/points.ts"
import type { When } from "../../../understand/when/read.ts"
import { unitNamed } from "../../choose-unit.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { withDelegate } from "../../occasions/delegate.ts"
import type { MeetingsStep } from "../actions.ts"
import { fullTime, instantOf, type MeetingsDeps, page } from "../deps.ts"
import { detailLines } from "../details/lines.ts"
import { about, keepLabelled, takeDetail } from "../details/take.ts"
import { secondInMonth } from "./same-month.ts"
import { knownOf, problemOf, readChanged, typedAt } from "./typed.ts"

/**
 * A sentence that calls a meeting, from somebody who may call one: what it leaves out is asked. Undefined for other
 * sentences, and for everybody else.
 */
export async function callBySentence(
  deps: MeetingsDeps,
  asker: Asker,
  typed: string,
): Promise<Presented | undefined> {
  // Whoever may call a meeting may call a public occasion, too.
  if (unitsWhere(asker.standing.held, "call-occasion").length === 0) return undefined
  const delegate = delegateIn(typed)
  // A name may be a word for a day or a number: Mai, Ba, Hai.
  const call = readCall(typed.replace(delegate, ""), typedAt(asker))
  if (call === null) return undefined
  const units = unitsWhere(asker.standing.held, callRight(call.kind))
  if (units.length === 0) return undefined
  // Of several units the one that is named; else the first: the preview says whose meeting it is.
  const unit = await unitNamed(deps, asker, units, typed)
  const id = await draftOf(deps, asker, unit, call)
  if (isPublicKind(call.kind)) await setDelegate(deps.queries, id, delegate)
  const labelled = await keepLabelled(deps, asker, id, call.labelled ?? {})
  if ("start" in call.when) return about(labelled, await showDraft(deps, asker, id, labelled?.text))
  const problem = [labelled?.text, problemOf(deps.texts, call.when)]
    .filter((one) => one !== undefined)
    .join("\n")
  return about(labelled, askWhen(deps, id, problem, "date" in call.when ? call.when.date : undefined))
}

async function draftOf({ queries }: MeetingsDeps, asker: Asker, unit: number, call: Call): Promise<number> {
  const draft = {
    unit,
    kind: call.kind,
    startsAt: startOf(call.when),
    place: call.place ?? "",
    agenda: call.agenda ?? "",
    isOnline: call.isOnline,
    by: asker.standing.person!.id,
  }
  return insertDraft(queries, draft, asker.now)
}

function startOf(when: When): Date | null {
  return "start" in when ? instantOf(when.start) : null
}

/** An empty draft: begins with the question when. */
export async function newDraft(
  deps: MeetingsDeps,
  asker: Asker,
  unit: number,
  kind: MeetingKind = "regular",
): Promise<Presented> {
  const empty: Call = {
    kind,
    when: { ask: true, about: "day" },
    place: null,
    agenda: null,
    isOnline: false,
  }
  return showDraft(deps, asker, await draftOf(deps, asker, unit, empty))
}

/** Asks for the first thing that a draft lacks; a whole one is shown as it will be sent. `news` is said first. */
export async function showDraft(
  deps: MeetingsDeps,
  asker: Asker,
  id: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readMeeting(queries, id)
  if (draft === undefined || draft.state !== "draft") return page(texts("meetings-gone"))
  if (draft.startsAt === null) return askFor(deps, draft, "when", news)
  if (draft.place === "" && !draft.isOnline) return askFor(deps, draft, "place", news)
  if (draft.agenda === "") return askFor(deps, draft, "agenda", news)
  const { people, linked } = await totalsToInvite(queries, id)
  const text = texts("meetings-preview", {
    ...(await facts(deps, asker, draft)),
    people,
    linked,
    unlinked: people - linked,
    followers: (await readFollowers(queries, id)).length,
  })
  const before = [news, await secondInMonth(deps, draft)].filter((one) => one !== undefined)
  const shown = page([...before, text].join("\n\n"), [
    { label: texts("meetings-button-send"), action: { do: "send", meeting: id } },
    { label: texts("meetings-button-when"), action: { do: "set-when", meeting: id } },
    { label: texts("meetings-button-place"), action: { do: "set-place", meeting: id } },
    { label: texts("meetings-button-agenda"), action: { do: "set-agenda", meeting: id } },
    { label: texts("details-button-open"), action: { do: "details", meeting: id } },
    { label: texts("meetings-button-drop"), action: { do: "drop", meeting: id } },
  ])
  return withDelegate(deps, asker, draft, shown)
}

/** What invitation and preview say alike. */
export async function facts(
  deps: Pick<MeetingsDeps, "queries" | "texts">,
  asker: Pick<Asker, "today">,
  meeting: Meeting,
) {
  const { texts } = deps
  const { name } = await requireUnit(deps.queries, meeting.unit, asker.today)
  const online = texts("meetings-online")
  const { details, papers, where } = await detailLines(deps, meeting)
  const place =
    meeting.place === "" ? online : meeting.isOnline ? `${meeting.place}; ${online}` : meeting.place
  return {
    unit: name,
    kind: texts(`meetings-kind-${meeting.kind}`),
    time: fullTime(texts, meeting.startsAt!),
    place: place + where,
    agenda: meeting.agenda,
    details,
    papers: papers === "" ? `\n${texts("details-papers-usual")}` : papers,
  }
}

/** Asks for one part of a draft. */
export async function askFor(
  { queries, texts }: MeetingsDeps,
  draft: Meeting,
  part: "when" | "place" | "agenda",
  problem?: string,
): Promise<Presented> {
  const { id } = draft
  const step: MeetingsStep = { do: part, meeting: id }
  const ask = (text: string) => (problem === undefined ? text : `${problem}\n${text}`)
  if (part === "when") return askWhen({ texts }, id, problem)
  if (part === "agenda") {
    const usual = {
      label: texts("meetings-button-usual-agenda"),
      action: { do: "usual-agenda", meeting: id } as const,
    }
    return page(ask(texts("meetings-ask-agenda")), [usual], step)
  }
  const last = await lastPlace(queries, draft.unit, draft.kind)
  const offers = [
    ...(last === undefined
      ? []
      : [
          {
            label: texts("meetings-button-last-place", { place: last }),
            action: { do: "last-place", meeting: id } as const,
          },
        ]),
    { label: texts("meetings-online"), action: { do: "online", meeting: id } as const },
  ]
  return page(ask(texts("meetings-ask-place")), offers, step)
}

/** Asks when a meeting of a draft is to be; `day` is known already where one was named without an hour. */
function askWhen(
  { texts }: Pick<MeetingsDeps, "texts">,
  meeting: number,
  problem?: string,
  day?: CivilDate,
): Presented {
  const asked = texts("meetings-ask-when")
  const step = { do: "when", meeting, ...(day === undefined ? {} : { day }) } as const
  return page(problem === undefined ? asked : `${problem}\n${asked}`, [], step)
}

/** Takes typed words as the part that was asked for. */
export async function fillIn(
  deps: MeetingsDeps,
  asker: Asker,
  step: { readonly do: "when" | "place" | "agenda"; readonly meeting: number; readonly day?: CivilDate },
  typed: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readMeeting(queries, step.meeting)
  if (draft === undefined || draft.state !== "draft") return page(texts("meetings-gone"))
  if (step.do === "when") {
    const asked = step.day === undefined ? null : { day: step.day, hour: null }
    const when = readChanged(typed, asker, draft.startsAt === null ? asked : knownOf(draft.startsAt))
    if (!("start" in when))
      return askWhen(deps, draft.id, problemOf(texts, when), "date" in when ? when.date : step.day)
    await changeDraft(queries, draft.id, { startsAt: instantOf(when.start) })
  } else if (step.do === "place" && readPointNames(typed) !== null) {
    const problem = await takeDetail(deps, asker, draft, "points", typed)
    if (problem !== undefined) return askFor(deps, draft, "place", problem.text)
  } else {
    const words = cleanWords(typed)
    await changeDraft(queries, draft.id, step.do === "place" ? { place: words } : { agenda: words })
  }
  return showDraft(deps, asker, draft.id)
}

const MOST_LETTERS = 1500

function cleanWords(typed: string): string {
  return typed.slice(0, MOST_LETTERS).trim()
}
