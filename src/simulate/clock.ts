import { type Clock, systemClock } from "../core/clock.ts"

/** A time that runs `speed` times as fast as the machine's and can be moved ahead. */
export interface SimulatedClock extends Clock {
  readonly speed: number
  /** From now on it runs so many times as fast. */
  setSpeed(speed: number): void
  /** Moves the time ahead; whoever waits for a moment before the new one goes on. */
  jump(ms: number): void
  /** Resolves when so much of this time has passed, running or jumped over, or at once when `signal` is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>
  /** What another process needs to have the same time. */
  setting(): ClockSetting
}

export interface ClockSetting {
  /** Milliseconds since 1970 of this time … */
  readonly at: number
  /** … at this moment of the machine's. */
  readonly real: number
  readonly speed: number
}

const LOOK_MS = 20

export function simulatedClock(setting: ClockSetting): SimulatedClock {
  let { at, real, speed } = setting
  const sleepers = new Set<{ until: number; wake: () => void }>()
  const now = () => at + (systemClock.now().getTime() - real) * speed
  const look = setInterval(() => {
    for (const sleeper of sleepers) {
      if (sleeper.until > now()) continue
      sleepers.delete(sleeper)
      sleeper.wake()
    }
  }, LOOK_MS)
  look.unref()
  return {
    get speed() {
      return speed
    },
    setSpeed: (next) => {
      at = now()
      real = systemClock.now().getTime()
      speed = next
    },
    now: () => new Date(now()),
    jump: (ms) => {
      at += ms
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve()
        const sleeper = {
          until: now() + ms,
          wake: () => {
            signal?.removeEventListener("abort", wakeUp)
            resolve()
          },
        }
        const wakeUp = () => {
          clearTimeout(short)
          sleepers.delete(sleeper)
          sleeper.wake()
        }
        // A short time need not wait for the next look.
        const short = ms < LOOK_MS * speed ? setTimeout(wakeUp, ms / speed) : undefined
        if (short === undefined) sleepers.add(sleeper)
        signal?.addEventListener("abort", wakeUp)
      }),
    setting: () => ({ at, real, speed }),
  }
}

/** A clock that shows `at` now. */
export function clockFrom(at: Date, speed: number): SimulatedClock {
  return simulatedClock({ at: at.getTime(), real: systemClock.now().getTime(), speed })
}
