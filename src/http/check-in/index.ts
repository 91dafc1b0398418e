import { type Context, Hono } from "hono"
import { localTime } from "../../core/calendar.ts"
import { chatLink } from "../../core/chat-link.ts"
import { codeAt, scanUrl, startWord } from "../../core/check-in.ts"
import type { Clock } from "../../core/clock.ts"
import { asError } from "../../core/errors.ts"
import { tokenDigest } from "../../core/links.ts"
import type { Log } from "../../core/log.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import { readHandles } from "../../storage/channel-reports.ts"
import { type CheckInPage, readCheckInPage } from "../../storage/check-ins.ts"
import type { Queries } from "../../storage/database.ts"
import { guardSecretPage } from "../secret-page.ts"
import { type Now, noticePage, PAGE_POLICY, scanPage, screenPage, type Way } from "./page.ts"

export interface CheckInRoutesDeps {
  readonly database: Queries
  readonly clock: Clock
  readonly log: Log
  readonly texts: Texts
  readonly keys: Keys
  /** Where telephones reach this service. */
  readonly publicUrl: string
  /** The modules of a QR code, rows from the top, true is dark. */
  readonly modulesOf: (text: string) => boolean[][]
}

/** Modules of white that a scanner needs on each side. */
const QUIET = 4
const MOST_DRAWN = 100

const guard = guardSecretPage(PAGE_POLICY)

/**
 * Routes of the check-in by code: `/check-in/<token>` for the screen in the room, `/check-in/<token>/now` for what changes
 * on it, `/check-in/c/<code>` for who has scanned. A page that is not open is not told from one that never was.
 */
export function createCheckInRoutes(deps: CheckInRoutesDeps): Hono {
  const { database, clock, log, texts } = deps
  const routes = new Hono()
  // Never the path: it holds the token or the code.
  routes.onError((error, c) => {
    log.error({ err: asError(error), method: c.req.method }, "check-in: a request failed")
    return c.html(noticePage(texts, texts("checkin-failed-title"), texts("checkin-failed")), 500)
  })
  const gone = (c: Context) =>
    c.html(noticePage(texts, texts("checkin-page-over"), texts("checkin-page-over-more")), 404)
  const find = (token: string) => readCheckInPage(database, tokenDigest(token), clock.now())

  routes.get("/check-in/c/:code{[0-9]{6}}", guard, async (c) => {
    const code = c.req.param("code")
    return c.html(scanPage(texts, code, await waysTo(database, code)))
  })
  routes.get("/check-in/:token", guard, async (c) => {
    const found = await find(c.req.param("token"))
    return found === undefined ? gone(c) : c.html(screenPage(texts, nameOf(found), nowOf(found)))
  })
  routes.get("/check-in/:token/now", guard, async (c) => {
    const found = await find(c.req.param("token"))
    return found === undefined ? gone(c) : c.json(nowOf(found))
  })

  // Screens ask for the same code every two seconds, and drawing it takes some milliseconds.
  const drawn = new Map<string, Pick<Now, "path" | "size">>()
  function draw(code: string): Pick<Now, "path" | "size"> {
    const known = drawn.get(code)
    if (known !== undefined) return known
    if (drawn.size >= MOST_DRAWN) drawn.clear()
    const modules = deps.modulesOf(scanUrl(deps.publicUrl, code))
    const fresh = { path: pathOf(modules), size: modules.length + 2 * QUIET }
    drawn.set(code, fresh)
    return fresh
  }

  function nowOf({ meeting, here }: CheckInPage): Now {
    const now = clock.now()
    const { code, until } = codeAt(deps.keys, meeting, now)
    return {
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      ...draw(code),
      here,
      left: Math.ceil((until.getTime() - now.getTime()) / 1000),
    }
  }

  function nameOf({ unit, kind, startsAt }: CheckInPage): string {
    const [date = "", time = ""] = localTime(startsAt).split("T")
    const [year, month, day] = date.split("-")
    return `${unit}: ${texts(`meetings-kind-${kind}`)}, ${time.replace(":", "h")} ${day}/${month}/${year}`
  }

  return routes
}

/** One rectangle for each run of dark modules in a row. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  const rows = modules.map((row) => row.map((isDark) => (isDark ? "1" : "0")).join(""))
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join("")
}

async function waysTo(queries: Queries, code: string): Promise<Way[]> {
  const handles = await readHandles(queries)
  return handles.flatMap(({ channel, handle }): Way[] => {
    const link = chatLink(channel, handle, startWord(code))
    return link === null ? [] : [{ channel, link }]
  })
}
