import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import { addDraftPhoto, countDraftPhotos } from "../../../storage/cases/photos.ts"
import { type Asker, type Dialogue, offer, type Presented, type Reply } from "../../dialogue.ts"
import type { SuggestionsStep } from "../actions.ts"
import { type SuggestionsDeps, senderOf } from "../deps.ts"
import { addPhoto } from "../mine/add.ts"
import { askWhose } from "./begin.ts"
import { showDetails } from "./details.ts"
import { draftOf } from "./draft.ts"
import { showOffer } from "./offer.ts"
import { askContact, showReview } from "./review.ts"
import { offerSimilar } from "./similar.ts"

export const MOST_PHOTOS = 3

/** Where a picture may come: while something is offered or written, once its words are there, and while something is added. */
const IN_DRAFT: readonly SuggestionsStep["do"][] = [
  "offered",
  "details",
  "place",
  "unit",
  "similar",
  "review",
  "contact",
]

/** Whether a step is open in which a picture may come, or its sender is told why not yet. */
export function wantsPhoto({ step }: Dialogue): boolean {
  if (step?.feature !== "suggestions") return false
  return IN_DRAFT.includes(step.do) || step.do === "resume" || isAdding(step)
}

function isAdding(step: SuggestionsStep): step is Extract<SuggestionsStep, { do: "add" | "added" }> {
  return step.do === "add" || step.do === "added"
}

/**
 * Takes a picture that somebody sends while they write, or add to what they sent. It has been drawn anew: nothing of
 * the camera is left in it. Undefined where no picture is awaited.
 */
export async function takePhoto(
  deps: SuggestionsDeps,
  asker: Asker,
  dialogue: Dialogue,
  bytes: Uint8Array,
  mediaType: string,
): Promise<Reply | undefined> {
  if (!asker.isPrivate) return undefined
  const photo = { mediaType, bytes }
  const { step } = dialogue
  if (step?.feature === "suggestions" && isAdding(step))
    return offer(dialogue, await addPhoto(deps, asker, step.token, photo))
  if (step?.feature === "suggestions" && step.do === "resume")
    return offer(dialogue, askWhose(deps, step.isReplaced))
  const draft = await draftOf(deps, asker)
  if (draft === undefined || draft.stage === "asked" || draft.text === "") return undefined
  const { queries, keys, texts } = deps
  const count = await countDraftPhotos(queries, keys, senderOf(asker))
  const at = step?.feature === "suggestions" ? step.do : "details"
  if (count >= MOST_PHOTOS) {
    const enough = texts("suggestions-photos-enough", { most: MOST_PHOTOS })
    return offer(dialogue, withNews(await showAgain(deps, asker, draft, at, count), enough))
  }
  await addDraftPhoto(queries, keys, senderOf(asker), photo)
  const shown = await showAgain(deps, asker, draft, at, count + 1)
  // The others count the pictures themselves.
  const isCounted = at !== "contact" && at !== "similar"
  const taken = texts("suggestions-photo-taken", { count: count + 1 })
  return offer(dialogue, isCounted ? shown : withNews(shown, taken))
}

/** What stood there when the picture came; `photos`: how many there are now. */
function showAgain(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  at: SuggestionsStep["do"],
  photos: number,
): Promise<Presented> | Presented {
  if (draft.stage === "offered") return showOffer(deps, photos)
  if (at === "review") return showReview(deps, asker, draft)
  if (at === "contact") return askContact(deps)
  if (at === "similar") return offerSimilar(deps, asker, draft)
  return showDetails(deps, asker, draft)
}

function withNews(presented: Presented, news: string): Presented {
  const [first, ...others] = presented.parts
  const text = first?.kind === "text" ? `${news}\n${first.text}` : news
  return { ...presented, parts: [{ kind: "text", text }, ...others] }
}
