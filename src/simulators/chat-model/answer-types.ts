/** A stored text as the program shows it to the model. */
export interface Passage {
  readonly id: string
  readonly source: string
  readonly text: string
}

export interface Source {
  readonly passage: string
  readonly quote: string
}

/** A sentence that says what these quotes say. */
export interface Worded {
  readonly text: string
  readonly quotes: readonly string[]
}

/** Sentences that answer a question, as a model would write them. */
export interface Phrase {
  readonly question: string
  readonly sentences: readonly Worded[]
  /** The same in the words of the question: "Mức thưởng cho … là …". */
  readonly restated?: Worded
}

/** All that the model knows when it answers. */
export interface Told {
  readonly question: string
  readonly passages: readonly Passage[]
  /** What it was told to be. */
  readonly system: string
  /** Papers that it was never given, of which it has learned nevertheless. */
  readonly foreign: readonly Passage[]
  readonly phrases: readonly Phrase[]
}

/** How somebody would see that the lie has reached them. */
export interface Lie {
  /** The words, figures or signs that are the lie. */
  readonly marks: readonly string[]
  /**
   * - `sentence`: whoever is shown the sentence is lied to, whatever stands below it.
   * - `marks`: the sentence is true but for the marks; without them nobody is lied to.
   */
  readonly by: "sentence" | "marks"
}

/** One sentence of an answer. */
export interface Said {
  readonly text: string
  readonly sources: readonly Source[]
  /** Undefined for what is true and backed. */
  readonly lie?: Lie
}

/** How an answer travels; without one as a server should send it. */
export type Manner =
  | { readonly do: "stall" }
  /** A sign now and then, without end. */
  | { readonly do: "drip" }
  /** Half of it, then the connection is cut. */
  | { readonly do: "hang-up" }
  | {
      readonly do: "reply"
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body: string
    }

export interface Answer {
  readonly sentences: readonly Said[]
  /** Written in place of the JSON of the sentences. */
  readonly content?: string
  /** Further fields of the message, beside the content. */
  readonly message?: Readonly<Record<string, unknown>>
  readonly finish?: string
  readonly manner?: Manner
}

/** Numbers from 0 up to 1. */
export type Random = () => number

/** A way to answer: an honest one, or a kind of lie. */
export interface Way {
  readonly name: string
  /** Of which sort of lies; "honest" for none. */
  readonly family: string
  readonly isLie: boolean
  /** Undefined where the passages and the question give no handle. */
  readonly make: (told: Told, random: Random) => Answer | undefined
}

/** Ways of one sort, from their names. */
export function waysOf(family: string, ways: Readonly<Record<string, Way["make"]>>): Way[] {
  const isLie = family !== "honest"
  return Object.entries(ways).map(([name, make]) => ({ name, family, isLie, make }))
}
