import type { ChannelName } from "../../core/channel.ts"

/** What a button about a person's channels does. A person has at most one account on a channel. */
export type ReachAction =
  | { readonly do: "open" | "code" | "enter" }
  | { readonly do: "first" | "unlink"; readonly channel: ChannelName }
  | { readonly do: "unlink-sure"; readonly channel: ChannelName }
  /** The account that gave the code says whether it was the same person who typed it. */
  | { readonly do: "confirm" | "refuse"; readonly digest: string }
  /** The account that typed the code takes it back. */
  | { readonly do: "cancel"; readonly digest: string }

/** The next words are a code, be it written without its beginning. */
export type ReachStep = { readonly do: "enter" }
