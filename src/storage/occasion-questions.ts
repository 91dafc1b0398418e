import type { Queries } from "./database.ts"
import type { Account } from "./people.ts"

export interface OccasionQuestion {
  readonly id: number
  /** Whose it is, by a digest of the account and the occasion. */
  readonly asker: string
  readonly text: string
  /** Empty where the person did not want to be named. */
  readonly name: string
  readonly joinedWith: number | null
  readonly isApart: boolean
  readonly passedAt: Date | null
}

export interface NewQuestion {
  readonly meeting: number
  readonly asker: string
  readonly text: string
  readonly name: string
  readonly most: number
}

/** Keeps a question for an occasion. False when this asker has sent as many as they may. */
export async function insertOccasionQuestion(
  queries: Queries,
  { meeting, asker, text, name, most }: NewQuestion,
  at: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `insert into occasion_questions (meeting_id, asker, text, name, made_at, occasion_at)
     select id, $2, $3, $4, $5, starts_at from meetings
     where id = $1 and (select count(*) from occasion_questions where meeting_id = $1 and asker = $2) < $6
     returning id`,
    [meeting, asker, text, name, at, most],
  )
  return rows.length > 0
}

/** All questions for an occasion, the oldest first. */
export function occasionQuestions(queries: Queries, meeting: number): Promise<OccasionQuestion[]> {
  return queries.query<OccasionQuestion>(
    `select id, asker, text, name, joined_with as "joinedWith", is_apart as "isApart", passed_at as "passedAt"
     from occasion_questions where meeting_id = $1 order by id`,
    [meeting],
  )
}

/** Puts questions together with the first of them. */
export async function joinQuestions(
  queries: Queries,
  first: number,
  others: readonly number[],
): Promise<void> {
  await queries.query(
    "update occasion_questions set joined_with = $1, is_apart = false where id = any($2) and id <> $1",
    [first, others],
  )
}

/** Takes questions out of their groups. */
export async function partQuestions(queries: Queries, ids: readonly number[]): Promise<void> {
  await queries.query(
    `update occasion_questions set joined_with = case when id = any($1) then null else joined_with end,
       is_apart = is_apart or id = any($1)
     where id = any($1) or joined_with = any($1)`,
    [ids],
  )
}

/** Marks what is not yet marked as handed over, and gives back whose it was. */
export async function passQuestions(queries: Queries, meeting: number, at: Date): Promise<string[]> {
  const rows = await queries.query<{ asker: string }>(
    "update occasion_questions set passed_at = $2 where meeting_id = $1 and passed_at is null returning asker",
    [meeting, at],
  )
  return [...new Set(rows.map(({ asker }) => asker))]
}

/** Occasions for which questions are kept. */
export async function occasionsWithQuestions(queries: Queries): Promise<number[]> {
  const rows = await queries.query<{ meeting: number }>(
    "select distinct meeting_id as meeting from occasion_questions order by 1",
  )
  return rows.map(({ meeting }) => meeting)
}

/** Accounts that agreed to be written to about what they suggested, with their conversations. */
export function whoAgreedToHear(queries: Queries): Promise<(Account & { isOpen: boolean })[]> {
  return queries.query(
    `select k.channel, k.user_id as "user", k.chat, c.closed_at is null as "isOpen"
     from consents k left join chats c on c.channel = k.channel and c.chat = k.chat
     where k.purpose = 'suggestions' and k.withdrawn_at is null order by k.given_at, k.id`,
  )
}

/** What somebody asked, whose digests these are. */
export function ownOccasionQuestions(
  queries: Queries,
  askers: readonly string[],
): Promise<{ text: string; name: string; at: Date; passedAt: Date | null }[]> {
  return queries.query(
    `select text, name, made_at as at, passed_at as "passedAt" from occasion_questions where asker = any($1) order by id`,
    [askers],
  )
}
