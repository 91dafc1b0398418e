import { describeChannelContract } from "../contract.ts"
import { openDesk, USER } from "./desk.ts"

describeChannelContract("zalo-oa", async () => {
  const { fake, channel, address, ledger, clock, close } = await openDesk({ isStarted: false })
  ledger.heard(USER, clock.now())
  fake.follow(USER)
  await fake.settled()
  return {
    channel,
    address,
    type: async (text) => {
      fake.say(USER, text)
      await fake.settled()
    },
    press: async (action) => {
      fake.press(USER, action)
      await fake.settled()
    },
    sendPhoto: async (bytes) => {
      fake.sendPhoto(USER, bytes)
      await fake.settled()
    },
    redeliver: async () => {
      fake.redeliver()
      await fake.settled()
    },
    shown: async (part) => {
      const screen = fake
        .seenBy(USER)
        .map(({ text, buttons = [] }) => [text, ...buttons.map(({ label }) => label)].join("\n"))
        .join("\n")
      if (!screen.includes(part)) throw new Error(`nobody sees ${part}`)
      return screen
    },
    close,
  }
})
