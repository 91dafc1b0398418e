import { dayInVietnam } from "../../core/calendar.ts"
import type { CalendarEntry } from "../../core/calendar-entry.ts"
import type { Texts } from "../../core/texts.ts"
import { entriesToTell } from "../../storage/calendar-entries.ts"
import type { Queries } from "../../storage/database.ts"
import {
  type OccasionMessage,
  occasionKey,
  tellAccountsOnce,
  whoKnows,
  withdrawOlder,
} from "../../storage/occasion-messages.ts"
import { type Subscriber, subscribersOf } from "../../storage/occasion-subscriptions.ts"
import { insertNotices } from "../../storage/outbox.ts"
import { occasionText } from "./list.ts"

export interface TellDeps {
  readonly queries: Queries
  readonly texts: Texts
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Puts on its way what those who follow a place or a delegate have not heard yet: a new occasion, a change, that it is
 * off, and a day before that it comes. May be called at any time, by several processes, twice: each account hears each
 * thing once for each version. Of an occasion of which somebody knows nothing they do not hear that it is off. Returns how
 * many messages are new.
 */
export async function tellOccasions(deps: TellDeps, now: Date): Promise<number> {
  let added = 0
  for (const entry of await entriesToTell(deps.queries, { today: dayInVietnam(now), now }))
    added += await tellOf(deps, entry, now)
  return added
}

async function tellOf(deps: TellDeps, entry: CalendarEntry, now: Date): Promise<number> {
  const { queries } = deps
  const subscribers = await subscribersOf(queries, entry)
  if (subscribers.length === 0) return 0
  await withdrawOlder(queries, entry.id, entry.sequence, now)
  const known = await whoKnows(queries, entry.id)
  const versionOf = ({ channel, user }: Subscriber) => known.get(`${channel}:${user}`)
  const knowing = subscribers.filter((one) => versionOf(one) !== undefined)
  if (entry.isCancelled) return send(deps, entry, "cancel", knowing, now)
  const behind = knowing.filter((one) => versionOf(one)! < entry.sequence)
  const fresh = subscribers.filter((one) => versionOf(one) === undefined)
  const added =
    (await send(deps, entry, "change", behind, now)) + (await send(deps, entry, "call", fresh, now))
  const due = entry.startsAt.getTime() - DAY_MS
  // What was said within the day before need not be said again.
  if (due > now.getTime() || due <= entry.stampedAt.getTime()) return added
  const uptodate = subscribers.filter((one) => versionOf(one) === entry.sequence)
  return added + (await send(deps, entry, "eve", uptodate, now))
}

async function send(
  { queries, texts }: TellDeps,
  entry: CalendarEntry,
  kind: OccasionMessage,
  accounts: readonly Subscriber[],
  now: Date,
): Promise<number> {
  if (accounts.length === 0) return 0
  const what = { meeting: entry.id, kind, sequence: entry.sequence }
  const anew = await tellAccountsOnce(queries, what, accounts, now)
  const text = texts(`occasions-told-${kind}`, { what: occasionText(texts, entry) })
  const key = occasionKey(entry.id, kind, entry.sequence)
  return insertNotices(
    queries,
    accounts
      .filter(({ channel, user }) => anew.has(`${channel}:${user}`))
      .map(({ channel, user, chat, isOpen }) => ({
        to: { channel, chat },
        recipient: `${channel}:${user}`,
        personId: null,
        noticeId: null,
        key: `${key}:${channel}:${user}`,
        message: { parts: [{ kind: "text", text }] },
        kind: "notice",
        at: now,
        notAfter: entry.startsAt,
        isUnreachable: !isOpen,
      })),
  )
}
