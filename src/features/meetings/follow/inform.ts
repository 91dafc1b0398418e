import { readFollowers, whoWasInformed } from "../../../storage/meeting-followers.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import type { Asker } from "../../dialogue.ts"
import { facts } from "../call/draft.ts"
import type { MeetingsDeps } from "../deps.ts"
import { tell } from "../tell.ts"

/** So long after its beginning it may still be heard that a meeting is called off. */
const LATE_MS = 60 * 60 * 1000

/**
 * Tells whoever follows the unit from above when, where and what about, without names and without a question. Of a change
 * whoever was not told before hears as of an invitation; of a cancellation they hear nothing.
 */
export async function informFollowers(
  deps: MeetingsDeps,
  asker: Asker,
  meeting: Meeting,
  about: "invite" | "change" | "cancel",
  at: Date,
): Promise<void> {
  const { queries, texts } = deps
  const followers = await readFollowers(queries, meeting.id)
  if (followers.length === 0) return
  const told = about === "invite" ? new Set<number>() : await whoWasInformed(queries, meeting.id)
  const { unit, kind, time, place, agenda } = await facts(deps, asker, meeting)
  const send = (as: "invite" | "change" | "cancel") => {
    const text = texts("details-inform", { about: as, unit, kind, time, place, agenda })
    return tell(
      deps,
      meeting,
      followers.filter(({ person }) => told.has(person) === (as !== "invite")),
      {
        kind: "inform",
        message: { parts: [{ kind: "text", text }] },
        at,
        notAfter: as === "cancel" ? new Date(meeting.startsAt!.getTime() + LATE_MS) : meeting.startsAt!,
      },
    )
  }
  if (about !== "invite") await send(about)
  if (about !== "cancel") await send("invite")
}
