import { describe, expect, it } from "vitest"
import { DeliveryError } from "../../../src/core/errors.ts"
import { listener, openBench } from "./bench.ts"

const GROUP = { channel: "telegram", chat: "-40" } as const

async function inGroup() {
  const bench = await openBench("polling")
  const { receive, arrivals } = listener()
  const update = bench.fake.group(-40, { title: "Tổ 4", by: 7 })
  await bench.channel.start(receive)
  await bench.fake.taken(update)
  return { ...bench, arrivals }
}

describe("leaving a group", () => {
  it("takes the bot out, which the platform then tells", async () => {
    const { fake, channel, arrivals } = await inGroup()
    expect(fake.standing(-40)).toBe("member")
    await channel.leave!(GROUP)
    expect(fake.standing(-40)).toBe("left")
    await fake.taken(fake.say(7, "xong"))
    expect(arrivals).toMatchObject([
      { signal: "opened", group: { by: "7" } },
      { chat: "-40", signal: "closed", reason: "removed" },
      { text: "xong" },
    ])
  })

  it.each(["left already", "turned out", "unknown"])("is done when the bot was %s", async (what) => {
    const { fake, channel } = await inGroup()
    if (what === "left already") await channel.leave!(GROUP)
    if (what === "turned out") fake.removeBot(-40, 7)
    await channel.leave!(what === "unknown" ? { ...GROUP, chat: "-41" } : GROUP)
  })

  it("that has moved names the new id", async () => {
    const { fake, channel } = await inGroup()
    const { id } = fake.upgrade(-40, 7)
    const moved = channel.leave!(GROUP)
    await expect(moved).rejects.toThrow(DeliveryError)
    await expect(moved).rejects.toMatchObject({ kind: "moved", movedTo: String(id) })
    await channel.leave!({ ...GROUP, chat: String(id) })
    expect(fake.standing(id)).toBe("left")
  })

  it("fails as something that may be tried again when the platform does not work", async () => {
    const { fake, channel } = await inGroup()
    fake.fault({ kind: "rate_limited", method: "leaveChat", retryAfterSeconds: 3 })
    await expect(channel.leave!(GROUP)).rejects.toMatchObject({ kind: "rate_limited", retryAfterSeconds: 3 })
    await channel.stop()
    await expect(channel.leave!(GROUP)).rejects.toMatchObject({ kind: "not_sent" })
  })
})
