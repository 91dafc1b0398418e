import { randomBytes } from "node:crypto"
import type { Outgoing } from "../../core/channel.ts"
import type { Previous } from "./answer-types.ts"
import type { AskAction, Presented } from "./present.ts"
import { toOutgoing } from "./present.ts"

/** What a conversation remembers between two messages. */
export interface AskDialogue {
  readonly previous?: Previous
  /** What the buttons do that hang under recent messages, oldest first. */
  readonly actions: readonly { readonly id: string; readonly action: AskAction }[]
  /** The buttons of the last message, in order: typing "2" presses the second. */
  readonly latest: readonly string[]
}

export const NEW_DIALOGUE: AskDialogue = { actions: [], latest: [] }

/** Older buttons than these say that they are old. */
const MOST_ACTIONS = 48

/** The message for what was presented, and the dialogue that knows what its buttons do. */
export function offer(
  dialogue: AskDialogue,
  presented: Presented,
): { message: Outgoing; dialogue: AskDialogue } {
  // Random, so that a button can neither be guessed nor used in another conversation.
  const ids = presented.offers.map(() => randomBytes(9).toString("base64url"))
  const added = presented.offers.map((one, index) => ({ id: ids[index]!, action: one.action }))
  return {
    message: toOutgoing(presented, ids),
    dialogue: { ...dialogue, actions: [...dialogue.actions, ...added].slice(-MOST_ACTIONS), latest: ids },
  }
}

/** What a button does; undefined for one that is old, foreign or made up. */
export function actionOf(dialogue: AskDialogue, id: string): AskAction | undefined {
  return dialogue.actions.find((entry) => entry.id === id)?.action
}
