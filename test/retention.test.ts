import { beforeEach, describe, expect, it } from "vitest"
import { dayInVietnam } from "../src/core/calendar.ts"
import { KEPT_DAYS, OWN_TIME_KINDS, PERIOD_KINDS, type RetainedKind } from "../src/core/retention.ts"
import { createKeys } from "../src/core/seal.ts"
import {
  dropWhatExpired,
  keepPeriods,
  keepPeriodsToday,
  type RetentionParts,
  retentionStandings,
} from "../src/retention.ts"
import { addAudit, auditRowsOn } from "../src/storage/audit.ts"
import { verifyAudit } from "../src/storage/verify-audit.ts"
import { useDatabase } from "./support/database.ts"
import { emptyTables } from "./support/empty.ts"

const holder = useDatabase()
const keys = createKeys(Buffer.alloc(32, 1))
const DAY_MS = 24 * 60 * 60 * 1000
const START = new Date("2026-11-26T02:00:00Z")
let now = START

const parts = (retention = {}): RetentionParts => ({
  database: holder.database,
  clock: { now: () => now },
  keys,
  config: { retention: { ...KEPT_DAYS, ...retention } },
})

type Rows = readonly (readonly [table: string, columns: Readonly<Record<string, unknown>>])[]

/** Rows of each kind whose time began at `at`; `key` is another each time. */
const ROWS: Readonly<
  Record<
    Exclude<RetainedKind, "audit">,
    (
      at: Date,
      key: string,
      person: number,
      unit: number,
      meeting: number,
      broadcast: number,
      suggestion: number,
    ) => Rows
  >
> = {
  chat: (at, key) => [
    ["inbox", { ...TALK, event_id: key, payload: "{}", received_at: at, done_at: at }],
    ["outbox", { ...TALK, message: "{}", state: "sent", next_try_at: at, created_at: at, settled_at: at }],
    ["web_messages", { chat: "a", sender: "person", message: "{}", sent_at: at }],
    ["chats", { channel: "web", chat: key, is_private: true, last_in_at: at }],
    ["notices", { title: "x", urgent: false, created_at: at, created_by: "cli" }],
    ["link_tries", { channel: "web", user_id: key, tries: 1, blocked_until: at }],
  ],
  files: (at) => [
    ["received_files", { ...TALK, sha256: "x", name: "a.pdf", media_type: "x", bytes: "", received_at: at }],
  ],
  questions: (at, key) => [
    ["open_questions", asked(at, key)],
    ["answer_marks", { day: at, question: "x", document_number: "1", locator: "1", right_answer: true }],
  ],
  answers: (at, key, _person, unit_id) => [
    ["open_questions", { ...asked(at, key), state: "answered", settled_on: dayInVietnam(at) }],
    ["question_answers", { unit_id, text: "x", on_day: dayInVietnam(at), source: "x" }],
  ],
  watchers: (at, key) => [
    ["answer_watchers", { document_id: 1, digest: key, sealed: "x", expires_on: dayInVietnam(at) }],
  ],
  invitations: (at, key, person_id, unit_id) => [
    ["invitations", { digest: key, person_id, unit_id, kind: "slip", made_at: at, expires_at: at }],
  ],
  reasons: (at, _key, person_id, _unit, meeting_id) => [
    ["meeting_reasons", { meeting_id, person_id, reason: "health", said_at: at }],
  ],
  contacts: (_at, _key, _person, _unit, meeting_id) => [
    ["meeting_contacts", { meeting_id, contact: "đồng chí Bình 0912345678" }],
  ],
  readings: (at, _key, person_id, unit_id, _meeting, broadcast_id) => [
    ["broadcast_people", { broadcast_id, person_id, unit_id, told_at: at }],
  ],
  broadcasts: (at, _key, _person, unit_id) => [["broadcasts", { unit_id, kind: "poll", made_at: at }]],
  tasks: (at, _key, _person, unit_id) => [
    ["tasks", { unit_id, title: "x", due_on: at, state: "done", given_at: at, told_at: at, closed_at: at }],
  ],
  resolutions: (at, _key, _person, unit_id) => [
    [
      "resolutions",
      {
        unit_id,
        state: "withdrawn",
        file: "a.docx",
        sha256: "x",
        number: "",
        number_key: "",
        title: "x",
        filed_at: at,
        expires_at: at,
      },
    ],
  ],
  asked: (at, key, _person, _unit, meeting_id) => [
    ["occasion_questions", { meeting_id, asker: key, text: "x", made_at: at, occasion_at: at }],
  ],
  cases: (at, _key, person_id, _unit, _meeting, _broadcast, case_id) => [
    ["case_steps", { case_id, on_day: at, state: "closed", mover: "office", person_id, is_public: false }],
    ["case_messages", { case_id, on_day: at, from_citizen: true, text: "x" }],
    ["case_publications", { case_id, title: "x", text: "x" }],
  ],
  "case-photos": (at, _key, _person, _unit, _meeting, _broadcast, case_id) => [
    ["case_photos", { case_id, on_day: at, media_type: "image/jpeg", bytes: "" }],
    ["case_contacts", { case_id, sealed: "x" }],
  ],
  "case-drafts": (at, key) => [["case_drafts", { digest: key, sealed: "x", expires_at: at }]],
  "case-sealed": (at, _key, _person, _unit, _meeting, _broadcast, case_id) => [
    ["case_sealed", { case_id, sealed: "x", purge_on: dayInVietnam(at) }],
  ],
  refusals: (at, key) => [["refusals", { digest: key, refused_at: at }]],
  consents: (at, key) => [["consents", { ...consent(key, at), withdrawn_at: at }]],
  requests: (at) => [["data_requests", { ...request(at), done_at: at }]],
  dialogues: (at, key) => [["dialogues", { channel: "web", chat: key, state: "{}", expires_at: at }]],
  "link-codes": (at, key) => [["link_codes", { ...TALK, digest: key, user_id: key, expires_at: at }]],
  links: (at, key) => [["links", { ...TALK, digest: key, kind: "download", expires_at: at }]],
  handovers: (at, _key, to_person, unit_id) => [
    ["handovers", { unit_id, to_person, asked_at: at, expires_at: at }],
  ],
  imports: (at, _key, _person, unit_id) => [
    ["roster_imports", { unit_id, made_at: at, state: "written", content: "{}", expires_at: at }],
  ],
  "web-photos": (at, key) => [
    ["web_photos", { ref: key, chat: "a", media_type: "image/jpeg", bytes: "", expires_at: at }],
  ],
  buckets: (at, key) => [["buckets", { key, tokens: 1, filled_at: at, last: "served" }]],
}
const TALK = { channel: "web", chat: "a" }

function asked(at: Date, code: string) {
  return { code, text: "x", received_on: dayInVietnam(at), answer_by: dayInVietnam(at) }
}

function consent(user_id: string, given_at: Date) {
  return { channel: "web", user_id, chat: user_id, purpose: "keep", version: "1", given_at, evidence: "e" }
}

function request(at: Date) {
  return { kind: "view", asked_at: at, answer_by: at, do_by: at }
}

async function insert(table: string, columns: Readonly<Record<string, unknown>>): Promise<number> {
  const names = Object.keys(columns)
  const places = names.map((_, index) => `$${index + 1}`)
  const [row] = await holder.database.query<{ id: number }>(
    `insert into ${table} (${names.join(", ")}) values (${places.join(", ")}) returning *`,
    Object.values(columns),
  )
  return row!.id
}

/** Returns how many rows were put. */
async function put(kind: Exclude<RetainedKind, "audit">, at: Date): Promise<number> {
  const person = await insert("people", { created_at: at })
  const unit = await insert("units", { created_at: at })
  const meeting = await insert("meetings", { unit_id: unit, kind: "regular", starts_at: at, made_at: at })
  const notice = { unit_id: unit, kind: "notice", made_at: at }
  const broadcast = kind === "readings" ? await insert("broadcasts", notice) : 0
  const isCase = kind.startsWith("case")
  const suggestion = isCase ? await insert("cases", { ...SUGGESTION, ...closedCase(at, unit, person) }) : 0
  const rows = ROWS[kind](at, `key-${person}`, person, unit, meeting, broadcast, suggestion)
  for (const [table, columns] of rows) await insert(table, columns)
  return rows.length + (kind === "cases" ? 1 : 0)
}

const SUGGESTION = { kind: "remark", category: "land", state: "closed", text: "x", is_anonymous: true }

function closedCase(at: Date, unit: number, person: number) {
  const closed_on = dayInVietnam(at)
  const days = { received_on: closed_on, accept_by: closed_on, answer_by: closed_on, closed_on }
  return { code: `PA-${person}`, unit_id: unit, desk_unit_id: unit, ...days }
}

const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
const kept = async () =>
  Object.fromEntries((await retentionStandings(parts())).map(({ kind, kept }) => [kind, kept]))

// In the order in which one may go before another.
const TABLES =
  `inbox, outbox, web_messages, chats, notices, link_tries, received_files, answer_watchers, shelf_answers, question_answers, open_questions, answer_marks,
  cases, case_drafts, invitations, meeting_reasons, meeting_contacts, occasion_questions, tasks, resolutions, meetings, broadcast_people, broadcasts, refusals, consents, data_requests, dialogues, link_codes, links, handovers, roster_imports, web_photos, buckets,
  retention_runs, accounts, people, units`.split(/,\s+/)

beforeEach(async () => {
  now = START
  const { database } = holder
  for (const table of TABLES) await database.query(`delete from ${table}`)
  await emptyTables(database, "audit, audit_ends")
  await database.query("insert into audit_ends default values")
})

describe("a period", () => {
  it.each(PERIOD_KINDS.filter((kind) => kind !== "audit"))(
    "ends for %s on its last day and not before",
    async (kind) => {
      const rows = await put(kind, ago(KEPT_DAYS[kind] + 1))
      await put(kind, ago(KEPT_DAYS[kind] - 1))
      const [before] = (await retentionStandings(parts())).filter((one) => one.kind === kind)
      expect(before).toMatchObject({ kept: 2 * rows, due: rows, lastRun: null })
      const runs = await keepPeriods(parts(), "operator")
      expect(runs.find((run) => run.kind === kind)).toEqual({ kind, ranAt: START, removed: rows })
      const [after] = (await retentionStandings(parts())).filter((one) => one.kind === kind)
      expect(after).toMatchObject({ kept: rows, due: 0, lastRun: START, lastRemoved: rows })
    },
  )

  it("ends for the journal too, which is still whole", async () => {
    const entry = { actor: "operator", act: "refused", subject: "unit:1" } as const
    for (const days of [731, 729]) {
      await holder.database.transaction((queries) => addAudit(queries, keys, { ...entry, at: ago(days) }))
    }
    await keepPeriods(parts(), "service")
    // One old row is left, and the row that tells of the other.
    expect(await verifyAudit(holder.database, keys)).toMatchObject({ rows: 2, problem: null })
  })

  it("may be another one by the settings", async () => {
    await put("refusals", ago(10))
    await keepPeriods(parts({ refusals: 11 }), "operator")
    expect((await kept()).refusals).toBe(1)
    await keepPeriods(parts({ refusals: 10 }), "operator")
    expect((await kept()).refusals).toBe(0)
  })

  it("does not begin before a thing is over", async () => {
    const old = ago(5000)
    await insert("inbox", { ...TALK, event_id: "e", payload: "{}", received_at: old })
    await insert("consents", consent("u", old))
    await insert("data_requests", request(old))
    await insert("chats", { ...TALK, is_private: true, last_in_at: old })
    await insert("accounts", { ...TALK, user_id: "u", audience: 1, since: old })
    await keepPeriods(parts(), "operator")
    expect(await kept()).toMatchObject({ chat: 2, consents: 1, requests: 1 })
  })
})

it("leaves of a suggestion its figures when its words are past their time", async () => {
  await put("cases", ago(731))
  await keepPeriods(parts(), "operator")
  const kept = await holder.database.query("select category, state, text, place, officer_id from cases")
  expect(kept).toEqual([{ category: "land", state: "closed", text: "", place: "", officer_id: null }])
  const steps = await holder.database.query("select state, person_id from case_steps")
  expect(steps).toEqual([{ state: "closed", person_id: null }])
})

describe("what was removed", () => {
  it("stands in the journal as numbers, with who had it done", async () => {
    await put("refusals", ago(400))
    await put("files", ago(400))
    await keepPeriods(parts(), "operator")
    const rows = await auditRowsOn(holder.database, "2026-11-26")
    expect(rows).toMatchObject([
      { actor: "operator", act: "retention-ran", subject: "retention", reason: "files=1 refusals=1" },
    ])
  })

  it("stands nowhere when it was nothing", async () => {
    await put("refusals", ago(1))
    await keepPeriods(parts(), "operator")
    expect(await auditRowsOn(holder.database, "2026-11-26")).toEqual([])
  })

  it("is all or nothing", async () => {
    await put("refusals", ago(400))
    const broken = { ...parts(), keys: { ...keys, digest: () => assertNever() } }
    await expect(keepPeriods(broken, "operator")).rejects.toThrow("no key")
    expect((await retentionStandings(parts())).every(({ lastRun }) => lastRun === null)).toBe(true)
    expect((await kept()).refusals).toBe(1)
  })
})

function assertNever(): never {
  throw new Error("no key")
}

describe("every day", () => {
  it("is enough once, at whatever hour the machine is on", async () => {
    await put("refusals", ago(400))
    expect((await keepPeriodsToday(parts())).map(({ kind }) => kind)).toEqual(PERIOD_KINDS)
    await put("refusals", ago(401))
    now = new Date("2026-11-26T16:59:59Z")
    expect(await keepPeriodsToday(parts())).toEqual([])
    expect((await kept()).refusals).toBe(1)
    now = new Date("2026-11-26T17:00:00Z")
    expect(await keepPeriodsToday(parts())).toHaveLength(PERIOD_KINDS.length)
    expect((await kept()).refusals).toBe(0)
    const rows = await auditRowsOn(holder.database, "2026-11-27")
    expect(rows).toMatchObject([{ actor: "service", reason: "refusals=1" }])
  })
})

/** Whether it ends with a day. */
const isByDay = (kind: RetainedKind) => kind === "case-sealed" || kind === "watchers"

describe("what has an end of its own", () => {
  it.each(OWN_TIME_KINDS)("goes when that has come: %s", async (kind) => {
    await put(kind, new Date(now.getTime() - 61 * 60_000))
    await put(kind, new Date(now.getTime() + (isByDay(kind) ? DAY_MS : 60_000)))
    await dropWhatExpired(parts())
    expect((await kept())[kind]).toBe(1)
    expect(await auditRowsOn(holder.database, "2026-11-26")).toEqual([])
  })

  it("leaves a limit that was counted within the hour", async () => {
    await put("buckets", new Date(now.getTime() - 59 * 60_000))
    await dropWhatExpired(parts())
    expect((await kept()).buckets).toBe(1)
  })
})

describe("how it stands", () => {
  it("tells the oldest row, whichever table it is in", async () => {
    await put("chat", ago(3))
    await holder.database.query("update web_messages set sent_at = $1", [ago(9)])
    const standing = (await retentionStandings(parts())).find(({ kind }) => kind === "chat")
    expect(standing).toEqual({
      kind: "chat",
      days: 30,
      kept: 6,
      due: 0,
      oldest: ago(9),
      lastRun: null,
      lastRemoved: 0,
    })
  })
})
