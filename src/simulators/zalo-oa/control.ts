import { z } from "zod"
import { type Action, action } from "../shared/control.ts"
import { photoBytes } from "../shared/photos.ts"
import { unreadKind } from "./events.ts"
import type { Knobs } from "./index.ts"
import { QUOTA_KINDS } from "./quotas.ts"

const person = z.object({ person: z.string() })

/** What may be done over HTTP besides what all simulators offer. */
export function controlActions(fake: Knobs): Readonly<Record<string, Action>> {
  const ofPerson = (run: (id: string) => unknown) => action(person, (input) => run(input.person))
  return {
    person: action(z.object({ id: z.string(), name: z.string(), phone: z.string().optional() }), (input) =>
      fake.person(input.id, input),
    ),
    say: action(person.extend({ text: z.string() }), (input) => fake.say(input.person, input.text)),
    press: action(person.extend({ action: z.string() }), (input) => fake.press(input.person, input.action)),
    sendUnread: action(person.extend({ kind: unreadKind, caption: z.string().optional() }), (input) =>
      fake.sendUnread(input.person, input.kind, input.caption),
    ),
    sendPhoto: action(person.extend({ picture: photoBytes, caption: z.string().optional() }), (input) =>
      fake.sendPhoto(input.person, input.picture, input.caption),
    ),
    follow: ofPerson(fake.follow),
    unfollow: ofPerson(fake.unfollow),
    block: ofPerson(fake.block),
    unblock: ofPerson(fake.unblock),
    leave: ofPerson(fake.leave),
    receive: ofPerson(fake.receive),
    see: ofPerson(fake.see),
    silence: action(person.extend({ hours: z.number().nonnegative() }), (input) =>
      fake.silence(input.person, input.hours),
    ),
    sayAnonymously: action(z.object({ visitor: z.string(), text: z.string() }), (input) =>
      fake.sayAnonymously(input.visitor, input.text),
    ),
    quota: action(
      z.object({ kind: z.enum([...QUOTA_KINDS, "template"]), remain: z.number().int().nonnegative() }),
      (input) => fake.setQuota(input.kind, input.remain),
    ),
    grant: () => fake.grant(),
    consent: action(z.object({ challenge: z.string().optional() }), ({ challenge }) => ({
      code: fake.consent(challenge),
    })),
    expireTokens: () => fake.expireTokens(),
    killRefreshTokens: () => fake.killRefreshTokens(),
    webhook: action(z.object({ url: z.url() }), (input) => fake.setWebhook(input.url)),
    redeliver: action(z.object({ n: z.number().int().positive().default(1) }), ({ n }) => fake.redeliver(n)),
    deliverRaw: action(
      z.object({ body: z.string(), headers: z.record(z.string(), z.string()).default({}) }),
      async ({ body, headers }) => ({ status: await fake.deliverRaw(body, headers) }),
    ),
  }
}
