/** What the buttons about one's own calendar do. */
export type CalendarAction =
  /** A file of these meetings. */
  { readonly do: "file"; readonly meetings: readonly number[] } | { readonly do: "link" | "close" }

/** Folded words and what they mean. */
export const WORDS: readonly (readonly ["link" | "close", RegExp])[] = [
  ["link", /^(?:lich cua toi|dang ky lich(?: hop)?|\/lich)$/],
  ["close", /^(?:huy lich|huy dang ky lich(?: hop)?)$/],
]
