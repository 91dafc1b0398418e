import type { Role } from "../../src/core/rights.ts"
import { insertCase, type NewCase } from "../../src/storage/cases/cases.ts"
import type { Queries } from "../../src/storage/database.ts"

let cases = 0

/** A case that a unit took in and works on itself, unless something else is said. */
export function makeCase(queries: Queries, unit: number, one: Partial<NewCase> = {}): Promise<number> {
  return insertCase(queries, {
    // Digits from 2 to 9: another code each time.
    code: `PA-26-MAU${(cases++)
      .toString(8)
      .padStart(6, "0")
      .replace(/\d/g, (digit) => String(Number(digit) + 2))}`,
    kind: "remark",
    category: "infrastructure",
    unit,
    desk: unit,
    place: "thôn 3",
    text: "Đèn đường hỏng",
    isAnonymous: true,
    mayPublish: true,
    receivedOn: "2026-11-23",
    acceptBy: "2026-11-26",
    answerBy: "2026-12-07",
    ...one,
  })
}

/** Somebody with this role in the unit, reached by Telegram in the chat of that name. Returns the person. */
export async function makeOfficer(queries: Queries, unit: number, role: Role, chat: string): Promise<number> {
  const at = new Date("2026-01-01T00:00:00Z")
  const [person] = await queries.query<{ id: number }>(
    "insert into people (name, created_at) values ($1, $2) returning id",
    [chat, at],
  )
  await queries.query("insert into roles (person_id, unit_id, role, since) values ($1, $2, $3, $4)", [
    person!.id,
    unit,
    role,
    at,
  ])
  await queries.query(
    `insert into accounts (channel, user_id, chat, audience, since, person_id) values ('telegram', $1, $1, 0, $2, $3)`,
    [chat, at, person!.id],
  )
  return person!.id
}
