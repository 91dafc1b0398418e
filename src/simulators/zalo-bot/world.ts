import { createHash } from "node:crypto"
import { type ListedPerson, type SeenMessage, SimulatorError } from "../shared/simulator.ts"

/** A person, whose id is also that of their chat with the bot. */
export interface Person {
  readonly id: string
  readonly name: string
}

export interface Chat {
  readonly id: string
  readonly type: "PRIVATE" | "GROUP"
  readonly seen: SeenMessage[]
  /** The bot knows of a chat only by what was written there. */
  isOpen: boolean
  isBlocked: boolean
}

/** The people of the platform and what is in front of them. */
export interface World {
  person(id: string, name: string, isOpen: boolean): Person
  people(): ListedPerson[]
  group(id: string): Chat
  personOf(id: string): Person
  chatOf(id: string): Chat
  /** The chat to which the bot may write; undefined when it cannot know it. */
  openChat(id: string): Chat | undefined
  /** 20 hexadecimal digits, new each time and the same in each run. */
  newId(): string
}

export function createWorld(countFrom: number): World {
  const people = new Map<string, Person>()
  const chats = new Map<string, Chat>()
  let count = countFrom

  function addChat(id: string, type: Chat["type"], isOpen: boolean): Chat {
    const chat: Chat = { id, type, seen: [], isOpen, isBlocked: false }
    chats.set(id, chat)
    return chat
  }
  function chatOf(id: string): Chat {
    const chat = chats.get(id)
    if (chat === undefined) throw new SimulatorError(`no such chat: ${id}`)
    return chat
  }

  return {
    person: (id, name, isOpen) => {
      const person = { id, name }
      people.set(id, person)
      if (!chats.has(id)) addChat(id, "PRIVATE", isOpen)
      return person
    },
    people: () =>
      [...people.values()].map((person) => ({ ...person, isBlocked: chatOf(person.id).isBlocked })),
    group: (id) => chats.get(id) ?? addChat(id, "GROUP", true),
    personOf: (id) => {
      const person = people.get(id)
      if (person === undefined) throw new SimulatorError(`no such person: ${id}`)
      return person
    },
    chatOf,
    openChat: (id) => (chats.get(id)?.isOpen ? chats.get(id) : undefined),
    newId: () => {
      count += 1
      return createHash("sha256").update(`zalo-bot ${count}`).digest("hex").slice(0, 20)
    },
  }
}
