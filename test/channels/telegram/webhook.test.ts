import { request } from "node:http"
import { describe, expect, it } from "vitest"
import { eventually } from "../../support/eventually.ts"
import { type Bench, listener, openBench, SECRET } from "./bench.ts"

const SECRET_HEADER = "x-telegram-bot-api-secret-token"

async function post(
  { hookUrl }: Bench,
  body: string,
  headers: Record<string, string> = { [SECRET_HEADER]: SECRET },
): Promise<[number, unknown]> {
  const answer = await fetch(hookUrl, { method: "POST", body, headers })
  return [answer.status, await answer.json()]
}

const update = (text: string, id = 5): string =>
  JSON.stringify({
    update_id: id,
    message: {
      message_id: 1,
      date: 0,
      chat: { id: 7, type: "private", first_name: "An" },
      from: { id: 7, is_bot: false, first_name: "An" },
      text,
    },
  })

async function openStarted() {
  const bench = await openBench("webhook")
  const { receive, arrivals } = listener()
  await bench.channel.start(receive)
  return { ...bench, arrivals }
}

describe("the webhook", () => {
  it("takes an update from whoever knows the secret", async () => {
    const bench = await openStarted()
    expect(await post(bench, update("chào"))).toEqual([200, { ok: true }])
    expect(bench.arrivals).toMatchObject([{ text: "chào", eventId: "5", chat: "7" }])
  })

  it.each<[string, Record<string, string>]>([
    ["no secret", {}],
    ["a wrong secret", { [SECRET_HEADER]: "wrong" }],
    ["a secret that is ours up to its end", { [SECRET_HEADER]: SECRET.slice(0, -1) }],
    ["an empty secret", { [SECRET_HEADER]: "" }],
  ])("turns away %s", async (_what, headers) => {
    const bench = await openStarted()
    expect(await post(bench, update("chào"), headers)).toEqual([401, { error: "wrong-secret" }])
    expect(bench.arrivals).toEqual([])
  })

  it("does so before it reads what was sent", async () => {
    const bench = await openStarted()
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(bench.hookUrl, { method: "POST", headers: { "content-length": "500000" } })
      sending.on("response", (response) => {
        resolve(response.statusCode)
        sending.destroy()
      })
      sending.on("error", reject)
      // The rest never comes.
      sending.write("{")
    })
    expect(status).toBe(401)
  })

  it.each(["GET", "PUT", "DELETE"])("knows no %s", async (method) => {
    const { hookUrl } = await openStarted()
    const answer = await fetch(hookUrl, { method })
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"])
  })

  it("refuses more than a megabyte", async () => {
    const bench = await openStarted()
    expect(await post(bench, update("a".repeat(1024 * 1024)))).toEqual([413, { error: "too-long" }])
    expect((await post(bench, update("a".repeat(900_000))))[0]).toBe(200)
  })

  it.each(["", "{", "[]", "null", "5", "{}", '{"update_id":"5"}'])(
    "refuses “%s”, which is no update",
    async (body) => {
      const bench = await openStarted()
      expect(await post(bench, body)).toEqual([400, { error: "malformed" }])
    },
  )

  it("takes an update that means nothing to us, and keeps nothing of it", async () => {
    const bench = await openStarted()
    expect((await post(bench, '{"update_id":5,"novelty":{}}'))[0]).toBe(200)
    expect((await post(bench, '{"update_id":6,"message":null}'))[0]).toBe(200)
    expect(bench.arrivals).toEqual([])
  })

  it("answers only when all is stored, and with an error when it is not, so that it comes again", async () => {
    const bench = await openBench("webhook", { fake: { wait: async () => {} } })
    const release = Promise.withResolvers<void>()
    let count = 0
    await bench.channel.start(async () => {
      count += 1
      if (count < 3) throw new Error("no database")
      await release.promise
    })
    const said = bench.fake.say(7, "chào")
    await eventually(() => count).toBe(3)
    expect(bench.fake.webhookLog().map(({ status }) => status)).toEqual([500, 500])
    release.resolve()
    await bench.fake.taken(said)
    expect(bench.fake.webhookLog().at(-1)).toMatchObject({ status: 200, attempt: 3 })
    expect(bench.logged()).toContain("an update was not taken")
  })

  it("is not there when we poll", async () => {
    const bench = await openBench("polling")
    await bench.channel.start(async () => {})
    expect((await fetch(bench.hookUrl, { method: "POST", body: update("chào") })).status).toBe(404)
  })

  it("turns the platform away before the start, while stopping and after", async () => {
    const bench = await openBench("webhook")
    const release = Promise.withResolvers<void>()
    const began = Promise.withResolvers<void>()
    expect(await post(bench, update("sớm"))).toEqual([503, { error: "not-ready" }])
    await bench.channel.start(async () => {
      began.resolve()
      await release.promise
    })
    const posting = post(bench, update("kịp"))
    await began.promise
    const stopping = bench.channel.stop()
    expect((await post(bench, update("muộn")))[0]).toBe(503)
    release.resolve()
    await stopping
    expect((await posting)[0]).toBe(200)
    expect((await post(bench, update("muộn")))[0]).toBe(503)
  })
})

describe("setting the webhook", () => {
  const settings = ({ fake }: Bench): number =>
    fake.ledger().filter(({ method, outcome }) => method === "setWebhook" && outcome === "delivered").length

  it("happens once: a second start finds all as it should be", async () => {
    const bench = await openBench("webhook")
    await bench.channel.start(async () => {})
    expect(settings(bench)).toBe(1)
    await bench.channel.start(async () => {})
    expect(settings(bench)).toBe(1)
    expect(bench.reports).toContainEqual({ receives: "webhook" })
    expect(bench.reports).toContainEqual({ webhook: bench.hookUrl })
    expect(bench.reports.at(-1)).toEqual({ webhook: bench.hookUrl })
  })

  it.each([
    ["another address", { url: "https://example.org/hook" }],
    ["other kinds of updates", { allowed_updates: ["message"] }],
  ])("happens again for %s", async (_what, change) => {
    const bench = await openBench("webhook")
    const set = {
      url: bench.hookUrl,
      secret_token: SECRET,
      allowed_updates: ["message", "callback_query", "my_chat_member"],
    }
    await fetch(`${bench.fake.url}/bot${bench.fake.token}/setWebhook`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...set, ...change }),
    })
    await bench.channel.start(async () => {})
    expect(settings(bench)).toBe(2)
    await bench.fake.taken(bench.fake.say(7, "chào"))
  })

  it("happens again when the platform still has an old secret", async () => {
    const bench = await openBench("webhook", { fake: { wait: async () => {} } })
    await fetch(`${bench.fake.url}/bot${bench.fake.token}/setWebhook`, {
      method: "POST",
      body: new URLSearchParams({
        url: bench.hookUrl,
        secret_token: "old",
        allowed_updates: JSON.stringify(["message", "callback_query", "my_chat_member"]),
      }),
    })
    const said = bench.fake.say(7, "chào")
    await eventually(() => bench.fake.webhookLog().length).toBeGreaterThan(0)
    expect(bench.fake.webhookLog()[0]!.status).toBe(401)
    await bench.channel.start(async () => {})
    await bench.fake.taken(said)
  })

  it("is tried again when the platform fails, and said when it refuses our address", async () => {
    const bench = await openBench("webhook", { wait: async () => {} })
    bench.fake.fault({
      kind: "status",
      status: 400,
      description: "Bad Request: bad webhook",
      method: "setWebhook",
    })
    bench.fake.fault({ kind: "drop_before", method: "setWebhook" })
    await bench.channel.start(async () => {})
    await bench.fake.taken(bench.fake.say(7, "chào"))
    const problems = bench.reports.flatMap(({ problem }) => (problem === undefined ? [] : [problem]))
    expect(problems).toEqual(["webhook-refused", "unreachable", null])
  })
})
