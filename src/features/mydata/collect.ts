import { accountRef, recordRef } from "../../core/audit.ts"
import type { Arrival, Incoming, Outgoing } from "../../core/channel.ts"
import { askersOf } from "../../core/question-asker.ts"
import type { Keys } from "../../core/seal.ts"
import { openArrival, type Sealed } from "../../core/sealed-arrival.ts"
import { openMessage, type SealedMessage } from "../../core/sealed-message.ts"
import { openState } from "../../storage/dialogues.ts"
import { occasionsWithQuestions, ownOccasionQuestions } from "../../storage/occasion-questions.ts"
import { ownSubscriptions } from "../../storage/occasion-subscriptions.ts"
import {
  type OwnMessage,
  ownAudit,
  ownBroadcasts,
  ownChoices,
  ownConsents,
  ownDialogues,
  ownEntry,
  ownFeeds,
  ownFiles,
  ownLinks,
  ownMeetings,
  ownMessages,
  ownRequests,
  ownRoles,
  ownTasks,
} from "../../storage/own-data.ts"
import { subjectOf } from "../../storage/subjects.ts"
import type { Asker } from "../dialogue.ts"
import { phoneOf } from "../members/plan-list.ts"
import { accountOf, type MyDataDeps } from "./deps.ts"
import { readWish } from "./wish.ts"

/** One kind of data; the names of a row's fields are those of its columns. */
export interface Section {
  readonly id: string
  readonly rows: readonly Readonly<Record<string, string | number | Date | null>>[]
}

/** Everything of the person, their own number in full. */
export async function collectOwn({ queries, keys }: MyDataDeps, asker: Asker): Promise<Section[]> {
  const subject = await subjectOf(queries, accountOf(asker), true)
  const id = asker.standing.person?.id ?? null
  const entry = id === null ? undefined : await ownEntry(queries, id)
  const requests = id === null ? [] : await ownRequests(queries, id)
  const references = [
    ...subject.accounts.map((account) => accountRef(keys, account)),
    ...(id === null ? [] : [recordRef("person", id)]),
  ]
  const dialogues = await ownDialogues(queries, subject)
  return [
    { id: "accounts", rows: subject.accounts.map(({ channel, user, chat }) => ({ channel, user, chat })) },
    {
      id: "entry",
      rows:
        entry === undefined
          ? []
          : [
              {
                name: entry.name,
                phone: entry.phoneSealed === null ? null : phoneOf(keys, entry.phoneSealed),
                listRef: entry.listRef,
                since: entry.since,
              },
            ],
    },
    { id: "roles", rows: id === null ? [] : spread(await ownRoles(queries, id, asker.today)) },
    { id: "meetings", rows: id === null ? [] : spread(await ownMeetings(queries, id)) },
    { id: "broadcasts", rows: id === null ? [] : spread(await ownBroadcasts(queries, id)) },
    { id: "tasks", rows: id === null ? [] : spread(await ownTasks(queries, id)) },
    { id: "reminders", rows: id === null ? [] : spread(await ownChoices(queries, id)) },
    { id: "feeds", rows: id === null ? [] : spread(await ownFeeds(queries, id)) },
    { id: "follows", rows: spread(await ownSubscriptions(queries, subject)) },
    {
      id: "asked",
      rows: spread(
        await ownOccasionQuestions(queries, askersOf(keys, subject, await occasionsWithQuestions(queries))),
      ),
    },
    { id: "consents", rows: spread(await ownConsents(queries, subject)) },
    { id: "messages", rows: (await ownMessages(queries, subject)).map((one) => messageRow(keys, one)) },
    {
      id: "dialogues",
      rows: dialogues.map((one) => ({ ...one, state: JSON.stringify(openState(keys, one.state)) })),
    },
    { id: "files", rows: spread(await ownFiles(queries, subject)) },
    { id: "links", rows: spread(await ownLinks(queries, subject)) },
    {
      id: "requests",
      rows: requests.map((one) => ({
        ...one,
        wish: one.wish === null ? null : readWish(keys, one.wish).text,
      })),
    },
    { id: "audit", rows: spread(await ownAudit(queries, references)) },
  ]
}

/** An interface has no index signature; a copy of its fields has. */
function spread<T extends object>(rows: readonly T[]): Section["rows"] {
  return rows.map((row) => ({ ...row }) as Section["rows"][number])
}

function messageRow(keys: Keys, { at, channel, from, message }: OwnMessage): Section["rows"][number] {
  const text =
    from === "person"
      ? typed(openArrival(keys, message as Incoming | Sealed))
      : shown(openMessage(keys, message as Outgoing | SealedMessage))
  return { at, channel, from, text }
}

function typed(said: Arrival): string {
  return "text" in said ? said.text : ""
}

function shown({ parts }: Outgoing): string {
  return parts.map(({ text }) => text).join("\n")
}
