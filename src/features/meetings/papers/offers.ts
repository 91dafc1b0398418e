import { may } from "../../../core/rights.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Meeting } from "../../../storage/meetings.ts"
import type { Action, Asker, Offer, Presented } from "../../dialogue.ts"
import type { Paper, PapersAction } from "./actions.ts"

/** A button of this feature. */
export function paperOffer(label: string, action: PapersAction): Offer {
  return { label, action: { feature: "papers", ...action } }
}

export function page(text: string, offers: readonly Offer<Action>[] = []): Presented {
  return { parts: [{ kind: "text", text }], offers }
}

/** A message with these buttons behind its own. */
export function withOffers(presented: Presented, offers: readonly Offer[]): Presented {
  return { ...presented, offers: [...presented.offers, ...offers] }
}

/** The files that can be had of a meeting now: before it the list to sign, then attendance and minutes. */
export function offersOfMeeting(texts: Texts, asker: Asker, meeting: Meeting): Offer[] {
  if (!may(asker.standing.held, "export-attendance", meeting.unit)) return []
  return papersAt(meeting, asker.now).map((paper) =>
    paperOffer(texts(`papers-button-${paper}`), { do: "paper", paper, meeting: meeting.id }),
  )
}

/** Which files make sense of a meeting at this moment. */
export function papersAt(meeting: Meeting, now: Date): readonly Paper[] {
  if (meeting.state === "closed") return ["sheet", "minutes"]
  if (meeting.state !== "called") return []
  return now < meeting.startsAt! ? ["list"] : ["sheet", "minutes"]
}

/** The year's table of a unit. */
export function offerOfYear(texts: Texts, asker: Asker, unit: number): Offer[] {
  if (!may(asker.standing.held, "export-attendance", unit)) return []
  const year = Number(asker.today.slice(0, 4))
  return [paperOffer(texts("papers-button-year", { year: String(year) }), { do: "year", unit, year })]
}
