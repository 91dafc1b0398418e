import { beforeEach, expect, it } from "vitest"
import type { Arrival, Outgoing } from "../../../src/core/channel.ts"
import { openArrival, type Sealed, sealArrival } from "../../../src/core/sealed-arrival.ts"
import { openMessage, type SealedMessage } from "../../../src/core/sealed-message.ts"
import { openState } from "../../../src/storage/dialogues.ts"
import { insertArrivals } from "../../../src/storage/inbox.ts"
import { testKeys } from "../../support/keys.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"
import { emptyCases, makeOffice } from "./office.ts"

const phones = usePhones()
const lan = phones.phone("zalo-bot", "lan")

beforeEach(async () => {
  await emptyCases(phones.database)
  await phones.empty()
  await makeOffice(phones.database)
})

/** All that is kept of talks, as whoever has the key reads it. */
async function openTalk(): Promise<string> {
  const arrived = await phones.database.query<{ payload: Arrival | Sealed }>("select payload from inbox")
  const answered = await phones.database.query<{ message: Outgoing | SealedMessage }>(
    "select message from outbox",
  )
  const known = await phones.database.query<{ state: object }>("select state from dialogues")
  return JSON.stringify([
    ...arrived.map(({ payload }) => openArrival(testKeys, payload)),
    ...answered.map(({ message }) => openMessage(testKeys, message)),
    ...known.map(({ state }) => openState(testKeys, state)),
  ])
}

it("a suggestion forgets its words where they were a question before, lest somebody with the key reads both", async () => {
  await lan.say("gửi phản ánh")
  await lan.press("Đồng ý, viết tiếp")
  await lan.press("Bỏ")
  const words = "lịch thi đấu bóng đá giao hữu"
  const talk = { channel: "zalo-bot", chat: "chat of lan" } as const
  const asked = { ...talk, eventId: "asked", user: "lan", isPrivate: true, text: words }
  await insertArrivals(
    phones.database,
    [{ arrival: asked, sealed: sealArrival(testKeys, asked), raw: undefined }],
    testClock.now(),
  )
  await phones.database.query("update inbox set done_at = received_at")
  expect(await lan.say(words)).toContain(texts("ask-none-nothing"))
  expect(await openTalk()).toContain(words)
  await lan.say("gửi phản ánh")
  await lan.say(words)
  await lan.press("Đúng, đi tiếp")
  expect(await lan.press("Gửi ẩn danh")).toContain("Đã gửi")
  await phones.database.query("delete from outbox where is_fleeting")
  expect(await openTalk()).not.toContain(words)
})
