import { fork } from "node:child_process"
import { asError } from "./errors.ts"

/**
 * A process beside this one, for bytes of strangers: a native decoder that hangs, is ended in the middle of its work
 * or crashes costs that process alone. (A thread would take the program with it: V8 ends the whole process when a
 * native part of a thread that is stopped counts its memory wrongly.)
 */
export interface SideProcess<Told> {
  /** What it tells, in order. Set before anything is sent. */
  onTold: (message: Told) => void
  /** It is gone: by a fault, or ended. Nothing more is told. */
  onLost: (cause: Error) => void
  readonly isLost: boolean
  send(message: object): void
  /** Ends it at once. May be called twice. */
  end(): void
  /** Whether this program stays alive for it; true at first. */
  hold(isHeld: boolean): void
}

/**
 * Starts the file, which calls `beSideProcess`. It gets none of the environment, where secrets stand, and at most
 * so many megabytes of heap. What passes between the two is copied as structured clones are.
 */
export function startSideProcess<Told>(file: URL, memoryMegabytes: number): SideProcess<Told> {
  const child = fork(file, [], {
    // Flags of the parent, a test runner for one, need not suit it.
    execArgv: [`--max-old-space-size=${memoryMegabytes}`],
    env: {},
    serialization: "advanced",
    // Native parts write what nobody reads.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  })
  let isLost = false
  const lose = (cause: Error): void => {
    if (isLost) return
    isLost = true
    side.onLost(cause)
  }
  const side = {
    onTold: (_message: Told): void => undefined,
    onLost: (_cause: Error): void => undefined,
    get isLost() {
      return isLost
    },
    send: (message: object) =>
      void child.send(message, (error) => {
        if (error !== null) lose(error)
      }),
    end: () => void child.kill("SIGKILL"),
    hold: (isHeld: boolean) => {
      if (isHeld) child.ref()
      else child.unref()
      if (isHeld) child.channel?.ref()
      else child.channel?.unref()
    },
  }
  child.on("message", (message) => {
    if (isLost) return
    if (isFault(message)) lose(new Error(message.fault))
    else side.onTold(message as Told)
  })
  child.on("error", lose)
  child.on("exit", (status, signal) => lose(new Error(`the process ended with ${signal ?? status}`)))
  return side
}

/**
 * The other end: `hear` is called with each message that is sent. The process lives as long as the program that
 * started it, and is not ended by a signal to all of its group: what was begun is finished first.
 */
export function beSideProcess<Heard, Told>(hear: (message: Heard, tell: (told: Told) => void) => void): void {
  const tell = (told: unknown): void => void process.send?.(told)
  process.on("SIGINT", () => undefined).on("SIGTERM", () => undefined)
  process.on("disconnect", () => process.exit())
  process.on("uncaughtException", (error) => {
    tell({ fault: asError(error).message })
  })
  process.on("message", (message) => hear(message as Heard, tell))
}

function isFault(message: unknown): message is { readonly fault: string } {
  return typeof message === "object" && message !== null && "fault" in message
}
