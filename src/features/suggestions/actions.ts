import type { Category } from "../../core/case.ts"

/** What a button about suggestions does. None holds a case's number, code or words: `token` names a case to its sender. */
export type SuggestionsAction =
  | IntakeAction
  | PublicAction
  | { readonly do: "mine"; readonly from: number }
  | {
      readonly do:
        | "show"
        | "add"
        | "add-typed"
        | "unsolved"
        | "solved"
        | "withdraw"
        | "withdraw-sure"
        | "unpublish"
      readonly token: string
    }
  /** What was typed below a question of the office was about something else. */
  | { readonly do: "not-added" }

/** About what the office has made public. Which case somebody looked at, or follows, nobody else learns: tokens name them. */
export type PublicAction =
  /** A page of them; what was looked for is sealed. */
  | {
      readonly do: "public"
      readonly from: number
      readonly category: Category | null
      readonly asked: string | null
    }
  | { readonly do: "public-categories" }
  | { readonly do: "public-show" | "follow" | "follow-agree" | "unfollow"; readonly token: string }

export type IntakeAction =
  /** Wants to send something; the yes without which nothing is taken, and the no. */
  | { readonly do: "begin" | "agree" | "decline" }
  /** What was just typed is to be sent; or was a question only. */
  | { readonly do: "take" }
  | { readonly do: "only-ask" }
  /** Goes on with what was begun; throws it away; throws it away for what was typed meanwhile. */
  | { readonly do: "resume" | "drop" | "replace" }
  /** What a doubtful message is. */
  | { readonly do: "is"; readonly kind: "suggestion" | "complaint" | "denunciation" }
  /** What looked like a complaint is only a suggestion. */
  | { readonly do: "insist" }
  /** What looked like an emergency is none. */
  | { readonly do: "not-urgent" }
  | { readonly do: "write" | "details" | "categories" | "place" | "no-place" | "units" | "review" }
  | { readonly do: "category"; readonly category: Category }
  /** It is the same as a public one; it is none of those that were shown. */
  | { readonly do: "same"; readonly token: string }
  | { readonly do: "not-same" }
  | { readonly do: "unit"; readonly unit: number }
  | { readonly do: "publish"; readonly may: boolean }
  | { readonly do: "contact" }
  | { readonly do: "send"; readonly isNamed: boolean }

/** What the next typed words are; what was begun lies sealed elsewhere. */
export type SuggestionsStep =
  | { readonly do: "text" | "details" | "place" | "unit" | "contact" }
  /** A sentence waits to be sent, or is looked over: a picture goes with it, words mean what they would have meant. */
  | { readonly do: "offered" | "similar" | "review" }
  /** Is asked whether to go on with what was begun; words mean what they would have meant. */
  | { readonly do: "resume"; readonly isReplaced: boolean }
  | { readonly do: "add" | "unsolved"; readonly token: string }
  /** Something was added: a picture goes there too; words that call nobody and ask nothing are offered as more of it. */
  | { readonly do: "added"; readonly token: string }
  /** What is looked for among the public cases. */
  | { readonly do: "public"; readonly category: Category | null }
