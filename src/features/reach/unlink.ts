import type { ChannelName } from "../../core/channel.ts"
import { type Account, linkedAccounts, unlinkAccount } from "../../storage/people.ts"
import { channelName, showChannels } from "./channels.ts"
import type { Decided } from "./link.ts"
import type { ReachDeps } from "./reply.ts"

/** Takes one channel out of a person's and tells that channel, and the ones that are left alone by it. */
export async function unlink(
  { queries, texts }: ReachDeps,
  me: Account,
  channel: ChannelName,
): Promise<Decided> {
  const linked = await linkedAccounts(queries, me.channel, me.user)
  const isLinked = linked.some((account) => account.channel === channel)
  await unlinkAccount(queries, me, channel)
  const left = await linkedAccounts(queries, me.channel, me.user)
  const news = texts("reach-unlinked", { channel: channelName(texts, channel) })
  const told = linked.filter((account) => account.channel !== me.channel)
  return {
    presented: showChannels(texts, me.channel, left, isLinked ? news : undefined),
    elsewhere: isLinked
      ? told.map((to) => ({ to, presented: { parts: [{ kind: "text", text: news }], offers: [] } }))
      : [],
  }
}
