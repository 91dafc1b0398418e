import type { Category, RefusalReason } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { FileFormat, FileOf } from "./figures/file.ts"

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
  /** What came from one day to another, counted; and a file of it. */
  | { readonly do: "figures"; readonly unit: number; readonly from: CivilDate; readonly until: CivilDate }
  | {
      readonly do: "export-figures"
      readonly unit: number
      readonly from: CivilDate
      readonly until: CivilDate
      readonly of: FileOf
      readonly format: FileFormat
    }
  | DeskSettingsAction
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

/** How a unit takes suggestions in: what is set, what is asked, and what one press sets. */
export type DeskSettingsAction =
  | {
      readonly do: "settings" | "settings-days" | "settings-categories" | "settings-off"
      readonly unit: number
    }
  | { readonly do: "settings-category"; readonly unit: number; readonly category: Category }
  | {
      readonly do: "settings-give"
      readonly unit: number
      readonly category: Category
      /** Null: the unit itself. */
      readonly to: number | null
    }
  | { readonly do: "settings-takes"; readonly unit: number; readonly takes: boolean }

export type DeskCaseAction = Extract<DeskAction, { readonly case: string }>

/** A decision of which the words alone are asked. */
export type WordsOf = "ask" | "outside" | "answer"

/** What the next typed words are: a part of a decision, a code, or the reason for which something is opened. */
export type DeskStep = DeskCaseStep | DeskSettingsStep

/** Three numbers of days, or the name of a unit. */
export type DeskSettingsStep =
  | { readonly do: "settings-days"; readonly unit: number }
  | { readonly do: "settings-desk"; readonly unit: number; readonly category: Category }

export type DeskCaseStep =
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
