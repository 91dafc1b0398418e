import type { Pending } from "../../storage/traces.ts"
import type { Stage } from "../stage.ts"
import type { Phones } from "./phones.ts"

const LOOK_MS = 30
/** When so long nothing has moved, what is waited for is time itself: a rest that a platform asked for, a lost claim. */
const STUCK_MS = 150
const NUDGE_MS = 2500
/** When for so long nothing is on its way to anybody, whoever waits for an answer will get none. */
const QUIET_MS = 400
/** What is tried again later than that is no answer that somebody would still wait for. */
const SOON_MS = 60_000
/** Smaller while people act: somebody may take back a call within the minute. */
const SMALL_NUDGE_MS = 1000

/** As it comes over the wire. */
type Told = Omit<Pending, "nextAt"> & { readonly nextAt: string | null }

/** Lets everything happen that can happen before a moment, and no more time pass than that takes. */
export async function letPass(stage: Stage, phones: Phones, until: number): Promise<void> {
  let [before, since] = ["", performance.now()]
  for (;;) {
    const { events, sending, due, nextAt, isDisowned } = await stage.ask<Told>({ do: "pending" })
    if (isDisowned) await stage.agreeAgain()
    if (events + sending + due === 0) {
      const next = nextAt === null ? Number.POSITIVE_INFINITY : Date.parse(nextAt)
      if (next >= until) return
      await stage.jump(Math.max(next - stage.clock.now().getTime() + 20, 1))
    }
    const now = [events, sending, due, phones.calls()].join(" ")
    if (now !== before) [before, since] = [now, performance.now()]
    else if (performance.now() - since > STUCK_MS) {
      await stage.jump(NUDGE_MS)
      since = performance.now()
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

/** Waits for people to be done, and moves the time on when nothing moves but time. */
export async function waitFor(stage: Stage, phones: Phones, work: Promise<void>): Promise<void> {
  let isDone = false
  const end = work.finally(() => {
    isDone = true
  })
  let [before, since] = [phones.calls(), performance.now()]
  let quietSince: number | null = null
  while (!isDone) {
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, LOOK_MS))])
    if (phones.calls() !== before) {
      ;[before, since] = [phones.calls(), performance.now()]
      quietSince = null
    } else if (!isDone && performance.now() - since > STUCK_MS) {
      const pending = await stage.ask<Told>({ do: "pending" })
      if (pending.isDisowned) await stage.agreeAgain()
      quietSince = isQuiet(pending, stage.clock.now().getTime()) ? (quietSince ?? performance.now()) : null
      if (quietSince !== null && performance.now() - quietSince > QUIET_MS) phones.putDown(quietSince)
      await stage.jump(SMALL_NUDGE_MS)
      since = performance.now()
    }
  }
  await end
}

function isQuiet({ events, sending, due, nextAt }: Told, now: number): boolean {
  return events + sending + due === 0 && (nextAt === null || Date.parse(nextAt) > now + SOON_MS)
}

/** Moves the time of everybody to a moment; nothing when it is over. */
export async function passTo(stage: Stage, moment: number): Promise<void> {
  const ahead = moment - stage.clock.now().getTime()
  if (ahead > 0) await stage.jump(ahead)
}
