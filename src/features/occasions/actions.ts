import type { Target } from "../../storage/occasion-subscriptions.ts"

/** What the buttons about public occasions do. */
export type OccasionsAction =
  | { readonly do: "list" | "subscribe" | "subscribe-sure"; readonly target: Target }
  | { readonly do: "end" | "keep-off" }
  /** Asks whom citizens meet there; of a draft. */
  | { readonly do: "delegate"; readonly meeting: number }

/** What the next typed words are: the name of a delegate; or of a place. */
export type OccasionsStep =
  | { readonly do: "delegate"; readonly meeting: number }
  | { readonly do: "place"; readonly then: "list" | "subscribe" }
