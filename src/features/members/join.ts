import { accountRef, recordRef } from "../../core/audit.ts"
import { may, unitsWhere } from "../../core/rights.ts"
import {
  type Decided,
  listWaiting,
  takeWaiting,
  unitOfWaiting,
  useInvitation,
} from "../../storage/invitations.ts"
import { firstAccounts, joinAccount } from "../../storage/joining.ts"
import { blockedUntil, forgetWrongCodes } from "../../storage/link-codes.ts"
import type { Account } from "../../storage/people.ts"
import { holdersOf } from "../../storage/roles.ts"
import { requireUnit } from "../../storage/units.ts"
import { askReminders } from "../consent/reminders.ts"
import type { Asker, Elsewhere } from "../dialogue.ts"
import { restSentence } from "../reach/link.ts"
import { noteWrongCode } from "../reach/tries.ts"
import { APPROVAL_MS, digestOf } from "./code.ts"
import { type MembersDeps, page, type Shown } from "./deps.ts"

/** A code was typed, or came with the link of a slip: a right one asks the unit's officers; all others are answered alike. */
export async function typeInvitation(deps: MembersDeps, asker: Asker, letters: string): Promise<Shown> {
  const { queries, texts } = deps
  const me: Account = { ...asker.from, user: asker.user }
  if (asker.standing.person !== null) return { presented: page(texts("members-join-already")) }
  const blocked = await blockedUntil(queries, me, asker.now)
  if (blocked !== null) return { presented: page(restSentence(texts, blocked, asker.now)) }
  const until = new Date(asker.now.getTime() + APPROVAL_MS)
  const digest = digestOf(letters)
  const used = await useInvitation(queries, digest, me, asker.now, until)
  if (used === undefined) {
    const rest = await noteWrongCode(queries, me, asker.now)
    return {
      presented: page(rest === null ? texts("members-join-wrong") : restSentence(texts, rest, asker.now)),
    }
  }
  await forgetWrongCodes(queries, me)
  const unit = (await requireUnit(queries, used.unit, asker.today)).name
  if (used.isApproved) {
    const decided = await takeWaiting(queries, digest, asker.now)
    return joined(deps, asker, decided!, unit)
  }
  return {
    presented: page(texts("members-join-asked", { unit })),
    elsewhere: await askOfficers(deps, used.unit, {
      parts: [
        {
          kind: "text",
          text: texts("members-approve", {
            name: used.name,
            unit,
            channel: texts(`reach-channel-${asker.from.channel}`),
          }),
        },
      ],
      offers: [
        { label: texts("members-button-approve"), action: { feature: "members", do: "approve", digest } },
        { label: texts("members-button-refuse"), action: { feature: "members", do: "refuse", digest } },
      ],
    }),
  }
}

/** Everybody in the unit who may approve and can be written to. */
async function askOfficers(
  deps: MembersDeps,
  unit: number,
  presented: Elsewhere["presented"],
): Promise<Elsewhere[]> {
  const officers = await holdersOf(deps.queries, unit, ["secretary", "deputy"])
  const accounts = await firstAccounts(
    deps.queries,
    officers.map(({ id }) => id),
  )
  return accounts.map((account) => ({ to: account, presented }))
}

/** Accounts that wait, each with its two buttons below its own message: the first one, and how many follow. */
export async function showWaiting(deps: MembersDeps, asker: Asker): Promise<Shown> {
  const { queries, texts } = deps
  const units = unitsWhere(asker.standing.held, "approve-link")
  const [first, ...others] = await listWaiting(queries, units, asker.now)
  if (first === undefined) return { presented: page(texts("members-waiting-none")) }
  const unit = (await requireUnit(queries, first.unit, asker.today)).name
  const text = texts("members-approve", {
    name: first.name,
    unit,
    channel: texts(`reach-channel-${first.channel}`),
  })
  const more = others.length === 0 ? "" : `\n${texts("members-waiting-more", { count: others.length })}`
  return {
    presented: page(text + more, [
      { label: texts("members-button-approve"), action: { do: "approve", digest: first.digest } },
      { label: texts("members-button-refuse"), action: { do: "refuse", digest: first.digest } },
    ]),
  }
}

/** An officer has decided. The right is that of the invitation's unit, looked at now; undefined when it is missing. */
export async function decide(
  deps: MembersDeps,
  asker: Asker,
  action: { readonly do: "approve" | "refuse"; readonly digest: string },
): Promise<Shown | undefined> {
  const { queries, texts } = deps
  const of = await unitOfWaiting(queries, action.digest, asker.now)
  if (of === undefined) {
    const isOfficer = unitsWhere(asker.standing.held, "approve-link").length > 0
    return isOfficer ? { presented: page(texts("members-approve-gone")) } : undefined
  }
  if (!may(asker.standing.held, "approve-link", of)) return undefined
  const decided = (await takeWaiting(queries, action.digest, asker.now))!
  if (action.do === "approve") {
    const unit = (await requireUnit(queries, of, asker.today)).name
    const there = await joined(deps, asker, decided, unit)
    return {
      presented: page(texts("members-approved", { name: decided.name })),
      elsewhere: [{ to: decided.account, presented: there.presented }],
    }
  }
  await deps.audit(
    asker,
    "link-refused",
    recordRef("person", decided.person),
    accountRef(deps.keys, decided.account),
  )
  return {
    presented: page(texts("members-refused", { name: decided.name })),
    elsewhere: [{ to: decided.account, presented: page(texts("members-join-refused")) }],
  }
}

/** The account is the person's from now on; what is said to it, and asked: whether to be reminded there. */
async function joined(deps: MembersDeps, asker: Asker, decided: Decided, unit: string): Promise<Shown> {
  const { queries, texts } = deps
  const isJoined = await joinAccount(queries, decided.person, decided.account, asker.now)
  if (!isJoined) return { presented: page(texts("members-join-already")) }
  await deps.audit(
    asker,
    "link-approved",
    recordRef("person", decided.person),
    accountRef(deps.keys, decided.account),
  )
  const welcome = page(texts("members-joined", { name: decided.name, unit }))
  return { presented: await askReminders(deps, decided.account, welcome) }
}
