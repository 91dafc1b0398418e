import { recordRef } from "../../core/audit.ts"
import { may, unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import { deleteDraft, readMeeting, takeDraft } from "../../storage/meetings.ts"
import { readSeries, type Series } from "../../storage/series.ts"
import { dateOfDraft, skipDate } from "../../storage/series-dates.ts"
import { readCall } from "../../understand/call/read.ts"
import { unitNamed } from "../choose-unit.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply } from "../dialogue.ts"
import { WORDS as MEETING_WORDS } from "../meetings/actions.ts"
import { showDraft } from "../meetings/call/draft.ts"
import { sendCall } from "../meetings/call/send.ts"
import { typedAt } from "../meetings/call/typed.ts"
import { page as meetingsPage } from "../meetings/deps.ts"
import { refusePress } from "../refuse-press.ts"
import type { SeriesAction, SeriesStep } from "./actions.ts"
import { again, againInWords, beginAt } from "./again.ts"
import { askEnd, askLead, askMove, changeLead, decideDate, end, move } from "./change.ts"
import type { SeriesDeps } from "./deps.ts"
import { askRule, askWhich, showOne, showSeries } from "./page.ts"
import { preparedPressed } from "./prepare.ts"
import { fillPlan, goOn, planIn, setSeries, takeRule } from "./set.ts"

const WORDS = /^(?:lich dinh ky|lich hop dinh ky|hop dinh ky|lich lap lai|\/lichdinhky)$/

/**
 * Takes typed words as a series, as the last meeting once more, or as the word that opens the unit's series. Undefined
 * for other words, and for everybody who calls no meetings.
 */
export async function callSeries(
  deps: SeriesDeps,
  asker: Asker,
  dialogue: Dialogue,
  { word, typed }: { readonly word: string; readonly typed: string },
): Promise<Reply | undefined> {
  const units = unitsWhere(asker.standing.held, "call-meeting")
  if (!asker.isPrivate || units.length === 0) return undefined
  const presented = WORDS.test(word)
    ? await showSeries(deps, asker, units[0]!)
    : ((await againInWords(deps, asker, typed)) ?? (await setInWords(deps, asker, units, typed)))
  return presented === undefined ? undefined : offer(dialogue, presented)
}

async function setInWords(deps: SeriesDeps, asker: Asker, units: readonly number[], typed: string) {
  const call = readCall(typed, typedAt(asker))
  if (call === null || !("rrule" in call.when)) return undefined
  const unit = await unitNamed(deps, asker, units, typed)
  return goOn(deps, asker, planIn(call, unit)!)
}

/** Presses a button of a prepared draft, whose id is good for days. Undefined for other buttons. */
export async function pressPrepared(
  deps: SeriesDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const pressed = preparedPressed(id)
  return pressed === undefined ? undefined : pressSeries(deps, asker, dialogue, pressed)
}

/** Does what a button says, if the person may, now: else the button is one that nobody knows, and that is written down. */
export async function pressSeries(
  deps: SeriesDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: SeriesAction,
): Promise<Reply> {
  const unit = await unitOf(deps, action)
  if (asker.isPrivate && unit !== undefined && may(asker.standing.held, "call-meeting", unit))
    return offer(dialogue, await act(deps, asker, action))
  return refusePress(
    deps,
    asker,
    dialogue,
    unit === undefined ? "service" : recordRef("unit", unit),
    action.do,
  )
}

/** Goes on with a running step. Undefined where the right is gone, and for words that open the series again. */
export async function stepSeries(
  deps: SeriesDeps,
  asker: Asker,
  dialogue: Dialogue,
  step: SeriesStep,
  typed: string,
): Promise<Reply | undefined> {
  const unit = await unitOf(deps, step)
  const isAllowed = unit !== undefined && may(asker.standing.held, "call-meeting", unit)
  if (!asker.isPrivate || !isAllowed || WORDS.test(fold(typed)) || MEETING_WORDS.test(fold(typed)))
    return undefined
  return offer(dialogue, await takeStep(deps, asker, step, typed))
}

async function takeStep(deps: SeriesDeps, asker: Asker, step: SeriesStep, typed: string): Promise<Presented> {
  if (step.do === "rule") return takeRule(deps, asker, step.unit, typed)
  if ("plan" in step) return fillPlan(deps, asker, step, typed)
  const series = (await readSeries(deps.queries, step.series))!
  return step.do === "move"
    ? move(deps, asker, series, step.day, typed)
    : changeLead(deps, asker, series, typed)
}

/** The unit whose right an act asks for; undefined where what it is about is gone. */
async function unitOf(
  { queries }: SeriesDeps,
  about: SeriesAction | SeriesStep,
): Promise<number | undefined> {
  if ("unit" in about) return about.unit
  if ("plan" in about) return about.plan.unit
  if ("series" in about) return (await readSeries(queries, about.series))?.unit
  return (await readMeeting(queries, about.meeting))?.unit
}

async function act(deps: SeriesDeps, asker: Asker, action: SeriesAction): Promise<Presented> {
  if ("series" in action) {
    const series = (await readSeries(deps.queries, action.series))!
    return actOnSeries(deps, asker, series, action)
  }
  switch (action.do) {
    case "open":
      return showSeries(deps, asker, action.unit)
    case "another":
      return askRule(deps, action.unit)
    case "again":
      return again(deps, asker, action.unit)
    case "go-on":
      return goOn(deps, asker, action.plan)
    case "set":
      return setSeries(deps, asker, action.plan)
    case "begin":
      return beginAt(deps, asker, action)
    case "send":
      await takeDraft(deps.queries, action.meeting, asker.standing.person!.id)
      return sendCall(deps, asker, action.meeting)
    case "edit":
      return showDraft(deps, asker, action.meeting)
    case "drop":
      return drop(deps, action.meeting)
  }
}

function actOnSeries(
  deps: SeriesDeps,
  asker: Asker,
  series: Series,
  action: Extract<SeriesAction, { series: number }>,
): Presented | Promise<Presented> {
  switch (action.do) {
    case "one":
      return showOne(deps, asker, series)
    case "skip-which":
      return askWhich(deps, asker, series, "skip")
    case "move-which":
      return askWhich(deps, asker, series, "move")
    case "lead":
      return askLead(deps, series)
    case "end":
      return askEnd(deps, series)
    case "end-sure":
      return end(deps, asker, series)
    case "move":
      return askMove(deps, asker, series, action.day)
    default:
      return decideDate(deps, asker, series, { do: action.do, day: action.day })
  }
}

/** Leaves out the date of which a draft was made. A meeting that was called can only be called off. */
async function drop({ queries, texts }: SeriesDeps, meeting: number): Promise<Presented> {
  const draft = await readMeeting(queries, meeting)
  const date = await dateOfDraft(queries, meeting)
  if (draft?.state !== "draft" || date === undefined) return meetingsPage(texts("meetings-gone"))
  await skipDate(queries, date.series, date.day)
  await deleteDraft(queries, meeting)
  return meetingsPage(texts("series-dropped"))
}
