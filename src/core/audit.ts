import type { ChannelName } from "./channel.ts"
import type { Keys } from "./seal.ts"

/** What the journal knows of: rights, lists, consent, data of people, documents, notices. */
export const ACTS = [
  "refused",
  "roles-changed",
  "list-imported",
  "list-undone",
  "list-exported",
  "invited",
  "link-approved",
  "link-refused",
  "unlinked",
  "person-removed",
  "handover-asked",
  "handover-agreed",
  "unit-made",
  "unit-renamed",
  "unit-merged",
  "consent-given",
  "consent-withdrawn",
  "data-viewed",
  "data-exported",
  "data-corrected",
  "data-deleted",
  "retention-ran",
  "phones-shown",
  "document-added",
  "document-removed",
  "notice-sent",
  "meeting-called",
  "meeting-undone",
  "meeting-changed",
  "meeting-cancelled",
  "meeting-closed",
  "check-in-opened",
  "check-in-closed",
  "meeting-answered-for",
  "attendance-exported",
  "broadcast-sent",
  "broadcast-undone",
  "broadcast-nudged",
  "poll-closed",
  "notice-withdrawn",
  "resolution-filed",
  "resolution-approved",
  "resolution-refused",
  "resolution-withdrawn",
  "resolution-replaced",
  "task-given",
  "task-done",
  "task-dropped",
  "task-reopened",
  "task-moved",
  "task-exported",
  "schedule-set",
  "schedule-changed",
  "schedule-ended",
  "plan-changed",
  "feed-opened",
  "feed-closed",
  "questions-exported",
  "questions-passed",
  "case-moved",
  "case-contact-opened",
  "case-redirected",
  "case-sealed-opened",
  "case-merged",
  "case-unmerged",
  "case-publication-made",
  "case-published",
  "case-unpublished",
  "cases-exported",
  "case-settings-changed",
  "question-answered",
  "question-refused",
  "question-passed",
  "answer-corrected",
  "answer-offered",
  "answer-shelved",
  "answer-unshelved",
] as const
export type Act = (typeof ACTS)[number]

/** Records that have a number of their own. */
export type NumberedRecord =
  | "person"
  | "unit"
  | "document"
  | "notice"
  | "meeting"
  | "broadcast"
  | "import"
  | "request"
  | "resolution"
  | "task"
  | "case"
  | "question"
  | "answer"

/** Who did something, or to what: a short reference, never a name, a number to call or a text. */
export type Reference =
  | `${NumberedRecord}:${number}`
  | `account:${string}`
  /** Whoever uses the command line. */
  | "operator"
  /** The program by itself. */
  | "service"
  /** The documents as a whole. */
  | "shelf"
  /** All data past their time. */
  | "retention"

/** "person:12". */
export function recordRef(record: NumberedRecord, id: number): Reference {
  return `${record}:${id}`
}

/** An account of which no person is known: twelve letters that nobody can lead back to it without the key. */
export function accountRef(keys: Keys, account: { channel: ChannelName; user: string }): Reference {
  const digest = keys.digest(`${account.channel}:${account.user}`, "journal-accounts")
  return `account:${digest.toString("hex").slice(0, 12)}`
}

/** The journal's newest row, to keep on paper: whoever cuts or rewrites the journal later cannot change the paper. */
export interface AuditHead {
  readonly number: number
  /** Hexadecimal; of a head that somebody typed, at least its first 16 letters. */
  readonly digest: string
}

/** "214:9f86d081…" */
export function formatHead({ number, digest }: AuditHead): string {
  return `${number}:${digest}`
}

/** What `formatHead` wrote, or its first letters; null when it is no such thing. */
export function parseHead(text: string): AuditHead | null {
  const match = /^(\d{1,15}):([0-9a-f]{16,64})$/.exec(text.trim().toLowerCase())
  return match && { number: Number(match[1]), digest: match[2]! }
}
