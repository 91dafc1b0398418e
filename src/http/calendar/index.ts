import { createHash } from "node:crypto"
import { type Context, Hono } from "hono"
import { dayInVietnam } from "../../core/calendar.ts"
import type { CalendarEntry } from "../../core/calendar-entry.ts"
import type { Clock } from "../../core/clock.ts"
import { asError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { createBucket, type Rate } from "../../core/rate.ts"
import { unitsWhere } from "../../core/rights.ts"
import type { Texts } from "../../core/texts.ts"
import { meetingEvent } from "../../ics/meeting-event.ts"
import { writeIcs } from "../../ics/write.ts"
import { type Moment, ownEntries, unitEntries } from "../../storage/calendar-entries.ts"
import { feedOwner } from "../../storage/calendar-feeds.ts"
import type { Database } from "../../storage/database.ts"
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
 * Calendars to subscribe to: `/calendar/<token>.ics` is somebody's own. Whoever has the address may see it, as long as
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

  routes.get("/calendar/:file", async (c) => {
    const token = nameIn(c.req.param("file"))
    const now = clock.now()
    const owner = token === undefined ? undefined : await feedOwner(database, token)
    if (owner === undefined) return missed(c)
    const moment = { today: dayInVietnam(now), now }
    return answer(c, texts("calendar-name"), await entriesOf(database, owner, moment), "private")
  })

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
  const units = unitsWhere(await rolesOf(database, person), "see-attendance")
  const both = [
    ...(await ownEntries(database, person, moment)),
    ...(units.length === 0 ? [] : await unitEntries(database, units, moment)),
  ]
  const byId = new Map(both.map((entry) => [entry.id, entry]))
  return [...byId.values()].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.id - b.id)
}
