import type { Outgoing } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { readMeeting } from "../../storage/meetings.ts"
import { notify } from "../../storage/notify.ts"
import { claimReminder, meetingsToFinish, type ToAsk } from "../../storage/reminded.ts"
import { accountOfPerson, officerOf } from "../../storage/unit-officers.ts"
import { shortTime } from "../meetings/deps.ts"
import { rollButton } from "../meetings/tell.ts"

const DAY_MS = 24 * 60 * 60 * 1000
/** So many days after the beginning it is asked, and so long that is of use. */
const ASKED = [
  { kind: "after-a-day", from: 1, until: 3 },
  { kind: "after-three-days", from: 3, until: 4 },
] as const

/**
 * Asks whoever called a meeting to finish it: the roll, the minutes. Whoever is in office now, where the caller is no
 * more. Each once; nobody is asked when all is said to be done. Returns how many messages are new.
 */
export async function askToFinish(
  deps: { readonly queries: Queries; readonly texts: Texts },
  now: Date,
): Promise<number> {
  const { queries } = deps
  let added = 0
  for (const { kind, from, until } of ASKED) {
    const [first, last] = [new Date(now.getTime() - until * DAY_MS), new Date(now.getTime() - from * DAY_MS)]
    for (const meeting of await meetingsToFinish(queries, kind, first, last)) {
      if (!(await claimReminder(queries, meeting, kind, now))) continue
      added += await ask(deps, meeting, {
        kind,
        now,
        notAfter: new Date(meeting.startsAt.getTime() + until * DAY_MS),
      })
    }
  }
  return added
}

async function ask(
  { queries, texts }: { readonly queries: Queries; readonly texts: Texts },
  meeting: ToAsk,
  { kind, now, notAfter }: { readonly kind: string; readonly now: Date; readonly notAfter: Date },
): Promise<number> {
  const caller = meeting.caller === null ? undefined : await accountOfPerson(queries, meeting.caller)
  const to = caller ?? (await officerOf(queries, meeting.unit, ["secretary", "deputy"]))
  if (to === undefined) return 0
  const text = texts("reminders-finish", {
    time: shortTime(texts, meeting.startsAt),
    roll: meeting.isClosed ? "closed" : "open",
  })
  const finish = { label: texts("reminders-button-finish"), action: `meeting:${meeting.id}:finish` }
  const buttons = meeting.isClosed
    ? [finish]
    : [rollButton(texts, (await readMeeting(queries, meeting.id))!), finish]
  const message: Outgoing = { parts: [{ kind: "text", text }], buttons }
  const key = `meeting:${meeting.id}:${kind}`
  const { added } = await notify(queries, [to], { key, kind: "notice", message, notAfter }, now)
  return added
}

/** The meeting that a button says is done; undefined for other buttons. */
export function finishPressed(id: string): { readonly do: "finish"; readonly meeting: number } | undefined {
  const found = /^meeting:(\d{1,15}):finish$/.exec(id)
  return found === null ? undefined : { do: "finish", meeting: Number(found[1]) }
}
