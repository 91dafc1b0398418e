import type { ChannelName } from "./channel.ts"

/** A link that opens the chat with the assistant. `carriesCode`: the code is sent along; else the person types it. */
export interface ChatLink {
  readonly url: string
  readonly carriesCode: boolean
}

/**
 * The link to the assistant's account on a channel; null where no link leads to it or the account is not of the
 * channel's form. `account` is Telegram's user name with or without "@", the number of the Official Account, or
 * Zalo Bot's `account_name` ("bot.AbCdEfGh").
 *
 * Only Telegram hands a word on to the bot, of up to 64 letters, digits, "_" and "-"; a code of another form is
 * left out. Zalo documents nothing of the kind for either product.
 */
export function chatLink(channel: ChannelName, account: string, code: string): ChatLink | null {
  if (channel === "telegram") {
    const name = account.replace(/^@/, "")
    if (!/^[A-Za-z]\w{3,31}$/.test(name)) return null
    const url = `https://t.me/${name}`
    return /^[\w-]{1,64}$/.test(code)
      ? { url: `${url}?start=${code}`, carriesCode: true }
      : { url, carriesCode: false }
  }
  const form = { "zalo-oa": /^\d{5,25}$/, "zalo-bot": /^bot\.[\w-]{4,40}$/ }[channel as string]
  return form?.test(account) ? { url: `https://zalo.me/${account}`, carriesCode: false } : null
}
