import { countTurnedAway, type TurnedAway } from "../../storage/cases/turned-away.ts"
import type { Triage, TriageKind } from "../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { button, page, type SuggestionsDeps } from "./deps.ts"

type DoorDeps = Pick<SuggestionsDeps, "queries" | "texts" | "reception">

const ELSEWHERE: readonly TriageKind[] = ["complaint", "denunciation", "emergency", "secret"]

/** Where somebody is shown to; whoever is in distress is told who helps at once. */
export type Door = TurnedAway | "distress"

/** The door at which what was typed belongs, and then nothing of it is kept; undefined for what may be taken here. */
export function doorOf({ kind, doubts }: Triage): Door | undefined {
  if (doubts.includes("distress")) return "distress"
  return isElsewhere(kind) ? kind : undefined
}

function isElsewhere(kind: TriageKind): kind is TurnedAway {
  return ELSEWHERE.includes(kind)
}

/** Says in a few lines why not here and where, and counts it; of distress not even a number stays. */
export async function doorText(
  { queries, texts, reception }: DoorDeps,
  door: Door,
  { today }: Pick<Asker, "today">,
): Promise<string> {
  if (door !== "distress") await countTurnedAway(queries, door, today)
  return texts(`suggestions-door-${door}`, { reception: reception ?? texts("suggestions-reception") })
}

/** That this office takes no suggestions in here, and where they are taken. */
export function noDeskText({ texts, reception }: Pick<DoorDeps, "texts" | "reception">): string {
  return texts("suggestions-no-desk", { reception: reception ?? texts("suggestions-reception") })
}

/**
 * Shows another door. What looks like a complaint may be a suggestion after all, where those are taken (`takes`); a
 * denunciation may not.
 */
export async function turnAway(deps: DoorDeps, asker: Asker, door: Door, takes = true): Promise<Presented> {
  const offers = takes && door === "complaint" ? [button(deps, "insist", { do: "insist" })] : []
  return page(await doorText(deps, door, asker), offers)
}

/** Asks what a doubtful message is. */
export function askWhich(deps: Pick<SuggestionsDeps, "texts">): Presented {
  return page(deps.texts("suggestions-which"), [
    button(deps, "is-suggestion", { do: "is", kind: "suggestion" }),
    button(deps, "is-complaint", { do: "is", kind: "complaint" }),
    button(deps, "is-denunciation", { do: "is", kind: "denunciation" }),
    button(deps, "only-ask", { do: "only-ask" }),
  ])
}
