import { type Outgoing, plainText } from "../../../src/core/channel.ts"
import { type ChannelHarness, describeChannelContract } from "../contract.ts"
import { openSite } from "./site.ts"
import { visit } from "./visitor.ts"

describeChannelContract("web", async (): Promise<ChannelHarness> => {
  const site = await openSite({ start: false })
  const visitor = await visit(site.server.url, "member")
  let count = 0
  let last: object = {}
  const deliver = async (): Promise<void> => {
    await (await visitor.post(last)).text()
  }
  return {
    channel: site.channel,
    address: { channel: "web", chat: `${visitor.session}.member` },
    type: async (text) => {
      count += 1
      last = { id: `m${count}`, text }
      await deliver()
    },
    press: async (action, label) => {
      count += 1
      last = { id: `m${count}`, action, label }
      await deliver()
    },
    sendPhoto: async (bytes) => {
      count += 1
      await (await visitor.postPhoto(`m${count}`, bytes)).text()
    },
    redeliver: deliver,
    shown: async (part) => {
      const events = await visitor.events()
      let screen = ""
      while (!screen.includes(part)) {
        const { event, data } = await events.next()
        if (event !== "message") continue
        screen += `${plainText((JSON.parse(data) as { message: Outgoing }).message)}\n`
      }
      await events.close()
      return screen
    },
    close: () => site.server.stop(),
  }
})
