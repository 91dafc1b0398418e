import type { ChannelName } from "./channel.ts"
import type { Keys } from "./seal.ts"

/**
 * What somebody can agree to, each apart from the others: that their talk is kept at all; that they are reminded;
 * that they are written to about what they suggested; that their question goes to a model outside;
 * that they hear of public occasions.
 */
export const PURPOSES = ["keep", "reminders", "suggestions", "model", "occasions"] as const
export type Purpose = (typeof PURPOSES)[number]

/** What a feature asks for when it needs it. */
export type AskedPurpose = Exclude<Purpose, "keep">

/** How long messages are kept, in days; people are told so before they agree. */
export const TALK_DAYS = 30

/** By which it is known that an account said no; it names nobody. */
export function refusalDigest(
  keys: Keys,
  { channel, user }: { channel: ChannelName; user: string },
  purpose: Purpose = "keep",
): string {
  const to = purpose === "keep" ? "" : `${purpose}:`
  return keys.digest(`${to}${channel}:${user}`, "refusals").toString("hex")
}
