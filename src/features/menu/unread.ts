import type { Unread } from "../../core/channel.ts"
import { INPUT_LIMIT } from "../../core/text.ts"
import type { Texts } from "../../core/texts.ts"
import { type Dialogue, offer, type Presented, type Reply, say } from "../dialogue.ts"
import { menuOffers, suggestionOffers } from "./menu.ts"

const MAY_BE_PAPER: readonly Unread[] = ["photo", "file", "hidden"]

/**
 * Tells a person what to do instead of sending what cannot be read; `ways` are those of handing over a paper. A running
 * step goes on, with its buttons.
 */
export function replyToUnread(
  texts: Texts,
  dialogue: Dialogue,
  unread: Unread,
  ways: Presented["offers"],
  takesSuggestions = false,
): Reply {
  const text = texts(`common-unread-${unread}`)
  if (dialogue.step !== undefined) return say(dialogue, `${text}\n${texts("common-unread-step")}`)
  const shows = unread === "photo" && takesSuggestions
  return offer(dialogue, {
    parts: [{ kind: "text", text: shows ? `${text}\n${texts("common-unread-shows")}` : text }],
    // Nothing is known of what came, so everything is offered.
    offers: [
      ...(unread === "hidden" ? menuOffers(texts, [], takesSuggestions) : []),
      ...(shows ? suggestionOffers(texts) : []),
      ...(MAY_BE_PAPER.includes(unread) ? ways : []),
    ],
  })
}

/** The same answer, with a note that only the words of the message were read. */
export function noteUnread(texts: Texts, unread: Unread, reply: Reply): Reply {
  return withNote(reply, texts(unread === "photo" ? "common-unread-note-photo" : "common-unread-note"))
}

/** The same answer, with a note that only the beginning of a long message was read. */
export function noteCut(texts: Texts, reply: Reply): Reply {
  return withNote(reply, texts("common-cut-note", { limit: INPUT_LIMIT }))
}

function withNote(reply: Reply, text: string): Reply {
  const parts = [...reply.message.parts, { kind: "note" as const, text }]
  return { ...reply, message: { ...reply.message, parts } }
}
