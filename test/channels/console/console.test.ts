import { PassThrough } from "node:stream"
import { describe, expect, it } from "vitest"
import { createConsoleChannel } from "../../../src/channels/console/index.ts"
import type { Incoming } from "../../../src/core/channel.ts"
import { loadTexts } from "../../../src/core/texts.ts"
import { type ChannelHarness, describeChannelContract } from "../contract.ts"
import { messages } from "../messages.ts"

/** A terminal made of two real streams, with a person who waits for what they want to see. */
function makeTerminal(user = "an") {
  const input = new PassThrough()
  const output = new PassThrough({ encoding: "utf8" })
  let screen = ""
  let changed = Promise.withResolvers<void>()
  output.on("data", (text: string) => {
    screen += text
    changed.resolve()
    changed = Promise.withResolvers()
  })
  const channel = createConsoleChannel({ texts: loadTexts(), input, output, user })
  const shown = async (part: string): Promise<string> => {
    while (!screen.includes(part)) await changed.promise
    return screen
  }
  return { channel, input, output, shown }
}

describeChannelContract("console", async (): Promise<ChannelHarness> => {
  const { channel, input, output, shown } = makeTerminal()
  let taken = Promise.withResolvers<void>()
  const start: typeof channel.start = (receive) =>
    channel.start(async (incoming) => {
      // "Taken" is when the line has reached the core, or nobody could ever type while one is being stored.
      const storing = receive(incoming)
      taken.resolve()
      await storing
    })
  return {
    channel: { ...channel, start },
    address: { channel: "console", chat: "an" },
    type: async (text) => {
      taken = Promise.withResolvers()
      input.write(`${text}\n`)
      const turnedAway = new Promise<void>((resolve) => input.once("close", resolve))
      if (!input.destroyed && !input.isPaused()) await Promise.race([taken.promise, turnedAway])
    },
    shown,
    close: async () => {
      input.destroy()
      output.destroy()
    },
  }
})

describe("the talk in the terminal", () => {
  it("greets, says that it is a machine, and how to leave", async () => {
    const { channel, shown } = makeTerminal()
    await channel.start(async () => {})
    const screen = await shown("Ctrl-D")
    expect(screen).toContain("trợ lý tự động (AI)")
    expect(screen).toContain("thoat")
    await channel.stop()
  })

  it.each(["thoat", "Thoát", "  THOAT "])("ends at “%s” and does not pass it on", async (word) => {
    const { channel, input } = makeTerminal()
    const received: Incoming[] = []
    await channel.start(messages((incoming) => received.push(incoming)))
    input.write(`câu cuối\n${word}\n`)
    await channel.ended
    expect(received.map((incoming) => incoming.text)).toEqual(["câu cuối"])
  })

  it("ends at the end of a pipe, after the last line is stored", async () => {
    const { channel, input } = makeTerminal()
    const stored: string[] = []
    await channel.start(
      messages(async (incoming) => {
        await new Promise(setImmediate)
        stored.push(incoming.text)
      }),
    )
    input.end("một\nhai")
    await channel.ended
    expect(stored).toEqual(["một", "hai"])
  })

  it("still shows an answer that comes after the end of a pipe", async () => {
    const { channel, input, shown } = makeTerminal()
    await channel.start(async () => {})
    input.end("hỏi\n")
    await channel.ended
    await channel.send(
      { channel: "console", chat: "an" },
      { parts: [{ kind: "text", text: "Trả lời muộn" }] },
    )
    expect(await shown("Trả lời muộn")).toContain("Trả lời muộn")
  })

  it("ignores empty lines", async () => {
    const { channel, input } = makeTerminal()
    const received: Incoming[] = []
    await channel.start(messages((incoming) => received.push(incoming)))
    input.end("\n   \n\u200B\ncó chữ\n")
    await channel.ended
    expect(received.map((incoming) => incoming.text)).toEqual(["có chữ"])
  })

  it("numbers the buttons, so that the number can be typed", async () => {
    const { channel, shown } = makeTerminal()
    await channel.start(async () => {})
    await channel.send(
      { channel: "console", chat: "an" },
      {
        parts: [],
        buttons: [
          { label: "Có", action: "y" },
          { label: "Không", action: "n" },
        ],
      },
    )
    expect(await shown("Không")).toContain("1. Có\n2. Không")
  })

  it("asks to type again when a line could not be stored, and goes on", async () => {
    const { channel, input, shown } = makeTerminal()
    const received: string[] = []
    await channel.start(
      messages(({ text }) => {
        if (text === "hỏng") throw new Error("no room")
        received.push(text)
      }),
    )
    input.write("hỏng\n")
    await shown("Xin gõ lại")
    input.end("lành\n")
    await channel.ended
    expect(received).toEqual(["lành"])
  })

  it("names an attached file and lets no document move the cursor", async () => {
    const { channel, shown } = makeTerminal()
    await channel.start(async () => {})
    await channel.send(
      { channel: "console", chat: "an" },
      {
        parts: [{ kind: "text", text: "màu \u001B[31mđỏ\u0007" }],
        file: { name: "mau-01.docx", mediaType: "application/msword", sha256: "0".repeat(64) },
      },
    )
    const screen = await shown("mau-01.docx")
    expect(screen).toContain("màu [31mđỏ")
    expect(screen).not.toContain("\u001B")
  })

  it("says that a closed terminal is unreachable", async () => {
    const { channel, output } = makeTerminal()
    await channel.start(async () => {})
    output.end()
    const late = channel.send({ channel: "console", chat: "an" }, { parts: [{ kind: "text", text: "?" }] })
    await expect(late).rejects.toMatchObject({ name: "DeliveryError", kind: "unreachable" })
  })
})
