import { createConsoleChannel } from "../../channels/console/index.ts"
import { createConversation, createPapers } from "../../conversation.ts"
import { startDrain } from "../../inbox/drain.ts"
import { createRecorder } from "../../inbox/record.ts"
import { createFit } from "../../outbox/fit.ts"
import { startSender } from "../../outbox/send.ts"
import { setAudience } from "../../storage/accounts.ts"
import { audienceFor, type Command, readWords } from "../command.ts"

/** `chat [--as ROLE]`: the same conversation as on any channel, in the terminal. */
export const chatCommand: Command = (words) => {
  const { values } = readWords(words, { as: { type: "string", default: "citizen" } })
  const audience = audienceFor(values.as)
  return async (parts) => {
    const { database, clock, log, texts, vectors, keys, config } = parts
    const user = `terminal-${values.as}`
    await setAudience(database, { channel: "console", user, audience, at: clock.now() })
    const channel = createConsoleChannel({ texts, input: process.stdin, output: process.stdout, user })
    const sender = startSender({
      database,
      clock,
      log,
      channels: [channel],
      fit: createFit({ database, clock, texts, publicUrl: config.publicUrl, keys }),
    })
    const drain = startDrain({
      database,
      clock,
      log,
      keys,
      channels: [channel.name],
      ...createConversation({
        clock,
        texts,
        vectors,
        glossary: parts.words.glossary,
        caution: config.caution,
        keys,
        publicUrl: config.publicUrl,
        papers: createPapers(config.ocrWorkers),
      }),
      onDone: (channel) => sender.wake(channel),
    })
    await channel.start(createRecorder({ database, clock, keys, wake: () => drain.wake() }))
    await channel.ended
    await drain.idle()
    await sender.idle()
    await drain.stop()
    await sender.stop()
    await channel.stop()
    return 0
  }
}
