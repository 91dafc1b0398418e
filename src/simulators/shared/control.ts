import type { Hono } from "hono"
import { z } from "zod"
import { type Faults, faultSchema } from "./faults.ts"
import type { Ledger } from "./ledger.ts"
import { type SimulatorEnv, simulatorApp } from "./serve.ts"
import { type ListedPerson, type SeenMessage, SimulatorError, type WebhookAttempt } from "./simulator.ts"

/** Something that may be done over HTTP: takes the JSON of the request, gives the JSON of the answer. */
export type Action = (body: unknown) => unknown

export interface ControlParts {
  readonly ledger: Ledger
  readonly faults: Faults
  readonly people: () => readonly ListedPerson[]
  readonly seenBy: (person: string) => readonly SeenMessage[]
  readonly webhookLog: () => readonly WebhookAttempt[]
  /** By name: `say` is done by `POST /_control/say`. */
  readonly actions: Readonly<Record<string, Action>>
}

/** An action whose body is checked first. */
export function action<T>(schema: z.ZodType<T>, run: (input: T) => unknown): Action {
  return (body) => run(schema.parse(body))
}

/**
 * The simulator's own knobs, for other processes and the page, under `/_control`:
 * - `GET people`, `GET seen/PERSON`, `GET ledger?after=N&last=N`, `GET webhook-log`, `GET faults`
 * - `POST faults` adds one, `DELETE faults` takes all away
 * - `POST NAME` does the action of that name
 * What cannot be done is answered with 400 and `{ error }`.
 */
export function controlRoutes(parts: ControlParts): Hono<SimulatorEnv> {
  const routes = simulatorApp().basePath("/_control")
  routes.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400)
    if (error instanceof SyntaxError || error instanceof SimulatorError)
      return c.json({ error: error.message }, 400)
    return c.json({ error: String(error) }, 500)
  })
  routes.get("/ledger", (c) => {
    const number = z.coerce.number().int().nonnegative()
    const entries = parts.ledger.entries(number.default(0).parse(c.req.query("after")))
    const last = number.default(entries.length).parse(c.req.query("last"))
    return c.json(entries.slice(Math.max(0, entries.length - last)))
  })
  routes.get("/people", (c) => c.json(parts.people()))
  routes.get("/seen/:person", (c) => c.json(parts.seenBy(c.req.param("person"))))
  routes.get("/webhook-log", (c) => c.json(parts.webhookLog()))
  routes.get("/faults", (c) => c.json(parts.faults.list()))
  routes.post("/faults", async (c) => {
    parts.faults.add(faultSchema.parse(await c.req.json()))
    return c.json({ ok: true })
  })
  routes.delete("/faults", (c) => {
    parts.faults.clear()
    return c.json({ ok: true })
  })
  routes.post("/:action", async (c) => {
    const name = c.req.param("action")
    const run = Object.hasOwn(parts.actions, name) ? parts.actions[name] : undefined
    if (run === undefined) throw new SimulatorError(`no such action: ${name}`)
    return c.json((await run(await c.req.json())) ?? { ok: true })
  })
  return routes
}
