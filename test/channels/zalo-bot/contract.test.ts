import { vi } from "vitest"
import { type ChannelHarness, describeChannelContract } from "../contract.ts"
import { AN, openOffice } from "./office.ts"

describeChannelContract("Zalo bot (polling)", async (): Promise<ChannelHarness> => {
  const office = await openOffice({ pollSeconds: 30 })
  const { channel, fake } = office
  let taken = Promise.withResolvers<void>()
  const stopped = Promise.withResolvers<void>()
  const bring = async (event: () => unknown): Promise<void> => {
    taken = Promise.withResolvers()
    event()
    await Promise.race([taken.promise, stopped.promise])
  }
  return {
    channel: {
      ...channel,
      start: (receive) =>
        channel.start(async (arrival, raw) => {
          await receive(arrival, raw)
          taken.resolve()
        }),
      stop: async () => {
        await channel.stop()
        stopped.resolve()
      },
    },
    address: AN,
    type: (text) => bring(() => fake.say("an", text)),
    sendPhoto: (bytes) => bring(() => fake.sendPhoto("an", bytes)),
    redeliver: () => bring(() => fake.redeliver()),
    shown: (part) => shown(office, part),
    close: office.close,
  }
})

describeChannelContract("Zalo bot (webhook)", async (): Promise<ChannelHarness> => {
  const office = await openOffice({ webhook: true, fake: { retryMs: [] } })
  const { channel, fake } = office
  const bring = async (event: () => unknown): Promise<void> => {
    const tries = fake.webhookLog().length
    event()
    await vi.waitFor(() => {
      if (fake.webhookLog().length === tries) throw new Error("not brought yet")
    })
  }
  return {
    channel,
    address: AN,
    type: (text) => bring(() => fake.say("an", text)),
    sendPhoto: (bytes) => bring(() => fake.sendPhoto("an", bytes)),
    redeliver: () => bring(() => fake.redeliver()),
    shown: (part) => shown(office, part),
    close: office.close,
  }
})

function shown({ fake }: Awaited<ReturnType<typeof openOffice>>, part: string): Promise<string> {
  return vi.waitFor(() => {
    const screen = fake
      .seenBy("an")
      .map(({ text }) => text)
      .join("\n")
    if (!screen.includes(part)) throw new Error("not shown yet")
    return screen
  })
}
