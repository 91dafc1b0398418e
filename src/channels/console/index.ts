import { randomUUID } from "node:crypto"
import { createInterface } from "node:readline"
import type { Readable, Writable } from "node:stream"
import { type Channel, type Outgoing, plainText, type Receive } from "../../core/channel.ts"
import { DeliveryError } from "../../core/errors.ts"
import { cleanText, fold, readInput } from "../../core/text.ts"
import type { Texts } from "../../core/texts.ts"

export interface ConsoleChannelOptions {
  readonly texts: Texts
  readonly input: Readable
  readonly output: Writable & { readonly isTTY?: boolean }
  /** Who sits there; also the name of the one chat. */
  readonly user: string
}

export interface ConsoleChannel extends Channel {
  /** Resolves when the person has left (Ctrl-D or "thoat") and their last line is stored. */
  readonly ended: Promise<void>
}

/** A talk in the terminal: a line is a message, an answer is plain text. */
export function createConsoleChannel(options: ConsoleChannelOptions): ConsoleChannel {
  const { texts, input, output, user } = options
  const isTerminal = output.isTTY === true
  const run = randomUUID()
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let lines: ReturnType<typeof createInterface> | null = null
  let stored: Promise<void> = Promise.resolve()
  let count = 0
  let hasStopped = false

  function show(text: string): void {
    // In a terminal the line under the cursor is the prompt: the text takes its place, the prompt follows.
    output.write(isTerminal ? `\r\u001B[K${text}\n\n` : `${text}\n\n`)
    if (isTerminal && !hasStopped) lines?.prompt(true)
  }

  async function store(line: string, receive: Receive): Promise<void> {
    const read = readInput(line)
    if (read.text === "") return
    count += 1
    const eventId = `${run}:${count}`
    await receive({ channel: "console", chat: user, user, eventId, isPrivate: true, ...read }).catch(() =>
      show(texts("console-failed")),
    )
  }

  return {
    name: "console",
    can: { buttons: 0, edit: false, stream: false, files: false, textLimit: 100_000 },
    ended,
    start: async (receive) => {
      const reader = createInterface({ input, output: isTerminal ? output : undefined, prompt: "> " })
      lines = reader
      reader.on("line", (line) => {
        if (hasStopped) return
        if (fold(line.trim()) === "thoat") reader.close()
        // One after the other: what was typed first is stored first.
        else stored = stored.then(() => store(line, receive))
        if (isTerminal) reader.prompt()
      })
      reader.on("close", () => void stored.then(end))
      show(texts("console-hello"))
    },
    pieces: () => 1,
    send: async (to, message) => {
      if (hasStopped) throw new DeliveryError("not_sent", "the console channel has stopped")
      if (to.chat !== user) throw new DeliveryError("rejected", `not the chat of this console: ${to.chat}`)
      if (!output.writable) throw new DeliveryError("unreachable", "the terminal is closed")
      show(terminalText(texts, message))
      count += 1
      return { platformId: `${run}:${count}` }
    },
    stop: async () => {
      hasStopped = true
      lines?.close()
      await stored
    },
  }
}

/** Without control characters: a document must not be able to move the cursor. */
function terminalText(texts: Texts, message: Outgoing): string {
  const file = message.file === undefined ? "" : `\n\n${texts("console-file", { name: message.file.name })}`
  return cleanText(plainText(message) + file)
}
