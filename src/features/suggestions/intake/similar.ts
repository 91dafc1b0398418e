import { caseToken } from "../../../core/case-keys.ts"
import { dayText } from "../../../core/day-text.ts"
import { addDays } from "../../../core/working-days.ts"
import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import { similarPublic } from "../../../storage/cases/similar.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps, vectorOf } from "../deps.ts"
import { followNow } from "../public/follow.ts"
import { publicByToken, publicGone } from "../public/show.ts"
import { askUnit } from "./details.ts"
import { dropDraft, keepDraft } from "./draft.ts"
import { showReview } from "./review.ts"

const MOST = 3
/** What was answered longer ago may have come back. */
const ANSWERED_DAYS = 90

/** Shows public cases that seem to tell the same, once; goes on where there are none. */
export async function offerSimilar(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const { unit, text, place, category } = draft
  if (unit === null) return askUnit(deps, asker)
  if (draft.isOther === true) return showReview(deps, asker, draft)
  const since = addDays(asker.today, -ANSWERED_DAYS)
  const vector = await vectorOf(deps, text)
  const found = await similarPublic(queries, { text, place, category, unit }, vector, since, MOST)
  if (found.length === 0) return showReview(deps, asker, draft)
  const lines = found.map(({ title, state, receivedOn }, at) =>
    texts("suggestions-public-line", {
      number: at + 1,
      title,
      category: "none",
      state: texts(`suggestions-state-public-${state}`),
      date: dayText(receivedOn),
    }),
  )
  const offers = [
    ...found.map(({ id }, at) => ({
      label:
        found.length === 1
          ? texts("suggestions-button-follow")
          : texts("suggestions-button-same", { number: at + 1 }),
      action: { do: "same", token: caseToken(keys, id) } as const,
    })),
    button(deps, "not-same", { do: "not-same" }),
    button(deps, "back", { do: "details" }),
  ]
  const asked = [texts("suggestions-similar", { count: found.length }), ...lines].join("\n")
  return page(asked, offers, { do: "similar" })
}

export async function isOther(deps: SuggestionsDeps, asker: Asker, draft: CaseDraft): Promise<Presented> {
  return showReview(deps, asker, await keepDraft(deps, asker, { ...draft, isOther: true }))
}

/** What was written goes; the public case weighs one more, and the person hears what becomes of it. */
export async function joinSame(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await publicByToken(deps, asker, token)
  if (one === undefined) return publicGone(deps)
  await dropDraft(deps, asker)
  return followNow(deps, asker, one, deps.texts("suggestions-same-done"))
}
