import { addDraftPhoto, countDraftPhotos } from "../../../storage/cases/photos.ts"
import { type Asker, type Dialogue, offer, type Reply } from "../../dialogue.ts"
import type { SuggestionsStep } from "../actions.ts"
import { button, page, type SuggestionsDeps, senderOf } from "../deps.ts"
import { addPhoto } from "../mine/add.ts"
import { showDetails } from "./details.ts"
import { draftOf } from "./draft.ts"
import { showOffer } from "./offer.ts"

export const MOST_PHOTOS = 3

/** Whether a step is open in which a picture may come. */
export function wantsPhoto({ step }: Dialogue): boolean {
  if (step?.feature !== "suggestions") return false
  return step.do === "details" || step.do === "offered" || isAdding(step)
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
  const draft = await draftOf(deps, asker)
  if (draft === undefined || draft.stage === "asked" || draft.text === "") return undefined
  const { queries, keys, texts } = deps
  const count = await countDraftPhotos(queries, keys, senderOf(asker))
  if (count >= MOST_PHOTOS)
    return offer(
      dialogue,
      page(texts("suggestions-photos-enough", { most: MOST_PHOTOS }), [
        draft.stage === "offered"
          ? button(deps, "take", { do: "take" })
          : button(deps, "go-on", { do: "details" }),
      ]),
    )
  await addDraftPhoto(queries, keys, senderOf(asker), photo)
  if (draft.stage === "offered") return offer(dialogue, showOffer(deps, count + 1))
  return offer(dialogue, await showDetails(deps, asker, draft))
}
