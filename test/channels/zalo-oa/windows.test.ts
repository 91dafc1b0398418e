import { describe, expect, it } from "vitest"
import { preflight } from "../../../src/channels/zalo-oa/index.ts"
import type { Outgoing } from "../../../src/core/channel.ts"
import { DAY, HOUR, openDesk, say, stoppedClock, USER } from "./desk.ts"
import { memoryLedger } from "./memory.ts"

const templates = { reminder: { id: "301", fields: { ten: "name" } } }
const PLAIN: Outgoing = { parts: [{ kind: "text", text: "Mời họp" }] }
const APPROVED: Outgoing = { ...PLAIN, template: { name: "reminder", values: { name: "bà Lan" } } }

/** A ledger in which each person was heard so many hours ago. */
function quiet(hours: Readonly<Record<string, number>>) {
  const clock = stoppedClock()
  const ledger = memoryLedger()
  for (const [user, ago] of Object.entries(hours))
    ledger.heard(user, new Date(clock.now().getTime() - ago * HOUR))
  const look = (users: readonly string[], message: Outgoing) =>
    preflight(
      { ledger, clock, templates },
      users.map((user) => ({ user })),
      message,
    )
  return { clock, ledger, look }
}

describe("before a message to many", () => {
  it.each([
    [0, PLAIN, "free", "within-48-hours"],
    [47.99, PLAIN, "free", "within-48-hours"],
    [48, PLAIN, "counted", "within-7-days"],
    [167.99, APPROVED, "counted", "within-7-days"],
    [168, APPROVED, "template", "silent-7-days"],
    [168, PLAIN, "impossible", "no-window"],
  ] as const)("who wrote %d hours ago", async (hours, message, verdict, reason) => {
    const { look } = quiet({ "1": hours })
    expect(await look(["1"], message)).toEqual([{ user: "1", verdict, reason }])
  })

  it("who never wrote, who has only a telephone, and what is no address", async () => {
    const { look } = quiet({})
    expect(await look(["1", "phone:84912345678", "Bà Lan"], APPROVED)).toMatchObject([
      { verdict: "template" },
      { verdict: "template" },
      { verdict: "impossible", reason: "not-an-address" },
    ])
    expect(await look(["1", "phone:84912345678"], PLAIN)).toMatchObject([
      { verdict: "impossible", reason: "no-window" },
      { verdict: "impossible", reason: "no-window" },
    ])
  })

  it("an approved text without all its values is no way out", async () => {
    const { look } = quiet({})
    const message = { ...APPROVED, template: { name: "reminder", values: {} } }
    expect(await look(["1"], message)).toMatchObject([
      { verdict: "impossible", reason: "template-incomplete" },
    ])
  })

  it("a quota covers only so many, and free ones cost nothing", async () => {
    const { look, ledger } = quiet({ "1": 50, "2": 1, "3": 50, "4": 50 })
    const until = new Date("2026-11-30T16:59:59.999Z")
    await ledger.noteQuota({ name: "cs.sub_quota", remains: 1, total: 10, until })
    await ledger.noteQuota({ name: "cs.purchase_quota", remains: 1, total: 10, until })
    await ledger.noteQuota({ name: "cs.reward_quota", remains: 0, total: 0, until })
    expect((await look(["1", "2", "3", "4"], PLAIN)).map(({ verdict }) => verdict)).toEqual([
      "counted",
      "free",
      "counted",
      "impossible",
    ])
    const long: Outgoing = { parts: [{ kind: "text", text: "dài ".repeat(1400) }] }
    expect(await look(["1"], long)).toMatchObject([{ verdict: "impossible", reason: "no-quota" }])
  })

  it("a message of two pieces takes two", async () => {
    const { look, ledger } = quiet({ "1": 50, "2": 50 })
    const until = new Date("2026-11-30T16:59:59.999Z")
    for (const [kind, remains] of [
      ["sub_quota", 3],
      ["purchase_quota", 0],
      ["reward_quota", 0],
    ] as const)
      await ledger.noteQuota({ name: `cs.${kind}`, remains, total: 3, until })
    const long: Outgoing = { parts: [{ kind: "text", text: "dài ".repeat(700) }] }
    expect(await look(["1", "2"], long)).toMatchObject([{ verdict: "counted" }, { verdict: "impossible" }])
  })

  it("a quota that has lapsed says nothing", async () => {
    const { look, ledger, clock } = quiet({ "1": 50 })
    for (const kind of ["sub_quota", "purchase_quota", "reward_quota"])
      await ledger.noteQuota({ name: `cs.${kind}`, remains: 0, total: 0, until: clock.now() })
    expect(await look(["1"], PLAIN)).toMatchObject([{ verdict: "counted" }])
  })
})

describe("quotas", () => {
  it("are learned at the start and from each counted message", async () => {
    const desk = await openDesk({
      fake: { quotas: { sub_quota: 2, purchase_quota: 5 }, accessTokenSeconds: 999_999 },
    })
    const until = new Date("2026-11-30T16:59:59.999Z")
    expect(desk.ledger.quotas.get("cs.sub_quota")).toEqual({
      name: "cs.sub_quota",
      remains: 2,
      total: 2,
      until,
    })
    expect(desk.ledger.quotas.get("cs.reward_quota")).toMatchObject({ remains: 0 })
    await say(desk.channel, desk.address, "không mất tiền")
    expect(desk.ledger.quotas.get("cs.sub_quota")).toMatchObject({ remains: 2 })
    desk.clock.pass(2 * DAY)
    await say(desk.channel, desk.address, "một")
    expect(desk.ledger.quotas.get("cs.sub_quota")).toMatchObject({ remains: 1 })
  })

  it("that are used up make counted messages impossible for the day, and no longer", async () => {
    const desk = await openDesk({ fake: { quotas: { sub_quota: 9 }, accessTokenSeconds: 999_999 } })
    desk.clock.pass(3 * DAY)
    desk.fake.setQuota("sub_quota", 0)
    await expect(say(desk.channel, desk.address, "một")).rejects.toMatchObject({ kind: "later" })
    const look = async () =>
      (await preflight({ ledger: desk.ledger, clock: desk.clock, templates }, [{ user: USER }], PLAIN))[0]
    expect(await look()).toMatchObject({ verdict: "impossible", reason: "no-quota" })
    desk.clock.pass(DAY)
    expect(await look()).toMatchObject({ verdict: "counted" })
  })

  it("that cannot be kept or read do not hold up a message", async () => {
    const ledger = { ...memoryLedger(), noteQuota: () => Promise.reject(new Error("no database")) }
    const desk = await openDesk({ channel: { ledger } })
    ledger.heard(USER, new Date(desk.clock.now().getTime() - 3 * DAY))
    desk.fake.silence(USER, 72)
    await say(desk.channel, desk.address, "Chào")
    expect(desk.shown()).toHaveLength(1)
  })
})
