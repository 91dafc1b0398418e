import type { Channel, ChannelName, Outgoing } from "../../src/core/channel.ts"
import type { Log } from "../../src/core/log.ts"

export const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

export const textOf = (message: Outgoing) => (message.parts[0] as { text: string }).text

/** A platform that writes down what reaches people, fails as it is told to, and takes one piece for each "|". */
export function platform(
  name: ChannelName = "telegram",
  fail: (text: string, attempt: number, chat: string) => unknown = () => undefined,
) {
  const shown: string[] = []
  const attempts = new Map<string, number>()
  const channel: Channel = {
    name,
    can: { buttons: 0, edit: false, stream: false, files: false, textLimit: 4000 },
    start: async () => {},
    stop: async () => {},
    pieces: (message) => textOf(message).split("|").length,
    send: async (to, message, piece = 0) => {
      const text = textOf(message).split("|")[piece]!
      const attempt = (attempts.get(text) ?? 0) + 1
      attempts.set(text, attempt)
      const problem = await fail(text, attempt, to.chat)
      if (problem !== undefined) throw problem
      shown.push(`${to.chat}: ${text}`)
      return { platformId: `p-${to.chat}-${text}` }
    },
  }
  return { channel, shown, attempts }
}
