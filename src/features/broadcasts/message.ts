import type { Button, Outgoing } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import type { Broadcast } from "../../storage/broadcasts.ts"
import type { PollOption } from "../../storage/polls.ts"
import type { DocumentFacts } from "../../storage/sections.ts"
import { fullTime } from "../meetings/deps.ts"

/** The ids of the buttons under what was sent: they are good for weeks, and are looked up when one is pressed. */
const READ = /^notice:(\d{1,15}):read$/
const VOTE = /^poll:(\d{1,15}):(\d)$/

/** What a receiver's button says; undefined for other buttons. */
export function receiverPressed(
  id: string,
):
  | { readonly do: "read"; readonly broadcast: number }
  | { readonly do: "vote"; readonly broadcast: number; readonly option: number }
  | undefined {
  const read = READ.exec(id)
  if (read !== null) return { do: "read", broadcast: Number(read[1]) }
  const vote = VOTE.exec(id)
  return vote === null ? undefined : { do: "vote", broadcast: Number(vote[1]), option: Number(vote[2]) }
}

export function readButton(texts: Texts, id: number): Button {
  return { label: texts("broadcasts-button-read"), action: `notice:${id}:read` }
}

/** What is said besides a broadcast's own words. */
export interface Around {
  /** As the unit is called in whose name it is sent. */
  readonly unit: string
  /** A document to ask for; absent when there is none that all may read. */
  readonly document?: DocumentFacts | undefined
}

/** The words of a notice, as everybody reads them. */
export function noticeText(texts: Texts, notice: Broadcast, { unit, document }: Around): string {
  return [
    texts("broadcasts-notice", { unit, content: notice.content }),
    ...(document === undefined ? [] : [documentLine(texts, document)]),
  ].join("\n\n")
}

/** Title, number, and the words to ask for it. */
function documentLine(texts: Texts, { type, number, title }: DocumentFacts): string {
  const name = title === "" ? type : title
  return number === ""
    ? texts("broadcasts-document-unnumbered", { title: name })
    : texts("broadcasts-document", { number, title: name })
}

/** A notice with the button by which it is said to have been read, where that is asked. */
export function noticeMessage(texts: Texts, notice: Broadcast, around: Around): Outgoing {
  const text = noticeText(texts, notice, around)
  if (!notice.asksReading) return { parts: [{ kind: "text", text }] }
  const asked = `${text}\n\n${texts("broadcasts-asks-reading")}`
  return { parts: [{ kind: "text", text: asked }], buttons: [readButton(texts, notice.id)] }
}

export function pollText(texts: Texts, poll: Broadcast, { unit }: Pick<Around, "unit">): string {
  return texts("broadcasts-poll", { unit, question: poll.content, until: fullTime(texts, poll.endsAt!) })
}

/** A question with a button for each opinion. */
export function pollMessage(
  texts: Texts,
  poll: Broadcast,
  options: readonly PollOption[],
  around: Pick<Around, "unit">,
): Outgoing {
  const buttons = options.map(({ number, label }) => ({ label, action: `poll:${poll.id}:${number}` }))
  return { parts: [{ kind: "text", text: pollText(texts, poll, around) }], buttons }
}
