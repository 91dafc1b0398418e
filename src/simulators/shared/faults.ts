import { z } from "zod"

/**
 * What can go wrong.
 * - `rate_limited`: 429 with `retryAfterSeconds` (default 1).
 * - `blocked`: the person does not want to hear from us.
 * - `unauthorized`: the token is refused.
 * - `server_error`: 500.
 * - `status`: HTTP `status` with the platform's `code` and `description`.
 * - `not_ok`: HTTP 200 whose body says that it failed, with `code` and `description`.
 * - `idle`: 408, as some platforms end a poll on which nothing came.
 * - `drop_before`: the connection is cut and nothing was done.
 * - `drop_after`: all was done, then the connection is cut.
 * - `slow`: all was done, the answer comes after `ms` (default 1,000).
 * - `repeat`: an event is delivered twice (method `update`).
 * - `reorder`: an event changes places with the one after it (method `update`).
 */
export const FAULT_KINDS = [
  "rate_limited",
  "blocked",
  "unauthorized",
  "server_error",
  "status",
  "not_ok",
  "idle",
  "drop_before",
  "drop_after",
  "slow",
  "repeat",
  "reorder",
] as const

export const faultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** Only calls of this method. Default: of every one that sends, asks or receives. */
  method: z.string().optional(),
  /** Only calls for this chat. */
  chat: z.string().optional(),
  /** How often it strikes. Default once, with a `probability` without end. */
  times: z.number().int().positive().optional(),
  /** From 0 to 1. Default 1. */
  probability: z.number().min(0).max(1).optional(),
  retryAfterSeconds: z.number().nonnegative().optional(),
  status: z.number().int().min(200).max(599).optional(),
  code: z.number().int().optional(),
  description: z.string().optional(),
  ms: z.number().nonnegative().optional(),
})

export type Fault = Readonly<z.infer<typeof faultSchema>>
export type FaultKind = Fault["kind"]

export interface Faults {
  add(fault: Fault): void
  /** The first fault, in the order added, that strikes this call; it is used up by that. */
  take(call: { method: string; chat: string | null }): Fault | null
  list(): readonly Fault[]
  clear(): void
}

const DELIVERY_KINDS: ReadonlySet<FaultKind> = new Set(["repeat", "reorder"])

export function createFaults(random: () => number): Faults {
  const armed: { fault: Fault; left: number }[] = []
  return {
    add: (fault) => {
      const once = fault.probability === undefined ? 1 : Number.POSITIVE_INFINITY
      armed.push({ fault, left: fault.times ?? once })
    },
    take: ({ method, chat }) => {
      const index = armed.findIndex(({ fault }) => {
        if (fault.method !== undefined && fault.method !== method) return false
        // Calls are not repeated by the platform, and events are not answered by it.
        if (DELIVERY_KINDS.has(fault.kind) !== (method === "update")) return false
        if (fault.chat !== undefined && fault.chat !== chat) return false
        return fault.probability === undefined || random() < fault.probability
      })
      const struck = armed[index]
      if (struck === undefined) return null
      struck.left -= 1
      if (struck.left <= 0) armed.splice(index, 1)
      return struck.fault
    },
    list: () => armed.map(({ fault }) => fault),
    clear: () => {
      armed.length = 0
    },
  }
}
