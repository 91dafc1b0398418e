import type { Incoming, Outgoing } from "./core/channel.ts"
import { cleanInput, fold } from "./core/text.ts"
import type { Texts } from "./core/texts.ts"
import { type AskDialogue, actionOf, NEW_DIALOGUE } from "./features/ask/dialogue.ts"
import { type Asker, type ReplyDeps, replyToAction, replyToQuestion } from "./features/ask/reply.ts"

export interface Routed {
  readonly message: Outgoing
  readonly dialogue: AskDialogue
}

const MENU = /^(?:0|menu|\/start.*|\/help|\/menu|tro giup|huong dan su dung|bat dau|xin chao|chao|hello|hi)$/
const PERSON = /^(?:gap nguoi phu trach|gap nguoi|nguoi phu trach|lien he|\/nguoiphutrach)$/

/** Decides what one incoming message is: a button, a typed number, a word of the menu, else a question. */
export async function route(
  deps: ReplyDeps,
  asker: Asker,
  dialogue: AskDialogue | undefined,
  incoming: Incoming,
): Promise<Routed> {
  const known = dialogue ?? NEW_DIALOGUE
  if (incoming.action !== undefined) return press(deps, asker, known, incoming.action)
  const typed = cleanInput(incoming.text)
  const word = fold(typed)
  if (word === "") return say(deps.texts, known, "common-empty")
  if (MENU.test(word)) return say(deps.texts, known, "common-menu")
  if (PERSON.test(word)) return say(deps.texts, known, "common-person")
  if (/^\d{1,2}$/.test(word)) {
    const id = known.latest[Number(word) - 1]
    if (id === undefined) return say(deps.texts, known, "common-number-unknown", { number: word })
    return press(deps, asker, known, id)
  }
  return replyToQuestion(deps, asker, known, typed)
}

async function press(deps: ReplyDeps, asker: Asker, dialogue: AskDialogue, id: string): Promise<Routed> {
  const action = actionOf(dialogue, id)
  if (action === undefined) return say(deps.texts, dialogue, "common-button-unknown")
  return replyToAction(deps, asker, dialogue, action)
}

function say(texts: Texts, dialogue: AskDialogue, id: string, variables?: Record<string, string>): Routed {
  return { message: { parts: [{ kind: "text", text: texts(id, variables) }] }, dialogue }
}
