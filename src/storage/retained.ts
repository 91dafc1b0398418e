import type { RetainedKind } from "../core/retention.ts"
import type { Queries } from "./database.ts"

/** Rows of one table that age together. */
interface Aging {
  readonly table: string
  /** When a row's time begins to count; null while it has not begun. */
  readonly since: string
  /** Rows that stay whatever their age fail this; the table is `t`. */
  readonly unless?: string
  /** Rows stay, and only this is taken out of them; those that do not hold any of it are not counted. */
  readonly empties?: { readonly set: string; readonly holds: string }
}

const CASE_CLOSED = `(select c.closed_on::timestamp at time zone 'Asia/Ho_Chi_Minh' from cases c where c.id = t.case_id)`

/** What belongs to each kind, in the order in which it is removed. */
const AGING: Readonly<Record<RetainedKind, readonly Aging[]>> = {
  chat: [
    { table: "inbox", since: "done_at" },
    { table: "outbox", since: "settled_at" },
    { table: "web_messages", since: "sent_at" },
    // Of people without an account nothing stays, not even that they wrote.
    {
      table: "chats",
      since: "coalesce(last_in_at, closed_at)",
      unless: "exists (select from accounts a where a.channel = t.channel and a.chat = t.chat)",
    },
    {
      table: "notices",
      since: "created_at",
      unless: "exists (select from outbox o where o.notice_id = t.id)",
    },
    { table: "link_tries", since: "blocked_until" },
  ],
  files: [{ table: "received_files", since: "received_at" }],
  questions: [
    {
      table: "open_questions",
      since: "(received_on::timestamp at time zone 'Asia/Ho_Chi_Minh')",
      unless: "t.state = 'answered'",
    },
    { table: "answer_marks", since: "(day::timestamp at time zone 'Asia/Ho_Chi_Minh')" },
  ],
  answers: [
    { table: "open_questions", since: "(settled_on::timestamp at time zone 'Asia/Ho_Chi_Minh')" },
    {
      table: "shelf_answers",
      since: "(changed_on::timestamp at time zone 'Asia/Ho_Chi_Minh')",
      unless: "t.state <> 'back'",
    },
    {
      table: "question_answers",
      since: "(on_day::timestamp at time zone 'Asia/Ho_Chi_Minh')",
      unless: `(exists (select from open_questions q where q.id = t.question_id)
        or exists (select from shelf_answers s where s.answer_id = t.id)
        or exists (select from answer_watchers w where w.answer_id = t.id))`,
    },
  ],
  invitations: [{ table: "invitations", since: "greatest(expires_at, used_at)" }],
  reasons: [{ table: "meeting_reasons", since: "said_at" }],
  contacts: [
    {
      table: "meeting_contacts",
      since: "(select m.starts_at from meetings m where m.id = t.meeting_id)",
    },
  ],
  readings: [{ table: "broadcast_people", since: "told_at" }],
  broadcasts: [{ table: "broadcasts", since: "coalesce(sent_at, made_at)" }],
  tasks: [{ table: "tasks", since: "closed_at" }],
  asked: [{ table: "occasion_questions", since: "greatest(made_at, occasion_at)" }],
  cases: [
    {
      table: "cases",
      since: "(closed_on::timestamp at time zone 'Asia/Ho_Chi_Minh')",
      empties: {
        set: "text = '', place = '', officer_id = null",
        holds: "(text <> '' or place <> '' or officer_id is not null)",
      },
    },
    {
      table: "case_steps",
      since: CASE_CLOSED,
      empties: {
        set: "public_note = '', internal_note = '', evidence = '', person_id = null",
        holds: "(public_note <> '' or internal_note <> '' or evidence <> '' or person_id is not null)",
      },
    },
    { table: "case_messages", since: CASE_CLOSED },
    { table: "case_publications", since: CASE_CLOSED },
  ],
  "case-photos": [
    { table: "case_photos", since: CASE_CLOSED },
    { table: "case_contacts", since: CASE_CLOSED },
  ],
  refusals: [{ table: "refusals", since: "refused_at" }],
  consents: [{ table: "consents", since: "withdrawn_at" }],
  requests: [{ table: "data_requests", since: "done_at" }],
  audit: [{ table: "audit", since: "at" }],
  dialogues: [{ table: "dialogues", since: "expires_at" }],
  "link-codes": [{ table: "link_codes", since: "expires_at" }],
  links: [{ table: "links", since: "expires_at" }],
  handovers: [{ table: "handovers", since: "expires_at" }],
  resolutions: [{ table: "resolutions", since: "expires_at" }],
  watchers: [{ table: "answer_watchers", since: "(expires_on::timestamp at time zone 'Asia/Ho_Chi_Minh')" }],
  "case-drafts": [{ table: "case_drafts", since: "expires_at" }],
  "case-sealed": [{ table: "case_sealed", since: "(purge_on::timestamp at time zone 'Asia/Ho_Chi_Minh')" }],
  imports: [{ table: "roster_imports", since: "expires_at" }],
  "web-photos": [{ table: "web_photos", since: "expires_at" }],
  buckets: [{ table: "buckets", since: "filled_at" }],
}

/**
 * Removes what is of this kind and older than `before`, and returns how many rows went. The journal is let go by
 * `letGoOfAudit`, which keeps its chain.
 */
export async function forgetAged(
  queries: Queries,
  kind: Exclude<RetainedKind, "audit">,
  before: Date,
): Promise<number> {
  let removed = 0
  for (const aging of AGING[kind]) {
    const [row] = await queries.query<{ rows: number }>(
      `with gone as (${removal(aging)} where ${isDue(aging)} returning 1) select count(*) as rows from gone`,
      [before],
    )
    removed += row!.rows
  }
  return removed
}

function removal({ table, empties }: Aging): string {
  return empties === undefined ? `delete from ${table} t` : `update ${table} t set ${empties.set}`
}

function isDue({ since, unless, empties }: Aging): string {
  const holds = empties === undefined ? "" : ` and ${empties.holds}`
  return `${since} <= $1${unless === undefined ? "" : ` and not ${unless}`}${holds}`
}

export interface Standing {
  readonly kept: number
  /** Of these, what is to be removed now. */
  readonly due: number
  /** When the time of the oldest row began; null when none has begun. */
  readonly oldest: Date | null
}

/** How much there is of a kind, without removing anything. */
export async function standingOf(queries: Queries, kind: RetainedKind, before: Date): Promise<Standing> {
  const tables: Standing[] = []
  for (const aging of AGING[kind]) {
    const [row] = await queries.query<Standing>(
      `select count(*) as kept, count(*) filter (where ${isDue(aging)}) as due, min(${aging.since}) as oldest
       from ${aging.table} t where ${aging.empties?.holds ?? "true"}`,
      [before],
    )
    tables.push(row!)
  }
  const moments = tables.flatMap(({ oldest }) => (oldest === null ? [] : [oldest.getTime()]))
  return {
    kept: tables.reduce((sum, { kept }) => sum + kept, 0),
    due: tables.reduce((sum, { due }) => sum + due, 0),
    oldest: moments.length === 0 ? null : new Date(Math.min(...moments)),
  }
}

export interface RetentionRun {
  readonly kind: string
  readonly ranAt: Date
  readonly removed: number
}

/** Writes down when a kind was last looked through, and how much went. */
export async function noteRun(queries: Queries, run: RetentionRun): Promise<void> {
  await queries.query(
    `insert into retention_runs (kind, ran_at, removed) values ($1, $2, $3)
     on conflict (kind) do update set ran_at = excluded.ran_at, removed = excluded.removed`,
    [run.kind, run.ranAt, run.removed],
  )
}

/** The last run of every kind that had one. */
export function readRuns(queries: Queries): Promise<RetentionRun[]> {
  return queries.query<RetentionRun>(`select kind, ran_at as "ranAt", removed from retention_runs`)
}
