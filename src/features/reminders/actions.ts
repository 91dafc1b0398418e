import type { Reminder } from "../../core/reminder-plan.ts"
import type { Nudge } from "../../storage/unit-nudges.ts"

/** What the buttons about reminders do. Rights are looked at again when one is pressed. */
export type RemindersAction =
  /** One's own: the page, takes the extra one back, turns a kind off or on. */
  | { readonly do: "mine" | "no-lead" }
  | { readonly do: "turn-mine"; readonly kind: Reminder }
  /** The unit's. */
  | { readonly do: "unit"; readonly unit: number }
  | { readonly do: "turn-kind"; readonly unit: number; readonly kind: Reminder }
  | { readonly do: "turn-nudge"; readonly unit: number; readonly what: Nudge }
  /** Of what a secretary was told; these ids are fixed. */
  | { readonly do: "call" | "hush"; readonly unit: number; readonly what: Nudge }
  | { readonly do: "finish"; readonly meeting: number }
