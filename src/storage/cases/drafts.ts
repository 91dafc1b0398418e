import type { CaseKind, Category } from "../../core/case.ts"
import { type Sender, senderDigest } from "../../core/case-keys.ts"
import { AppError } from "../../core/errors.ts"
import type { Keys } from "../../core/seal.ts"
import type { Queries } from "../database.ts"

/** What somebody has begun to send. */
export interface CaseDraft {
  /** `offered`: was asked whether to send it. `asked`: was asked what it is. `writing`: means to send it. */
  readonly stage: "offered" | "asked" | "writing"
  /** Empty until it is written. */
  readonly text: string
  readonly kind: CaseKind
  readonly category: Category
  /** Null until somebody chose one, or there is only one. */
  readonly unit: number | null
  readonly place: string
  readonly mayPublish: boolean
  readonly contact: { readonly name: string; readonly phone: string } | null
  /** It may be a complaint or a denunciation after all: somebody looks at it first. */
  readonly toLook: boolean
  /** Those that seem to tell the same were shown, and it is none of them. */
  readonly isOther?: boolean
  /** What was typed meanwhile, and might be another one. */
  readonly pending?: string
}

/** The draft of the first of these accounts that has one, and whose it is. */
export async function readDraft(
  queries: Queries,
  keys: Keys,
  senders: readonly Sender[],
  now: Date,
): Promise<{ readonly of: Sender; readonly draft: CaseDraft } | undefined> {
  for (const of of senders) {
    const digest = senderDigest(keys, of)
    const [row] = await queries.query<{ sealed: string }>(
      "select sealed from case_drafts where digest = $1 and expires_at > $2",
      [digest, now],
    )
    if (row === undefined) continue
    const { digest: owner, ...draft } = JSON.parse(keys.open(row.sealed, "case-drafts")) as CaseDraft & {
      digest: string
    }
    if (owner !== digest) throw new AppError("key-wrong", "sealed for another account")
    return { of, draft }
  }
  return undefined
}

/** Keeps a draft until `until`, in place of the one before; its photos stay. */
export async function writeDraft(
  queries: Queries,
  keys: Keys,
  sender: Sender,
  draft: CaseDraft,
  until: Date,
): Promise<void> {
  const digest = senderDigest(keys, sender)
  await queries.query(
    `insert into case_drafts (digest, sealed, expires_at) values ($1, $2, $3)
     on conflict (digest) do update set sealed = excluded.sealed, expires_at = excluded.expires_at`,
    [digest, keys.seal(JSON.stringify({ ...draft, digest }), "case-drafts"), until],
  )
}

/** Forgets what these accounts have begun, photos and all. */
export async function dropDrafts(queries: Queries, keys: Keys, senders: readonly Sender[]): Promise<void> {
  await queries.query("delete from case_drafts where digest = any($1)", [
    senders.map((one) => senderDigest(keys, one)),
  ])
}

/** Lets another account of the same person have the photos; its own draft has to be there. */
export async function moveDraftPhotos(queries: Queries, keys: Keys, from: Sender, to: Sender): Promise<void> {
  await queries.query(
    `update case_draft_photos set digest = $2, number = number + (
       select coalesce(max(number), 0) from case_draft_photos where digest = $2) where digest = $1`,
    [senderDigest(keys, from), senderDigest(keys, to)],
  )
}
