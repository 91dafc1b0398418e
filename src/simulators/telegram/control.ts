import { z } from "zod"
import { type Action, action } from "../shared/control.ts"
import { photoBytes } from "../shared/photos.ts"
import type { Acts } from "./acts.ts"
import type { Update } from "./wire.ts"

const id = z.union([z.number().int(), z.string()])
const more = {
  group: id.optional(),
  topic: id.optional(),
  replyTo: id.optional(),
  isAnonymous: z.boolean().optional(),
  extra: z.record(z.string(), z.unknown()).optional(),
}
const UNREAD = ["photo", "voice", "video", "file", "sticker", "location", "contact"] as const
const person = z.strictObject({ person: id })
const groupBy = z.strictObject({ group: id, by: id })

export interface Steered extends Acts {
  redeliver(n?: number): Update[]
  reorder(): void
  deliverRaw(body: string, headers?: Readonly<Record<string, string>>): Promise<number | null>
}

/** Everything the handle can do, over HTTP; names and fields are those of its arguments. */
export function controlActions(handle: Steered): Readonly<Record<string, Action>> {
  return {
    person: action(
      z.strictObject({ id, name: z.string(), username: z.string().optional() }),
      ({ id, ...facts }) => handle.person(id, facts),
    ),
    group: action(z.strictObject({ id, title: z.string(), by: id }), ({ id, ...facts }) =>
      handle.group(id, facts),
    ),
    say: action(z.strictObject({ person: id, text: z.string(), ...more }), ({ person, text, ...rest }) =>
      handle.say(person, text, rest),
    ),
    edit: action(
      z.strictObject({ person: id, messageId: id, text: z.string(), group: id.optional() }),
      ({ person, messageId, text, ...rest }) => handle.edit(person, messageId, text, rest),
    ),
    press: action(
      z.strictObject({ person: id, action: z.string(), group: id.optional() }),
      ({ person, action, ...rest }) => handle.press(person, action, rest),
    ),
    sendUnread: action(
      z.strictObject({ person: id, kind: z.enum(UNREAD), caption: z.string().optional(), ...more }),
      ({ person, kind, ...rest }) => handle.sendUnread(person, kind, rest),
    ),
    sendPhoto: action(
      z.strictObject({
        person: id,
        picture: photoBytes,
        caption: z.string().optional(),
        album: z.string().optional(),
        ...more,
      }),
      ({ person, picture, ...rest }) => handle.sendPhoto(person, picture, rest),
    ),
    block: action(person, ({ person }) => handle.block(person)),
    unblock: action(person, ({ person }) => handle.unblock(person)),
    deactivate: action(person, ({ person }) => handle.deactivate(person)),
    addBot: action(groupBy, ({ group, by }) => handle.addBot(group, by)),
    removeBot: action(groupBy, ({ group, by }) => handle.removeBot(group, by)),
    standing: action(z.strictObject({ group: id }), ({ group }) => handle.standing(group)),
    upgrade: action(groupBy, ({ group, by }) => handle.upgrade(group, by)),
    topic: action(z.strictObject({ group: id, name: z.string(), by: id }), ({ group, name, by }) =>
      handle.topic(group, name, by),
    ),
    closeTopic: action(z.strictObject({ group: id, topic: id, by: id }), ({ group, topic, by }) =>
      handle.closeTopic(group, topic, by),
    ),
    deleteTopic: action(z.strictObject({ group: id, topic: id }), ({ group, topic }) =>
      handle.deleteTopic(group, topic),
    ),
    redeliver: action(z.strictObject({ n: z.number().int().positive().default(1) }), ({ n }) =>
      handle.redeliver(n),
    ),
    reorder: action(z.strictObject({}), () => handle.reorder()),
    deliverRaw: action(
      z.strictObject({ body: z.string(), headers: z.record(z.string(), z.string()).optional() }),
      async ({ body, headers }) => ({ status: await handle.deliverRaw(body, headers) }),
    ),
  }
}
