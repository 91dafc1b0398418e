import { afterEach, describe, expect, it } from "vitest"
import type { Address, Channel, Incoming, Outgoing } from "../../src/core/channel.ts"
import { DeliveryError } from "../../src/core/errors.ts"
import { pictureSize } from "../../src/core/photo/picture-size.ts"
import { picture } from "../core/photo/pictures.ts"
import { messages } from "./messages.ts"

/** One channel with a person at its other end. The harness starts nothing: the suite calls `channel.start`. */
export interface ChannelHarness {
  readonly channel: Channel
  /** Where the person sits. */
  readonly address: Address
  /** The person's words reach the channel; resolves when the channel has taken them, or has turned them away. */
  type(text: string): Promise<void>
  /** The platform brings the last message once more. Absent where the platform never does. */
  redeliver?(): Promise<void>
  /** Presses that button of the last message. Absent where buttons are typed. */
  press?(action: string, label: string): Promise<void>
  /** The person sends a picture; resolves like `type`. Absent where nobody can. */
  sendPhoto?(bytes: Uint8Array): Promise<void>
  /** Everything in front of the person, once it contains `part`; the person's own bubbles may be among it. */
  shown(part: string): Promise<string>
  close(): Promise<void>
}

const ANSWER: Outgoing = {
  parts: [
    { kind: "text", text: "Có, mỗi tháng một lần." },
    {
      kind: "quote",
      lead: "Về thời gian sinh hoạt:",
      text: "Chi bộ họp vào ngày 5 hằng tháng.",
      source: "Quy chế mẫu, khoản 2 Điều 9",
      note: "còn hiệu lực",
    },
    { kind: "note", text: "Hiểu “họp” là sinh hoạt định kỳ." },
  ],
  buttons: [
    { label: "Xem cả Điều 9", action: "read:9" },
    { label: "Văn bản liên quan", action: "more:9" },
  ],
}

/** What every channel promises, whatever its platform. */
export function describeChannelContract(name: string, makeHarness: () => Promise<ChannelHarness>): void {
  describe(`the ${name} channel keeps the contract`, () => {
    const open: ChannelHarness[] = []

    async function started(
      receive?: (incoming: Incoming) => Promise<void>,
    ): Promise<ChannelHarness & { received: Incoming[] }> {
      const harness = await makeHarness()
      open.push(harness)
      const received: Incoming[] = []
      await harness.channel.start(
        messages(async (incoming) => {
          received.push(incoming)
          await receive?.(incoming)
        }),
      )
      return { ...harness, received }
    }

    afterEach(async () => {
      for (const harness of open.splice(0)) {
        await harness.channel.stop()
        await harness.close()
      }
    })

    it("hands over what was typed, from the person who typed it", async () => {
      const { channel, address, type, received } = await started()
      await type("Chi bộ họp mấy lần?")
      expect(received).toHaveLength(1)
      expect(received[0]).toMatchObject({ ...address, text: "Chi bộ họp mấy lần?", isPrivate: true })
      expect(received[0]!.channel).toBe(channel.name)
      expect(received[0]!.user).not.toBe("")
      expect(received[0]!.action).toBeUndefined()
    })

    it("gives each message an event id of its own, also when the words are the same", async () => {
      const { type, received } = await started()
      await type("có")
      await type("có")
      expect(received).toHaveLength(2)
      expect(received[0]!.eventId).not.toBe(received[1]!.eventId)
    })

    it("keeps the event id when the platform delivers again", async (context) => {
      const { type, redeliver, received } = await started()
      if (!redeliver) return context.skip(`${name} never delivers twice`)
      await type("Một lần thôi")
      await redeliver()
      expect(new Set(received.map((incoming) => incoming.eventId)).size).toBe(1)
    })

    it("keeps the order in which a person typed", async () => {
      const { type, received } = await started()
      for (const word of ["một", "hai", "ba"]) await type(word)
      expect(received.map((incoming) => incoming.text)).toEqual(["một", "hai", "ba"])
    })

    it.each([
      ["decomposed accents", "Hướng dẫn".normalize("NFD"), "Hướng dẫn"],
      ["bidi and zero-width characters", "\u202Eđảng\u200B phí\u2066", "đảng phí"],
      ["control characters", "họp\u0007 chi\u009B bộ", "họp chi bộ"],
      ["emoji, left as they are", "cảm ơn 🙏🏽", "cảm ơn 🙏🏽"],
      ["right-to-left letters, left as they are", "chữ שלום", "chữ שלום"],
    ])("cleans what was typed: %s", async (_case, typed, expected) => {
      const { type, received } = await started()
      await type(typed)
      expect(received.map((incoming) => incoming.text)).toEqual([expected])
    })

    it("takes 4,000 characters whole", async () => {
      const { type, received } = await started()
      const text = "ữ".repeat(4000)
      await type(text)
      expect(received[0]!.text).toBe(text)
    })

    it("hands over the action of a pressed button and no text", async (context) => {
      const { channel, address, press, received } = await started()
      if (!press) return context.skip(`${name} has no buttons to press`)
      await channel.send(address, ANSWER)
      await press("more:9", "Văn bản liên quan")
      expect(received).toMatchObject([{ ...address, text: "", action: "more:9" }])
    })

    it("names a picture that was sent, and fetches it, once and again", async (context) => {
      const { channel, address, sendPhoto, received } = await started()
      if (!sendPhoto) return context.skip(`nobody sends pictures on ${name}`)
      await sendPhoto(await picture(80, 40))
      expect(received).toMatchObject([{ ...address, text: "", unread: "photo", isPrivate: true }])
      const { ref } = received[0]!.photo!
      for (const photo of [await channel.fetchPhoto!(ref), await channel.fetchPhoto!(ref)]) {
        expect(photo.mediaType).toBe("image/jpeg")
        expect(pictureSize(photo.bytes)).toEqual({ width: 80, height: 40 })
      }
    })

    it("says in words of its own when a picture is not to be had", async (context) => {
      const { channel } = await started()
      if (!channel.fetchPhoto) return context.skip(`no pictures come on ${name}`)
      for (const ref of ["nothing", "https://169.254.169.254/a.jpg", ""])
        await expect(channel.fetchPhoto(ref)).rejects.toMatchObject({ name: "AppError", code: "photo-lost" })
    })

    it("shows every word of an answer: text, quote with source and standing, small print, buttons", async () => {
      const { channel, address, shown } = await started()
      const sent = await channel.send(address, ANSWER)
      expect(sent.platformId).not.toBe("")
      const screen = await shown("Văn bản liên quan")
      for (const words of [
        "Có, mỗi tháng một lần.",
        "Về thời gian sinh hoạt:",
        "Chi bộ họp vào ngày 5 hằng tháng.",
        "Quy chế mẫu, khoản 2 Điều 9",
        "còn hiệu lực",
        "Hiểu “họp” là sinh hoạt định kỳ.",
        "Xem cả Điều 9",
      ])
        expect(screen).toContain(words)
    })

    it("shows a text as long as it says it can in one piece", async () => {
      const { channel, address, shown } = await started()
      const text = `đầu ${"dài ".repeat(channel.can.textLimit / 4 - 4)}cuối`
      expect(text.length).toBeLessThanOrEqual(channel.can.textLimit)
      const message: Outgoing = { parts: [{ kind: "text", text }] }
      expect(channel.pieces(message)).toBe(1)
      await channel.send(address, message, 0)
      expect(await shown("dài cuối")).toContain(text)
    })

    it("shows a longer text in pieces, every word once and in order", async () => {
      const { channel, address, shown } = await started()
      const words = Array.from({ length: channel.can.textLimit / 4 }, (_, index) => `chữ${index}.`)
      const message: Outgoing = { parts: [{ kind: "text", text: words.join(" ") }], buttons: ANSWER.buttons! }
      const count = channel.pieces(message)
      for (let piece = 0; piece < count; piece++) await channel.send(address, message, piece)
      const screen = await shown("Văn bản liên quan")
      expect(screen.match(/chữ\d+\./g)).toEqual(words)
    })

    it("rejects an address that is not its own, with a DeliveryError", async () => {
      const { channel } = await started()
      const stray = channel.send({ channel: channel.name, chat: "không phải" }, ANSWER)
      await expect(stray).rejects.toThrow(DeliveryError)
      await expect(stray).rejects.toMatchObject({ kind: "rejected" })
    })

    it("stops only when what arrived is stored, and delivers nothing after", async () => {
      const arrived = Promise.withResolvers<void>()
      const release = Promise.withResolvers<void>()
      const { channel, address, type, received } = await started(async () => {
        arrived.resolve()
        await release.promise
      })
      const typing = type("trước khi dừng")
      await arrived.promise
      let hasStopped = false
      const stopping = channel.stop().then(() => {
        hasStopped = true
      })
      await new Promise(setImmediate)
      expect(hasStopped).toBe(false)
      release.resolve()
      await stopping
      await typing
      await type("sau khi dừng")
      expect(received.map((incoming) => incoming.text)).toEqual(["trước khi dừng"])
      await expect(channel.send(address, ANSWER)).rejects.toMatchObject({ kind: "not_sent" })
    })
  })
}
