import { afterEach, describe, expect, it } from "vitest"
import type { MailboxEntry } from "../../../src/channels/web/mailbox.ts"
import type { Outgoing } from "../../../src/core/channel.ts"
import type { StreamEvent } from "../../support/event-stream.ts"
import { memoryMailbox } from "../../support/mailbox.ts"
import { openSite, type Site } from "./site.ts"
import { visit } from "./visitor.ts"

const sites: Site[] = []
async function open(options: Parameters<typeof openSite>[0] = {}): Promise<Site> {
  const site = await openSite(options)
  sites.push(site)
  return site
}
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

function words(text: string): Outgoing {
  return { parts: [{ kind: "text", text }] }
}

function entry(event: StreamEvent): MailboxEntry {
  return JSON.parse(event.data) as MailboxEntry
}

function line({ from, message }: MailboxEntry): string {
  return `${from}: ${message.parts[0]?.text}`
}

describe("a talk in the browser", () => {
  it("shows both sides after a reload, in order, and then says that it is complete", async () => {
    const { channel, server } = await open()
    const visitor = await visit(server.url)
    await visitor.post({ id: "m1", text: "Xin chào" })
    await channel.send({ channel: "web", chat: `${visitor.session}.citizen` }, words("Chào bạn"))
    await visitor.post({ id: "m2", action: "more:1", label: "Xem tiếp" })

    const events = await visitor.events()
    const replay = await events.until("ready")
    const lines = replay.slice(0, -1).map((event) => line(entry(event)))
    expect(lines).toEqual(["person: Xin chào", "chibo: Chào bạn", "person: Xem tiếp"])
    await events.close()
  })

  it("goes on after the last number that the browser has seen", async () => {
    const { server } = await open()
    const visitor = await visit(server.url)
    for (const id of ["a", "b", "c"]) await visitor.post({ id, text: `câu ${id}` })
    const first = await visitor.events()
    const { id } = (await first.until("ready"))[1]!
    await first.close()

    const second = await visitor.events(Number(id))
    const lines = (await second.until("ready")).slice(0, -1).map((event) => line(entry(event)))
    expect(lines).toEqual(["person: câu c"])
    await second.close()
  })

  it("replays a talk that is longer than one look into the mailbox", async () => {
    const { server, mailbox } = await open()
    const visitor = await visit(server.url)
    for (let n = 1; n <= 250; n += 1) await mailbox.post(`${visitor.session}.citizen`, "chibo", words(`${n}`))
    const events = await visitor.events()
    expect(await events.until("ready")).toHaveLength(251)
    await events.close()
  })

  it("shows an answer at once when this process sends it", async () => {
    const { channel, server } = await open({ pollMs: 3_600_000 })
    const visitor = await visit(server.url)
    const events = await visitor.events()
    await events.until("ready")
    const sent = await channel.send({ channel: "web", chat: `${visitor.session}.citizen` }, words("Có ngay"))
    const event = await events.next()
    expect(line(entry(event))).toBe("chibo: Có ngay")
    expect(event.id).toBe(sent.platformId)
    await events.close()
  })

  it("finds what another process sent when it looks again", async () => {
    const mailbox = memoryMailbox()
    const here = await open({ mailbox, pollMs: 5 })
    const elsewhere = await open({ mailbox })
    const visitor = await visit(here.server.url)
    const events = await visitor.events()
    await events.until("ready")
    await elsewhere.channel.send({ channel: "web", chat: `${visitor.session}.citizen` }, words("Từ máy bên"))
    expect(line(entry(await events.next()))).toBe("chibo: Từ máy bên")
    await events.close()
  })

  it("keeps one bubble when the browser sends the same id twice, even to two processes", async () => {
    const mailbox = memoryMailbox()
    const here = await open({ mailbox })
    const elsewhere = await open({ mailbox })
    const visitor = await visit(here.server.url)
    const first = await visitor.post({ id: "same", text: "một lần" })
    const again = await fetch(`${elsewhere.server.url}/chat/citizen/messages`, {
      method: "POST",
      headers: {
        cookie: `chibo_session=${visitor.session}`,
        origin: elsewhere.server.url,
        "content-type": "application/json",
      },
      body: JSON.stringify({ id: "same", text: "một lần" }),
    })
    expect(await again.json()).toEqual(await first.json())
    expect(mailbox.entries).toHaveLength(1)
    expect(elsewhere.received[0]!.eventId).toBe(here.received[0]!.eventId)
    expect(here.received[0]!.eventId).toBe(`${visitor.session}:same`)
  })

  it("can send a message again that the core could not store", async () => {
    let isBroken = true
    const { server, mailbox, received } = await open({
      receive: async () => {
        if (isBroken) throw new Error("database is away")
      },
    })
    const visitor = await visit(server.url)
    const failed = await visitor.post({ id: "m1", text: "thử" })
    expect(failed.status).toBe(500)
    expect(await failed.json()).toEqual({
      error: "failed",
      message: "Máy chủ gặp lỗi. Xin thử lại sau ít phút.",
    })
    isBroken = false
    expect((await visitor.post({ id: "m1", text: "thử" })).status).toBe(202)
    expect(mailbox.entries).toHaveLength(1)
    expect(received).toHaveLength(2)
  })

  it("keeps a talk of its own for each persona", async () => {
    const { server, received, admitted } = await open()
    const citizen = await visit(server.url, "citizen")
    await citizen.post({ id: "m1", text: "tôi là dân" })
    const asSecretary = await citizen.request("/chat/secretary/messages", {
      method: "POST",
      headers: { origin: server.url, "content-type": "application/json" },
      body: JSON.stringify({ id: "m2", text: "tôi là bí thư" }),
    })
    expect(asSecretary.status).toBe(202)
    expect(received.map(({ user, chat, text }) => [user, chat, text])).toEqual([
      [`${citizen.session}.citizen`, `${citizen.session}.citizen`, "tôi là dân"],
      [`${citizen.session}.secretary`, `${citizen.session}.secretary`, "tôi là bí thư"],
    ])
    expect(admitted).toEqual([
      `${citizen.session}.citizen as citizen`,
      `${citizen.session}.secretary as secretary`,
    ])
    const events = await citizen.events()
    expect(await events.until("ready")).toHaveLength(2)
    await events.close()
  })

  it("admits a visitor who only listens, so that a notice can reach them", async () => {
    const { server, admitted } = await open()
    const visitor = await visit(server.url, "secretary")
    const events = await visitor.events()
    await events.until("ready")
    expect(admitted).toEqual([`${visitor.session}.secretary as secretary`])
    await events.close()
  })

  it("keeps the line breaks, in the bubble with their distance", async () => {
    const { server, mailbox, received } = await open()
    const visitor = await visit(server.url)
    await visitor.post({ id: "m1", text: "dòng một \r\ndòng  hai\n\n\n\ndòng ba" })
    expect(received[0]!.text).toBe("dòng một\ndòng hai\ndòng ba")
    expect(mailbox.entries[0]!.message.parts[0]!.text).toBe("dòng một\ndòng hai\n\ndòng ba")
  })

  it("ends the stream when the mailbox fails, so that the page comes back for the rest", async () => {
    const mailbox = memoryMailbox()
    const { server, complaints } = await open({
      mailbox: Object.assign(Object.create(mailbox), {
        after: async () => {
          throw new Error("no connection")
        },
      }),
    })
    const visitor = await visit(server.url)
    await (await visitor.events()).ended()
    expect(complaints).toEqual(["web stream ended"])
  })

  it("ends the streams when it stops, and takes nothing more", async () => {
    const { channel, server } = await open()
    const visitor = await visit(server.url)
    const events = await visitor.events()
    await events.until("ready")
    await channel.stop()
    await events.ended()
    const late = await visitor.post({ id: "m1", text: "muộn" })
    expect(late.status).toBe(503)
    expect(await late.json()).toMatchObject({ message: "Chibo đang khởi động lại. Xin thử lại sau ít giây." })
  })

  it("does not say that a message is surely unsent when the mailbox broke in the middle", async () => {
    const { channel, server } = await open({
      mailbox: Object.assign(Object.create(memoryMailbox()), {
        post: async () => {
          throw new Error("connection lost")
        },
      }),
    })
    const visitor = await visit(server.url)
    const sent = channel.send({ channel: "web", chat: `${visitor.session}.citizen` }, words("?"))
    await expect(sent).rejects.toMatchObject({ name: "DeliveryError", kind: "perhaps_sent" })
  })
})
