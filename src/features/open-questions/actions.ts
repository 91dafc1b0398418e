import type { Audience } from "../../core/document.ts"
import type { QuestionRefusal } from "../../core/open-question.ts"

/** What can be done with a question at the desk. Each asks for the right to answer questions. */
export type DeskAct = "show" | "answer" | "refuse" | "pass" | "correct" | "shelve"

/**
 * What buttons do. Words of a question and its number lie sealed in them: a dialogue lies where chats are. Entries of the
 * shelf are no secret to whoever may see them.
 */
export type QuestionsAction =
  | AskerAction
  | { readonly do: "desk" }
  | { readonly do: "list" | "settled" | "shelf"; readonly unit: number; readonly from: number }
  | QuestionAction
  | { readonly do: "entry" | "approve" | "decline" | "take-back" | "take-back-sure"; readonly entry: number }

/** What whoever asks does. */
export type AskerAction =
  /** `text`: sealed. */
  | { readonly do: "consent"; readonly text: string; readonly unit: number | null }
  | { readonly do: "send"; readonly text: string; readonly unit: number | null }
  | { readonly do: "leave" }
  | { readonly do: "watch" | "watch-sure"; readonly of: "answer" | "document"; readonly id: number }
  | { readonly do: "unwatch" }
  | { readonly do: "withdraw" | "withdraw-sure"; readonly question: string }

/** At the desk, about one question, sealed. */
export type QuestionAction =
  | { readonly do: DeskAct; readonly question: string }
  | { readonly do: "refuse-for"; readonly question: string; readonly reason: QuestionRefusal }
  | { readonly do: "pass-to"; readonly question: string; readonly to: number }
  | {
      readonly do: "source" | "outside" | "search" | "deliver"
      readonly question: string
      readonly draft: string
    }
  | {
      readonly do: "shelve-for"
      readonly question: string
      readonly draft: string
      readonly audience: Exclude<Audience, "committee">
    }

/** What the next typed words are. */
export type QuestionsStep =
  | { readonly do: "answer" | "correct" | "shelve"; readonly question: string }
  | { readonly do: "refuse-for"; readonly question: string; readonly reason: QuestionRefusal }
  | { readonly do: "search" | "outside"; readonly question: string; readonly draft: string }

export const DESK_WORDS =
  /^(?:(?:cac |xem )?cau hoi (?:dang )?(?:cho|can|phai) (?:duoc )?tra loi|ban cau hoi|tra loi cau hoi|\/cauhoi)$/
export const SHELF_WORDS = /^(?:xem )?kho (?:cau )?tra loi$/
export const STOP_WORDS = /^(?:thoi|ngung|dung) bao (?:cho toi (?:khi )?)?(?:co |ve )?thay doi$/
const PRINTED = /^(?:ma |so |xem |cau hoi )*hd-(\d{2})-([a-z0-9]{3,12})$/
const LOOSE = /^(?:MA|SO|XEM|CAUHOI)*HD(\d{2})([A-Z0-9]{9})$/

/** The code of a question among folded words, as it is kept; undefined for words that are none, right or wrong. */
export function questionCodeIn(word: string): string | undefined {
  const found = PRINTED.exec(word) ?? LOOSE.exec(word.replace(/[\s\-–—._:]/g, "").toUpperCase())
  return found === null ? undefined : `HD-${found[1]}-${found[2]}`.toUpperCase()
}
