/** A file about one meeting: who was there, the minutes, a list to sign. */
export const PAPERS = ["sheet", "minutes", "list"] as const
export type Paper = (typeof PAPERS)[number]

/** What the buttons about papers and totals do. Rights are looked at again when one is pressed. */
export type PapersAction =
  /** Says what is in the file; the second one makes and sends it. */
  | { readonly do: "paper" | "paper-sure"; readonly paper: Paper; readonly meeting: number }
  | { readonly do: "year" | "year-sure"; readonly unit: number; readonly year: number }
  /** Of a month, "2026-11". */
  | { readonly do: "summary"; readonly unit: number; readonly month: string }
  /** Of the units that somebody follows, from this place of their list on. */
  | { readonly do: "totals"; readonly from: number }
