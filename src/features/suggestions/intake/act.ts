import type { CaseDraft } from "../../../storage/cases/drafts.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import type { IntakeAction, SuggestionsStep } from "../actions.ts"
import { page, type SuggestionsDeps } from "../deps.ts"
import { askWhich } from "../doors.ts"
import { agree, askText, begin, decline, enter, isReady, resume } from "./begin.ts"
import {
  askCategory,
  askPlace,
  askUnit,
  changeDraft,
  chooseUnit,
  showDetails,
  takeDetail,
  takePlace,
  takeUnit,
} from "./details.ts"
import { draftOf, dropDraft, goneDraft, takePending } from "./draft.ts"
import { send } from "./file.ts"
import { notUrgent } from "./not-urgent.ts"
import { askContact, choosePublish, takeContact } from "./review.ts"
import { isOther, joinSame, offerSimilar } from "./similar.ts"
import { decideKind, insist, takeText } from "./text.ts"

/** Does what a button says of what is being written. */
export async function pressIntake(
  deps: SuggestionsDeps,
  asker: Asker,
  action: Exclude<IntakeAction, { do: "only-ask" }>,
): Promise<Presented> {
  switch (action.do) {
    case "begin":
      return begin(deps, asker)
    case "agree":
      return agree(deps, asker)
    case "decline":
      return decline(deps, asker)
    case "resume":
      return resume(deps, asker)
    case "replace": {
      const draft = await takePending(deps, asker)
      return draft === undefined ? goneDraft(deps) : enter(deps, asker, draft)
    }
    case "drop":
      await dropDraft(deps, asker)
      return page(deps.texts("suggestions-dropped"))
    case "is":
      return decideKind(deps, asker, action.kind)
    case "insist":
      return insist(deps, asker)
    case "not-urgent":
      return notUrgent(deps, asker)
    default: {
      const draft = await draftOf(deps, asker)
      if (draft === undefined) return goneDraft(deps)
      // A button of an earlier draft may be pressed while the one that is there now stands elsewhere.
      if (draft.stage === "asked") return askWhich(deps)
      if (!(await isReady(deps, asker, draft))) return enter(deps, asker, draft)
      return pressDraft(deps, asker, draft, action)
    }
  }
}

type DraftAction = Exclude<
  IntakeAction,
  {
    do:
      | "begin"
      | "agree"
      | "decline"
      | "resume"
      | "replace"
      | "drop"
      | "only-ask"
      | "is"
      | "insist"
      | "not-urgent"
  }
>

function pressDraft(
  deps: SuggestionsDeps,
  asker: Asker,
  draft: CaseDraft,
  action: DraftAction,
): Promise<Presented> | Presented {
  switch (action.do) {
    case "take":
      return enter(deps, asker, draft)
    case "write":
      return askText(deps, draft)
    case "details":
      return showDetails(deps, asker, draft)
    case "categories":
      return askCategory(deps)
    case "category":
      return changeDraft(deps, asker, draft, { category: action.category })
    case "place":
      return askPlace(deps)
    case "no-place":
      return changeDraft(deps, asker, draft, { place: "" })
    case "units":
      return askUnit(deps, asker)
    case "unit":
      return chooseUnit(deps, asker, draft, action.unit)
    case "review":
      return offerSimilar(deps, asker, draft)
    case "not-same":
      return isOther(deps, asker, draft)
    case "same":
      return joinSame(deps, asker, action.token)
    case "publish":
      return choosePublish(deps, asker, draft, action.may)
    case "contact":
      return askContact(deps)
    case "send":
      return send(deps, asker, draft, action.isNamed)
  }
}

/** Takes words that were asked for. Undefined for others, and where nothing is being written any more. */
export async function typeIntake(
  deps: SuggestionsDeps,
  asker: Asker,
  step: Exclude<SuggestionsStep, { token: string } | { do: "offered" | "similar" | "review" | "resume" }>,
  { typed, lines }: { readonly typed: string; readonly lines: string },
): Promise<Presented | undefined> {
  if (step.do === "text") return takeText(deps, asker, lines)
  const draft = await draftOf(deps, asker)
  if (draft === undefined) return undefined
  switch (step.do) {
    case "details":
      return takeDetail(deps, asker, draft, typed)
    case "place":
      return takePlace(deps, asker, draft, typed)
    case "unit":
      return takeUnit(deps, asker, draft, typed)
    case "contact":
      return takeContact(deps, asker, draft, typed)
  }
}
