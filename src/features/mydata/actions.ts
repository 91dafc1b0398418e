/** What an account's deletion takes along: everything of the person, or this account with what hangs on it. */
export type Scope = "all" | "account"

/** What a person wants changed. */
export const ABOUT = ["name", "phone", "other"] as const
export type About = (typeof ABOUT)[number]

export type MyDataAction =
  | { readonly do: "open" | "view" | "export" | "correct" | "delete" | "withdraw-all" }
  | { readonly do: "wish"; readonly about: About }
  /** The officer who was asked for a correction says how it ended. */
  | { readonly do: "corrected" | "not-corrected"; readonly request: number }
  | { readonly do: "forget"; readonly scope: Scope }
  /** `by`: what the person asked for. */
  | { readonly do: "forget-sure"; readonly scope: Scope; readonly by: "delete" | "withdraw" }

/** The next words are what should stand there. */
export type MyDataStep = { readonly do: "wish"; readonly about: About }

/** Folded words and what they mean. */
export const WORDS: readonly (readonly ["open" | "view" | "export" | "correct" | "delete", RegExp])[] = [
  ["open", /^(?:du lieu (?:ca nhan )?cua toi|\/?dulieucuatoi)$/],
  ["view", /^xem du lieu(?: ca nhan)? cua toi$/],
  ["export", /^tai(?: ve)? du lieu(?: ca nhan)? cua toi$/],
  ["correct", /^(?:(?:toi muon )?sua thong tin(?: (?:ca nhan|cua toi))*|\/?suathongtin)$/],
  [
    "delete",
    /^(?:(?:toi muon )?xoa (?:het |toan bo |tat ca )?du lieu(?: (?:ca nhan|cua toi))*|\/?xoadulieu)$/,
  ],
]

/** Whether folded words are about somebody's own data. */
export function isMyDataWord(word: string): boolean {
  return WORDS.some(([, words]) => words.test(word))
}
