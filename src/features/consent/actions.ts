import type { AskedPurpose } from "../../core/consent.ts"

export type ConsentAction =
  /** The page with every purpose. */
  | { readonly do: "open" }
  | { readonly do: "ask" | "give" | "decline" | "withdraw"; readonly purpose: AskedPurpose }
  /** That anything is kept at all. */
  | { readonly do: "end" }
