import type { Receive } from "../../../src/core/channel.ts"
import type { Update } from "../../../src/simulators/telegram/wire.ts"
import { type ChannelHarness, describeChannelContract } from "../contract.ts"
import { type Mode, openBench } from "./bench.ts"

for (const mode of ["polling", "webhook"] satisfies Mode[])
  describeChannelContract(`telegram (${mode})`, () => openHarness(mode))

async function openHarness(mode: Mode): Promise<ChannelHarness> {
  const { fake, channel, close } = await openBench(mode)
  const before = fake.say(7, "/start")
  let hasStopped = false
  let count = 0
  let heard = () => {}

  /** Everything after the greeting, counted when it is stored. */
  const listening =
    (receive: Receive): Receive =>
    async (arrival, raw) => {
      if (arrival.eventId === String(before.update_id)) return
      await receive(arrival, raw)
      count += 1
      heard()
    }

  /** Taken, or turned away: by a channel that has stopped, or by its webhook. */
  async function settled(update: Update, expected: number): Promise<void> {
    while (!hasStopped && count < expected) {
      if (mode === "webhook") await fake.taken(update)
      await new Promise<void>((resolve) => {
        heard = resolve
        if (hasStopped || count >= expected) resolve()
      })
    }
  }

  return {
    channel: {
      ...channel,
      start: async (receive) => {
        await channel.start(listening(receive))
        await fake.taken(before)
      },
      stop: async () => {
        await channel.stop()
        hasStopped = true
        heard()
      },
    },
    address: { channel: "telegram", chat: "7" },
    type: (text) => settled(fake.say(7, text), count + 1),
    press: (action) => settled(fake.press(7, action), count + 1),
    sendPhoto: (bytes) => settled(fake.sendPhoto(7, bytes), count + 1),
    redeliver: () => settled(fake.redeliver().at(-1)!, count + 1),
    shown: async () =>
      fake
        .seenBy(7)
        .map(({ text, buttons = [] }) => [text, ...buttons.map(({ label }) => label)].join("\n"))
        .join("\n"),
    close,
  }
}
