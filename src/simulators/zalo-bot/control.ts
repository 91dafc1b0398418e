import { z } from "zod"
import { type Action, action } from "../shared/control.ts"
import { photoBytes } from "../shared/photos.ts"
import type { FakeZaloBot } from "./index.ts"

const id = z.string().regex(/^[\w-]{1,64}$/)
const said = { person: id, group: id.optional(), isReply: z.boolean().optional() }
const kind = z.enum(["photo", "voice", "video", "file", "sticker", "location", "contact", "hidden"])

type Handle = Pick<
  FakeZaloBot,
  | "person"
  | "group"
  | "say"
  | "sendUnread"
  | "sendPhoto"
  | "block"
  | "unblock"
  | "redeliver"
  | "reorder"
  | "deliverRaw"
>

/** What can be done by `POST /_control/NAME`, with the arguments of the handle by name. */
export function createActions(fake: Handle): Readonly<Record<string, Action>> {
  return {
    person: action(
      z.strictObject({ id, name: z.string().optional(), started: z.boolean().optional() }),
      ({ id, ...more }) => fake.person(id, more),
    ),
    group: action(z.strictObject({ id }), ({ id }) => fake.group(id)),
    say: action(z.strictObject({ ...said, text: z.string() }), ({ person, text, ...more }) =>
      fake.say(person, text, more),
    ),
    sendUnread: action(
      z.strictObject({ ...said, kind, caption: z.string().optional() }),
      ({ person, kind, ...more }) => fake.sendUnread(person, kind, more),
    ),
    sendPhoto: action(
      z.strictObject({ ...said, picture: photoBytes, caption: z.string().optional() }),
      ({ person, picture, ...more }) => fake.sendPhoto(person, picture, more),
    ),
    block: action(z.strictObject({ person: id }), ({ person }) => fake.block(person)),
    unblock: action(z.strictObject({ person: id }), ({ person }) => fake.unblock(person)),
    redeliver: action(z.strictObject({ n: z.number().int().positive().optional() }), ({ n }) =>
      fake.redeliver(n),
    ),
    reorder: action(z.strictObject({}), () => fake.reorder()),
    deliverRaw: action(
      z.strictObject({ body: z.string(), headers: z.record(z.string(), z.string()).optional() }),
      async ({ body, headers }) => ({ status: await fake.deliverRaw(body, headers) }),
    ),
  }
}
