import { beforeEach, expect, it } from "vitest"
import { createConversation } from "../src/conversation.ts"
import type { Incoming, Outgoing } from "../src/core/channel.ts"
import { AppError } from "../src/core/errors.ts"
import type { Photo } from "../src/core/photo/photo.ts"
import { openMessage, type SealedMessage } from "../src/core/sealed-message.ts"
import { loadTexts } from "../src/core/texts.ts"
import { type Dialogue, NEW_DIALOGUE, say } from "../src/features/dialogue.ts"
import { startDrain } from "../src/inbox/drain.ts"
import { createPhotoFetch, type PhotoTaker } from "../src/receive-photo.ts"
import { readDialogue, writeDialogue } from "../src/storage/dialogues.ts"
import { insertArrivals } from "../src/storage/inbox.ts"
import { cameraJpeg, SECRETS } from "./core/photo/pictures.ts"
import { haveAgreed } from "./support/agreed.ts"
import { useDatabase } from "./support/database.ts"
import { testKeys } from "./support/keys.ts"
import { askDeps, testClock } from "./support/shelf.ts"

const holder = useDatabase()
const texts = loadTexts()
const AN = { channel: "telegram", chat: "chat of an", user: "an" } as const
const STEP = { feature: "mydata", do: "wish", about: "other" } as const
const LATER = new Date(testClock.now().getTime() + 3_600_000)
const UNREAD = texts("common-unread-photo")

let fetched: string[] = []
let taken: Photo[] = []
let failures = 0
let fetchPhoto: (ref: string) => Promise<Photo>

/** A feature that takes pictures while a step is open, and fails as often as it is told. */
const taker: PhotoTaker = {
  wants: ({ step }) => step?.feature === "mydata",
  take: async (_deps, _asker, dialogue, bytes, mediaType) => {
    if (failures-- > 0) throw new Error("không ghi được")
    taken.push({ bytes, mediaType })
    return { ...say(dialogue, `Đã nhận ảnh thứ ${taken.length}.`), isUnkept: true }
  },
}

beforeEach(async () => {
  await holder.database.query("truncate inbox, outbox, dialogues, consents")
  await haveAgreed(holder.database, AN)
  fetched = []
  taken = []
  failures = 0
  fetchPhoto = async () => ({ bytes: await cameraJpeg(6), mediaType: "image/jpeg" })
})

let events = 0
const photo = (more: Partial<Incoming> = {}): Incoming => ({
  ...AN,
  eventId: `photo ${events++}`,
  isPrivate: true,
  text: "",
  unread: "photo",
  photo: { ref: `ref ${events}` },
  ...more,
})

const beginStep = () => writeDialogue(holder.database, testKeys, AN, { ...NEW_DIALOGUE, step: STEP }, LATER)

/** Sends these and gives what is answered, oldest first. */
async function send(...sent: Incoming[]): Promise<string[]> {
  const { database } = holder
  const { vectors } = await askDeps(database)
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const channel = {
    name: "telegram",
    fetchPhoto: async (ref: string) => {
      fetched.push(ref)
      // The embedded database has one connection: inside of a transaction this would wait for ever.
      await database.query("select 1")
      return fetchPhoto(ref)
    },
  } as const
  await insertArrivals(
    database,
    sent.map((arrival) => ({ arrival, raw: undefined })),
    testClock.now(),
  )
  const drain = startDrain({
    database,
    clock: testClock,
    log,
    keys: testKeys,
    channels: ["telegram"],
    ...createConversation({ clock: testClock, texts, vectors, keys: testKeys, photos: taker }),
    bringPhoto: createPhotoFetch({
      database,
      clock: testClock,
      log,
      keys: testKeys,
      channels: [channel],
      taker,
    }),
    onDone: () => {},
  })
  await drain.idle()
  await drain.stop()
  const rows = await database.query<{ message: Outgoing | SealedMessage }>(
    "select message from outbox order by id",
  )
  return rows.map(({ message }) =>
    openMessage(testKeys, message)
      .parts.map(({ text }) => text)
      .join("\n"),
  )
}

const inbox = () => holder.database.query<{ payload: Partial<Incoming> }>("select payload from inbox")

it("a picture for which a step waits is fetched, drawn anew and handed over, and nothing of the event stays", async () => {
  await beginStep()
  expect(await send(photo())).toEqual(["Đã nhận ảnh thứ 1."])
  expect(fetched).toHaveLength(1)
  expect(taken[0]!.mediaType).toBe("image/jpeg")
  const file = Buffer.from(taken[0]!.bytes)
  for (const words of SECRETS) expect(file.includes(words)).toBe(false)
  expect(await inbox()).toEqual([{ payload: {} }])
})

it("each picture of an album is taken, in its order", async () => {
  await beginStep()
  expect(await send(photo(), photo(), photo())).toEqual([1, 2, 3].map((n) => `Đã nhận ảnh thứ ${n}.`))
})

it.each<[string, Partial<Incoming>]>([
  ["while nothing is asked for", {}],
  ["from somebody who has agreed to nothing", { user: "lạ", chat: "lạ" }],
  ["in a group", { isPrivate: false, chat: "một nhóm" }],
  ["whose caption has the mark of a secret paper", { text: "TỐI MẬT" }],
  ["of which the platform tells nothing", { photo: undefined }],
])("a picture %s is not fetched", async (what, more) => {
  const answers = await send(photo(more))
  expect(fetched).toEqual([])
  expect(taken).toEqual([])
  if (what.startsWith("while")) expect(answers).toEqual([UNREAD])
  // Who finds the address in the database could else fetch it.
  expect(JSON.stringify(await inbox())).not.toContain("ref ")
})

it("a secret caption keeps its picture out also while a step waits", async () => {
  await beginStep()
  await send(photo({ text: "TỐI MẬT" }))
  expect(fetched).toEqual([])
})

it.each<[string, () => Promise<Photo>, string]>([
  [
    "is not to be had",
    async () => {
      throw new AppError("photo-lost", "404")
    },
    "Chưa lấy được ảnh",
  ],
  [
    "fails in a way that nobody thought of",
    async () => {
      throw new Error("bot123:token")
    },
    "Chưa lấy được ảnh",
  ],
  [
    "is something else",
    async () => ({ bytes: Buffer.from("%PDF-1.7"), mediaType: "image/jpeg" }),
    "không phải ảnh",
  ],
])(
  "the person is told when a picture %s, and what was written is still there",
  async (_what, bring, words) => {
    await beginStep()
    fetchPhoto = bring
    const [answer, ...more] = await send(photo())
    expect(more).toEqual([])
    expect(answer).toContain(words)
    expect(answer).toContain("Những gì đã viết vẫn còn")
    expect(answer).not.toContain("token")
    const dialogue = await readDialogue<Dialogue>(holder.database, testKeys, AN, testClock.now())
    expect(dialogue?.step).toEqual(STEP)
  },
)

it("words that came with a picture are said to be left out", async () => {
  await beginStep()
  const [answer] = await send(photo({ text: "ổ gà trước nhà số 5" }))
  expect(answer).toContain("Đã nhận ảnh thứ 1.")
  expect(answer).toContain("Phần chữ kèm theo ảnh chưa được ghi")
})

it("is fetched again when it could not be written down the first time, and answered once", async () => {
  await beginStep()
  failures = 1
  expect(await send(photo())).toEqual(["Đã nhận ảnh thứ 1."])
  expect(fetched).toHaveLength(2)
})
