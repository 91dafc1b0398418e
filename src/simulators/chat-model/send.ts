import { cut, hangUp, type SimulatorContext } from "../shared/serve.ts"
import type { Wait } from "../shared/simulator.ts"
import type { Manner } from "./answer-types.ts"
import { type Completion, streamedCompletion, wholeCompletion } from "./completion.ts"

export interface Wanted {
  readonly isStream: boolean
  readonly withUsage: boolean
}

const DRIP_MS = 40
const FOREVER_MS = 3_600_000
const STREAM = { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" }

/** Sends a completion as it was asked for, or in the manner in which this answer travels. */
export async function send(
  c: SimulatorContext,
  completion: Completion,
  wanted: Wanted,
  wait: Wait,
): Promise<Response> {
  const { manner } = completion.answer
  const whole = () => JSON.stringify(wholeCompletion(completion))
  if (manner === undefined) {
    if (!wanted.isStream) return c.json(wholeCompletion(completion))
    return new Response(streamedCompletion(completion, wanted.withUsage).join(""), { headers: STREAM })
  }
  return travel(c, manner, whole, wait)
}

async function travel(
  c: SimulatorContext,
  manner: Manner,
  whole: () => string,
  wait: Wait,
): Promise<Response> {
  const gone = hangUp(c)
  if (manner.do === "reply")
    return new Response(manner.body, { status: manner.status, headers: { ...manner.headers } })
  if (manner.do === "stall") {
    await wait(FOREVER_MS, gone)
    return cut(c)
  }
  const letters = new TextEncoder().encode(whole())
  const isCut = manner.do === "hang-up"
  const { outgoing } = c.env
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(letters.slice(0, isCut ? letters.length >> 1 : 1)),
    async pull(controller) {
      if (isCut) {
        outgoing.socket?.destroy()
        return
      }
      await wait(DRIP_MS, gone)
      if (gone.aborted) controller.close()
      else controller.enqueue(new TextEncoder().encode(" "))
    },
  })
  // A length that is never reached, as of a server that died.
  const headers = {
    "content-type": "application/json",
    ...(isCut ? { "content-length": String(letters.length) } : {}),
  }
  return new Response(body, { headers })
}
