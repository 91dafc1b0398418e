import type { ChannelName } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import type { Account } from "../../storage/people.ts"
import type { Offer, Presented } from "../dialogue.ts"
import type { ReachAction } from "./actions.ts"

/** What people call a channel. */
export function channelName(texts: Texts, channel: ChannelName): string {
  return texts(`reach-channel-${channel}`)
}

/** Which channels a person has linked, in which order they are reached, and what can be changed. */
export function showChannels(
  texts: Texts,
  here: ChannelName,
  linked: readonly Account[],
  news?: string,
): Presented<ReachAction> {
  const code: Offer<ReachAction> = { label: texts("reach-button-code"), action: { do: "code" } }
  const [first, ...others] = linked
  if (first === undefined) {
    const enter: Offer<ReachAction> = { label: texts("reach-button-enter"), action: { do: "enter" } }
    const alone = texts("reach-alone", { channel: channelName(texts, here) })
    return { parts: [sentence(news === undefined ? alone : `${news} ${alone}`)], offers: [code, enter] }
  }
  const rest = others.map(({ channel }) => channelName(texts, channel)).join(", ")
  const order = texts("reach-order", { first: channelName(texts, first.channel), rest })
  const button = (what: "first" | "unlink", channel: ChannelName): Offer<ReachAction> => ({
    label: texts(`reach-button-${what}`, { channel: channelName(texts, channel) }),
    action: { do: what, channel },
  })
  return {
    parts: [sentence(news === undefined ? order : `${news} ${order}`)],
    offers: [
      code,
      ...others.map(({ channel }) => button("first", channel)),
      ...linked.map(({ channel }) => button("unlink", channel)),
    ],
  }
}

function sentence(text: string): Presented["parts"][number] {
  return { kind: "text", text }
}
