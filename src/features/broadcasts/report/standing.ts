import type { Receiver } from "../../../storage/broadcast-people.ts"

/** How a message stands with one person: in exactly one of these stands everybody. */
export const REACHED = ["seen", "delivered", "sent", "unsure", "waiting", "untold", "far"] as const
export type Reached = (typeof REACHED)[number]

/** `untold`: there is no message, for they joined later or it is kept no more. `far`: nothing gets through to them. */
export function reachedBy({ state, isLinked }: Pick<Receiver, "state" | "isLinked">): Reached {
  switch (state) {
    case null:
      return isLinked ? "untold" : "far"
    case "seen":
    case "delivered":
    case "sent":
      return state
    case "unknown":
      return "unsure"
    case "waiting":
    case "sending":
      return "waiting"
    default:
      return "far"
  }
}
