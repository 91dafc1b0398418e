import { beforeEach, describe, expect, it } from "vitest"
import { forgetAged } from "../../../src/storage/retained.ts"
import { link, type Phone, texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"

const phones = usePhones()
const { phone } = phones
const telegram = phone("telegram", "t")
const zalo = phone("zalo-bot", "z")
const WRONG = `${texts("reach-wrong")}\n`

beforeEach(phones.empty)

/** Of a code's nine letters one is another: never the right code. */
function spoilt(code: string): string {
  return code.slice(0, -1) + (code.endsWith("2") ? "3" : "2")
}

describe("a code that cannot be used", () => {
  it.each<[string, () => Promise<[Phone, string]>]>([
    ["made up", async () => [zalo, "LK-234567ABC"]],
    ["with a wrong letter", async () => [zalo, spoilt(await telegram.code())]],
    ["too short", async () => [zalo, (await telegram.code()).slice(0, -1)]],
    ["too long", async () => [zalo, `${await telegram.code()}2`]],
    [
      "expired",
      async () => {
        const code = await telegram.code()
        phones.wait(10)
        return [zalo, code]
      },
    ],
    ["the account's own", async () => [telegram, await telegram.code()]],
    ["of another account on the same platform", async () => [phone("telegram", "t2"), await telegram.code()]],
    [
      "replaced by a newer one",
      async () => {
        const code = await telegram.code()
        await telegram.code()
        return [zalo, code]
      },
    ],
    [
      "typed before by the same account",
      async () => {
        const code = await telegram.code()
        await zalo.say(code)
        return [zalo, code]
      },
    ],
    [
      "typed before by somebody else",
      async () => {
        const code = await telegram.code()
        await zalo.say(code)
        return [phone("zalo-oa", "thief"), code]
      },
    ],
    [
      "used",
      async () => {
        const code = await telegram.code()
        await zalo.say(code)
        await telegram.press("Đúng")
        return [phone("zalo-oa", "late"), code]
      },
    ],
    [
      "refused",
      async () => {
        const code = await telegram.code()
        await zalo.say(code)
        await telegram.press("Không phải")
        return [zalo, code]
      },
    ],
    [
      "of somebody who has this platform already",
      async () => {
        await link(telegram, zalo)
        return [phone("zalo-bot", "z2"), await telegram.code()]
      },
    ],
  ])("is answered alike and asks nobody: %s", async (_, prepare) => {
    const [typist, code] = await prepare()
    const before = [await telegram.count(), (await phones.accounts()).length]
    expect(await typist.say(code)).toBe(WRONG)
    const own = typist === telegram ? 1 : 0
    expect([(await telegram.count()) - own, (await phones.accounts()).length]).toEqual(before)
  })

  it("still works just before its ten minutes are over, and the yes has ten more", async () => {
    const code = await telegram.code()
    phones.wait(9.9)
    await zalo.say(code)
    phones.wait(9.9)
    expect(await telegram.press("Đúng")).toContain("Đã liên kết với Zalo Bot")
  })

  it("is forgotten with what was typed, once its time is over", async () => {
    await telegram.code()
    await zalo.say("LK-234567ABC")
    const later = new Date(testClock.now().getTime() + 11 * 60_000)
    for (const kind of ["link-codes", "chat"] as const) await forgetAged(phones.database, kind, later)
    expect(await phones.database.query("select from link_codes")).toEqual([])
    expect(await phones.database.query("select from link_tries")).toEqual([])
  })
})

describe("a yes", () => {
  it("that comes too late, or twice, links nothing", async () => {
    await zalo.say(await telegram.code())
    const asked = await telegram.last()
    phones.wait(10)
    expect(await telegram.press("Đúng", asked)).toBe(`${texts("reach-request-gone")}\n`)
    expect(await phones.accounts()).toEqual([])
    await zalo.say(await telegram.code())
    const again = await telegram.last()
    await telegram.press("Đúng", again)
    expect(await telegram.press("Đúng", again)).toBe(`${texts("reach-request-gone")}\n`)
    expect(await telegram.press("Không", again)).toBe(`${texts("reach-request-gone")}\n`)
    expect(await phones.accounts()).toHaveLength(2)
  })

  it("counts from the account that gave the code only", async () => {
    await zalo.say(await telegram.code())
    const { action } = (await telegram.last()).buttons![0]!
    for (const other of [zalo, phone("telegram", "t2")])
      expect(await other.send({ action })).toEqual([`${texts("common-button-unknown")}\n`])
    // Somebody else at the same chat is still somebody else.
    const guest = phone("telegram", "t2", { chat: "chat of t" })
    expect(await guest.send({ action })).toEqual([`${texts("reach-request-gone")}\n`])
    expect(await phones.accounts()).toEqual([])
    await telegram.send({ action })
    expect(await phones.accounts()).toHaveLength(2)
  })

  it("does not tear an account out of another link", async () => {
    const oa = phone("zalo-oa", "o")
    await zalo.say(await telegram.code())
    const asked = await telegram.last()
    await zalo.say(await oa.code())
    await oa.press("Đúng")
    expect(await telegram.press("Đúng", asked)).toBe(`${texts("reach-request-gone")}\n`)
    expect((await phones.accounts()).map(({ channel }) => channel)).toEqual(["zalo-oa", "zalo-bot"])
  })
})

describe("an account that is linked", () => {
  it("joins nobody else, whatever the code, and is told how to add a channel", async () => {
    await link(telegram, zalo)
    const oa = phone("zalo-oa", "o")
    for (const code of ["LK-234567ABC", await oa.code(), await telegram.code()])
      expect(await zalo.say(code)).toBe(`${texts("reach-already")}\n`)
    expect(await phones.database.query("select from link_tries")).toEqual([])
    expect(await phones.accounts()).toHaveLength(2)
  })
})

describe("guessing", () => {
  const guess = async (times: number) => {
    let shown = ""
    for (let n = 0; n < times; n++) shown = await zalo.say("LK-234567ABC")
    return shown
  }
  const rest = (unit: "minutes" | "hours", count: number) => `${texts(`reach-blocked-${unit}`, { count })}\n`

  it("ends after five wrong codes: then even the right one is not looked at for ten minutes", async () => {
    const code = await telegram.code()
    expect(await guess(4)).toBe(WRONG)
    expect(await guess(1)).toBe(rest("minutes", 10))
    phones.wait(5)
    expect(await zalo.say(code)).toBe(rest("minutes", 5))
    expect(await telegram.screen()).not.toContain("Đúng, là tôi")
    phones.wait(5)
    expect(await zalo.say(await telegram.code())).toContain(texts("reach-requested"))
  })

  it("costs twice as long each time, up to a day", async () => {
    await guess(5)
    const shown: string[] = []
    for (const minutes of [10, 20, 40, 80, 160, 320, 640, 1280, 1440]) {
      phones.wait(minutes)
      shown.push(await guess(1))
    }
    expect(shown).toEqual([
      ...[20, 40, 80].map((count) => rest("minutes", count)),
      ...[3, 6, 11, 22, 24, 24].map((count) => rest("hours", count)),
    ])
  })

  it("is not made longer by typing on while it rests", async () => {
    await guess(5)
    phones.wait(9)
    expect(await guess(20)).toBe(rest("minutes", 1))
    phones.wait(1)
    expect(await guess(1)).toBe(rest("minutes", 20))
  })

  it("is one account's: others may still type theirs", async () => {
    await guess(5)
    expect(await phone("zalo-bot", "other").say(await telegram.code())).toContain(texts("reach-requested"))
  })

  it("is forgiven by a right code, and by a day without one", async () => {
    await guess(4)
    await zalo.say(await telegram.code())
    expect(await guess(4)).toBe(WRONG)
    phones.wait(24 * 60 + 1)
    expect(await guess(4)).toBe(WRONG)
    expect(await guess(1)).toBe(rest("minutes", 10))
  })
})
