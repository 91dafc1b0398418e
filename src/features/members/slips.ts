import { endOfDayInVietnam } from "../../core/calendar.ts"
import { chatLink } from "../../core/chat-link.ts"
import { printSlips, type Slip, type SlipWay } from "../../print/slips.ts"
import { readHandles } from "../../storage/channel-reports.ts"
import { insertInvitations } from "../../storage/invitations.ts"
import { newInvitation, SLIP_MS } from "./code.ts"
import type { MembersDeps } from "./deps.ts"

/** For whom slips are made, and who makes them; null is the operator. */
export interface SlipsFor {
  readonly unit: number
  readonly name: string
  readonly people: readonly { readonly id: number; readonly name: string }[]
  readonly by: number | null
  readonly at: Date
}

/**
 * Slips with a code each, as a PDF. A slip may be lost on its way, so whoever uses one waits for approval. Call in a
 * transaction, with at least one person.
 */
export async function makeSlips(
  { queries, texts, organisation }: Pick<MembersDeps, "queries" | "texts" | "organisation">,
  { unit, name, people, by, at }: SlipsFor,
): Promise<Buffer> {
  const expiresAt = endOfDayInVietnam(new Date(at.getTime() + SLIP_MS))
  const codes = people.map((one) => ({ ...newInvitation(), name: one.name, person: one.id }))
  await insertInvitations(queries, codes, { unit, kind: "slip", by, at, expiresAt, isApproved: false })
  const handles = await readHandles(queries)
  const slips = codes.map(
    (one): Slip => ({
      name: one.name,
      code: one.shown,
      validUntil: expiresAt,
      ways: waysFor(handles, one.shown),
    }),
  )
  return printSlips({ organisation: organisation ?? name, unit: name, slips, texts, madeOn: at })
}

function waysFor(handles: Awaited<ReturnType<typeof readHandles>>, code: string): SlipWay[] {
  return handles.flatMap(({ channel, connectedAs, handle }) =>
    channel === "web" || channel === "console"
      ? []
      : [{ channel, account: connectedAs, link: chatLink(channel, handle, code)?.url ?? null }],
  )
}
