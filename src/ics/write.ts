import ICAL from "ical.js"
import { foldLines, unfoldLines } from "./fold.ts"

/** One occasion of a calendar. Texts are plain; what has to be escaped is escaped here. */
export interface IcsEvent {
  readonly uid: string
  readonly sequence: number
  readonly stampedAt: Date
  readonly start: Date
  readonly minutes: number
  readonly summary: string
  readonly location: string
  readonly description: string
  /** Where it is on a map; null without. */
  readonly url: string | null
  /** Who calls it. */
  readonly organiser: string
  readonly isCancelled: boolean
  /** Meant for its owner: others who see the calendar see only that they are busy. */
  readonly isPrivate: boolean
}

export interface IcsCalendar {
  /**
   * PUBLISH for a file and for a feed: it tells, and asks for nothing, while REQUEST wants answers by mail, which nobody
   * here has. CANCEL for a file that takes events away again.
   */
  readonly method: "PUBLISH" | "CANCEL"
  /** Of a feed: how programs call it; they come back every hour. */
  readonly name?: string
}

const ZONE = "Asia/Ho_Chi_Minh"
const PRODUCT = "-//Chibo//Chibo//VI"
/** What an organiser without a mail address is to calendar programs; RFC 5546 wants one in each event. */
const NO_MAIL = "invalid:nomail"
/** How often a feed is looked at again. */
const REFRESH = "PT1H"

/** A calendar in the words of RFC 5545, times in Vietnam's zone, lines of 75 octets at most that end in CRLF. */
export function writeIcs({ method, name }: IcsCalendar, events: readonly IcsEvent[]): string {
  const calendar = new ICAL.Component("vcalendar")
  set(calendar, "version", "2.0")
  set(calendar, "prodid", PRODUCT)
  set(calendar, "calscale", "GREGORIAN")
  set(calendar, "method", method)
  if (name !== undefined) {
    set(calendar, "name", name)
    calendar.addProperty(typed("x-wr-calname", "unknown", escaped(name)))
    calendar.addProperty(typed("x-wr-timezone", "unknown", ZONE))
    calendar.addProperty(typed("refresh-interval", "duration", REFRESH))
    calendar.addProperty(typed("x-published-ttl", "unknown", REFRESH))
  }
  calendar.addSubcomponent(zone())
  for (const event of events) calendar.addSubcomponent(component(event))
  // The library counts 75 octets without the space that begins a continuation.
  return foldLines(unfoldLines(`${calendar.toString()}\r\n`))
}

/** Since 1975 the country has had one offset and no summer time. */
function zone() {
  const found = new ICAL.Component("vtimezone")
  set(found, "tzid", ZONE)
  const standard = new ICAL.Component("standard")
  standard.addProperty(typed("dtstart", "date-time", "1975-06-13T00:00:00"))
  standard.addProperty(typed("tzoffsetfrom", "utc-offset", "+07:00"))
  standard.addProperty(typed("tzoffsetto", "utc-offset", "+07:00"))
  set(standard, "tzname", "+07")
  found.addSubcomponent(standard)
  return found
}

function component(event: IcsEvent) {
  const found = new ICAL.Component("vevent")
  set(found, "uid", event.uid)
  found.addProperty(typed("dtstamp", "date-time", `${event.stampedAt.toISOString().slice(0, 19)}Z`))
  const end = new Date(event.start.getTime() + event.minutes * 60_000)
  found.addProperty(local("dtstart", event.start))
  found.addProperty(local("dtend", end))
  found.addProperty(typed("sequence", "integer", event.sequence))
  set(found, "summary", event.summary)
  if (event.location !== "") set(found, "location", event.location)
  if (event.description !== "") set(found, "description", event.description)
  if (event.url !== null) found.addProperty(typed("url", "uri", event.url))
  const organiser = typed("organizer", "cal-address", NO_MAIL)
  organiser.setParameter("cn", event.organiser.replace(/["\r\n]/g, " "))
  found.addProperty(organiser)
  set(found, "status", event.isCancelled ? "CANCELLED" : "CONFIRMED")
  set(found, "class", event.isPrivate ? "PRIVATE" : "PUBLIC")
  set(found, "transp", event.isCancelled ? "TRANSPARENT" : "OPAQUE")
  return found
}

type Component = InstanceType<typeof ICAL.Component>

function set(component: Component, name: string, text: string): void {
  component.addProperty(typed(name, "text", text))
}

/** Of properties outside the standard the library knows no type: written as text they would be said to be one. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n")
}

function typed(name: string, type: string, value: string | number) {
  return new ICAL.Property([name, {}, type, value])
}

const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: ZONE,
  dateStyle: "short",
  timeStyle: "medium",
})

/** What the clock shows in Vietnam at an instant, said to be of that zone. */
function local(name: string, at: Date) {
  const property = typed(name, "date-time", CLOCK.format(at).replace(" ", "T"))
  property.setParameter("tzid", ZONE)
  return property
}
