import { countTurnedAway, type TurnedAway } from "../../storage/cases/turned-away.ts"
import type { TriageKind } from "../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { button, page, type SuggestionsDeps } from "./deps.ts"

type DoorDeps = Pick<SuggestionsDeps, "queries" | "texts" | "reception">

const ELSEWHERE: readonly TriageKind[] = ["complaint", "denunciation", "emergency", "secret"]

/** Whether what was typed belongs at another door: then nothing of it is kept. */
export function isElsewhere(kind: TriageKind): kind is TurnedAway {
  return ELSEWHERE.includes(kind)
}

/** Counts it, and says in a few lines why not here and where. */
export async function doorText(
  { queries, texts, reception }: DoorDeps,
  kind: TurnedAway,
  { today }: Pick<Asker, "today">,
): Promise<string> {
  await countTurnedAway(queries, kind, today)
  return texts(`suggestions-door-${kind}`, { reception: reception ?? texts("suggestions-reception") })
}

/** That this office takes no suggestions in here, and where they are taken. */
export function noDeskText({ texts, reception }: Pick<DoorDeps, "texts" | "reception">): string {
  return texts("suggestions-no-desk", { reception: reception ?? texts("suggestions-reception") })
}

/**
 * Shows another door. What looks like a complaint may be a suggestion after all, where those are taken (`takes`); a
 * denunciation may not.
 */
export async function turnAway(
  deps: DoorDeps,
  asker: Asker,
  kind: TurnedAway,
  takes = true,
): Promise<Presented> {
  const offers = takes && kind === "complaint" ? [button(deps, "insist", { do: "insist" })] : []
  return page(await doorText(deps, kind, asker), offers)
}

/** Asks what a doubtful message is. */
export function askWhich(deps: Pick<SuggestionsDeps, "texts">): Presented {
  return page(deps.texts("suggestions-which"), [
    button(deps, "is-suggestion", { do: "is", kind: "suggestion" }),
    button(deps, "is-complaint", { do: "is", kind: "complaint" }),
    button(deps, "is-denunciation", { do: "is", kind: "denunciation" }),
  ])
}
