import type { CivilDate } from "../../core/document.ts"
import type { MeetingKind } from "../../core/meeting.ts"

/** A series that is being set; what is null is still asked for. */
export interface Plan {
  readonly unit: number
  readonly kind: MeetingKind
  readonly rrule: string
  readonly hour: string | null
  readonly place: string | null
  readonly isOnline: boolean
}

/** What the buttons about meetings that come again do. Rights are looked at again when one is pressed. */
export type SeriesAction =
  /** Shows a unit's series, asks for another one, copies the last meeting. */
  | { readonly do: "open" | "another" | "again"; readonly unit: number }
  | { readonly do: "go-on" | "set"; readonly plan: Plan }
  | {
      readonly do: "one" | "skip-which" | "move-which" | "lead" | "end" | "end-sure"
      readonly series: number
    }
  /** Of one date: leaves it out, asks when instead, keeps it though it is a day off. */
  | { readonly do: "skip" | "move" | "keep"; readonly series: number; readonly day: CivilDate }
  /** Of a prepared draft; these ids are fixed. */
  | { readonly do: "send" | "edit" | "drop"; readonly meeting: number }
  /** When a copied meeting shall begin. */
  | { readonly do: "begin"; readonly meeting: number; readonly start: string }

/** What the next typed words are. */
export type SeriesStep =
  | { readonly do: "rule"; readonly unit: number }
  | { readonly do: "hour" | "place"; readonly plan: Plan }
  | { readonly do: "move"; readonly series: number; readonly day: CivilDate }
  | { readonly do: "lead"; readonly series: number }
