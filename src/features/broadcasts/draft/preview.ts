import { FEWEST_OPTIONS } from "../../../core/broadcast.ts"
import { isQuiet, QUIET_HOURS } from "../../../core/quiet-hours.ts"
import { totalsToTell } from "../../../storage/broadcast-people.ts"
import { type Broadcast, readBroadcast, unitsOfBroadcast } from "../../../storage/broadcasts.ts"
import { readOptions } from "../../../storage/polls.ts"
import { groupsOf } from "../../../storage/unit-groups.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import type { BroadcastsAction } from "../actions.ts"
import { type BroadcastsDeps, namesOf, page } from "../deps.ts"
import { noticeText, pollText } from "../message.ts"
import { documentForAll } from "./document.ts"
import { goesToGroup, maySayInGroup } from "./group.ts"

/** So long what was sent can be taken back before it leaves. */
export const UNDO_MS = 60_000

/** Asks for the first thing that a draft lacks; a whole one is shown as it will be read, with whom it reaches and when. */
export async function showDraft(
  deps: BroadcastsDeps,
  asker: Asker,
  id: number,
  problem?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readBroadcast(queries, id)
  if (draft?.state !== "draft") return page(texts("broadcasts-gone"))
  if (draft.content === "") return askFor(deps, draft, "content", problem)
  if (draft.kind === "poll") {
    if ((await readOptions(queries, id)).length < FEWEST_OPTIONS)
      return askFor(deps, draft, "options", problem)
    if (draft.endsAt === null || draft.endsAt.getTime() <= asker.now.getTime() + UNDO_MS)
      return askFor(deps, draft, "ends", problem)
  }
  const text = await (draft.kind === "poll" ? previewPoll : previewNotice)(deps, asker, draft)
  return page(problem === undefined ? text : `${problem}\n\n${text}`, [
    offer(deps, "send", id),
    { label: texts(`broadcasts-button-content-${draft.kind}`), action: { do: "set-content", broadcast: id } },
    offer(deps, "people", id),
    offer(deps, "more", id),
    offer(deps, "drop", id),
  ])
}

function offer(
  { texts }: BroadcastsDeps,
  what: "send" | "people" | "more" | "drop" | "preview",
  broadcast: number,
): Offer<BroadcastsAction> {
  return { label: texts(`broadcasts-button-${what}`), action: { do: what, broadcast } }
}

async function previewNotice(deps: BroadcastsDeps, asker: Asker, draft: Broadcast): Promise<string> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, draft.unit, asker.today)
  const document = await documentForAll(queries, asker, draft)
  return texts("broadcasts-preview-notice", {
    message: noticeText(texts, draft, { unit: name, document }),
    reading: draft.asksReading ? "yes" : "no",
    group: goesToGroup(draft, await unitsOfBroadcast(queries, draft.id)) ? "yes" : "no",
    hidden: draft.document !== null && document === undefined ? "yes" : "no",
    whom: await whom(deps, asker, draft),
  })
}

async function previewPoll(deps: BroadcastsDeps, asker: Asker, draft: Broadcast): Promise<string> {
  const { queries, texts } = deps
  const { name } = await requireUnit(queries, draft.unit, asker.today)
  const options = await readOptions(queries, draft.id)
  return texts("broadcasts-preview-poll", {
    message: pollText(texts, draft, { unit: name }),
    options: options.map(({ number, label }) => `${number}. ${label}`).join("\n"),
    publish: draft.tellsResult ? "yes" : "no",
    whom: await whom(deps, asker, draft),
  })
}

/** Whom it reaches, how many of them cannot be reached, and when it gets there. */
async function whom({ queries, texts }: BroadcastsDeps, asker: Asker, draft: Broadcast): Promise<string> {
  const { people, linked } = await totalsToTell(queries, draft.id)
  const leavesAt = new Date(asker.now.getTime() + UNDO_MS)
  return texts("broadcasts-whom", {
    units: await namesOf(queries, await unitsOfBroadcast(queries, draft.id), asker),
    to: texts(`broadcasts-to-${draft.sentTo}`),
    people,
    linked,
    unlinked: people - linked,
    quiet: isQuiet({ now: () => leavesAt }, QUIET_HOURS) ? "yes" : "no",
  })
}

/** Asks for one part of a draft. */
export async function askFor(
  { texts }: BroadcastsDeps,
  draft: Broadcast,
  part: "content" | "options" | "ends" | "document",
  problem?: string,
): Promise<Presented> {
  const asked = texts(part === "content" ? `broadcasts-ask-${draft.kind}` : `broadcasts-ask-${part}`)
  const text = problem === undefined ? asked : `${problem}\n${asked}`
  return page(text, [], { do: part, broadcast: draft.id })
}

/** What is rarely wanted. */
export async function showMore(deps: BroadcastsDeps, id: number): Promise<Presented> {
  const { queries, texts } = deps
  const draft = await readBroadcast(queries, id)
  if (draft?.state !== "draft") return page(texts("broadcasts-gone"))
  const toggle = (what: "reading" | "group" | "publish", isOn: boolean): Offer<BroadcastsAction> => ({
    label: texts(`broadcasts-button-${what}`, { on: isOn ? "yes" : "no" }),
    action: { do: what, broadcast: id, on: !isOn },
  })
  if (draft.kind === "poll")
    return page(texts("broadcasts-more"), [
      toggle("publish", draft.tellsResult),
      { label: texts("broadcasts-button-options"), action: { do: "set-options", broadcast: id } },
      { label: texts("broadcasts-button-ends"), action: { do: "set-ends", broadcast: id } },
      offer(deps, "preview", id),
    ])
  const hasGroup =
    maySayInGroup(draft, await unitsOfBroadcast(queries, id)) &&
    (await groupsOf(queries, draft.unit)).length > 0
  return page(texts(hasGroup ? "broadcasts-more-group" : "broadcasts-more"), [
    toggle("reading", draft.asksReading),
    { label: texts("broadcasts-button-document"), action: { do: "set-document", broadcast: id } },
    ...(draft.document === null
      ? []
      : [
          {
            label: texts("broadcasts-button-no-document"),
            action: { do: "no-document", broadcast: id } as const,
          },
        ]),
    ...(hasGroup ? [toggle("group", draft.toGroup)] : []),
    offer(deps, "preview", id),
  ])
}
