import { afterEach, describe, expect, it } from "vitest"
import { z } from "zod"
import { action, controlRoutes } from "../../src/simulators/shared/control.ts"
import { createFaults } from "../../src/simulators/shared/faults.ts"
import { createLedger } from "../../src/simulators/shared/ledger.ts"
import { createRate } from "../../src/simulators/shared/rate.ts"
import { seededRandom } from "../../src/simulators/shared/seeded.ts"
import { cut, serve, simulatorApp, watchAnswer } from "../../src/simulators/shared/serve.ts"
import { type Simulator, SimulatorError } from "../../src/simulators/shared/simulator.ts"

const CALL = { method: "send", chat: "7" }

describe("faults", () => {
  it("strike once, or as often as they say, and only the calls they name", () => {
    const faults = createFaults(seededRandom(1))
    faults.add({ kind: "blocked", method: "send", chat: "7" })
    faults.add({ kind: "server_error", times: 2 })
    expect(faults.take({ method: "send", chat: "8" })?.kind).toBe("server_error")
    expect(faults.take(CALL)?.kind).toBe("blocked")
    expect(faults.take(CALL)?.kind).toBe("server_error")
    expect(faults.take(CALL)).toBeNull()
  })

  it("with a probability go on until they are cleared, the same for the same seed", () => {
    const draw = (seed: number): boolean[] => {
      const faults = createFaults(seededRandom(seed))
      faults.add({ kind: "drop_after", probability: 0.25 })
      return Array.from({ length: 400 }, () => faults.take(CALL) !== null)
    }
    expect(draw(5)).toEqual(draw(5))
    expect(draw(5)).not.toEqual(draw(6))
    const struck = draw(5).filter(Boolean).length
    expect(struck).toBeGreaterThan(60)
    expect(struck).toBeLessThan(140)
  })

  it("keep those of events and those of calls apart", () => {
    const faults = createFaults(seededRandom(1))
    faults.add({ kind: "repeat" })
    expect(faults.take(CALL)).toBeNull()
    expect(faults.take({ method: "update", chat: "7" })?.kind).toBe("repeat")
    faults.add({ kind: "server_error" })
    expect(faults.take({ method: "update", chat: "7" })).toBeNull()
    faults.clear()
    expect(faults.take(CALL)).toBeNull()
  })
})

describe("the limit of messages", () => {
  it("lets a second's worth through at once, then as many as time brings", () => {
    let now = 0
    const rate = createRate(2, { now: () => new Date(now) })
    expect([rate.take(), rate.take(), rate.take()]).toEqual([0, 0, 500])
    now = 400
    expect(rate.take()).toBe(100)
    now = 500
    expect(rate.take()).toBe(0)
    now = 60_000
    expect([rate.take(), rate.take(), rate.take()]).toEqual([0, 0, 500])
  })
})

describe("a simulator over HTTP", () => {
  let simulator: Simulator
  afterEach(() => simulator.stop())

  it("writes down which answers got out", async () => {
    const ledger = createLedger()
    const app = simulatorApp()
    app.post("/:how", (c) => {
      const how = c.req.param("how")
      const n = ledger.write({
        at: 0,
        method: how,
        chat: null,
        text: null,
        outcome: "delivered",
        status: 200,
        code: null,
        messageId: null,
      })
      if (how === "cut") return cut(c)
      watchAnswer(c, (isAnswered) => ledger.answer(n, isAnswered))
      return c.json({})
    })
    simulator = await serve(app, {})
    await fetch(`${simulator.url}/whole`, { method: "POST" })
    await expect(fetch(`${simulator.url}/cut`, { method: "POST" })).rejects.toThrow()
    expect(ledger.entries()).toMatchObject([
      { n: 1, method: "whole", answered: true },
      { n: 2, method: "cut", answered: false },
    ])
    expect(ledger.entries(1)).toMatchObject([{ n: 2 }])
  })

  it("is steered under /_control, and says what it cannot do", async () => {
    const faults = createFaults(seededRandom(1))
    const said: string[] = []
    const app = simulatorApp()
    app.route(
      "/",
      controlRoutes({
        ledger: createLedger(),
        faults,
        people: () => [{ id: "7", name: "An", isBlocked: false }],
        seenBy: (person) => {
          throw new SimulatorError(`nobody is called ${person}`)
        },
        webhookLog: () => [],
        actions: {
          say: action(z.strictObject({ text: z.string() }), ({ text }) => {
            said.push(text)
          }),
        },
      }),
    )
    simulator = await serve(app, {})
    const ask = async (method: string, path: string, body?: unknown): Promise<[number, unknown]> => {
      const answer = await fetch(`${simulator.url}/_control/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return [answer.status, await answer.json()]
    }
    expect(await ask("POST", "say", { text: "chào" })).toEqual([200, { ok: true }])
    expect(said).toEqual(["chào"])
    expect(await ask("POST", "faults", { kind: "slow", ms: 5 })).toEqual([200, { ok: true }])
    expect(await ask("GET", "faults")).toEqual([200, [{ kind: "slow", ms: 5 }]])
    expect(await ask("DELETE", "faults")).toEqual([200, { ok: true }])
    expect(faults.list()).toEqual([])
    expect(await ask("GET", "ledger?after=0")).toEqual([200, []])
    expect(await ask("GET", "people")).toEqual([200, [{ id: "7", name: "An", isBlocked: false }]])
    expect(await ask("GET", "seen/an")).toEqual([400, { error: "nobody is called an" }])
    expect((await ask("POST", "say", { words: 1 }))[0]).toBe(400)
    expect((await ask("POST", "faults", { kind: "fire" }))[0]).toBe(400)
    expect((await ask("POST", "dance", {}))[0]).toBe(400)
  })
})
