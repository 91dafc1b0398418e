import type { CivilDate } from "../../core/document.ts"

/** What the buttons about resolutions and tasks do. Rights are looked at again when one is pressed. */
export type ResolutionsAction =
  | { readonly do: "file"; readonly unit: number; readonly meeting: number | null }
  | { readonly do: "filed" | "tasks" | "export" | "export-sure"; readonly unit: number }
  | { readonly do: "mine" }
  /** Of a resolution: hands it over, or decides alone; and what another officer does. */
  | {
      readonly do:
        | "submit"
        | "alone"
        | "take-back"
        | "look"
        | "approve"
        | "refuse"
        | "withdraw"
        | "withdraw-sure"
      readonly resolution: number
    }
  /** Begins to give tasks; of the list that was typed: who is meant, all of it given, none of it. */
  | {
      readonly do: "give"
      readonly unit: number
      readonly meeting: number | null
      readonly resolution: number | null
    }
  | { readonly do: "choose"; readonly person: number }
  | { readonly do: "give-sure" | "give-again" | "give-none" }
  /** What whoever does a task says of it. */
  | { readonly do: "done" | "doing" | "stuck" | "note"; readonly task: number }
  | { readonly do: "task" | "confirm" | "reopen" | "move" | "end" | "end-sure"; readonly task: number }
  | { readonly do: "move-sure"; readonly task: number; readonly due: CivilDate }

/** A task that was typed and not given yet. */
export interface DraftTask {
  readonly what: string
  readonly due: CivilDate | null
  readonly people: readonly number[]
  /** Names of which it is not known whom they mean. */
  readonly open: readonly string[]
}

/** Tasks that were typed, as far as they are clear. */
export interface Draft {
  readonly unit: number
  readonly meeting: number | null
  readonly resolution: number | null
  readonly tasks: readonly DraftTask[]
}

/** What the next typed words are. */
export type ResolutionsStep =
  | { readonly do: "refuse"; readonly resolution: number }
  | { readonly do: "draft"; readonly draft: Draft }
  | { readonly do: "pick"; readonly tasks: readonly number[] }
  | { readonly do: "note" | "move"; readonly task: number }

export const FILE_WORDS = /^(?:nop|gui|luu) nghi quyet(?: (?:cua )?chi bo)?$/
export const FILED_WORDS = /^(?:nghi quyet (?:cua chi bo|da nop|cho duyet)|(?:thu hoi|duyet) nghi quyet)$/
export const GIVE_WORDS = /^giao (?:viec|nhiem vu)$/
export const TASK_WORDS =
  /^(?:(?:xem )?nhiem vu|(?:viec|nhiem vu) cua (?:chi bo|don vi)|tien do(?: nhiem vu)?|\/nhiemvu)$/
export const MINE_WORDS = /^(?:(?:viec|nhiem vu)(?: (?:cua|duoc giao cho))? toi|viec duoc giao)$/
