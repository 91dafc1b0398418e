import { findDates } from "../../core/dates.ts"
import { type Sight, sightOf } from "../../core/shelf.ts"
import { type AnswerSource, documentKeyOf } from "../../storage/open-questions/answers.ts"
import type { OpenQuestion } from "../../storage/open-questions/questions.ts"
import { answerQuestion } from "../ask/answer.ts"
import type { Citation } from "../ask/answer-types.ts"
import { cite } from "../ask/cite.ts"
import { sourceOf } from "../ask/present.ts"
import { retrieve } from "../ask/retrieve.ts"
import { isUsable } from "../ask/standing.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { askedAgain, letters } from "../officers-words.ts"
import type { QuestionsAction } from "./actions.ts"
import { page, type QuestionsDeps, questionButton, sightOfMembers } from "./deps.ts"
import { openQuestionDraft, type QuestionDraft, sealQuestion, sealQuestionDraft } from "./sealed.ts"

const MOST_FOUND = 4
const MOST_OUTSIDE = 300

/** An answer rests on something: on words of the store, found by number, Điều or words, or on another source in words. */
export function askSource(
  { texts, keys }: Pick<QuestionsDeps, "texts" | "keys">,
  one: OpenQuestion,
  draft: string,
  problem?: string,
): Presented {
  const question = sealQuestion(keys, one.id)
  return page(
    askedAgain(problem, texts("openq-ask-source")),
    [
      { label: texts("openq-button-outside"), action: { do: "outside", question, draft } },
      questionButton({ texts, keys }, one, "show"),
    ],
    { do: "search", question, draft },
  )
}

/** What both the officer and whoever asked may read: nothing else can be cited to them. */
async function sightFor({ queries }: QuestionsDeps, asker: Asker, one: OpenQuestion): Promise<Sight> {
  const theirs =
    one.asMember && one.unit !== null ? await sightOfMembers(queries, one.unit) : sightOf("public")
  return asker.sight.filter((shelf) => theirs.includes(shelf))
}

/** Looks for what was typed as the store's search does, and offers what holds and was found. */
export async function findSource(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  sealed: string,
  typed: string,
): Promise<Presented> {
  const { texts, keys } = deps
  const found = await citationsFor(deps, asker, one, typed)
  if (found.length === 0) return askSource(deps, one, sealed, texts("openq-source-none"))
  const draft = openQuestionDraft(keys, sealed)
  const question = sealQuestion(keys, one.id)
  const sources: AnswerSource[] = []
  for (const citation of found) sources.push(await sourceFrom(deps, citation))
  const text = [
    texts("openq-choose-source"),
    ...sources.map(({ source, quote }, at) => texts("openq-found", { number: at + 1, source, quote })),
  ].join("\n")
  const offers = sources.map(
    (source, at): Offer<QuestionsAction> => ({
      label: texts("openq-button-source", { number: at + 1 }),
      action: {
        do: "source",
        question,
        draft: sealQuestionDraft(keys, { ...draft, source } as QuestionDraft),
      },
    }),
  )
  return page(
    text,
    [
      ...offers,
      { label: texts("openq-button-outside"), action: { do: "outside", question, draft: sealed } },
      questionButton(deps, one, "show"),
    ],
    { do: "search", question, draft: sealed },
  )
}

async function citationsFor(
  { queries, vectors, glossary, caution }: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  typed: string,
): Promise<Citation[]> {
  const sight = await sightFor({ queries } as QuestionsDeps, asker, one)
  const { today } = asker
  const answer = await answerQuestion(
    { queries, vectors, glossary, caution },
    { question: typed, sight, today },
  )
  const cited =
    answer.outcome === "answered"
      ? answer.citations
      : (await retrieve(queries, vectors, typed, { sight, on: today, documents: null })).found
          .slice(0, MOST_FOUND)
          .map(({ matches }) => cite(matches[0]!, { today }))
  return cited.filter(({ standing }) => isUsable(standing)).slice(0, MOST_FOUND)
}

async function sourceFrom(
  { queries, texts }: QuestionsDeps,
  { section, quote, locator }: Citation,
): Promise<AnswerSource> {
  return {
    document: section.documentId,
    documentKey: (await documentKeyOf(queries, section.documentId)) ?? "",
    sectionRef: section.ref,
    quote: quote.text,
    source: sourceOf(texts, section, locator),
  }
}

export function askOutside(
  deps: QuestionsDeps,
  one: OpenQuestion,
  draft: string,
  problem?: string,
): Presented {
  const { texts, keys } = deps
  return page(askedAgain(problem, texts("openq-ask-outside")), [questionButton(deps, one, "show")], {
    do: "outside",
    question: sealQuestion(keys, one.id),
    draft,
  })
}

/** A source that is not in the store is named with its number and its day: else nobody finds it. */
export function takeOutside(
  deps: QuestionsDeps,
  one: OpenQuestion,
  sealed: string,
  typed: string,
): Presented | QuestionDraft {
  const { texts, keys } = deps
  const dates = findDates(typed)
  const rest = dates.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    typed,
  )
  if (dates.length === 0 || !/\d/.test(rest) || letters(typed) > MOST_OUTSIDE)
    return askOutside(deps, one, sealed, texts("openq-outside-incomplete"))
  const source: AnswerSource = { document: null, documentKey: "", sectionRef: "", quote: "", source: typed }
  return { ...openQuestionDraft(keys, sealed), source } as QuestionDraft
}
