import { SimulatorError } from "../shared/simulator.ts"
import type { UpdateQueue } from "./updates.ts"
import { badRequest, type Message, type Update } from "./wire.ts"
import type { ChatState, Id, Topic, World } from "./world.ts"

/** The topic that every forum has. Who writes there names no topic; it cannot be deleted. */
export const GENERAL = 1

/** What people do with the topics of a supergroup. */
export interface TopicActs {
  /** Opens a topic; the supergroup becomes a forum. Gives the topic's id and the update that tells of it. */
  topic(group: Id, name: string, by: Id): { readonly id: number; readonly update: Update }
  /** Only administrators write there from now on, and the bot is none. `GENERAL` can be closed, too. */
  closeTopic(group: Id, topic: Id, by: Id): Update
  /** With all that was said in it; nothing tells the bot. */
  deleteTopic(group: Id, topic: Id): void
}

export function createTopicActs({
  world,
  queue,
}: {
  readonly world: World
  readonly queue: UpdateQueue
}): TopicActs {
  const tell = (chat: ChatState, by: Id, content: Record<string, unknown>) => {
    const message = world.post(chat, world.user(by), content)
    return { message, update: queue.push("message", message, chat.wire.id) }
  }
  return {
    topic: (group, name, by) => {
      const chat = world.chat(group)
      if (chat.wire.type !== "supergroup") throw new SimulatorError(`${group} is no supergroup`)
      chat.wire = { ...chat.wire, is_forum: true }
      const { message, update } = tell(chat, by, { forum_topic_created: { name, icon_color: 7_322_096 } })
      chat.topics.set(message.message_id, { created: message, isClosed: false })
      return { id: message.message_id, update }
    },
    closeTopic: (group, topic, by) => {
      const chat = world.chat(group)
      if (Number(topic) === GENERAL) {
        chat.isGeneralClosed = true
        return tell(chat, by, { forum_topic_closed: {} }).update
      }
      const { created } = topicOf(chat, topic)
      chat.topics.set(Number(topic), { created, isClosed: true })
      return tell(chat, by, { ...inTopic(created), forum_topic_closed: {} }).update
    },
    deleteTopic: (group, topic) => {
      const chat = world.chat(group)
      topicOf(chat, topic)
      chat.topics.delete(Number(topic))
      chat.posted = chat.posted.filter(({ message }) => threadOf(message) !== Number(topic))
    },
  }
}

/** What a message carries that a person says in a topic, or in answer to another message. */
export function fieldsOfPerson(
  chat: ChatState,
  topic: Id | undefined,
  repliedTo: Message | undefined,
): Record<string, unknown> {
  const asked = topic ?? (repliedTo === undefined ? undefined : threadOf(repliedTo))
  if (asked !== undefined) {
    const { created, isClosed } = topicOf(chat, asked)
    if (isClosed) throw new SimulatorError(`the topic ${asked} is closed`)
    // Who answers nobody in a topic answers the message that opened it.
    return { ...inTopic(created), reply_to_message: repliedTo ?? created }
  }
  if (repliedTo === undefined) return {}
  // Answers that belong to no topic are a thread of their own, into which nobody can write by its number.
  const root = repliedTo.message_thread_id ?? repliedTo.message_id
  return chat.wire.type === "supergroup"
    ? { reply_to_message: repliedTo, message_thread_id: root }
    : { reply_to_message: repliedTo }
}

/** What a message of the bot carries that wants to stand in this topic, or the platform's refusal. */
export function fieldsOfBot(chat: ChatState, asked: number | undefined): Record<string, unknown> {
  if (asked === undefined) {
    if (chat.isGeneralClosed) throw badRequest("TOPIC_CLOSED")
    return {}
  }
  const topic = chat.topics.get(asked)
  if (topic === undefined) throw badRequest("message thread not found")
  if (topic.isClosed) throw badRequest("TOPIC_CLOSED")
  return inTopic(topic.created)
}

/** The topic in which a message stands; undefined outside of topics. */
export function threadOf({ is_topic_message, message_thread_id }: Message): number | undefined {
  return is_topic_message === true ? message_thread_id : undefined
}

const inTopic = ({ message_id }: Message) => ({ message_thread_id: message_id, is_topic_message: true })

function topicOf(chat: ChatState, topic: Id): Topic {
  const found = chat.topics.get(Number(topic))
  if (found === undefined) throw new SimulatorError(`there is no topic ${topic}`)
  return found
}
