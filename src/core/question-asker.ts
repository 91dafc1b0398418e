import type { ChannelName } from "./channel.ts"
import type { Keys } from "./seal.ts"

/** By which a question is known to be an account's at one occasion: at the next it is another one. */
export function askerDigest(
  keys: Keys,
  { channel, user }: { readonly channel: ChannelName; readonly user: string },
  meeting: number,
): string {
  return keys.digest(`${meeting}:${channel}:${user}`, "askers").toString("base64url")
}

/** All digests of these accounts at these occasions: what is kept of a person is found by them. */
export function askersOf(
  keys: Keys,
  { accounts }: { readonly accounts: readonly { readonly channel: ChannelName; readonly user: string }[] },
  meetings: readonly number[],
): string[] {
  return accounts.flatMap((account) => meetings.map((meeting) => askerDigest(keys, account, meeting)))
}
