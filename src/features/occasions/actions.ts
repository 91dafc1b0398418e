import type { Target } from "../../storage/occasion-subscriptions.ts"

/** What the buttons about public occasions do. */
export type OccasionsAction =
  | { readonly do: "list"; readonly target: Target }
  | { readonly do: "subscribe" | "subscribe-sure"; readonly target: Target }
  | { readonly do: "end" | "keep-off" | "drop-question" }
  /** Of a citizen: asks for a question; for the name to it; keeps it. */
  | { readonly do: "ask"; readonly meeting: number }
  | { readonly do: "name-question"; readonly meeting: number; readonly text: string }
  | { readonly do: "send-question"; readonly meeting: number; readonly text: string; readonly name: string }
  /** Of whoever calls occasions: whom citizens meet, of a draft; what was asked; that it was handed over. */
  | { readonly do: "delegate"; readonly meeting: number }
  | { readonly do: "questions" | "passed"; readonly meeting: number }
  | { readonly do: "export"; readonly meeting: number; readonly format: "xlsx" | "csv" }

/** What the next typed words are: a place; a question or the name to it; the name of a delegate; how to group. */
export type OccasionsStep =
  | { readonly do: "place"; readonly then: "list" | "subscribe" }
  | { readonly do: "delegate" | "question" | "group"; readonly meeting: number }
  | { readonly do: "question-name"; readonly meeting: number; readonly text: string }
