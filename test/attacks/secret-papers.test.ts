import { beforeEach, describe, expect, it } from "vitest"
import { createMailbox } from "../../src/storage/mailbox.ts"
import { dumpOf } from "../support/dump.ts"
import { giveGroup } from "../support/groups.ts"
import { testKeys } from "../support/keys.ts"
import { texts, usePhones } from "../support/phones.ts"
import { testClock } from "../support/shelf.ts"

const phones = usePhones()
const an = phones.phone("telegram", "an")
const PAPER = "TỈNH ỦY VÍ DỤ\nTỐI MẬT\nBÁO CÁO\n1. Con đê số bảy sẽ được gia cố."
const refused = (mark: string) => `${texts("common-secret-paper", { mark })}\n`

beforeEach(phones.empty)

describe("a secret paper in the chat", () => {
  it("is refused also as the caption of a picture, of which the mark alone is enough", async () => {
    expect(await an.send({ unread: "photo", text: PAPER })).toEqual([refused("TỐI MẬT")])
    expect(await an.send({ unread: "file", text: "MẬT" })).toEqual([refused("MẬT")])
  })

  it("is no answer to what was asked: a question for a person, a name to look for", async () => {
    await an.say("con bò nhà ai lạc ở đây")
    expect(await an.say(PAPER)).toBe(refused("TỐI MẬT"))
    expect(await phones.database.query("select * from open_questions where text like '%đê%'")).toEqual([])
    const [dialogue] = await phones.database.query<{ state: unknown }>("select state from dialogues")
    expect(JSON.stringify(dialogue)).not.toContain("đê")
  })

  it("is refused in a unit's group as well", async () => {
    const place = { chat: "nhom", isPrivate: false }
    await giveGroup(phones.database, { channel: "telegram", chat: "nhom" })
    expect(await phones.phone("telegram", "an", place).say(PAPER)).toBe(refused("TỐI MẬT"))
  })

  it("is covered in the browser chat, whose page else would show it at every visit", async () => {
    const mailbox = createMailbox(phones.database, testClock, testKeys)
    const said = { parts: [{ kind: "text" as const, text: PAPER }] }
    await mailbox.post("chat of w", "person", said, "m1")
    await phones.phone("web", "w").send({ text: PAPER, eventId: "phiên:m1" })
    const [shown] = await mailbox.after("chat of w", 0, 9)
    expect(shown!.message.parts).toEqual([{ kind: "text", text: texts("common-secret-covered") }])
    expect(await dumpOf(phones.database)).not.toContain("số bảy")
  })

  it("can be asked about: the rules on secrets are no secret", async () => {
    for (const question of ["tối mật là gì", "Văn bản đóng dấu TỐI MẬT thì ai được đọc?", "MẬT"])
      expect(await an.say(question)).not.toContain(refused("TỐI MẬT").slice(0, 20))
  })
})
