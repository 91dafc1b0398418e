import { beforeEach, describe, expect, it } from "vitest"
import { createKeys } from "../../src/core/seal.ts"
import { createTokenStore, type StoredPair } from "../../src/storage/channel-tokens.ts"
import { useDatabase } from "../support/database.ts"
import { emptyTables } from "../support/empty.ts"
import { secondConnection } from "./second-connection.ts"

const holder = useDatabase()
const NOW = new Date("2026-11-21T02:00:00Z")
const clock = { now: () => NOW }
const keys = createKeys(Buffer.alloc(32, 1))
const LATER = new Date("2026-11-22T03:00:00Z")

beforeEach(() => emptyTables(holder.database, "channel_tokens"))

const store = (first: string | null, { key = keys, database = holder.database } = {}) =>
  createTokenStore(database, key, clock, "zalo-oa", first === null ? null : { refreshToken: first })

/** A platform whose refresh tokens can be spent once; the pair after "a" is access-of-a, a+. */
function platform() {
  const spent: string[] = []
  return {
    spent,
    refresh: async ({ refreshToken }: StoredPair): Promise<StoredPair> => {
      if (spent.includes(refreshToken)) throw new Error("spent already")
      spent.push(refreshToken)
      return { accessToken: `access-of-${refreshToken}`, refreshToken: `${refreshToken}+`, expiresAt: LATER }
    },
  }
}

describe("the keys of a channel", () => {
  it("are none before the operator brings some", async () => {
    expect(await store(null).read()).toBeNull()
    await expect(store(null).exchange(platform().refresh)).rejects.toThrow("no pair of tokens")
  })

  it("begin with the operator's, which is due at once", async () => {
    expect(await store("a").read()).toEqual({ accessToken: "", refreshToken: "a", expiresAt: NOW })
    expect(await holder.database.query("select from channel_tokens")).toEqual([])
  })

  it("are the renewed ones from then on, for every process and after every restart", async () => {
    const { refresh, spent } = platform()
    const next = { accessToken: "access-of-a", refreshToken: "a+", expiresAt: LATER }
    expect(await store("a").exchange(refresh)).toEqual(next)
    expect(await store("a").read()).toEqual(next)
    expect(await store(null).read()).toEqual(next)
    await store("a").exchange(refresh)
    expect(spent).toEqual(["a", "a+"])
  })

  it("lie in the database sealed", async () => {
    await store("bí-mật").exchange(platform().refresh)
    const [row] = await holder.database.query("select * from channel_tokens")
    expect(JSON.stringify(row)).not.toContain("bí-mật")
  })

  it("stay as they are when the platform gave no others", async () => {
    const current = await store("a").exchange(async () => null)
    expect(current.refreshToken).toBe("a")
    await expect(
      store("a").exchange(async () => {
        throw new Error("the platform is away")
      }),
    ).rejects.toThrow("away")
    expect((await store("a").read())?.refreshToken).toBe("a")
  })

  it("are renewed by one of two processes, though both begin at once: a token is spent once", async () => {
    const { refresh, spent } = platform()
    const database = await secondConnection(holder.database)
    const stores = [store("a"), store("a", { database })]
    const stale = await Promise.all(stores.map((one) => one.read()))
    const pairs = await Promise.all(
      stores.map((one, index) =>
        one.exchange(async (newest) =>
          newest.accessToken === stale[index]!.accessToken ? refresh(newest) : null,
        ),
      ),
    )
    await database.close()
    expect(spent).toEqual(["a"])
    expect(pairs.map(({ accessToken }) => accessToken)).toEqual(["access-of-a", "access-of-a"])
  })

  it("are another's business: one channel does not see the keys of the next", async () => {
    await store("a").exchange(platform().refresh)
    expect(await createTokenStore(holder.database, keys, clock, "zalo-bot", null).read()).toBeNull()
  })
})

describe("a new token from the operator", () => {
  it("counts instead of what is stored, once", async () => {
    const { refresh, spent } = platform()
    await store("a").exchange(refresh)
    expect((await store("b").read())?.refreshToken).toBe("b")
    await store("b").exchange(refresh)
    await store("b").exchange(refresh)
    expect(spent).toEqual(["a", "b", "b+"])
  })

  it("is not the old one, taken out of the settings for a while and put back", async () => {
    const { refresh, spent } = platform()
    await store("a").exchange(refresh)
    await store(null).exchange(refresh)
    expect((await store("a").read())?.refreshToken).toBe("a++")
    expect(spent).toEqual(["a", "a+"])
  })
})

describe("the wrong key of the installation", () => {
  const key = createKeys(Buffer.alloc(32, 2))

  it("is told, and nothing is spent or written over", async () => {
    const { refresh, spent } = platform()
    await store("a").exchange(refresh)
    await expect(store(null, { key }).read()).rejects.toMatchObject({ code: "key-wrong" })
    await expect(store(null, { key }).exchange(refresh)).rejects.toMatchObject({ code: "key-wrong" })
    expect(spent).toEqual(["a"])
    expect((await store(null).read())?.refreshToken).toBe("a+")
  })

  it("is told as well while the operator's first token still stands in the settings", async () => {
    const { refresh, spent } = platform()
    await store("a").exchange(refresh)
    await expect(store("a", { key }).read()).rejects.toMatchObject({ code: "key-wrong" })
    expect(spent).toEqual(["a"])
  })
})
