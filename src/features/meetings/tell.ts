import type { Button, Outgoing } from "../../core/channel.ts"
import type { Answer } from "../../core/meeting.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { type MeetingMessage, meetingKey, tellOnce } from "../../storage/meeting-messages.ts"
import type { MeetingPerson } from "../../storage/meeting-people.ts"
import type { Meeting } from "../../storage/meetings.ts"
import { notify } from "../../storage/notify.ts"
import { withTemplate } from "./template.ts"

/** The ids of an invitation's buttons: they are good for days, and what they do is looked up when one is pressed. */
const PRESSED = /^meeting:(\d{1,15}):(yes|no|unsure|online)$/

export function invitationPressed(
  id: string,
): { readonly meeting: number; readonly answer: Answer } | undefined {
  const found = PRESSED.exec(id)
  return found === null ? undefined : { meeting: Number(found[1]), answer: found[2] as Answer }
}

/** Its button opens the roll of a meeting. */
export function rollButton(texts: Texts, meeting: Meeting): Button {
  return { label: texts("meetings-button-roll"), action: `meeting:${meeting.id}:roll` }
}

/** The meeting whose roll a button opens; undefined for other buttons. */
export function rollPressed(id: string): number | undefined {
  const found = /^meeting:(\d{1,15}):roll$/.exec(id)
  return found === null ? undefined : Number(found[1])
}

/** A message with the buttons by which an invited person answers. */
export function withAnswers(texts: Texts, meeting: Meeting, text: string): Outgoing {
  const button = (answer: Answer): Button => ({
    label: texts(`meetings-answer-${answer}`),
    action: `meeting:${meeting.id}:${answer}`,
  })
  // The first three are what people know by their numbers.
  const answers: Answer[] = ["yes", "no", "unsure", ...(meeting.isOnline ? (["online"] as const) : [])]
  return { parts: [{ kind: "text", text }], buttons: answers.map(button) }
}

export interface Telling {
  readonly kind: MeetingMessage
  readonly message: Outgoing
  /** From then on it leaves. */
  readonly at: Date
  /** Of no use any more after this moment. */
  readonly notAfter: Date
}

/** What leaves at night too when the meeting is urgent. */
const AT_ONCE: readonly MeetingMessage[] = ["invite", "change", "cancel", "inform"]

/**
 * Tells people something about this version of a meeting, each once. Who has no account is not told, and shown as such
 * to whoever called the meeting. Returns how many messages are new.
 */
export async function tell(
  deps: { readonly queries: Queries; readonly texts: Texts },
  meeting: Meeting,
  people: readonly Pick<MeetingPerson, "person" | "channel" | "user">[],
  { kind, message, at, notAfter }: Telling,
): Promise<number> {
  const { queries } = deps
  const linked = people.filter(({ channel }) => channel !== null)
  const { id, sequence } = meeting
  const anew = await tellOnce(
    queries,
    { meeting: id, kind, sequence },
    linked.map(({ person }) => person),
    at,
  )
  const recipients = linked
    .filter(({ person }) => anew.has(person))
    .map(({ channel, user }) => ({ channel: channel!, user: user! }))
  if (recipients.length === 0) return 0
  const rank = meeting.isUrgent && AT_ONCE.includes(kind) ? "urgent" : "notice"
  const key = `${meetingKey(id)}${kind}:${sequence}`
  const whole = await withTemplate(deps, meeting, kind, message, at)
  const { added } = await notify(queries, recipients, { key, kind: rank, message: whole, notAfter }, at)
  return added
}
