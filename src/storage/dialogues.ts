import type { Address } from "../core/channel.ts"
import type { Keys } from "../core/seal.ts"
import type { Queries } from "./database.ts"

/** Which buttons were shown last stays open: `showButtons` writes it beside a state that it does not know. */
interface Shown {
  readonly latest?: unknown
  readonly labels?: unknown
  readonly step?: unknown
}

/** What a conversation remembers, as a copy of the database cannot read it. */
interface SealedState extends Shown {
  readonly sealed: string
  readonly step?: string
}

const PURPOSE = "dialogues"

function sealState(keys: Keys, { latest, labels, step, ...inside }: Shown): SealedState {
  return {
    sealed: keys.seal(JSON.stringify(inside), PURPOSE),
    latest,
    labels,
    ...(step === undefined ? {} : { step: keys.seal(JSON.stringify(step), PURPOSE) }),
  }
}

/** What was remembered. Throws AppError `key-wrong` when it was sealed with another key. */
export function openState<T extends object>(keys: Keys, state: T | SealedState): T {
  if (!("sealed" in state)) return state
  const { sealed, step, ...shown } = state as SealedState
  const open = (text: string): unknown => JSON.parse(keys.open(text, PURPOSE))
  return {
    ...(open(sealed) as object),
    ...shown,
    ...(step === undefined ? {} : { step: open(step) }),
  } as T
}

/** A state as it is written down. */
export function stateColumn(keys: Keys, state: object): string {
  return JSON.stringify(sealState(keys, state))
}

/**
 * Where this conversation, or this topic of it, stands; undefined when nothing is remembered (any more). Until the end
 * of the surrounding transaction others wait for it: something may be said here while something else is answered.
 */
export async function readDialogue<T extends object>(
  queries: Queries,
  keys: Keys,
  at: Address,
  now: Date,
): Promise<T | undefined> {
  const [row] = await queries.query<{ state: T | SealedState }>(
    "select state from dialogues where channel = $1 and chat = $2 and thread = $4 and expires_at > $3 for update",
    [at.channel, at.chat, now, at.thread ?? ""],
  )
  return row && openState(keys, row.state)
}

/** Remembers where a conversation stands until `expiresAt`; replaces what was remembered. */
export async function writeDialogue(
  queries: Queries,
  keys: Keys,
  at: Address,
  state: object,
  expiresAt: Date,
): Promise<void> {
  await queries.query(
    `insert into dialogues (channel, chat, state, expires_at, thread) values ($1, $2, $3, $4, $5)
     on conflict (channel, chat, thread) do update set state = excluded.state, expires_at = excluded.expires_at`,
    [at.channel, at.chat, stateColumn(keys, state), expiresAt, at.thread ?? ""],
  )
}

/**
 * Lets typed numbers mean the buttons that a conversation has just been shown, and nothing that was asked before;
 * `buttons` and `labels` in the same order.
 */
export async function showButtons(
  queries: Queries,
  at: Address,
  shown: { readonly buttons: readonly string[]; readonly labels: readonly string[] },
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await queries.query(
    `insert into dialogues (channel, chat, state, expires_at, thread)
     values ($1, $2, jsonb_build_object('actions', '[]'::jsonb) || $3::jsonb, $5, $6)
     on conflict (channel, chat, thread) do update set expires_at = excluded.expires_at,
       state = case when dialogues.expires_at > $4 then (dialogues.state - 'step') || $3::jsonb else excluded.state end`,
    [
      at.channel,
      at.chat,
      JSON.stringify({ latest: shown.buttons, labels: shown.labels }),
      now,
      expiresAt,
      at.thread ?? "",
    ],
  )
}

/** Forgets where a conversation stands. */
export async function forgetDialogue(queries: Queries, at: Address): Promise<void> {
  await queries.query("delete from dialogues where channel = $1 and chat = $2 and thread = $3", [
    at.channel,
    at.chat,
    at.thread ?? "",
  ])
}
