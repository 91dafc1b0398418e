import type { Unread } from "../../core/channel.ts"
import type { Photos } from "../shared/photos.ts"
import { SimulatorError } from "../shared/simulator.ts"
import type { Events, OaEvent } from "./events.ts"
import type { Webhook } from "./webhook.ts"
import type { Person, World } from "./world.ts"

/** What people do; each is told to the webhook and given back as the platform tells it. */
export interface Deeds {
  say(id: string, text: string): OaEvent
  /** A button of the newest message that has it: by its payload, the end of its payload, or its title. */
  press(id: string, button: string): OaEvent | null
  sendUnread(id: string, kind: Unread, caption?: string): OaEvent
  /** A picture as it is; the event names the address at which it lies. */
  sendPhoto(id: string, bytes: Uint8Array, caption?: string): OaEvent
  follow(id: string): OaEvent
  unfollow(id: string): OaEvent
  /** Receipts for all messages of which none was told yet; null when there are none. */
  receive(id: string): OaEvent[]
  see(id: string): OaEvent | null
  /** A visitor of whom the platform tells no name. */
  sayAnonymously(visitor: string, text: string): OaEvent
}

export interface PeopleParts {
  readonly world: World
  readonly events: Events
  readonly webhook: Webhook
  readonly photos: Photos
  /** Where the platform is, for addresses of pictures. */
  readonly own: () => string
}

export function createDeeds({ world, events, webhook, photos, own }: PeopleParts): Deeds {
  const tell = (chat: string, event: OaEvent): OaEvent => {
    webhook.push(chat, event)
    return event
  }
  /** Opens the window anew. */
  const touch = (id: string): Person => {
    const person = world.person(id)
    person.lastInteraction = world.now()
    person.hasUnfollowed = false
    return person
  }
  const put = (person: Person, text: string, messageId: string): void => {
    person.seen.push({ from: "person", text, at: world.now(), messageId })
  }

  return {
    say: (id, text) => {
      const person = touch(id)
      const messageId = world.newId()
      put(person, text, messageId)
      return tell(id, events.text(person, messageId, text))
    },
    press: (id, wanted) => {
      const person = world.person(id)
      const buttons = person.seen.toReversed().flatMap((message) => message.buttons ?? [])
      const button =
        buttons.find(({ action }) => action === wanted) ??
        buttons.find(({ action, label }) => action.endsWith(wanted) || label === wanted)
      if (button === undefined) throw new SimulatorError(`no such button: ${wanted}`)
      // Opened on the phone; the account hears nothing of it.
      if (/^(?:https?|tel):/.test(button.action)) return null
      const messageId = world.newId()
      if (person.spoken.has(button.action)) put(person, button.action, messageId)
      return tell(id, events.text(touch(id), messageId, button.action))
    },
    sendUnread: (id, kind, caption) => {
      const person = touch(id)
      const messageId = world.newId()
      put(person, caption ?? `[${kind}]`, messageId)
      return tell(id, events.unread(person, messageId, kind, caption))
    },
    sendPhoto: (id, bytes, caption) => {
      const url = `${own()}/photos/${photos.keep(bytes).name}`
      const person = touch(id)
      const messageId = world.newId()
      put(person, caption ?? "[photo]", messageId)
      return tell(id, events.unread(person, messageId, "photo", caption, url))
    },
    follow: (id) => {
      const person = touch(id)
      person.isFollower = true
      return tell(id, events.follow(person, true))
    },
    unfollow: (id) => {
      const person = world.person(id)
      person.isFollower = false
      person.hasUnfollowed = true
      return tell(id, events.follow(person, false))
    },
    receive: (id) => {
      const person = world.person(id)
      return person.unreceived.splice(0).map((messageId) => tell(id, events.received(person, messageId)))
    },
    see: (id) => {
      const person = world.person(id)
      const messageIds = person.unseen.splice(0)
      return messageIds.length === 0 ? null : tell(id, events.seen(person, messageIds))
    },
    sayAnonymously: (visitor, text) => tell(visitor, events.anonymous(visitor, world.newId(), text)),
  }
}
