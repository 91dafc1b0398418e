import {
  type CaseDraft,
  dropDrafts,
  moveDraftPhotos,
  readDraft,
  writeDraft,
} from "../../../storage/cases/drafts.ts"
import { categoryIn, kindOf, placeOf } from "../../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps, senderOf, sendersOf } from "../deps.ts"
import { proposeUnit } from "./units.ts"

export const LEAST_LETTERS = 10
export const MOST_LETTERS = 2000
export const MOST_PLACE = 200
const KEEP_MS = 24 * 60 * 60 * 1000
/** As exactly as it is known until when something is kept: a moment beside the digest of an account would tell whose it is. */
const ABOUT_MS = 30 * 60 * 1000
/** While somebody is still at it: half an hour at least, an hour at most. */
const AT_IT_MS = 60 * 60 * 1000
/** Until somebody has said what a doubtful message is, it is not theirs to leave lying. */
const ASKED_MS = 15 * 60 * 1000

export const EMPTY: CaseDraft = {
  stage: "writing",
  text: "",
  kind: "remark",
  category: "other",
  unit: null,
  place: "",
  mayPublish: false,
  contact: null,
  toLook: false,
}

export async function draftOf(
  { queries, keys }: SuggestionsDeps,
  asker: Asker,
): Promise<CaseDraft | undefined> {
  return (await readDraft(queries, keys, [senderOf(asker)], asker.now))?.draft
}

/** Whether something was begun here and written on a short while ago. */
export async function isWriting({ queries, keys }: SuggestionsDeps, asker: Asker): Promise<boolean> {
  const stillKept = new Date(asker.now.getTime() + KEEP_MS - AT_IT_MS)
  const found = await readDraft(queries, keys, [senderOf(asker)], stillKept)
  return found?.draft.stage === "writing"
}

/** What the person has begun to write, here or on another channel. */
export async function begunAnywhere(deps: SuggestionsDeps, asker: Asker): Promise<CaseDraft | undefined> {
  const found = await readDraft(deps.queries, deps.keys, await sendersOf(deps, asker), asker.now)
  return found?.draft.stage === "writing" && found.draft.text !== "" ? found.draft : undefined
}

export async function keepDraft(
  { queries, keys }: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
): Promise<CaseDraft> {
  const until = draft.stage === "asked" ? new Date(asker.now.getTime() + ASKED_MS) : inADay(asker.now)
  await writeDraft(queries, keys, senderOf(asker), draft, until)
  return draft
}

/** Forgets what was begun, on every channel of the person. */
export async function dropDraft(deps: SuggestionsDeps, asker: Asker): Promise<void> {
  await dropDrafts(deps.queries, deps.keys, await sendersOf(deps, asker))
}

/** Brings what was begun on another channel here. */
export async function bringDraft(deps: SuggestionsDeps, asker: Asker): Promise<CaseDraft | undefined> {
  const { queries, keys } = deps
  const me = senderOf(asker)
  const found = await readDraft(queries, keys, await sendersOf(deps, asker), asker.now)
  if (found === undefined) return undefined
  const { of } = found
  const { pending: _, ...draft } = found.draft
  await keepDraft(deps, asker, draft)
  if (of.channel === me.channel && of.user === me.user) return draft
  await moveDraftPhotos(queries, keys, of, me)
  await dropDrafts(queries, keys, [of])
  return draft
}

/** Keeps what was typed while something else was begun, beside it. */
export async function keepPending(deps: SuggestionsDeps, asker: Asker, pending: string): Promise<void> {
  const { queries, keys } = deps
  const found = await readDraft(queries, keys, await sendersOf(deps, asker), asker.now)
  if (found === undefined) return
  await writeDraft(queries, keys, found.of, { ...found.draft, pending }, inADay(asker.now))
}

/** For 24 hours, or somewhat less. */
function inADay(now: Date): Date {
  return new Date(Math.floor((now.getTime() + KEEP_MS) / ABOUT_MS) * ABOUT_MS)
}

/** Forgets what was begun for what was typed since; undefined when that is not there. */
export async function takePending(deps: SuggestionsDeps, asker: Asker): Promise<CaseDraft | undefined> {
  const found = await readDraft(deps.queries, deps.keys, await sendersOf(deps, asker), asker.now)
  if (found?.draft.pending === undefined) return undefined
  await dropDraft(deps, asker)
  return withText(deps, asker, EMPTY, found.draft.pending)
}

/** A draft with these words, and what they tell: everything can be changed. */
export async function withText(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  text: string,
): Promise<CaseDraft> {
  const place = placeOf(text)
  return {
    ...draft,
    text,
    isOther: false,
    kind: kindOf(text),
    category: categoryIn(text),
    unit: await proposeUnit(deps, asker, text),
    // What the person has said themselves stays.
    place: place === "" ? draft.place : place,
  }
}

/** What a button says is about a draft that is no more: it was sent, dropped, or went to another channel. */
export function goneDraft(deps: SuggestionsDeps): Presented {
  return page(deps.texts("suggestions-draft-gone"), [
    button(deps, "begin", { do: "begin" }),
    button(deps, "mine", { do: "mine", from: 0 }),
  ])
}
