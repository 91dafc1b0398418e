import { beforeAll } from "vitest"
import { createConversation, createPapers } from "../../src/conversation.ts"
import type { ChannelName, Incoming, Outgoing } from "../../src/core/channel.ts"
import type { Audience } from "../../src/core/document.ts"
import { NotYet } from "../../src/core/errors.ts"
import type { PhotoTry } from "../../src/core/photo/photo.ts"
import { openMessage, type SealedMessage } from "../../src/core/sealed-message.ts"
import { loadTexts } from "../../src/core/texts.ts"
import { takePhoto, wantsPhoto } from "../../src/features/suggestions/intake/photos.ts"
import { setAudience } from "../../src/storage/accounts.ts"
import { rightsOf } from "../../src/storage/rights.ts"
import { labelsOf, readable } from "../features/ask/talk.ts"
import { haveAgreed } from "./agreed.ts"
import { useDatabase } from "./database.ts"
import { emptyWithUnits } from "./empty.ts"
import { giveGroup } from "./groups.ts"
import { testKeys } from "./keys.ts"
import { hearLies, LIED_TO } from "./lies.ts"
import { askDeps, testClock } from "./shelf.ts"

export const texts = loadTexts("vi")
const MINUTE = 60_000

export const organisation = "Chi bộ Tổ dân phố 5"

/**
 * People with accounts on several platforms, whose time passes only when told. They have agreed that their talk is
 * kept, unless they are `strangers`.
 */
export function usePhones({
  publicUrl = null,
  strangers = false,
}: {
  publicUrl?: string | null
  strangers?: boolean
} = {}) {
  const holder = useDatabase()
  let now = testClock.now()
  let events = 0
  const papers = createPapers()
  let handle: ReturnType<typeof createConversation>["handle"]
  beforeAll(async () => {
    const { vectors } = await askDeps(holder.database)
    const clock = { now: () => now }
    const hasButtons = (channel: ChannelName) => channel === "telegram" || channel === "zalo-oa"
    const photos = { wants: wantsPhoto, take: takePhoto }
    const deps = {
      papers,
      clock,
      texts,
      vectors,
      keys: testKeys,
      organisation,
      publicUrl,
      hasButtons,
      photos,
      ...LIED_TO,
    }
    handle = createConversation(deps).handle
  })

  /** One account on one platform and what is seen on its screen. The chat has another name than the account. */
  function phone(
    channel: ChannelName,
    user: string,
    { chat = `chat of ${user}`, isPrivate = true }: { chat?: string; isPrivate?: boolean } = {},
  ) {
    const seen = async (after = 0): Promise<Outgoing[]> => {
      const rows = await holder.database.query<{ message: Outgoing | SealedMessage }>(
        "select message from outbox where channel = $1 and chat = $2 and id > $3 order by id",
        [channel, chat, after],
      )
      return rows.map(({ message }) => openMessage(testKeys, message))
    }
    const last = async () => {
      const message = (await seen()).at(-1)
      if (message === undefined) throw new Error(`nothing was said to ${user}`)
      return message
    }
    const send = async (what: Partial<Incoming>, photo?: PhotoTry): Promise<string[]> => {
      if (!isPrivate) await giveGroup(holder.database, { channel, chat })
      if (isPrivate && !strangers) await haveAgreed(holder.database, { channel, user, chat })
      // What was shown may be deleted by what is said: counting it would not tell what is new.
      const [newest] = await holder.database.query<{ id: number | null }>("select max(id) as id from outbox")
      const incoming = { channel, chat, user, isPrivate, eventId: String(events++), text: "", ...what }
      const once = () => holder.database.transaction((queries) => handle(queries, incoming, undefined, photo))
      await once().catch(async (error: unknown) => {
        if (!(error instanceof NotYet)) throw error
        // A file is being read: it is looked at again when that is done.
        await papers.idle()
        await once()
      })
      await hearLies(holder.database, { now: () => now })
      return (await seen(newest!.id ?? 0)).map(readable)
    }
    const answer = async (what: Partial<Incoming>, photo?: PhotoTry): Promise<string> => {
      const answers = await send(what, photo)
      if (answers.length !== 1) throw new Error(`${answers.length} answers`)
      return answers[0]!
    }
    return {
      send,
      say: (text: string) => answer({ text }),
      /** Sends a picture, which was drawn anew already. */
      photo: (byte = 1) =>
        answer({ unread: "photo" }, { bytes: Uint8Array.of(byte), mediaType: "image/jpeg" }),
      press: async (label: string, message?: Outgoing) => {
        const shown = message ?? (await last())
        const button = shown.buttons?.find((one) => one.label.startsWith(label))
        if (button === undefined) throw new Error(`no button “${label}” among ${labelsOf(shown)}`)
        return answer({ action: button.action })
      },
      last,
      screen: async () => readable(await last()),
      buttons: async () => labelsOf(await last()),
      count: async () => (await seen()).length,
      may: async () => (await rightsOf(holder.database, channel, user)).audience,
      become: (audience: Audience) => setAudience(holder.database, { channel, user, audience, at: now }),
      /** Asks for a code and reads it from the screen. */
      code: async () => {
        await answer({ text: "kênh nhận tin" })
        const answerText = await answer({ text: "1" })
        const code = /LK-[2-9A-HJKMNP-Z]{9}(?![0-9A-Z])/.exec(answerText)?.[0]
        if (code === undefined) throw new Error(`no code in: ${answerText}`)
        return code
      },
    }
  }
  return {
    phone,
    get database() {
      return holder.database
    },
    /** The widest documents that an account may read now, by what it is on a list or was granted. */
    readerOf: async (channel: ChannelName, user: string) =>
      (await rightsOf(holder.database, channel, user)).audience,
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * MINUTE)
    },
    accounts: () =>
      holder.database.query<{
        channel: string
        user: string
        chat: string
        person: number | null
        place: number
      }>(
        `select channel, user_id as "user", chat, person_id as person, place from accounts order by place, channel`,
      ),
    empty: async () => {
      now = testClock.now()
      await emptyWithUnits(
        holder.database,
        "outbox, dialogues, accounts, people, link_codes, link_tries, chats, roster_imports, consents, refusals, inbox",
      )
    },
  }
}

export type Phone = ReturnType<ReturnType<typeof usePhones>["phone"]>

/** Two accounts become one person. */
export async function link(first: Phone, second: Phone): Promise<void> {
  await second.say(await first.code())
  await first.press("Đúng, là tôi")
}
