import { may } from "../../../core/rights.ts"
import { isAsking, triage } from "../../../understand/suggestion/index.ts"
import { asksWho } from "../../ask/refuse.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, deskUnits, page, type SuggestionsDeps } from "../deps.ts"
import { doorOf, noDeskText, turnAway } from "../doors.ts"
import { askResume } from "./begin.ts"
import {
  begunAnywhere,
  EMPTY,
  isWriting,
  keepDraft,
  keepPending,
  LEAST_LETTERS,
  MOST_LETTERS,
  withText,
} from "./draft.ts"
import { showEmergency } from "./not-urgent.ts"
import { showOffer } from "./offer.ts"
import { askAbout } from "./text.ts"

/** Of somebody who is on a list, only words that say what they are are a suggestion. */
const SAYS_SO = /(?<![a-z])(?:de nghi|kien nghi|phan anh|gop y|de xuat)(?![a-z])/

/**
 * Answers words that called nobody and are no question: a suggestion is offered to be sent, what belongs elsewhere is
 * shown where. Where no unit takes suggestions in, what is one hears that. Undefined for all others.
 */
export async function hearFree(
  deps: SuggestionsDeps,
  asker: Asker,
  { word, lines }: { readonly word: string; readonly lines: string },
): Promise<Presented | undefined> {
  const judged = triage(lines)
  const { kind } = judged
  const door = doorOf(judged)
  if (door === "distress") return turnAway(deps, asker, door)
  // It may be the place or the number that a step asked for, before its writer looked at something else.
  if (kind === "question" && !isAsking(lines) && (await isWriting(deps, asker))) return askResume(deps)
  if (kind === "question" || kind === "greeting" || asksWho(lines)) return undefined
  if (door === undefined && isOther(asker, kind, word)) return undefined
  const takes = (await deskUnits(deps)).length > 0
  if (door === "emergency" && takes && !isOther(asker, "suggestion", word))
    return showEmergency(deps, asker, lines)
  if (door !== undefined) return turnAway(deps, asker, door, takes)
  if (!takes) return kind === "suggestion" ? page(noDeskText(deps)) : undefined
  if (kind === "human") return askAbout(deps, asker, lines)
  if (kind === "abuse") return page(deps.texts("suggestions-abuse"), [button(deps, "begin", { do: "begin" })])
  return offerToSend(deps, asker, lines)
}

/** Whether somebody who is on a list, or handles cases, means something else by it. */
function isOther({ standing: { held } }: Asker, kind: string, word: string): boolean {
  if (held.some(({ unit }) => may(held, "handle-cases", unit))) return true
  return held.length > 0 && !(kind === "suggestion" && SAYS_SO.test(word))
}

async function offerToSend(
  deps: SuggestionsDeps,
  asker: Asker,
  text: string,
): Promise<Presented | undefined> {
  const { texts } = deps
  const letters = [...text].length
  if (letters < LEAST_LETTERS) return undefined
  if (letters > MOST_LETTERS)
    return page(texts("suggestions-length", { letters, least: LEAST_LETTERS, most: MOST_LETTERS }), [
      button(deps, "begin", { do: "begin" }),
    ])
  if ((await begunAnywhere(deps, asker)) !== undefined) {
    await keepPending(deps, asker, text)
    return askResume(deps, true)
  }
  await keepDraft(deps, asker, { ...(await withText(deps, asker, EMPTY, text)), stage: "offered" })
  return showOffer(deps, 0)
}
