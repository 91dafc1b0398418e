import type { Address } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import {
  blockedUntil,
  cancelRequest,
  forgetWrongCodes,
  requestLink,
  takeRequest,
} from "../../storage/link-codes.ts"
import { type Account, linkAccounts, linkedAccounts } from "../../storage/people.ts"
import type { Asker, Presented } from "../dialogue.ts"
import type { ReachAction } from "./actions.ts"
import { channelName, showChannels } from "./channels.ts"
import { CODE_MS, digestOf } from "./code.ts"
import type { ReachDeps } from "./reply.ts"
import { noteWrongCode } from "./tries.ts"

/** What is answered here, and what another account of the link is told. */
export interface Decided {
  readonly presented: Presented<ReachAction>
  readonly elsewhere?: readonly { readonly to: Address; readonly presented: Presented<ReachAction> }[]
}

/** A code was typed: a right one asks the account that gave it; all others are answered alike. */
export async function typeCode(
  { queries, texts }: ReachDeps,
  { now }: Asker,
  me: Account,
  letters: string,
): Promise<Decided> {
  const linked = await linkedAccounts(queries, me.channel, me.user)
  if (linked.length > 0) return { presented: sentence(texts("reach-already")) }
  const blocked = await blockedUntil(queries, me, now)
  if (blocked !== null) return { presented: sentence(restSentence(texts, blocked, now)) }
  const digest = digestOf(letters)
  const until = new Date(now.getTime() + CODE_MS)
  const giver = await requestLink(queries, me, { digest, until }, now)
  if (giver === undefined) {
    const rest = await noteWrongCode(queries, me, now)
    return { presented: sentence(rest === null ? texts("reach-wrong") : restSentence(texts, rest, now)) }
  }
  await forgetWrongCodes(queries, me)
  return {
    presented: {
      ...sentence(texts("reach-requested")),
      offers: [{ label: texts("reach-button-cancel"), action: { do: "cancel", digest } }],
    },
    elsewhere: [{ to: giver, presented: askGiver(texts, me, digest) }],
  }
}

function askGiver(texts: Texts, typist: Account, digest: string): Presented<ReachAction> {
  return {
    ...sentence(texts("reach-confirm", { channel: channelName(texts, typist.channel) })),
    offers: [
      { label: texts("reach-button-confirm"), action: { do: "confirm", digest } },
      { label: texts("reach-button-refuse"), action: { do: "refuse", digest } },
    ],
  }
}

/** The account that gave the code has decided. Only now two accounts become one person, or not. */
export async function decide(
  { queries, texts }: ReachDeps,
  { now }: Asker,
  me: Account,
  action: Extract<ReachAction, { do: "confirm" | "refuse" }>,
): Promise<Decided> {
  const typist = await takeRequest(queries, me, action.digest, now)
  if (typist === undefined) return { presented: sentence(texts("reach-request-gone")) }
  if (action.do === "refuse") {
    return {
      presented: sentence(texts("reach-refused")),
      elsewhere: [{ to: typist, presented: sentence(texts("reach-not-confirmed")) }],
    }
  }
  if (!(await linkAccounts(queries, me, typist, now)))
    return { presented: sentence(texts("reach-request-gone")) }
  const linked = await linkedAccounts(queries, me.channel, me.user)
  const news = (other: Account) => texts("reach-linked", { channel: channelName(texts, other.channel) })
  return {
    presented: showChannels(texts, me.channel, linked, news(typist)),
    elsewhere: [{ to: typist, presented: showChannels(texts, typist.channel, linked, news(me)) }],
  }
}

/** The account that typed the code takes it back: nobody can confirm it any more. */
export async function cancel({ queries, texts }: ReachDeps, me: Account, digest: string): Promise<Decided> {
  await cancelRequest(queries, me, digest)
  return { presented: sentence(texts("reach-cancelled")) }
}

/** How long no other code is looked at. */
export function restSentence(texts: Texts, until: Date, now: Date): string {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / 60_000)
  const isShort = minutes < 90
  return texts(`reach-blocked-${isShort ? "minutes" : "hours"}`, {
    count: isShort ? minutes : Math.ceil(minutes / 60),
  })
}

function sentence(text: string): Presented<ReachAction> {
  return { parts: [{ kind: "text", text }], offers: [] }
}
