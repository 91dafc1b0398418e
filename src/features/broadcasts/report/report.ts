import { recordRef } from "../../../core/audit.ts"
import { may, type UnitAct } from "../../../core/rights.ts"
import { type Receiver, readReceivers, sendKey } from "../../../storage/broadcast-people.ts"
import { type Broadcast, readBroadcast } from "../../../storage/broadcasts.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { phoneOf } from "../../members/plan-list.ts"
import { type BroadcastsDeps, labelOf, page } from "../deps.ts"
import { resultText } from "../poll/result.ts"
import { REACHED, reachedBy } from "./standing.ts"

/** So many names of one group go into one message. */
const MOST_NAMES = 30

const holds = (asker: Asker, act: UnitAct, unit: number) => may(asker.standing.held, act, unit)

/**
 * How a broadcast stands. Names are those of the units in which the reader may send themselves; of the units below the
 * sender sees totals. Who chose what in a poll is not in it, nor who has a part in it.
 */
export async function showReport(
  deps: BroadcastsDeps,
  asker: Asker,
  id: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const sent = await readBroadcast(queries, id)
  if (sent === undefined || sent.state === "draft") return page(texts("broadcasts-gone"))
  const all = await readReceivers(queries, id, sendKey(sent))
  const own = all.filter(({ unit }) => holds(asker, "send-notice", unit))
  const isSender = holds(asker, "send-notice", sent.unit)
  const below = isSender ? all.filter(({ unit }) => !holds(asker, "send-notice", unit)) : []
  await deps.audit(asker, "data-viewed", recordRef("broadcast", id))
  const lines = [
    ...(news === undefined ? [] : [news]),
    texts("broadcasts-report", { label: labelOf(texts, sent), people: own.length + below.length }),
    ...(own.length === 0 ? [] : ownLines(deps, sent, own)),
    ...(await belowLines(deps, asker, sent, below)),
  ]
  const callable = own.filter((one) => isToCall(sent, one) && holds(asker, "see-phones", one.unit))
  const isAnyUnread = sent.asksReading && [...own, ...below].some(({ readAt }) => readAt === null)
  return page(lines.join("\n"), [
    ...(isSender && isAnyUnread
      ? [{ label: texts("broadcasts-button-nudge"), action: { do: "nudge", broadcast: id } as const }]
      : []),
    ...(callable.length > 0
      ? [{ label: texts("broadcasts-button-phones"), action: { do: "phones", broadcast: id } as const }]
      : []),
    ...(sent.kind === "poll" && maySeeResult(asker, sent)
      ? [{ label: texts("broadcasts-button-result"), action: { do: "result", broadcast: id } as const }]
      : []),
  ])
}

function ownLines({ texts }: BroadcastsDeps, { asksReading }: Broadcast, own: readonly Receiver[]): string[] {
  const names = (some: readonly Receiver[]) =>
    some
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
      .join("; ") +
    (some.length > MOST_NAMES ? texts("broadcasts-more-names", { count: some.length - MOST_NAMES }) : "")
  const lines = REACHED.flatMap((reached) => {
    const some = own.filter((one) => reachedBy(one) === reached)
    if (some.length === 0) return []
    const named = reached === "far" || reached === "untold"
    return texts(`broadcasts-reached-${reached}`, { count: some.length, names: named ? names(some) : "" })
  })
  if (!asksReading) return lines
  const read = own.filter(({ readAt }) => readAt !== null)
  const unread = own.filter(({ readAt }) => readAt === null)
  return [
    ...lines,
    texts("broadcasts-read-by", { count: read.length, names: names(read) }),
    texts("broadcasts-unread-by", { count: unread.length, names: names(unread) }),
  ]
}

/** A line for each unit below; nobody's name. */
async function belowLines(
  { queries, texts }: BroadcastsDeps,
  asker: Asker,
  { asksReading }: Broadcast,
  below: readonly Receiver[],
): Promise<string[]> {
  const lines: string[] = []
  for (const [unit, some] of Map.groupBy(below, (one) => one.unit)) {
    const count = (fits: (one: Receiver) => boolean) => some.filter(fits).length
    lines.push(
      texts("broadcasts-below", {
        unit: (await requireUnit(queries, unit, asker.today)).name,
        people: some.length,
        sent: count((one) => ["seen", "delivered", "sent"].includes(reachedBy(one))),
        far: count((one) => reachedBy(one) === "far"),
        asked: asksReading ? "yes" : "no",
        read: count(({ readAt }) => readAt !== null),
      }),
    )
  }
  return lines
}

function isToCall({ asksReading }: Broadcast, one: Receiver): boolean {
  return reachedBy(one) === "far" || (asksReading && one.readAt === null)
}

/** The numbers of those who cannot be reached or have not read, in the reader's own units. That is written down. */
export async function showPhones(deps: BroadcastsDeps, asker: Asker, id: number): Promise<Presented> {
  const { queries, texts, keys } = deps
  const sent = await readBroadcast(queries, id)
  if (sent === undefined || sent.state === "draft") return page(texts("broadcasts-gone"))
  const people = (await readReceivers(queries, id, sendKey(sent))).filter(
    (one) => isToCall(sent, one) && holds(asker, "see-phones", one.unit),
  )
  await deps.audit(asker, "phones-shown", recordRef("broadcast", id))
  const lines = people.map(({ name, phoneSealed }) =>
    texts("broadcasts-phone-line", {
      name,
      phone: phoneSealed === null ? texts("members-no-phone") : phoneOf(keys, phoneSealed),
    }),
  )
  return page([texts("broadcasts-phones", { count: people.length }), ...lines].join("\n"))
}

/** Whoever made a poll sees how far it has come; other officers of the unit see how it ended. */
export function maySeeResult(asker: Asker, { madeBy, unit, state }: Broadcast): boolean {
  if (!holds(asker, "send-notice", unit)) return false
  return state === "closed" || (madeBy !== null && madeBy === asker.standing.person?.id)
}

export async function showResult(
  { queries, texts }: BroadcastsDeps,
  asker: Asker,
  id: number,
): Promise<Presented | undefined> {
  const poll = await readBroadcast(queries, id)
  if (poll?.kind !== "poll" || poll.state === "draft" || !maySeeResult(asker, poll)) return undefined
  return page(await resultText(queries, texts, poll))
}
