import type { Metric } from "./http/metrics.ts"
import type { ChannelStanding } from "./storage/channel-reports.ts"

const seconds = (since: Date | null, now: Date) =>
  since === null ? 0 : Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000))

/** The standings of the channels as numbers to be collected. */
export function standingMetrics(standings: readonly ChannelStanding[], now: Date): Metric[] {
  const per = (name: string, help: string, value: (one: ChannelStanding) => number): Metric => ({
    name: `chibo_${name}`,
    help,
    samples: standings.map((one) => ({ labels: { channel: one.channel }, value: value(one) })),
  })
  return [
    per("channel_up", "1 when the channel has no problem that stops it", (one) =>
      Number(one.problem === null),
    ),
    {
      name: "chibo_channel_problem",
      help: "1 for the problem that a channel has now",
      samples: standings.flatMap(({ channel, problem }) =>
        problem === null ? [] : [{ labels: { channel, problem }, value: 1 }],
      ),
    },
    {
      name: "chibo_channel_info",
      help: "1; as whom the channel is connected, how it receives, and what its platform says of the webhook",
      samples: standings.map(({ channel, connectedAs, receives, webhook }) => ({
        labels: { channel, connected_as: connectedAs, receives, webhook },
        value: 1,
      })),
    },
    {
      name: "chibo_channel_last_error_timestamp_seconds",
      help: "When a message last failed, by how",
      samples: standings.flatMap(({ channel, lastError, lastErrorAt }) =>
        lastErrorAt === null
          ? []
          : [{ labels: { channel, error: lastError }, value: Math.floor(lastErrorAt.getTime() / 1000) }],
      ),
    },
    per("outbox_waiting", "Messages that wait or are on their way", (one) => one.waiting),
    per("outbox_oldest_seconds", "Age of the oldest message that waits", (one) =>
      seconds(one.oldestWaiting, now),
    ),
    per("inbox_waiting", "Events that are not worked off yet", (one) => one.unread),
    per("inbox_oldest_seconds", "Age of the oldest event that waits", (one) =>
      seconds(one.oldestUnread, now),
    ),
    per(
      "sent_last_minute",
      "Messages that the platform took in the last minute",
      (one) => one.sentLastMinute,
    ),
    per("unreachable_chats", "Private conversations that are closed to us", (one) => one.unreachable),
    {
      name: "chibo_messages_last_day",
      help: "Messages that ended in the last 24 hours, by how they ended",
      samples: standings.flatMap(({ channel, lastDay }) =>
        Object.entries(lastDay).map(([state, value]) => ({ labels: { channel, state }, value })),
      ),
    },
  ]
}
