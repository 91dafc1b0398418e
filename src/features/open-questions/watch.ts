import { dayText } from "../../core/day-text.ts"
import { type AskerRoute, answerToken, WATCH_DAYS } from "../../core/open-question.ts"
import { addDays } from "../../core/working-days.ts"
import {
  answersSince,
  documentKeyOf,
  type QuestionAnswer,
  readQuestionAnswer,
} from "../../storage/open-questions/answers.ts"
import { stopWatching } from "../../storage/open-questions/routes.ts"
import { addWatcher, type Watched } from "../../storage/open-questions/watchers.ts"
import { readFacts } from "../../storage/sections.ts"
import { documentName } from "../ask/present.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { sendersOf } from "../suggestions/deps.ts"
import { nameOfUnit, page, type QuestionsDeps } from "./deps.ts"

/** What a button begins with that hangs for months under an answer that was sent; the rest names it to nobody else. */
export const ANSWER_BUTTON = "answer:"

export function routeOf({ from, user }: Asker): AskerRoute {
  return { channel: from.channel, user, chat: from.chat }
}

/** Says what is kept of whoever wants to hear of changes, and asks. */
export function askWatch(
  { texts }: Pick<QuestionsDeps, "texts">,
  of: "answer" | "document",
  id: number,
): Presented {
  return page(texts("openq-watch", { what: of }), [
    { label: texts("openq-button-watch-sure"), action: { do: "watch-sure", of, id } },
    { label: texts("openq-button-leave"), action: { do: "leave" } },
  ])
}

/** Keeps the wish, sealed, for a year. Of what is gone or may not be seen nothing is kept. */
export async function watch(
  deps: QuestionsDeps,
  asker: Asker,
  of: "answer" | "document",
  id: number,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const newest = of === "answer" ? await newestAnswer(deps, id) : undefined
  const watched = of === "answer" ? newest && { answer: newest.id } : await documentOf(deps, asker, id)
  if (watched === undefined) return page(texts("openq-watch-gone"))
  const until = addDays(asker.today, WATCH_DAYS)
  await addWatcher(queries, keys, watched, routeOf(asker), until)
  const watching = texts("openq-watching", { day: dayText(until) })
  // It was corrected while the button hung there: who reads the old one is told at once.
  const isOld = newest !== undefined && newest.id !== id
  return page(isOld ? `${await corrected(deps, asker, id, newest)}\n\n${watching}` : watching, [
    { label: texts("openq-button-unwatch"), action: { do: "unwatch" } },
  ])
}

async function corrected(
  deps: QuestionsDeps,
  { today }: Asker,
  was: number,
  newest: QuestionAnswer,
): Promise<string> {
  const old = (await readQuestionAnswer(deps.queries, was))!
  return deps.texts("openq-news-corrected", {
    old: old.text,
    text: newest.text,
    unit: await nameOfUnit(deps, newest.unit, today),
    source: newest.source,
    quote: newest.quote === "" ? "none" : newest.quote,
  })
}

/** The one that stands now in the place of an answer; itself where it was not corrected. */
async function newestAnswer(deps: QuestionsDeps, id: number): Promise<QuestionAnswer | undefined> {
  const one = await readQuestionAnswer(deps.queries, id)
  return one === undefined || one.correctedBy === null ? one : newestAnswer(deps, one.correctedBy)
}

async function documentOf(
  { queries, texts }: QuestionsDeps,
  { sight }: Asker,
  document: number,
): Promise<Watched | undefined> {
  const [facts] = await readFacts(queries, [document], sight)
  const key = await documentKeyOf(queries, document)
  if (facts === undefined || key === undefined) return undefined
  return { document, key, name: documentName(texts, facts) }
}

/** Ends all of it. */
export async function unwatch(deps: QuestionsDeps, asker: Asker): Promise<Presented> {
  const count = await stopWatching(deps.queries, deps.keys, await sendersOf(deps, asker))
  return page(deps.texts("openq-unwatched", { count }))
}

/** The answer that a button below it means; undefined for one that is older than the wish would be kept. */
export async function answerOfButton(
  { queries, keys }: Pick<QuestionsDeps, "queries" | "keys">,
  { today }: Pick<Asker, "today">,
  token: string,
): Promise<number | undefined> {
  const answers = await answersSince(queries, addDays(today, -WATCH_DAYS))
  return answers.find((id) => answerToken(keys, id) === token)
}
