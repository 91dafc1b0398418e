import { describe, expect, it } from "vitest"
import type { Channel } from "../../../src/core/channel.ts"
import { DAY, type Desk, HOUR, openDesk, say, USER } from "./desk.ts"
import { memoryTokens } from "./memory.ts"

const MINUTE = 60_000

/** 25 hours pass but for so many minutes; the person wrote a moment ago. */
function almostExpired({ clock, ledger, fake }: Desk, minutes: number): void {
  clock.pass(25 * HOUR - minutes * MINUTE)
  fake.follow(USER)
  ledger.heard(USER, clock.now())
}

describe("the access token", () => {
  it("is left alone as long as it holds", async () => {
    const desk = await openDesk()
    almostExpired(desk, 6)
    await say(desk.channel, desk.address, "Chào bà")
    expect(desk.calls("access_token")).toHaveLength(0)
  })

  it("is refreshed five minutes before its end, once for all messages", async () => {
    const desk = await openDesk()
    almostExpired(desk, 4)
    await Promise.all(["một", "hai", "ba"].map((text) => say(desk.channel, desk.address, text)))
    expect(desk.calls("access_token")).toHaveLength(1)
    expect(desk.calls("message/cs").map(({ code }) => code)).toEqual([0, 0, 0])
    expect((await desk.tokens.read())?.expiresAt).toEqual(new Date(desk.clock.now().getTime() + 25 * HOUR))
  })

  it("is refreshed once per expiry, however many processes write", async () => {
    const desk = await openDesk()
    const channels: Channel[] = [desk.channel, desk.makeChannel()]
    for (const expiry of [1, 2, 3]) {
      almostExpired(desk, expiry)
      const sending = channels.flatMap((channel) =>
        ["a", "b"].map((text) => say(channel, desk.address, text)),
      )
      await Promise.all(sending)
      expect(desk.calls("access_token").map(({ outcome }) => outcome)).toEqual(
        Array(expiry).fill("delivered"),
      )
    }
    expect(desk.shown()).toHaveLength(12)
  })

  it("is refreshed when the platform no longer takes it, and the message goes out once", async () => {
    const desk = await openDesk()
    const other = desk.makeChannel()
    desk.fake.expireTokens()
    await Promise.all([say(desk.channel, desk.address, "một"), say(other, desk.address, "hai")])
    expect(desk.calls("access_token")).toHaveLength(1)
    expect(
      desk
        .calls("message/cs")
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([-220, -220, 0, 0])
    expect(
      desk
        .shown()
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(["hai", "một"])
  })

  it("that is refused even when new stops the channel, until one is taken again", async () => {
    const desk = await openDesk()
    desk.fake.fault({ kind: "unauthorized", method: "message/cs", times: 2 })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({
      kind: "broken",
      platformCode: "-216",
    })
    expect(desk.calls("message/cs")).toHaveLength(2)
    expect(desk.problem()).toBe("unauthorized")
    await say(desk.channel, desk.address, "Chào")
    expect(desk.problem()).toBeNull()
  })

  it("does until its end when an early refresh fails, with a pause between two tries", async () => {
    const desk = await openDesk()
    almostExpired(desk, 4)
    desk.fake.fault({ kind: "server_error", method: "access_token", times: 2 })
    await say(desk.channel, desk.address, "một")
    await say(desk.channel, desk.address, "hai")
    expect(desk.calls("access_token")).toHaveLength(1)
    desk.clock.pass(31_000)
    await say(desk.channel, desk.address, "ba")
    expect(desk.calls("access_token")).toHaveLength(2)
    expect(desk.shown()).toHaveLength(3)
    desk.clock.pass(31_000)
    await say(desk.channel, desk.address, "bốn")
    expect(desk.calls("access_token").map(({ status }) => status)).toEqual([500, 500, 200])
  })

  it("that has run out while the platform is down leaves the message unsent", async () => {
    const desk = await openDesk()
    almostExpired(desk, -1)
    desk.fake.fault({ kind: "drop_before", method: "access_token" })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({ kind: "not_sent" })
    await say(desk.channel, desk.address, "Chào")
    expect(desk.shown()).toHaveLength(1)
  })

  it("is asked for once by all messages of a process, also when that fails", async () => {
    const desk = await openDesk()
    almostExpired(desk, -1)
    desk.fake.fault({ kind: "drop_before", method: "access_token" })
    const sending = ["một", "hai", "ba"].map((text) => say(desk.channel, desk.address, text))
    expect((await Promise.allSettled(sending)).map(({ status }) => status)).toEqual(Array(3).fill("rejected"))
    expect(desk.calls("access_token")).toHaveLength(1)
  })

  it("that could not be stored is not bought twice", async () => {
    const store = memoryTokens(null)
    let fails = true
    const exchange: typeof store.exchange = async (refresh) => {
      if (!fails) return store.exchange(refresh)
      fails = false
      await refresh((await store.read())!)
      throw new Error("no database")
    }
    const desk = await openDesk({ tokens: { read: store.read, exchange } })
    store.put(desk.fake.grant())
    almostExpired(desk, -1)
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({ kind: "not_sent" })
    await say(desk.channel, desk.address, "Chào")
    expect(desk.calls("access_token")).toHaveLength(1)
    expect(desk.shown()).toHaveLength(1)
  })

  it("cannot be read while the store is down", async () => {
    const down = async () => {
      throw new Error("no database")
    }
    const desk = await openDesk({ tokens: { read: down, exchange: down } })
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({ kind: "not_sent" })
  })
})

describe("a dead refresh token", () => {
  it("stops the channel, calls a person, and is not tried again", async () => {
    const desk = await openDesk()
    desk.fake.killRefreshTokens()
    desk.fake.expireTokens()
    for (const text of ["một", "hai"])
      await expect(say(desk.channel, desk.address, text)).rejects.toMatchObject({
        kind: "broken",
        platformCode: "-14014",
      })
    expect(desk.calls("access_token")).toHaveLength(1)
    expect(desk.problem()).toBe("token-dead")
  })

  it("is forgotten when a new pair works", async () => {
    const desk = await openDesk()
    desk.fake.killRefreshTokens()
    desk.fake.expireTokens()
    await expect(say(desk.channel, desk.address, "một")).rejects.toMatchObject({ kind: "broken" })
    desk.tokens.put(desk.fake.grant())
    expect(desk.problem()).toBe("token-dead")
    await say(desk.channel, desk.address, "hai")
    expect(desk.problem()).toBeNull()
  })

  it("lets the last access token serve to its end", async () => {
    const desk = await openDesk()
    almostExpired(desk, 4)
    desk.fake.killRefreshTokens()
    await say(desk.channel, desk.address, "một")
    await say(desk.channel, desk.address, "hai")
    expect(desk.problem()).toBe("token-dead")
    desk.clock.pass(4 * MINUTE)
    await expect(say(desk.channel, desk.address, "ba")).rejects.toMatchObject({ kind: "broken" })
    expect(desk.calls("access_token")).toHaveLength(1)
  })

  it("is what is left when the answer to a refresh was lost", async () => {
    const desk = await openDesk()
    almostExpired(desk, -1)
    desk.fake.fault({ kind: "drop_after", method: "access_token" })
    await expect(say(desk.channel, desk.address, "một")).rejects.toMatchObject({ kind: "not_sent" })
    await expect(say(desk.channel, desk.address, "hai")).rejects.toMatchObject({ kind: "broken" })
    expect(desk.problem()).toBe("token-dead")
  })
})

describe("a refresh token that nothing is sent with", () => {
  /** So many days on which the account is silent and looked after. */
  async function quietDays(desk: Desk, days: number, channels: readonly Channel[] = [desk.channel]) {
    for (let day = 0; day < days; day++) {
      desk.clock.pass(DAY)
      await Promise.all(channels.map((channel) => channel.keepAlive?.()))
    }
  }

  it("is dead after three months when nobody looks after it", async () => {
    const desk = await openDesk()
    almostExpired(desk, -90 * 24 * 60)
    await expect(say(desk.channel, desk.address, "Chào bà")).rejects.toMatchObject({ platformCode: "-118" })
  })

  it("is renewed once a month, so that a message goes out after a silent year", async () => {
    const desk = await openDesk()
    await quietDays(desk, 365)
    expect(desk.calls("access_token").map(({ outcome }) => outcome)).toEqual(Array(11).fill("delivered"))
    desk.fake.follow(USER)
    desk.ledger.heard(USER, desk.clock.now())
    await say(desk.channel, desk.address, "Chào bà")
    expect(desk.shown()).toHaveLength(1)
    expect(desk.problem()).toBeNull()
  })

  it("is left alone while messages go out", async () => {
    const desk = await openDesk()
    for (let week = 0; week < 8; week++) {
      await quietDays(desk, 7)
      desk.fake.follow(USER)
      desk.ledger.heard(USER, desk.clock.now())
      await say(desk.channel, desk.address, "Chào bà")
    }
    expect(desk.calls("access_token")).toHaveLength(8)
  })

  it("is spent once, however many processes look after it", async () => {
    const desk = await openDesk()
    await quietDays(desk, 32, [desk.channel, desk.makeChannel(), desk.makeChannel()])
    expect(desk.calls("access_token").map(({ outcome }) => outcome)).toEqual(["delivered"])
  })

  it("is tried again while the platform is down, and only told of when it is dead", async () => {
    const desk = await openDesk()
    desk.fake.fault({ kind: "server_error", method: "access_token", times: 20 })
    await quietDays(desk, 45)
    expect(desk.problem()).toBeNull()
    await quietDays(desk, 10)
    expect(desk.calls("access_token").filter(({ status }) => status === 200)).toHaveLength(1)
    desk.fake.killRefreshTokens()
    await quietDays(desk, 40)
    expect(desk.problem()).toBe("token-dead")
    expect(desk.calls("access_token").filter(({ code }) => code === -14014)).toHaveLength(1)
  })
})

describe("the start", () => {
  it("tells the name under which the account is known", async () => {
    const { reports } = await openDesk()
    expect(reports).toContainEqual({ connectedAs: "Chi bộ mẫu", handle: expect.stringMatching(/^\d+$/) })
    expect(reports).toContainEqual({ receives: "webhook" })
  })

  it("without tokens only says so, and finds them when they are there", async () => {
    const waits: PromiseWithResolvers<void>[] = []
    const wait = () => {
      const next = Promise.withResolvers<void>()
      waits.push(next)
      return next.promise
    }
    const tokens = memoryTokens(null)
    const desk = await openDesk({ tokens, channel: { wait } })
    expect(desk.problem()).toBe("token-missing")
    await expect(say(desk.channel, desk.address, "Chào")).rejects.toMatchObject({
      kind: "broken",
      platformCode: "token-missing",
    })
    expect(desk.fake.ledger()).toHaveLength(0)
    tokens.put(desk.fake.grant())
    waits[0]!.resolve()
    await expect
      .poll(() => desk.reports)
      .toContainEqual({ connectedAs: "Chi bộ mẫu", handle: expect.stringMatching(/^\d+$/) })
    expect(desk.problem()).toBeNull()
  })

  it("goes on without the platform, and looks again later", async () => {
    const waits: number[] = []
    const gate = Promise.withResolvers<void>()
    const wait = async (ms: number) => {
      waits.push(ms)
      if (waits.length === 2) await gate.promise
    }
    const desk = await openDesk({ isStarted: false, channel: { wait } })
    desk.fake.fault({ kind: "drop_before", method: "getoa", times: 2 })
    await desk.channel.start(desk.receive)
    await expect.poll(() => waits).toEqual([5000, 15_000])
    expect(desk.reports.some(({ connectedAs }) => connectedAs !== undefined)).toBe(false)
    gate.resolve()
    await expect
      .poll(() => desk.reports)
      .toContainEqual({ connectedAs: "Chi bộ mẫu", handle: expect.stringMatching(/^\d+$/) })
    await desk.channel.stop()
    await desk.close()
  })

  it("tells when the platform wants something of the operator", async () => {
    const desk = await openDesk({ isStarted: false })
    desk.fake.fault({ kind: "not_ok", code: -224, method: "getoa" })
    await desk.channel.start(desk.receive)
    expect(desk.problem()).toBe("refused")
    await desk.channel.stop()
    await desk.close()
  })
})
