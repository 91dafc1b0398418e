import { type Delivery, readNotice } from "./notices.ts"
import type { Phones } from "./phones.ts"
import { accountName } from "./record.ts"
import type { Arrivals } from "./states.ts"

/** What the platforms' ledgers say; `died` are messages whose process ended while it sent them. */
export function arrivalsBy(
  phones: Pick<Phones, "hasNotice" | "mayHaveNotice">,
  died: readonly Delivery[],
): Arrivals {
  const ended = died.map(({ platform, chat, at, text }) => ({
    account: accountName({ channel: platform, user: chat }),
    startsAt: readNotice(text, at)?.startsAt,
  }))
  return ({ versions }, { accounts }) => {
    const times = versions.map(({ startsAt }) => startsAt)
    if (phones.hasNotice(accounts, times)) return "arrived"
    const names = accounts.map(accountName)
    const hasEnded = ended.some(
      ({ account, startsAt }) =>
        names.includes(account) && startsAt !== undefined && times.includes(startsAt),
    )
    return hasEnded || phones.mayHaveNotice(accounts, times) ? "lost" : "none"
  }
}
