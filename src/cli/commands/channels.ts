import { formatMoment } from "../../core/calendar.ts"
import { AT_HOME } from "../../core/channel.ts"
import type { Texts } from "../../core/texts.ts"
import { type ChannelStanding, readStandings } from "../../storage/channel-reports.ts"
import { type Command, printLine, readWords } from "../command.ts"

/** `channels [--json]`: how each channel stands. */
export const channelsCommand: Command = (words) => {
  const { values } = readWords(words, { json: { type: "boolean", default: false } })
  return async ({ database, clock, texts }) => {
    const standings = await readStandings(database, clock.now())
    if (values.json) for (const one of standings) printLine(JSON.stringify(one))
    else if (standings.length === 0) printLine(texts("cli-channels-none"))
    else printLine(standings.map((one) => standingText(texts, one)).join("\n\n"))
    return 0
  }
}

function standingText(texts: Texts, one: ChannelStanding): string {
  const at = (moment: Date | null) => (moment === null ? "–" : formatMoment(moment))
  const ends = Object.entries(one.lastDay).map(([state, number]) => `${texts(`outbox-${state}`)} ${number}`)
  const { channel } = one
  return [
    AT_HOME.some((home) => home === channel)
      ? texts("cli-channel-home", { channel })
      : texts("cli-channel-head", {
          channel,
          name: one.connectedAs || "?",
          receives: one.receives || "?",
          webhook: one.webhook || "–",
        }),
    one.problem === null
      ? texts("cli-channel-fine")
      : texts("cli-channel-problem", { problem: one.problem, at: at(one.problemAt) }),
    ...(one.heldUntil === null ? [] : [texts("cli-channel-held", { until: at(one.heldUntil) })]),
    texts("cli-channel-waiting", {
      waiting: one.waiting,
      oldest: at(one.oldestWaiting),
      unread: one.unread,
      minute: one.sentLastMinute,
    }),
    texts("cli-channel-day", { ends: ends.join(", ") || "–", unreachable: one.unreachable }),
    ...(one.lastError === ""
      ? []
      : [texts("cli-channel-error", { error: one.lastError, at: at(one.lastErrorAt) })]),
  ].join("\n")
}
