/** To whom of a unit something is sent. */
export const SENT_TO = ["all", "official", "probationary", "committee"] as const
export type SentTo = (typeof SENT_TO)[number]

export const FEWEST_OPTIONS = 2
export const MOST_OPTIONS = 6
/** Letters of one option: it is what a button says. */
export const LONGEST_OPTION = 60
/** With fewer opinions than these nobody is shown how they are split: it would tell who thinks what. */
export const FEW_VOTES = 5

/** How often people are nudged to read one notice, each time on another day. */
export const MOST_NUDGES = 2

/** How many chose each option; null where so few answered that only their number is shown. */
export function splitOf(votes: readonly number[]): readonly number[] | null {
  const all = votes.reduce((sum, one) => sum + one, 0)
  return all < FEW_VOTES ? null : votes
}
