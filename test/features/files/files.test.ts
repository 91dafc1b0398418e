import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import type { Parts } from "../../../src/compose.ts"
import { createPapers } from "../../../src/conversation.ts"
import type { Clock } from "../../../src/core/clock.ts"
import { createLog } from "../../../src/core/log.ts"
import { createFileLinks } from "../../../src/receive-files.ts"
import { realFile } from "../../http/links/link-site.ts"
import { documentText } from "../../ingest/document-text.ts"
import { emptyShelf, shelve } from "../../storage/shelf.ts"
import { emptyTables } from "../../support/empty.ts"
import { texts, usePhones } from "../../support/phones.ts"
import { testClock } from "../../support/shelf.ts"

const phones = usePhones({ publicUrl: "https://chibo.example.vn" })
const secretary = phones.phone("telegram", "s")
const member = phones.phone("telegram", "m")
const citizen = phones.phone("zalo-bot", "c")
const LINK = /https:\/\/chibo\.example\.vn(\/gui\/[\w-]{24})(?![\w-])/
const WORDS = [
  "gửi tệp",
  "gui tep",
  "Gửi file.",
  "gui file",
  "gửi văn bản",
  "GUI VAN BAN",
  "/guitep",
  "/start guitep",
  "gửi tệp qua liên kết",
  " gửi  tệp ".normalize("NFD"),
]
const docx = realFile("chi-bo/quy-che-lam-viec-2025.docx")

beforeAll(() => emptyShelf(phones.database))
beforeEach(async () => {
  await phones.empty()
  await emptyTables(phones.database, "links, received_files")
  await secretary.become("committee")
  await member.become("members")
})

const DAY_LATER: Clock = { now: () => new Date(testClock.now().getTime() + 24 * 60 * 60 * 1000) }

function linksAt(clock: Clock) {
  const { database } = phones
  const config = { ocrWorkers: 1 }
  const parts = { database, clock, log: createLog("silent"), texts, config } as Parts
  return createFileLinks(parts, createPapers(), { onStored: () => {}, onArrival: () => {} })
}

function bring(path: string, name: string, bytes: Uint8Array) {
  const body = new FormData()
  body.append("file", new File([new Uint8Array(bytes)], name))
  return linksAt(testClock).request(path, { method: "POST", body })
}

const pathIn = (shown: string) => {
  const path = LINK.exec(shown)?.[1]
  if (path === undefined) throw new Error(`no link in: ${shown}`)
  return path
}
const files = () => phones.database.query("select channel, chat, name from received_files")
const links = () => phones.database.query("select from links")

describe("who looks after the papers", () => {
  it.each(WORDS)("is given a link, and told what is taken and until when: %s", async (word) => {
    const shown = await secretary.say(word)
    expect(shown).toMatch(LINK)
    expect(shown).toContain("đến 09:00 ngày 22/11/2026")
    expect(shown).toMatch(/một tệp, dùng một lần/)
    expect(shown).toMatch(
      /Nhận PDF, Word \(.docx, .doc\), Excel \(.xlsx\), văn bản \(.txt\) hoặc ảnh \(.jpg, .png\), nặng không quá 20 MB\./,
    )
    expect(shown).toMatch(/Tài liệu mật.*bị từ chối/)
  })

  it("brings one file, and reads in the same conversation that it has arrived", async () => {
    const path = pathIn(await secretary.say("gửi tệp"))
    expect((await bring(path, "Quy chế.docx", docx.bytes)).status).toBe(200)
    expect(await files()).toEqual([{ channel: "telegram", chat: "chat of s", name: "Quy chế.docx" }])
    expect(await secretary.screen()).toBe(`${texts("links-received-chat", { name: "Quy chế.docx" })}\n`)
    expect((await bring(path, "Quy chế.docx", docx.bytes)).status).toBe(404)
    expect(await files()).toHaveLength(1)
  })

  it("is told on the page that a secret paper was not kept", async () => {
    const path = pathIn(await secretary.say("gửi tệp"))
    const secret = Buffer.from(`TUYỆT MẬT\n${documentText("9-QĐ/CB", { "Điều 1. Kín": "1. Kín." })}`)
    const response = await bring(path, "kin.txt", secret)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain("không được lưu")
    expect(await files()).toEqual([])
  })

  it("has a day for it", async () => {
    const path = pathIn(await secretary.say("gửi tệp"))
    expect((await linksAt(testClock).request(path)).status).toBe(200)
    expect((await linksAt(DAY_LATER).request(path)).status).toBe(404)
  })

  it.each(["photo", "file", "hidden"] as const)(
    "is offered it for a %s that cannot be read",
    async (unread) => {
      await secretary.send({ unread })
      const button = texts("files-button-link")
      expect((await secretary.buttons()).at(-1)).toBe(button)
      expect(await secretary.press(button)).toMatch(LINK)
      await secretary.send({ unread })
      expect(await secretary.say(String((await secretary.buttons()).length))).toMatch(LINK)
    },
  )

  it("is not offered it for what is no paper", async () => {
    for (const unread of ["voice", "video", "sticker", "location", "contact"] as const) {
      await secretary.send({ unread })
      expect(await secretary.buttons(), unread).toEqual([])
    }
  })
})

describe("everybody else", () => {
  it.each(WORDS.filter((word) => !word.startsWith("/start")))(
    "asks a question by the same words: %s",
    async (word) => {
      const unknown = await citizen.say("cá chép ruộng")
      for (const one of [citizen, member]) expect(await one.say(word)).toBe(unknown)
      expect(await links()).toEqual([])
    },
  )

  it("is answered by the documents that hold these words", async () => {
    const articles = { "Điều 1. Gửi văn bản": "1. Gửi văn bản cho thôn trước ngày 25." }
    await shelve(phones.database, { number: "01-QĐ/CB", articles })
    expect(await member.say("gửi văn bản")).toContain("Gửi văn bản cho thôn trước ngày 25.")
    expect(await secretary.say("gửi văn bản cho thôn trước ngày nào")).toContain("trước ngày 25")
    await emptyShelf(phones.database)
  })

  it("is not offered it for a photo or a file", async () => {
    for (const one of [citizen, member])
      for (const unread of ["photo", "file"] as const) {
        await one.send({ unread })
        expect(await one.buttons()).toEqual([])
      }
  })

  it("cannot press the button any more when the right was taken", async () => {
    await secretary.send({ unread: "file" })
    await secretary.become("members")
    expect(await secretary.press(texts("files-button-link"))).toBe(`${texts("common-button-unknown")}\n`)
    expect(await links()).toEqual([])
  })
})

describe("in a group", () => {
  const group = phones.phone("telegram", "s", { chat: "nhóm", isPrivate: false })

  it("nothing of it is heard", async () => {
    for (const word of WORDS.filter((one) => !one.startsWith("/start")))
      expect(await group.say(word), word).toBe(`${texts("ask-none-nothing")}\n`)
    expect(await group.send({ unread: "file" })).toEqual([])
    expect(await links()).toEqual([])
  })
})

describe("where no link leads to the service", () => {
  const inside = usePhones()
  const officer = inside.phone("telegram", "s")

  it("files are handed over at the office, and no button promises otherwise", async () => {
    await officer.become("committee")
    expect(await officer.say("gửi tệp")).toBe(`${texts("files-at-office")}\n`)
    await officer.send({ unread: "file" })
    expect(await officer.buttons()).toEqual([])
    expect(await inside.database.query("select from links")).toEqual([])
  })
})
