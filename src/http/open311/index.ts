import { type Context, Hono } from "hono"
import { dayInVietnam } from "../../core/calendar.ts"
import { CATEGORIES } from "../../core/case.ts"
import type { Clock } from "../../core/clock.ts"
import { asError } from "../../core/errors.ts"
import type { Log } from "../../core/log.ts"
import { createBucket, type Rate } from "../../core/rate.ts"
import type { Texts } from "../../core/texts.ts"
import { readPublished } from "../../storage/cases/published.ts"
import type { Database } from "../../storage/database.ts"
import { BadRequest, MOST_REQUESTS, readFilter } from "./filter.ts"
import { DECLARATION, type Fields, requestOf, xmlFields, xmlList } from "./shapes.ts"

export interface Open311Deps {
  readonly database: Database
  readonly clock: Clock
  readonly log: Log
  readonly texts: Texts
  /** How often it is asked, by whomever. Default 120 at once and a minute. */
  readonly hits?: Rate
}

const HITS: Rate = { burst: 120, perMinute: 120 }
const TYPES = { json: "application/json; charset=utf-8", xml: "text/xml; charset=utf-8" } as const
type Format = keyof typeof TYPES

/**
 * Open311 GeoReport v2 to read: what citizens can write about, and the cases that the office has published. Nothing of
 * others is told, not even that they exist.
 */
export function createOpen311Routes(deps: Open311Deps): Hono {
  const { database, clock, log, texts } = deps
  const isServed = createBucket(deps.hits ?? HITS)
  const routes = new Hono().basePath("/open311/v2")
  routes.onError((error, c) => {
    if (error instanceof BadRequest) return failed(c, 400, error.message)
    log.error({ err: asError(error), path: c.req.path }, "open311: a request failed")
    return failed(c, 500, "The service failed.")
  })
  routes.use(async (c, next) => {
    if (!isServed(clock.now().getTime())) {
      c.header("retry-after", "60")
      return failed(c, 429, "Too many requests; try again in a minute.")
    }
    await next()
  })

  routes.get("/services/:file", (c) => {
    const { name, format } = fileIn(c)
    const code = CATEGORIES.find((one) => one === name)
    if (format === undefined) return failed(c, 404, "There is xml and json.")
    if (code === undefined) return failed(c, 404, "service_code was not found.")
    return send(c, format, {
      json: { service_code: code, attributes: [] },
      xml: `${DECLARATION}<service_definition>${xmlFields({ service_code: code })}<attributes></attributes></service_definition>\n`,
    })
  })

  routes.get("/requests/:file", async (c) => {
    const { name, format } = fileIn(c)
    if (format === undefined) return failed(c, 404, "There is xml and json.")
    const found = await readPublished(database, { codes: [name.toUpperCase()] }, today(), 1)
    if (found.length === 0) return failed(c, 404, "service_request_id was not found.")
    return list(
      c,
      format,
      "service_requests",
      "request",
      found.map((one) => requestOf(texts, one, extended(c))),
    )
  })

  routes.get("/:file", async (c) => {
    const { name, format } = fileIn(c)
    if (format === undefined || (name !== "services" && name !== "requests"))
      return failed(c, 404, "There are services and requests, as xml and json.")
    if (name === "services") return list(c, format, "services", "service", CATEGORIES.map(serviceOf))
    const found = await readPublished(database, readFilter(c.req.query(), today()), today(), MOST_REQUESTS)
    return list(
      c,
      format,
      "service_requests",
      "request",
      found.map((one) => requestOf(texts, one, extended(c))),
    )
  })

  function today() {
    return dayInVietnam(clock.now())
  }

  function serviceOf(code: (typeof CATEGORIES)[number]): Fields {
    const name = texts(`suggestions-category-${code}`)
    return {
      service_code: code,
      service_name: name,
      description: texts("desk-open311-service", { name }),
      metadata: false,
      type: "realtime",
      keywords: code.replaceAll("_", ", "),
      group: texts("desk-open311-group"),
    }
  }

  return routes
}

/** Whether the caller wants more than the specification has. */
function extended(c: Context): boolean {
  return c.req.query("extensions") === "true"
}

function list(c: Context, format: Format, root: string, item: string, items: readonly Fields[]): Response {
  return send(c, format, { json: items, xml: xmlList(root, item, items) })
}

function send(c: Context, format: Format, { json, xml }: { json: unknown; xml: string }): Response {
  return c.body(format === "json" ? JSON.stringify(json) : xml, 200, {
    ...HEADERS,
    "cache-control": "public, max-age=300",
    "content-type": TYPES[format],
  })
}

function failed(c: Context, status: 400 | 404 | 429 | 500, description: string): Response {
  const error = { code: status, description }
  const format = fileIn(c).format ?? "xml"
  return c.body(format === "json" ? JSON.stringify([error]) : xmlList("errors", "error", [error]), status, {
    ...HEADERS,
    "cache-control": "no-store",
    "content-type": TYPES[format],
  })
}

const HEADERS = { "access-control-allow-origin": "*", "x-content-type-options": "nosniff" }

/** "requests.xml" in two; no format for anything else. */
function fileIn(c: Context): { name: string; format: Format | undefined } {
  const match = /\/([^/]{1,60})\.(xml|json)$/.exec(c.req.path)
  return { name: match?.[1] ?? "", format: match?.[2] as Format | undefined }
}
