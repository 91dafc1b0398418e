import type { Clock } from "../../core/clock.ts"
import type { Faults } from "../shared/faults.ts"
import type { Update } from "./wire.ts"

/** An update on its way to the bot. Of the same `queue` the webhook delivers one after the other. */
export interface Queued {
  readonly update: Update
  readonly queue: string
  /** Milliseconds since 1970; later it is thrown away. */
  readonly expires: number
  /** Brought once more although it was confirmed; it goes out once, whatever the bot has confirmed. */
  readonly isAgain: boolean
}

/** What waits to be fetched or delivered, in order. */
export interface UpdateQueue {
  /** An update whose kind the bot did not ask for is made but not kept. `queue` is that of the chat by default. */
  push(kind: string, content: object, chat: number, queue?: string): Update
  /** Passes on an object as it is. */
  pushRaw(update: Update): void
  /** The last `n` updates once more; gives them, oldest first. */
  repeat(n: number): Update[]
  /** The two oldest change places. */
  reorder(): void
  waiting(): readonly Queued[]
  remove(done: readonly Queued[]): void
  /** Undefined keeps what was asked for last; an empty list is the platform's own choice. */
  ask(kinds: readonly string[] | undefined): void
  asked(): readonly string[]
  /** Called whenever something came in. */
  onPush(listener: () => void): void
  /** Resolves when the update is no longer on its way. */
  gone(updateId: number): Promise<void>
}

const LIFE_MS = 24 * 60 * 60 * 1000
/** How long the press of a button may be fetched, and answered. */
export const PRESS_LIFE_MS = 150_000
const ONLY_WHEN_ASKED = new Set(["chat_member", "message_reaction", "message_reaction_count"])
const REMEMBERED = 1000

export function createUpdateQueue(clock: Clock, faults: Faults, firstId: number): UpdateQueue {
  let queued: Queued[] = []
  let past: Queued[] = []
  let kinds: readonly string[] = []
  let nextId = firstId
  const listeners: (() => void)[] = []
  let leavers: { id: number; resolve: () => void }[] = []

  const now = () => clock.now().getTime()
  const isAsked = (kind: string) => (kinds.length === 0 ? !ONLY_WHEN_ASKED.has(kind) : kinds.includes(kind))
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const sayGone = () => {
    const there = new Set(queued.map(({ update }) => update.update_id))
    for (const one of leavers.filter(({ id }) => !there.has(id))) one.resolve()
    leavers = leavers.filter(({ id }) => there.has(id))
  }

  function add(one: Queued, chat: number): void {
    const fault = faults.take({ method: "update", chat: String(chat) })
    const place = fault?.kind === "reorder" ? Math.max(0, queued.length - 1) : queued.length
    queued.splice(place, 0, one)
    if (fault?.kind === "repeat") queued.push({ ...one, isAgain: true })
    past = [...past.slice(-REMEMBERED), one]
    tell()
  }

  return {
    push: (kind, content, chat, queue = String(chat)) => {
      const update: Update = { update_id: nextId, [kind]: content }
      nextId += 1
      const life = kind === "callback_query" ? PRESS_LIFE_MS : LIFE_MS
      if (isAsked(kind)) add({ update, queue, expires: now() + life, isAgain: false }, chat)
      return update
    },
    pushRaw: (update) => {
      queued.push({ update, queue: "raw", expires: now() + LIFE_MS, isAgain: true })
      tell()
    },
    repeat: (n) => {
      const last = past.slice(-n)
      for (const one of last) queued.push({ ...one, isAgain: true, expires: now() + LIFE_MS })
      tell()
      return last.map(({ update }) => update)
    },
    reorder: () => {
      const [first, second, ...rest] = queued
      if (first !== undefined && second !== undefined) queued = [second, first, ...rest]
    },
    waiting: () => {
      const before = queued.length
      queued = queued.filter(({ expires }) => expires > now())
      if (queued.length < before) sayGone()
      return queued
    },
    remove: (done) => {
      const leaving = new Set(done)
      queued = queued.filter((one) => !leaving.has(one))
      sayGone()
    },
    ask: (wanted) => {
      if (wanted !== undefined) kinds = wanted
    },
    asked: () => kinds,
    onPush: (listener) => {
      listeners.push(listener)
    },
    gone: (id) =>
      new Promise((resolve) => {
        leavers.push({ id, resolve })
        sayGone()
      }),
  }
}
