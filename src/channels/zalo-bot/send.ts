import type { Address, ChannelDeps, Outgoing, Sent } from "../../core/channel.ts"
import { DeliveryError } from "../../core/errors.ts"
import type { ZaloBotClient } from "./client.ts"
import { asDeliveryError, isRefusal, problemOf } from "./errors.ts"
import { renderPages, textStyles } from "./render.ts"
import type { Standing } from "./standing.ts"

export interface SenderOptions {
  readonly client: ZaloBotClient
  readonly log: ChannelDeps["log"]
  readonly standing: Standing
  readonly withStyles: boolean
  /** How long to rest when the platform says "too many" and not how long. */
  readonly restSeconds: number
}

export interface Sender {
  send(to: Address, message: Outgoing, piece: number): Promise<Sent>
  typing(to: Address): Promise<void>
}

const CHAT = /^[\w-]{1,200}$/

export function createSender({ client, log, standing, withStyles, restSeconds }: SenderOptions): Sender {
  let styled = withStyles

  async function sendPage(chat: string, { text, styles }: ReturnType<typeof renderPages>[number]) {
    if (!styled || styles.length === 0) return client.sendMessage(chat, text)
    try {
      return await client.sendMessage(chat, text, textStyles(styles))
    } catch (error) {
      if (!isRefusal(error, 400)) throw error
    }
    // Refused, so not sent: the plain words may follow. When they pass it was the styles, now and next time.
    const sent = await client.sendMessage(chat, text)
    styled = false
    log.warn({ channel: "zalo-bot" }, "the platform takes no text styles, going on without")
    return sent
  }

  return {
    send: async (to, message, piece) => {
      if (!CHAT.test(to.chat)) throw new DeliveryError("rejected", "not a chat of the Zalo bot")
      const page = renderPages(message)[piece]
      if (page === undefined || page.text.trim() === "")
        throw new DeliveryError("rejected", "no such piece, or nothing to say in it")
      try {
        const { message_id: platformId } = await sendPage(to.chat, page)
        standing.call(null)
        return { platformId }
      } catch (thrown) {
        const error = asDeliveryError(thrown, restSeconds)
        if (error.kind === "broken") standing.call(problemOf(thrown))
        throw error
      }
    },
    typing: async ({ chat }) => {
      if (!CHAT.test(chat)) return
      await client.sendTyping(chat).catch((error: unknown) => {
        log.debug({ err: error, channel: "zalo-bot" }, "typing not shown")
      })
    },
  }
}
