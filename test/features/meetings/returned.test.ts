import { beforeEach, describe, expect, it } from "vitest"
import { remindNow } from "../../../src/reminding.ts"
import { closeChat, openChat } from "../../../src/storage/chats.ts"
import { joinAccount } from "../../../src/storage/joining.ts"
import { secondConnection } from "../../storage/second-connection.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { makeMeetingCell } from "./cell.ts"
import { minuteAt, on, toldTo } from "./told.ts"

const phones = usePhones()
const secretary = phones.phone("zalo-bot", "s")
const an = phones.phone("telegram", "an")
const binh = phones.phone("zalo-oa", "binh")
const HERE = { channel: "telegram", chat: "chat of an" } as const

beforeEach(async () => {
  await phones.empty()
  await phones.database.query("delete from meetings")
  await makeMeetingCell(phones.database)
})

/** At nine o'clock of 21/11/2026, for the evening after the next. */
async function call(): Promise<void> {
  await secretary.say("họp chi bộ 19h30 ngày 23/11/2026 tại nhà văn hóa, nội dung kiểm điểm")
  await secretary.press("Gửi giấy mời")
  phones.wait(2)
}

async function answers(): Promise<string> {
  await secretary.say("họp")
  return secretary.press("19h30")
}

const told = (user: string) => toldTo(phones.database, user)
const minute = (local: string) => minuteAt(phones.database, local)
/** How the messages ended that were on their way to somebody. */
const ended = (user: string, state: string, local: string) =>
  phones.database.query(
    "update outbox set state = $2, settled_at = $3 where chat = $1 and kind <> 'reply' and state = 'waiting'",
    [`chat of ${user}`, state, on(local)],
  )

describe("somebody who had blocked the assistant when a meeting was called", () => {
  beforeEach(async () => {
    await closeChat(phones.database, HERE, "blocked", on("2026-11-20T09:00"))
    await call()
    await ended("binh", "sent", "2026-11-21T09:02")
  })

  it("is invited once when they come back, and stands as not reached until that has arrived", async () => {
    expect(await answers()).toContain("Không nhắn được (2): Nguyễn Văn An; Cụ Phạm Văn Thọ")
    expect(await minute("2026-11-21T09:30")).toBe(0)
    await openChat(phones.database, HERE, true, on("2026-11-21T10:00"))
    expect(await answers()).toContain("Không nhắn được (2): Nguyễn Văn An; Cụ Phạm Văn Thọ")
    expect(await minute("2026-11-21T10:01")).toBe(1)
    expect(await minute("2026-11-21T10:02")).toBe(0)
    expect(await told("an")).toEqual([expect.stringMatching(/^Kính mời đồng chí dự họp/)])
    expect(await answers()).toContain("Không nhắn được (2): Nguyễn Văn An; Cụ Phạm Văn Thọ")
    await ended("an", "sent", "2026-11-21T10:01")
    const shown = await answers()
    expect(shown).toContain("Chưa trả lời (2): Nguyễn Văn An; Lê Thị Bình")
    expect(shown).toContain("Không nhắn được (1): Cụ Phạm Văn Thọ")
    expect(await an.press("Có mặt")).toContain("đồng chí có mặt")
    expect(await minute("2026-11-21T10:30")).toBe(0)
    expect(await told("binh")).toHaveLength(1)
  })

  it("reads the invitation as it is then, and of a meeting that is off nothing", async () => {
    await secretary.say("đổi giờ họp")
    await secretary.press("Đổi nơi họp")
    await secretary.say("trụ sở thôn")
    await secretary.press("Đúng, báo đổi")
    await openChat(phones.database, HERE, true, on("2026-11-21T10:00"))
    await minute("2026-11-21T10:01")
    expect(await told("an")).toEqual([expect.stringContaining("Nơi họp: trụ sở thôn")])
    await phones.database.query("delete from outbox where chat = 'chat of an'")
    await secretary.say("đổi giờ họp")
    await secretary.press("Hoãn họp")
    await secretary.press("Đúng, hoãn họp")
    await openChat(phones.database, HERE, true, on("2026-11-21T11:00"))
    expect(await minute("2026-11-21T11:01")).toBe(0)
  })

  it("is invited again when that was refused too and they come back once more, not before", async () => {
    await openChat(phones.database, HERE, true, on("2026-11-21T10:00"))
    await minute("2026-11-21T10:01")
    await ended("an", "unreachable", "2026-11-21T10:01")
    expect(await minute("2026-11-21T10:02")).toBe(0)
    await openChat(phones.database, HERE, true, on("2026-11-21T12:00"))
    expect(await minute("2026-11-21T12:01")).toBe(1)
    expect(await told("an")).toHaveLength(2)
  })

  it("is not invited when they have answered meanwhile", async () => {
    await openChat(phones.database, HERE, true, on("2026-11-21T10:00"))
    await an.say("có")
    expect(await minute("2026-11-21T10:01")).toBe(0)
  })

  it("is invited once by two processes", async () => {
    await openChat(phones.database, HERE, true, on("2026-11-21T10:00"))
    const other = await secondConnection(phones.database)
    const clock = { now: () => on("2026-11-21T10:01") }
    await Promise.all([phones.database, other].map((database) => remindNow({ database, clock, texts })))
    expect(await told("an")).toHaveLength(1)
    await other.close()
  })
})

describe("somebody of the Official Account who was silent for seven days", () => {
  it("is invited when they write again, and stands as not reached until that has arrived", async () => {
    await call()
    await ended("an", "sent", "2026-11-21T09:02")
    await ended("binh", "unreachable", "2026-11-21T09:02")
    expect(await minute("2026-11-21T09:30")).toBe(0)
    phones.wait(60)
    await binh.say("menu")
    expect(await minute("2026-11-21T10:05")).toBe(1)
    expect(await binh.buttons()).toEqual(["Có mặt", "Xin vắng", "Chưa chắc"])
    expect(await answers()).toContain("Không nhắn được (2): Lê Thị Bình; Cụ Phạm Văn Thọ")
    await ended("binh", "sent", "2026-11-21T10:05")
    expect(await answers()).toContain("Chưa trả lời (2): Nguyễn Văn An; Lê Thị Bình")
  })
})

describe("somebody without an account when a meeting was called", () => {
  it("is invited when they have one", async () => {
    await call()
    const [tho] = await phones.database.query<{ id: number }>(
      "select id from people where name = 'Cụ Phạm Văn Thọ'",
    )
    const account = { channel: "telegram", user: "tho", chat: "chat of tho" } as const
    await joinAccount(phones.database, tho!.id, account, on("2026-11-21T10:00"))
    expect(await answers()).toContain("Không nhắn được (1): Cụ Phạm Văn Thọ")
    expect(await minute("2026-11-21T10:01")).toBe(1)
    expect(await told("tho")).toHaveLength(1)
    await ended("tho", "sent", "2026-11-21T10:01")
    expect(await answers()).toContain("Chưa trả lời (3)")
  })
})
