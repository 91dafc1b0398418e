import type { Clock } from "../../core/clock.ts"

/** A platform that is played on this machine, so that a channel can be tried without the real one. */
export interface Simulator {
  /** Where the platform's API is reached, such as http://127.0.0.1:9001; no slash at the end. */
  readonly url: string
  /** Ends every connection, also those on which somebody waits, and all that is still to be delivered. */
  stop(): Promise<void>
}

/** Resolves after so many milliseconds, or at once when `signal` is aborted. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

/** What every simulator may be given. */
export interface SimulatorOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /** Dates messages and entries of the ledger. Default the machine's time. */
  readonly clock?: Clock
  /** How time passes between two tries of a delivery and in slow answers. Default real time. */
  readonly wait?: Wait
  /** Messages a second that are let through; more are answered with 429. Default: no limit. */
  readonly rate?: number
  /** The same seed draws the same faults. Default 1. */
  readonly seed?: number
  /** Ids of events are counted from here: two runs in front of a program that remembers need two starts. Default 0. */
  readonly countFrom?: number
}

/** Somebody whom the platform knows, as they stand to the bot now. */
export interface ListedPerson {
  readonly id: string
  readonly name: string
  /** They do not want to hear from the bot, or cannot. */
  readonly isBlocked: boolean
  /** Where people can follow an account: whether they do. */
  readonly isFollower?: boolean
}

/** A run of a text and its look, in UTF-16 units. */
export interface SeenStyle {
  readonly start: number
  readonly len: number
  /** The platform's own names. */
  readonly st: readonly string[]
}

/** One message in front of a person. */
export interface SeenMessage {
  readonly from: "person" | "bot"
  /** What is no text is named in brackets, such as `[photo]`. */
  readonly text: string
  readonly styles?: readonly SeenStyle[]
  readonly buttons?: readonly { readonly label: string; readonly action: string }[]
  /** In a group with topics: in which of them. */
  readonly topic?: string
  readonly file?: { readonly name: string; readonly size: number; readonly sha256: string }
  /** Milliseconds since 1970. */
  readonly at: number
  readonly messageId: string
}

/** One try to hand an event to the program's webhook. */
export interface WebhookAttempt {
  readonly eventId: string
  /** What the program answered; null when the connection failed or nothing came in time. */
  readonly status: number | null
  /** How long the answer took. */
  readonly ms: number
  /** Counted from 1 for each event. */
  readonly attempt: number
}

/** A simulator was asked for what it does not have, such as a person nobody has made. */
export class SimulatorError extends Error {
  constructor(message: string) {
    super(message)
    this.name = "SimulatorError"
  }
}

export const realWait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener("abort", end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener("abort", end)
  })
