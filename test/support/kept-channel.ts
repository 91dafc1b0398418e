import type { Channel, Outgoing } from "../../src/core/channel.ts"

export interface Said {
  readonly chat: string
  readonly message: Outgoing
}

/** A platform that takes every message and keeps it in `sent`, in the order in which it came. */
export function keptChannel(sent: Said[]): Channel {
  return {
    name: "web",
    can: { buttons: 10, edit: false, stream: false, files: true, textLimit: 4096 },
    start: async () => {},
    pieces: () => 1,
    send: async ({ chat }, message) => ({ platformId: String(sent.push({ chat, message })) }),
    stop: async () => {},
  }
}
