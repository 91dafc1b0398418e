import type { Address } from "../../src/core/channel.ts"
import type { Queries } from "../../src/storage/database.ts"
import { addGroup, unitOfGroup } from "../../src/storage/unit-groups.ts"
import { testClock } from "./shelf.ts"
import { makeUnit } from "./units.ts"

/** Lets the assistant stay in a group, which is some unit's. */
export async function giveGroup(queries: Queries, group: Address): Promise<number> {
  const known = await unitOfGroup(queries, group)
  if (known !== undefined) return known
  const unit = await makeUnit(queries)
  await addGroup(queries, { channel: group.channel, chat: group.chat, unit }, testClock.now())
  return unit
}

/** A person with an account and roles; `until` absent means now. */
export async function makePerson(
  queries: Queries,
  account: { readonly channel: string; readonly user: string },
  roles: readonly {
    readonly unit: number
    readonly role: string
    readonly since?: Date
    readonly until?: Date
  }[],
): Promise<number> {
  const now = testClock.now()
  const [person] = await queries.query<{ id: number }>(
    "insert into people (created_at) values ($1) returning id",
    [now],
  )
  await queries.query(
    `insert into accounts (channel, user_id, audience, since, person_id) values ($1, $2, 0, $3, $4)`,
    [account.channel, account.user, now, person!.id],
  )
  for (const { unit, role, since = now, until } of roles) {
    await queries.query(
      "insert into roles (person_id, unit_id, role, since, until) values ($1, $2, $3, $4, $5)",
      [person!.id, unit, role, since, until ?? null],
    )
  }
  return person!.id
}
