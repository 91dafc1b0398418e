import { type Incoming, isSignal, type Receive } from "../../src/core/channel.ts"

/** Hears what people say, and nothing of what the platform tells besides. */
export function messages(hear: (incoming: Incoming) => unknown): Receive {
  return async (arrival) => {
    if (!isSignal(arrival)) await hear(arrival)
  }
}
