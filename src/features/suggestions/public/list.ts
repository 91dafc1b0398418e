import { CATEGORIES, type Category } from "../../../core/case.ts"
import { caseToken } from "../../../core/case-keys.ts"
import { dayText } from "../../../core/day-text.ts"
import { contentFlags } from "../../../core/filler.ts"
import { fold, syllables } from "../../../core/text.ts"
import { listPublic, type PublicLine, searchPublic } from "../../../storage/cases/public-list.ts"
import { triage } from "../../../understand/suggestion/index.ts"
import { hear } from "../../consent/heard.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import type { PublicAction } from "../actions.ts"
import { button, page, type SuggestionsDeps, vectorOf } from "../deps.ts"
import { doorOf } from "../doors.ts"
import { categoryNamed } from "../intake/details.ts"

type Page = Extract<PublicAction, { readonly do: "public" }>

const ON_A_PAGE = 5
const ALL: Page = { do: "public", from: 0, category: null, asked: null }
/** Longer words are not looked for: somebody tells something new. */
const MOST_ASKED = 12
const PURPOSE = "public-searches"

/** A page of what the office has made public, for everybody: the newest first, or what was looked for. */
export async function showPublicList(
  deps: SuggestionsDeps,
  _asker: Asker,
  action: Page = ALL,
): Promise<Presented> {
  const { texts, keys } = deps
  const { from, category } = action
  const asked = action.asked === null ? null : keys.open(action.asked, PURPOSE)
  const found = await find(deps, action, asked)
  const shown = found.slice(0, ON_A_PAGE)
  const head = texts("suggestions-public", {
    count: shown.length,
    category: category === null ? "none" : texts(`suggestions-category-${category}`),
    asked: asked === null ? "no" : "yes",
  })
  const isMore = found.length > ON_A_PAGE
  const lines = shown.map((one, at) => lineText(deps, one, from + at + 1))
  return page(
    [head, ...lines, ...(shown.length === 0 ? [] : [texts("suggestions-public-ask")])].join("\n"),
    [
      ...shown.map(({ id }, at) => ({
        label: texts("suggestions-button-open-number", { number: from + at + 1 }),
        action: { do: "public-show", token: caseToken(keys, id) } as const,
      })),
      ...(isMore ? [button(deps, "public-next", { ...action, from: from + ON_A_PAGE })] : []),
      ...(!isMore && (from > 0 || category !== null || asked !== null) ? [button(deps, "public", ALL)] : []),
      ...(shown.length < ON_A_PAGE ? [button(deps, "public-categories", { do: "public-categories" })] : []),
    ],
    { do: "public", category },
  )
}

/** The newest ones in words, for somebody of whom nothing is kept. */
export async function publicInWords(deps: Pick<SuggestionsDeps, "queries" | "texts">): Promise<string> {
  const { queries, texts } = deps
  const found = await listPublic(queries, { category: null, from: 0, most: ON_A_PAGE })
  const head = texts("suggestions-public", { count: found.length, category: "none", asked: "no" })
  return [head, ...found.map((one, at) => lineText(deps, one, at + 1))].join("\n")
}

async function find(
  deps: SuggestionsDeps,
  { category, from }: Page,
  asked: string | null,
): Promise<PublicLine[]> {
  const wanted = { category, from, most: ON_A_PAGE + 1 }
  if (asked === null) return listPublic(deps.queries, wanted)
  return searchPublic(deps.queries, wordsOf(asked), await vectorOf(deps, asked), wanted)
}

/** The folded words that say what is looked for, and each two of them that stand together. */
function wordsOf(asked: string): string[] {
  const flags = contentFlags(asked)
  const all = syllables(asked).map(fold)
  const telling = all.filter((_, at) => flags[at])
  const words = telling.length === 0 ? all : telling
  const pairs = all.slice(1).map((word, at) => `${all[at]!} ${word}`)
  return [...new Set([...words, ...pairs])]
}

function lineText({ texts }: Pick<SuggestionsDeps, "texts">, one: PublicLine, number: number): string {
  return texts("suggestions-public-line", {
    number,
    title: one.title,
    category: texts(`suggestions-category-${one.category}`),
    state: texts(`suggestions-state-public-${one.state}`),
    date: dayText(one.receivedOn),
  })
}

/** All categories, a few at a time by their names. */
export function askPublicCategory({ texts }: SuggestionsDeps): Presented {
  const names = CATEGORIES.map((one) => `– ${texts(`suggestions-category-${one}`)}`)
  return page(
    [texts("suggestions-public-which"), ...names].join("\n"),
    [{ label: texts("suggestions-button-public"), action: ALL }],
    { do: "public", category: null },
  )
}

/**
 * Takes a category, or words that are looked for. Undefined for words that call something else, for what belongs at another
 * door and for a new suggestion: these go where they always go. Of who is on a list so does what finds nothing.
 */
export async function takeAsked(
  deps: SuggestionsDeps,
  asker: Asker,
  category: Category | null,
  { typed }: { readonly typed: string },
): Promise<Presented | undefined> {
  const named = categoryNamed(deps, typed)
  if (named !== undefined) return showPublicList(deps, asker, { ...ALL, category: named })
  const { user, event: eventId, isPrivate } = asker
  const calls = hear({ ...asker.from, user, eventId, isPrivate, text: typed }).kind !== "question"
  const isLong = syllables(typed).length > MOST_ASKED
  if (calls || isLong || typed.includes("?") || doorOf(triage(typed)) !== undefined) return undefined
  const wanted: Page = { ...ALL, category, asked: deps.keys.seal(typed, PURPOSE) }
  const isListed = asker.standing.held.length > 0
  if (isListed && (await find(deps, wanted, typed)).length === 0) return undefined
  return showPublicList(deps, asker, wanted)
}
