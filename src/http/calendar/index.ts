import { createHash } from "node:crypto"
import { type Context, Hono } from "hono"
import { dayInVietnam } from "../../core/calendar.ts"
import type { CalendarEntry } from "../../core/calendar-entry.ts"
import type { Clock } from "../../core/clock.ts"
import { asError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { createBucket, type Rate } from "../../core/rate.ts"
import { unitsWhere } from "../../core/rights.ts"
import { fold } from "../../core/text.ts"
import type { Texts } from "../../core/texts.ts"
import { meetingEvent } from "../../ics/meeting-event.ts"
import { writeIcs } from "../../ics/write.ts"
import { type Moment, ownEntries, publicEntries, unitEntries } from "../../storage/calendar-entries.ts"
import { feedOwner } from "../../storage/calendar-feeds.ts"
import type { Database } from "../../storage/database.ts"
import { findPlaces, unitsAround } from "../../storage/occasions.ts"
import { rolesOf } from "../../storage/roles.ts"

export interface CalendarRoutesDeps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly texts: Texts
  /** How often addresses that lead nowhere are tried, by whomever. Default 60 at once and a minute. */
  readonly misses?: Rate
  /** How often all calendars together are fetched. Default 600 at once and a minute. */
  readonly hits?: Rate
}

const MISSES: Rate = { burst: 60, perMinute: 60 }
const HITS: Rate = { burst: 600, perMinute: 600 }
const HOUR_SECONDS = 3600

/**
 * Calendars to subscribe to: `/calendar/public/…` are the occasions to which citizens come, of a place or of a delegate;
 * `/calendar/<token>.ics` is somebody's own. Whoever has the address may see it, as long as
 * its owner may; any other address is a 404 that tells nothing.
 */
export function createCalendarRoutes(deps: CalendarRoutesDeps): Hono {
  const { database, clock, log, texts } = deps
  const [isMissServed, isHitServed] = [createBucket(deps.misses ?? MISSES), createBucket(deps.hits ?? HITS)]
  const routes = new Hono()
  // Never the path: it holds the token.
  routes.onError((error, c) => {
    log.error({ err: asError(error), method: c.req.method }, "calendar: a request failed")
    return c.text("failed", 500)
  })

  routes.get("/calendar/public/:file", async (c) => {
    const unit = /^([1-9]\d{0,8})$/.exec(nameIn(c.req.param("file")) ?? "")?.[1]
    const moment = momentNow()
    // Of a unit that has never called anybody in public not even its number is told.
    const place = (await findPlaces(database, [], moment, unit === undefined ? 0 : Number(unit)))[0]
    if (place === undefined) return missed(c)
    const units = await unitsAround(database, place.unit)
    return answer(
      c,
      texts("calendar-public", { place: place.name }),
      await publicEntries(database, { units }, moment),
      "public",
    )
  })

  routes.get("/calendar/public/delegate/:file", async (c) => {
    const folded = fold(nameIn(c.req.param("file")) ?? "").replaceAll("-", " ")
    const entries = folded === "" ? [] : await publicEntries(database, { folded }, momentNow())
    if (entries.length === 0) return missed(c)
    return answer(c, texts("calendar-public", { place: entries[0]!.delegate }), entries, "public")
  })

  routes.get("/calendar/:file", async (c) => {
    const token = nameIn(c.req.param("file"))
    const owner = token === undefined ? undefined : await feedOwner(database, token)
    if (owner === undefined) return missed(c)
    return answer(c, texts("calendar-name"), await entriesOf(database, owner, momentNow()), "private")
  })

  function momentNow(): Moment {
    const now = clock.now()
    return { today: dayInVietnam(now), now }
  }

  function missed(c: Context): Response {
    return isMissServed(clock.now().getTime()) ? c.text("not found", 404, PLAIN) : tooMany(c)
  }

  function answer(
    c: Context,
    name: string,
    entries: readonly CalendarEntry[],
    cache: "private" | "public",
  ): Response {
    if (!isHitServed(clock.now().getTime())) return tooMany(c)
    const body = writeIcs(
      { method: "PUBLISH", name },
      entries.map((entry) => meetingEvent(texts, entry, false)),
    )
    const etag = `"${createHash("sha256").update(body).digest("base64url")}"`
    const newest = Math.max(0, ...entries.map(({ stampedAt }) => stampedAt.getTime()))
    const headers = {
      "cache-control": `${cache}, max-age=${HOUR_SECONDS}`,
      etag,
      ...(newest === 0 ? {} : { "last-modified": new Date(newest).toUTCString() }),
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex, nofollow",
      "referrer-policy": "no-referrer",
    }
    // Only by the tag: an event that goes away leaves the newest moment as it was.
    const known = (c.req.header("if-none-match") ?? "")
      .split(",")
      .map((one) => one.trim().replace(/^W\//, ""))
    if (known.includes(etag) || known.includes("*")) return c.body(null, 304, headers)
    return c.body(body, 200, {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="lich.ics"',
    })
  }

  return routes
}

const PLAIN = { "cache-control": "no-store", "x-content-type-options": "nosniff" }

function tooMany(c: Context): Response {
  return c.text("too many", 429, { ...PLAIN, "retry-after": "60" })
}

/** What stands before ".ics"; undefined for other names. */
function nameIn(file: string): string | undefined {
  return /^(.{1,200})\.ics$/su.exec(file)?.[1]
}

/** What the person is asked to, and the meetings of units that they look after now, each once. */
async function entriesOf(database: Database, person: number, moment: Moment): Promise<CalendarEntry[]> {
  const held = await rolesOf(database, person)
  const [units, fronts] = [unitsWhere(held, "see-attendance"), unitsWhere(held, "call-occasion")]
  const both = [
    ...(await ownEntries(database, person, moment)),
    ...(units.length === 0 ? [] : await unitEntries(database, units, moment)),
    ...(fronts.length === 0 ? [] : await publicEntries(database, { units: fronts }, moment)),
  ]
  const byId = new Map(both.map((entry) => [entry.id, entry]))
  return [...byId.values()].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id - b.id)
}
