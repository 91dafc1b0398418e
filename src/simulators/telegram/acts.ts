import type { KeptPhoto, Photos } from "../shared/photos.ts"
import { type SeenMessage, SimulatorError } from "../shared/simulator.ts"
import { foundEntities } from "./entities.ts"
import { moveBot, tellStanding } from "./membership.ts"
import type { Presses } from "./presses.ts"
import { createTopicActs, fieldsOfPerson, type TopicActs } from "./topics.ts"
import type { UpdateQueue } from "./updates.ts"
import { type Message, SUPERGROUPS_BELOW, type Update, type User } from "./wire.ts"
import type { ChatState, Id, World } from "./world.ts"

/** Where and how something is said. */
export interface SayMore {
  /** A group; default the person's own talk with the bot. */
  readonly group?: Id
  /** A topic of that group; default the one of `replyTo`, else the general one. */
  readonly topic?: Id
  /** The message answered to. */
  readonly replyTo?: Id
  /** Says it in the name of the group, as its administrators may. */
  readonly isAnonymous?: boolean
  /** Further fields of the message, for contents that are not played. */
  readonly extra?: Readonly<Record<string, unknown>>
}

export type UnreadKind = "photo" | "voice" | "video" | "file" | "sticker" | "location" | "contact"

/** What people do in front of their phones. Each gives the update that the bot gets. */
export interface Acts extends TopicActs {
  /** `hasStarted`: wrote to the bot long ago, so that it may write first. Default false. */
  person(
    id: Id,
    facts: { readonly name: string; readonly username?: string; readonly hasStarted?: boolean },
  ): void
  /** A group with the bot in it, brought there by that person. Ids below -1000000000000 are supergroups. */
  group(id: Id, facts: { readonly title: string; readonly by: Id }): Update
  /** Writes to the bot; the first time is as good as pressing Start. */
  say(person: Id, text: string, more?: SayMore): Update
  /** Changes what was said. */
  edit(person: Id, messageId: Id, text: string, more?: Pick<SayMore, "group">): Update
  /** Presses the newest button with this action. */
  press(person: Id, action: string, more?: Pick<SayMore, "group">): Update
  sendUnread(person: Id, kind: UnreadKind, more?: SayMore & { readonly caption?: string }): Update
  /** A picture as it is; it is handed out by `getFile`. The pictures of an album are sent one by one. */
  sendPhoto(
    person: Id,
    bytes: Uint8Array,
    more?: SayMore & { readonly caption?: string; readonly album?: string },
  ): Update
  block(person: Id): Update
  unblock(person: Id): Update
  /** Their account is deleted; nothing tells the bot. */
  deactivate(person: Id): void
  addBot(group: Id, by: Id): Update
  removeBot(group: Id, by: Id): Update
  /** Where the bot stands in a group. */
  standing(group: Id): "member" | "left" | "kicked"
  /** The group becomes a supergroup. Gives the new id and the update that names it. */
  upgrade(group: Id, by: Id): { readonly id: number; readonly update: Update }
  seenBy(personOrGroup: Id): SeenMessage[]
}

const ANONYMOUS: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
}
const TEXT_LIMIT = 4096

export function createActs({
  world,
  queue,
  presses,
  photos,
}: {
  readonly world: World
  readonly queue: UpdateQueue
  readonly presses: Presses
  readonly photos: Photos
}): Acts {
  const parts = { world, queue }

  /** The chat as the person finds it: whoever blocked the bot has to unblock it first. */
  function openChat(person: Id, group: Id | undefined): ChatState {
    world.user(person)
    const own = world.chat(person)
    if (own.isDeactivated) throw new SimulatorError(`the account of ${person} is deleted`)
    const chat = group === undefined ? own : world.chat(group)
    if (chat.movedTo !== null) throw new SimulatorError(`the group ${group} has moved to ${chat.movedTo}`)
    if (chat.isBlocked) throw new SimulatorError(`${person} has blocked the bot`)
    if (group === undefined) own.hasStarted = true
    else own.isMet = true
    return chat
  }

  function post(person: Id, content: Record<string, unknown>, more: SayMore): Update {
    const chat = openChat(person, more.group)
    const repliedTo = more.replyTo === undefined ? undefined : world.message(chat, Number(more.replyTo))
    if (more.replyTo !== undefined && repliedTo === undefined)
      throw new SimulatorError(`there is no message ${more.replyTo}`)
    const from = more.isAnonymous ? ANONYMOUS : world.user(person)
    const message = world.post(chat, from, {
      ...content,
      sender_chat: more.isAnonymous ? chat.wire : undefined,
      ...fieldsOfPerson(chat, more.topic, repliedTo),
      ...more.extra,
    })
    return push("message", message)
  }

  /** In privacy mode a group's messages reach the bot only when they are meant for it. */
  function push(kind: "message" | "edited_message", message: Message): Update {
    if (message.chat.type !== "private" && !isForBot(message, world.bot))
      return { update_id: 0, [kind]: message }
    return queue.push(kind, message, message.chat.id)
  }

  function tellJoined(chat: ChatState, by: Id): void {
    const joined = world.post(chat, world.user(by), { new_chat_members: [world.bot] })
    queue.push("message", joined, chat.wire.id)
  }

  return {
    ...createTopicActs(parts),
    person: (id, { name, username, hasStarted = false }) => {
      world.addPerson(id, name, username)
      if (hasStarted) world.chat(id).hasStarted = true
    },
    group: (id, { title, by }) => {
      const chat = world.addGroup(id, title)
      world.chat(by).isMet = true
      const update = tellStanding(parts, chat, "left", "member", world.user(by))
      tellJoined(chat, by)
      return update
    },
    say: (person, text, more = {}) => {
      if (text.trim() === "" || text.length > TEXT_LIMIT)
        throw new SimulatorError(`a message has 1 to ${TEXT_LIMIT} characters`)
      const entities = foundEntities(text)
      return post(person, { text, entities: entities.length > 0 ? entities : undefined }, more)
    },
    edit: (person, messageId, text, more = {}) => {
      const chat = openChat(person, more.group)
      const old = world.message(chat, Number(messageId))
      if (old?.from.id !== Number(person)) throw new SimulatorError(`no message of theirs: ${messageId}`)
      const message = { ...old, text, edit_date: world.date() }
      world.replace(chat, message)
      return push("edited_message", message)
    },
    press: (person, action, more = {}) => {
      const chat = openChat(person, more.group)
      const found = chat.posted.findLast(({ message }) =>
        message.reply_markup?.inline_keyboard.flat().some((button) => button.callback_data === action),
      )
      if (found === undefined) throw new SimulatorError(`no button in front of ${person} does that`)
      const query = {
        id: presses.add(),
        from: world.user(person),
        message: found.message,
        chat_instance: String(chat.wire.id),
        data: action,
      }
      return queue.push("callback_query", query, chat.wire.id, `presses of ${person}`)
    },
    sendUnread: (person, kind, more = {}) =>
      post(person, { ...contentOf(kind), caption: more.caption }, more),
    sendPhoto: (person, bytes, { caption, album, ...more } = {}) => {
      const photo = photos.keep(bytes)
      return post(person, { photo: sizesOf(photo), caption, media_group_id: album }, more)
    },
    block: (person) => moveBot(parts, world.chat(person), "kicked", world.user(person)),
    unblock: (person) => moveBot(parts, world.chat(person), "member", world.user(person)),
    deactivate: (person) => {
      world.user(person)
      world.chat(person).isDeactivated = true
    },
    addBot: (group, by) => {
      const update = moveBot(parts, world.chat(group), "member", world.user(by))
      tellJoined(world.chat(group), by)
      return update
    },
    removeBot: (group, by) => moveBot(parts, world.chat(group), "kicked", world.user(by)),
    upgrade: (group, by) => {
      const old = world.chat(group)
      if (old.wire.type !== "group" || old.movedTo !== null)
        throw new SimulatorError(`${group} cannot be upgraded`)
      const id = SUPERGROUPS_BELOW + old.wire.id
      const next = world.addGroup(id, old.wire.title ?? "")
      old.movedTo = id
      const from = world.user(by)
      const leaving = world.post(old, from, { migrate_to_chat_id: id })
      const update = queue.push("message", leaving, old.wire.id)
      const coming = world.post(next, from, { migrate_from_chat_id: old.wire.id })
      queue.push("message", coming, id)
      return { id, update }
    },
    standing: (group) => world.chat(group).bot,
    seenBy: (id) => world.seen(id),
  }
}

function isForBot(message: Message, bot: User): boolean {
  if (message.reply_to_message?.from.id === bot.id) return true
  const text = message.text ?? message.caption ?? ""
  const name = bot.username?.toLowerCase() ?? ""
  return foundEntities(text).some(({ type, offset, length }) => {
    const [word, addressee] = text
      .slice(offset, offset + length)
      .toLowerCase()
      .split("@")
    if (type === "mention") return addressee === name
    return type === "bot_command" && word !== "" && (addressee === undefined || addressee === name)
  })
}

/** A small one and the picture itself; the platform names them by ids of its own. */
function sizesOf({ name, bytes }: KeptPhoto): readonly object[] {
  const size = (id: string, width: number, height: number, file_size: number) => ({
    file_id: id,
    file_unique_id: `u-${id}`,
    width,
    height,
    file_size,
  })
  return [size(`small-${name}`, 90, 68, 1400), size(name, 1280, 960, bytes.length)]
}

function contentOf(kind: UnreadKind): Record<string, unknown> {
  const file = { file_id: `${kind}-1`, file_unique_id: `${kind}-u1`, file_size: 1234 }
  switch (kind) {
    case "photo":
      return { photo: [{ ...file, width: 90, height: 60 }] }
    case "voice":
      return { voice: { ...file, duration: 3, mime_type: "audio/ogg" } }
    case "video":
      return { video: { ...file, duration: 3, width: 320, height: 240 } }
    case "file":
      return { document: { ...file, file_name: "don.docx", mime_type: "application/octet-stream" } }
    case "sticker":
      return { sticker: { ...file, type: "regular", width: 512, height: 512, is_animated: false } }
    case "location":
      return { location: { latitude: 21.03, longitude: 105.85 } }
    case "contact":
      return { contact: { phone_number: "+84900000000", first_name: "An" } }
  }
}
