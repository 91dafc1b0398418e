import { createHash } from "node:crypto"
import type { Clock } from "../../core/clock.ts"
import { type ListedPerson, type SeenMessage, SimulatorError } from "../shared/simulator.ts"

export interface Person {
  readonly id: string
  readonly name: string
  /** 84 and the rest, for those who can be reached by it. */
  readonly phone: string | null
  readonly seen: SeenMessage[]
  /** Messages of the account of which no receipt has been told yet. */
  readonly unreceived: string[]
  readonly unseen: string[]
  /** Payloads of buttons that show as the person's own words when tapped. */
  readonly spoken: Set<string>
  isFollower: boolean
  /** They left; until they do something again. */
  hasUnfollowed: boolean
  /** The code with which every message to them is refused. */
  refusal: -217 | -244 | -227 | null
  /** Milliseconds since 1970; null when they never did anything. */
  lastInteraction: number | null
}

/** Everybody whom the account may know, and what is in front of them. */
export interface World {
  add(id: string, name: string, phone: string | null): Person
  /** Throws `SimulatorError` when nobody made it. */
  person(id: string): Person
  list(): ListedPerson[]
  find(id: string): Person | undefined
  findByPhone(phone: string): Person | undefined
  now(): number
  /** 20 hexadecimal digits, new each time and the same in each run. */
  newId(): string
  /** Puts a message of the account in front of a person; gives its id. */
  put(person: Person, message: Pick<SeenMessage, "text" | "buttons" | "file">): string
}

export function createWorld(clock: Clock, countFrom: number): World {
  const people = new Map<string, Person>()
  let count = countFrom
  const now = () => clock.now().getTime()
  const newId = () => {
    count += 1
    return createHash("sha256").update(`zalo-oa ${count}`).digest("hex").slice(0, 20)
  }
  return {
    add: (id, name, phone) => {
      if (!/^\d{1,32}$/.test(id)) throw new SimulatorError(`no id of a person: ${id}`)
      if (people.has(id)) throw new SimulatorError(`there already is a person ${id}`)
      const person: Person = {
        id,
        name,
        phone,
        seen: [],
        unreceived: [],
        unseen: [],
        spoken: new Set(),
        isFollower: false,
        hasUnfollowed: false,
        refusal: null,
        lastInteraction: null,
      }
      people.set(id, person)
      return person
    },
    person: (id) => {
      const person = people.get(id)
      if (person === undefined) throw new SimulatorError(`there is no person ${id}`)
      return person
    },
    list: () =>
      [...people.values()].map(({ id, name, isFollower, refusal }) => ({
        id,
        name,
        isFollower,
        isBlocked: refusal !== null,
      })),
    find: (id) => people.get(id),
    findByPhone: (phone) => [...people.values()].find((person) => person.phone === phone),
    now,
    newId,
    put: (person, message) => {
      const messageId = newId()
      person.seen.push({ from: "bot", ...message, at: now(), messageId })
      person.unreceived.push(messageId)
      person.unseen.push(messageId)
      return messageId
    },
  }
}
