import type { Category, RefusalReason } from "../../core/case.ts"

/** Of a case: its page, its other acts, and what is decided by one press or asks for words. */
export type PlainAct =
  | "show"
  | "more"
  | "aside"
  | "accept"
  | "ask"
  | "pass"
  | "outside"
  | "answer"
  | "templates"
  | "refuse"
  | "categories"
  | "officers"
  | "take"
  | "note"
  | "merge"
  | "unmerge"
  | "redirect"
  | "redirect-sure"
  | "contact"
  | "sealed"
  | "publish"
  | "publish-write"
  | "publish-down"

/** A part of what is made public, or that there is no answer to make public yet. */
export type PublishPart = "title" | "text" | "answer" | "no-answer"

/**
 * What the buttons of the desk do. Rights are looked at again when one is pressed. `case` and `draft` are sealed
 * (`sealed.ts`): a dialogue lies where chats are, and neither a case nor a word of it may stand there.
 */
export type DeskAction =
  | { readonly do: "open" }
  | { readonly do: "list"; readonly unit: number; readonly from: number }
  | { readonly do: PlainAct; readonly case: string }
  | { readonly do: "photo" | "template"; readonly case: string; readonly number: number }
  | { readonly do: "pass-to"; readonly case: string; readonly to: number }
  | { readonly do: "refuse-for"; readonly case: string; readonly reason: RefusalReason }
  | { readonly do: "category"; readonly case: string; readonly category: Category }
  | { readonly do: "give"; readonly case: string; readonly person: number }
  | { readonly do: "merge-sure"; readonly case: string; readonly into: string }
  | { readonly do: "merge-with"; readonly case: string; readonly into: string }
  | { readonly do: "publish-part"; readonly case: string; readonly draft: string; readonly part: PublishPart }
  /** Hands in, and approves, what was shown as all will see it. */
  | { readonly do: "publish-file" | "publish-approve"; readonly case: string; readonly draft: string }
  /** Sends what was shown as it will be read. */
  | { readonly do: "send" | "evidence"; readonly case: string; readonly draft: string }

export type DeskCaseAction = Extract<DeskAction, { readonly case: string }>

/** A decision of which the words alone are asked. */
export type WordsOf = "ask" | "outside" | "answer"

/** What the next typed words are: a part of a decision, a code, or the reason for which something is opened. */
export type DeskStep =
  | { readonly do: WordsOf; readonly case: string }
  | { readonly do: "note" | "merge" | "contact" | "sealed"; readonly case: string }
  | { readonly do: "words"; readonly case: string; readonly reason: RefusalReason }
  | { readonly do: "evidence" | "where"; readonly case: string; readonly draft: string }
  | {
      readonly do: "publish"
      readonly case: string
      readonly draft: string
      readonly part: Exclude<PublishPart, "no-answer">
    }

/** What waits to be approved before all may see it. */
export const WAITING_WORDS =
  /^(?:(?:phan anh )?(?:cho|can|phai) (?:duyet )?cong (?:khai|bo)|duyet cong (?:khai|bo)|duyet phan anh cong (?:khai|bo))$/

export const WORDS =
  /^(?:(?:cac )?(?:phan anh|kien nghi)(?: can xu ly| phai xu ly)?|ban phan anh|xu ly phan anh|\/banphananh)$/
const CODE = /^pa(\d{2})([a-z0-9]{9})$/

/** The code of a case among folded words, as it is kept: "pa 26 7k3m9 qxdt". Undefined for other words. */
export function codeOf(word: string): string | undefined {
  const found = CODE.exec(word.replace(/[\s\-–—._:]/g, ""))
  return found === null ? undefined : `PA-${found[1]}-${found[2]!.toUpperCase()}`
}
