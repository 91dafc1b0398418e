import { type Asker, type Dialogue, offer, type Reply, say } from "../dialogue.ts"
import { type CalendarAction, WORDS } from "./actions.ts"
import { calendarPressed } from "./button.ts"
import type { CalendarDeps } from "./deps.ts"
import { sendFile } from "./file.ts"
import { closeLink, showLink } from "./link.ts"

/** Answers folded words about one's own calendar; undefined for other words, and for people on no list. */
export async function callCalendar(
  deps: CalendarDeps,
  asker: Asker,
  dialogue: Dialogue,
  word: string,
): Promise<Reply | undefined> {
  const called = WORDS.find(([, words]) => words.test(word))?.[0]
  if (called === undefined) return undefined
  if (!asker.isPrivate) return say(dialogue, deps.texts("calendar-group"))
  return asker.standing.person === null ? undefined : pressCalendar(deps, asker, dialogue, { do: called })
}

/** Does what a button says. What somebody may see is looked up now. */
export async function pressCalendar(
  deps: CalendarDeps,
  asker: Asker,
  dialogue: Dialogue,
  action: CalendarAction,
): Promise<Reply> {
  if (!asker.isPrivate) return say(dialogue, deps.texts("calendar-group"))
  switch (action.do) {
    case "file":
      return offer(dialogue, await sendFile(deps, asker, action.meetings))
    case "link":
      return offer(dialogue, await showLink(deps, asker))
    case "close":
      return offer(dialogue, await closeLink(deps, asker))
  }
}

/** Presses a button whose id is good for days; undefined for other buttons. */
export async function pressCalendarFile(
  deps: CalendarDeps,
  asker: Asker,
  dialogue: Dialogue,
  id: string,
): Promise<Reply | undefined> {
  const meeting = calendarPressed(id)
  return meeting === undefined
    ? undefined
    : pressCalendar(deps, asker, dialogue, { do: "file", meetings: [meeting] })
}
