import type { CalendarEntry } from "../../core/calendar-entry.ts"
import { publicDelegateUrl, publicUnitUrl } from "../../core/links.ts"
import { fold } from "../../core/text.ts"
import type { Texts } from "../../core/texts.ts"
import { type Moment, publicEntries } from "../../storage/calendar-entries.ts"
import type { Queries } from "../../storage/database.ts"
import type { Target } from "../../storage/occasion-subscriptions.ts"
import { findDelegates, findPlaces, unitsAround } from "../../storage/occasions.ts"
import { namedUnits, requireUnit } from "../../storage/units.ts"
import { delegateWords } from "../../understand/occasion.ts"
import type { Presented } from "../dialogue.ts"
import { fullTime, shortTime } from "../meetings/deps.ts"
import { takesQuestions } from "./ask.ts"
import { type OccasionsDeps, page } from "./deps.ts"

type ListDeps = Pick<OccasionsDeps, "queries" | "texts" | "publicUrl">

/** So many are shown at once. */
const MOST_SHOWN = 5
const MOST_CHOICES = 5
/** Of so many of them one can ask by a button. */
const MOST_ASKED = 3
/** What has begun is shown for a while: late comers look for the place. */
const LATE_MS = 2 * 60 * 60 * 1000

/** A place or delegate that somebody may mean, and how it is called. */
export interface Found {
  readonly target: Target
  readonly name: string
}

/** Whom or what folded words name; all places when there are no words. Units of which nothing is public are not found. */
export async function findTargets(queries: Queries, where: string, moment: Moment): Promise<Found[]> {
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== "")
  const delegate = delegateWords(where)
  const places =
    delegate === null
      ? (await findPlaces(queries, words(where), moment)).map(({ unit, name }) => ({
          target: { unit },
          name,
        }))
      : []
  if (places.length > 0 || where === "") return places
  const delegates = await findDelegates(queries, words(delegate ?? where), moment)
  const units = await namedUnits(
    queries,
    delegates.map(({ unit }) => unit),
    moment.today,
  )
  // Two of one name are told apart by where they were announced last.
  const isAlone = (name: string) => delegates.length === 1 || name.includes("(")
  return delegates.map(({ delegate: name, unit }) => ({
    target: { delegate: name },
    name: isAlone(name) ? name : `${name} – ${units.find(({ id }) => id === unit)!.name}`,
  }))
}

/** The occasions that come at a place or with a delegate. */
export async function comingAt(
  queries: Queries,
  target: Target,
  moment: Moment,
): Promise<readonly CalendarEntry[]> {
  const of =
    "unit" in target ? { units: await unitsAround(queries, target.unit) } : { folded: fold(target.delegate) }
  const from = moment.now.getTime() - LATE_MS
  return (await publicEntries(queries, of, moment)).filter(
    ({ isCancelled, startsAt }) => !isCancelled && startsAt.getTime() > from,
  )
}

/** How a place or a delegate is called now. */
export async function nameOf(queries: Queries, target: Target, { today }: Moment): Promise<string> {
  return "unit" in target ? (await requireUnit(queries, target.unit, today)).name : target.delegate
}

/** One occasion in a few lines. */
export function occasionText(texts: Texts, entry: CalendarEntry): string {
  const online = texts("meetings-online")
  return texts("occasions-one", {
    unit: entry.unitName,
    kind: texts(`meetings-kind-${entry.kind}`),
    time: fullTime(texts, entry.startsAt),
    place: entry.place === "" ? online : entry.isOnline ? `${entry.place}; ${online}` : entry.place,
    agenda: entry.agenda,
    delegate: entry.delegate === "" ? "none" : entry.delegate,
  })
}

/** The calendar of a place or delegate in words, without buttons. */
export async function calendarText(deps: ListDeps, target: Target, moment: Moment): Promise<string> {
  const { queries, texts, publicUrl } = deps
  const coming = await comingAt(queries, target, moment)
  const name = await nameOf(queries, target, moment)
  const head = texts("occasions-list", { name, count: coming.length })
  const address =
    publicUrl === null
      ? []
      : [
          texts("occasions-address", {
            url:
              "unit" in target
                ? publicUnitUrl(publicUrl, target.unit)
                : publicDelegateUrl(publicUrl, target.delegate),
          }),
        ]
  return [head, ...coming.slice(0, MOST_SHOWN).map((one) => occasionText(texts, one)), ...address].join(
    "\n\n",
  )
}

/** The calendar with the way to hear of it. */
export async function showCalendar(deps: ListDeps, target: Target, moment: Moment): Promise<Presented> {
  const open = (await comingAt(deps.queries, target, moment)).filter((one) => takesQuestions(one, moment.now))
  return page(await calendarText(deps, target, moment), [
    ...open.slice(0, MOST_ASKED).map(({ id, startsAt }) => ({
      label:
        open.length === 1
          ? deps.texts("occasions-button-ask")
          : deps.texts("occasions-button-ask-at", { time: shortTime(deps.texts, startsAt) }),
      action: { do: "ask", meeting: id } as const,
    })),
    { label: deps.texts("occasions-button-subscribe"), action: { do: "subscribe", target } },
  ])
}

/** The one that is meant, or a choice; where none was named and there are many, the name is asked for. */
export async function chooseTarget(
  deps: ListDeps,
  where: string,
  then: "list" | "subscribe",
  moment: Moment,
  show: (target: Target) => Promise<Presented>,
): Promise<Presented> {
  const { queries, texts } = deps
  const found = await findTargets(queries, where, moment)
  if (found.length === 1) return show(found[0]!.target)
  if (found.length === 0) return page(texts("occasions-nowhere"))
  if (found.length > MOST_CHOICES) return page(texts("occasions-ask-place"), [], { do: "place", then })
  return page(
    texts("occasions-which"),
    found.map(({ target, name }) => ({ label: name, action: { do: then, target } })),
  )
}

/** The calendar in words, for somebody of whom nothing is kept and who has no buttons. */
export async function calendarInWords(deps: ListDeps, where: string, moment: Moment): Promise<string> {
  const { queries, texts } = deps
  const found = await findTargets(queries, where, moment)
  if (found.length === 1) return calendarText(deps, found[0]!.target, moment)
  if (found.length === 0) return texts("occasions-nowhere")
  const names = found.slice(0, MOST_CHOICES).map(({ name }) => name)
  return texts("occasions-name-one", { names: names.join("; ") })
}
