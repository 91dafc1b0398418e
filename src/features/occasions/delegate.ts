import { callRight, isPublicKind } from "../../core/meeting.ts"
import { may } from "../../core/rights.ts"
import { type Meeting, readMeeting } from "../../storage/meetings.ts"
import { delegateOf, sameNameElsewhere, setDelegate } from "../../storage/occasions.ts"
import { namedUnits, requireUnit } from "../../storage/units.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { foldOffers } from "../fold-offers.ts"
import type { MeetingsAction } from "../meetings/actions.ts"
import { showDraft } from "../meetings/call/draft.ts"
import { type OccasionsDeps, page } from "./deps.ts"

const MOST_LETTERS = 100

/** Below the preview of a public occasion: that citizens see it, and whom they meet. The same for other drafts. */
export async function withDelegate(
  { queries, texts }: Pick<OccasionsDeps, "queries" | "texts">,
  asker: Asker,
  draft: Meeting,
  presented: Presented,
): Promise<Presented> {
  if (!isPublicKind(draft.kind)) return presented
  const delegate = await delegateOf(queries, draft.id)
  const text = [
    texts("occasions-preview", { delegate: delegate === "" ? "none" : delegate }),
    ...(await warnOfSameName({ queries, texts }, asker, draft.unit, delegate)),
  ].join("\n")
  const delegated: Offer = {
    label: texts("occasions-button-delegate"),
    action: { feature: "occasions", do: "delegate", meeting: draft.id },
  }
  return {
    ...presented,
    parts: [...presented.parts, { kind: "text", text }],
    offers: foldOffers(texts, [...presented.offers, delegated], ({ action }) =>
      action.feature === "meetings" ? (RARE[action.do] ?? 0) : 0,
    ),
  }
}

/** Whoever has the same name elsewhere shares one calendar with them: the words of the name tell two people apart. */
async function warnOfSameName(
  { queries, texts }: Pick<OccasionsDeps, "queries" | "texts">,
  asker: Asker,
  unit: number,
  delegate: string,
): Promise<string[]> {
  if (delegate === "") return []
  const others = await sameNameElsewhere(queries, delegate, unit, asker)
  if (others.length === 0) return []
  const places = (await namedUnits(queries, others, asker.today)).map(({ name }) => name).join(", ")
  const { name } = await requireUnit(queries, unit, asker.today)
  return [texts("occasions-same-name", { places, delegate, unit: name })]
}

/** Of a public occasion hour, place and whom citizens meet are what is looked at. */
const RARE: Readonly<Partial<Record<MeetingsAction["do"], number>>> = { details: 2, "set-agenda": 1 }

/** The draft of a public occasion that this person may call; undefined for everything else. */
export async function draftOf(
  { queries }: Pick<OccasionsDeps, "queries">,
  asker: Asker,
  id: number,
): Promise<Meeting | undefined> {
  const meeting = await readMeeting(queries, id)
  if (meeting?.state !== "draft" || !isPublicKind(meeting.kind)) return undefined
  return may(asker.standing.held, callRight(meeting.kind), meeting.unit) ? meeting : undefined
}

export function askDelegate({ texts }: OccasionsDeps, meeting: number): Presented {
  return page(texts("occasions-ask-delegate"), [], { do: "delegate", meeting })
}

/** Takes typed words as the name of the delegate; "không" names nobody. */
export async function nameDelegate(
  deps: OccasionsDeps,
  asker: Asker,
  meeting: number,
  typed: string,
): Promise<Presented> {
  const name = /^kh[oô]ng$/i.test(typed.trim()) ? "" : typed.trim().slice(0, MOST_LETTERS)
  await setDelegate(deps.queries, meeting, name)
  return showDraft(deps, asker, meeting)
}
