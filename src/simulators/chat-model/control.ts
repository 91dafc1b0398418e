import type { Hono } from "hono"
import { z } from "zod"
import { type SimulatorEnv, simulatorApp } from "../shared/serve.ts"
import { SimulatorError } from "../shared/simulator.ts"
import type { FakeChatModel } from "./index.ts"

const names = z.strictObject({ ways: z.array(z.string()).min(1) })
const one = z.strictObject({ way: z.string() })

/**
 * For other processes, under `/_control`: `GET ways`, `GET journal?after=N`, `POST follow` with `{ ways }` and `POST next`
 * with `{ way }`. What cannot be done is answered with 400 and `{ error }`.
 */
export function controlRoutes(
  fake: Pick<FakeChatModel, "ways" | "follow" | "next" | "journal">,
): Hono<SimulatorEnv> {
  const routes = simulatorApp().basePath("/_control")
  routes.onError((error, c) => {
    if (error instanceof z.ZodError) return c.json({ error: z.prettifyError(error) }, 400)
    const isTheirs = error instanceof SyntaxError || error instanceof SimulatorError
    return c.json({ error: error.message }, isTheirs ? 400 : 500)
  })
  routes.get("/ways", (c) => c.json(fake.ways.map(({ name, family, isLie }) => ({ name, family, isLie }))))
  routes.get("/journal", (c) =>
    c.json(fake.journal(z.coerce.number().int().nonnegative().default(0).parse(c.req.query("after")))),
  )
  routes.post("/follow", async (c) => {
    fake.follow(names.parse(await c.req.json()).ways)
    return c.json({ ok: true })
  })
  routes.post("/next", async (c) => {
    fake.next(one.parse(await c.req.json()).way)
    return c.json({ ok: true })
  })
  return routes
}
