import type { Photos } from "../../shared/photos.ts"
import type { Params } from "../params.ts"
import type { Presses } from "../presses.ts"
import type { UpdateQueue } from "../updates.ts"
import type { Webhook } from "../webhook.ts"
import type { World } from "../world.ts"

/** What the platform's methods work on. */
export interface MethodDeps {
  readonly world: World
  readonly queue: UpdateQueue
  readonly webhook: Webhook
  readonly presses: Presses
  readonly photos: Photos
  /** Ends a poll that waits; `by` is the method that does it. */
  readonly interruptPoll: (by: string) => void
}

export interface Done {
  readonly result: unknown
  readonly description?: string
  readonly messageId?: number
}

/** Does its work within one turn of the event loop, or throws `Refusal` and does nothing. */
export type Method = (params: Params) => Done
export type Methods = Readonly<Record<string, Method>>
