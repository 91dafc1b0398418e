import type { SentTo } from "../../core/broadcast.ts"
import type { BroadcastKind } from "../../storage/broadcasts.ts"

/** What the buttons about notices and polls do. Rights are looked at again when one is pressed. */
export type BroadcastsAction =
  | { readonly do: "open" }
  | { readonly do: "unit"; readonly unit: number }
  | { readonly do: "new"; readonly unit: number; readonly kind: BroadcastKind }
  /** Of a draft: asks for a part of it, fills it, shows the whole, sends, throws away. */
  | {
      readonly do:
        | "preview"
        | "set-content"
        | "set-options"
        | "set-ends"
        | "set-document"
        | "set-units"
        | "no-document"
        | "people"
        | "more"
        | "send"
        | "drop"
      readonly broadcast: number
    }
  | { readonly do: "reading" | "group" | "publish"; readonly broadcast: number; readonly on: boolean }
  | { readonly do: "to"; readonly broadcast: number; readonly to: SentTo }
  /** In whose name it is sent. */
  | { readonly do: "in-name-of"; readonly broadcast: number; readonly unit: number }
  | { readonly do: "document"; readonly broadcast: number; readonly document: number }
  /** Of what was sent: takes it back, shows how it stands, whom to ring up, nudges those who have not read. */
  | {
      readonly do: "undo" | "report" | "phones" | "nudge" | "result"
      readonly broadcast: number
    }
  /** What a receiver says. */
  | { readonly do: "read"; readonly broadcast: number }
  | { readonly do: "vote"; readonly broadcast: number; readonly option: number }

/** What the next typed words are: a part of a draft. */
export type BroadcastsStep = {
  readonly do: "content" | "options" | "ends" | "document" | "units"
  readonly broadcast: number
}

export const WORDS = /^(?:(?:gui |soan )?thong bao|\/thongbao)$/
export const POLL_WORDS = /^(?:tham do(?: y kien)?|lay y kien(?: tham khao)?|\/thamdo)$/
export const READ_WORDS = /^(?:toi |em )?da doc(?: roi| thong bao| thong bao roi)?$/
/** "Gửi thông báo: …" with the words of the notice. */
export const SENTENCE = /^\s*(?:(?:gửi|gui|soạn|soan)\s+)?th[oô]ng\s+b[aá]o\s*:\s*(\S[\s\S]*)$/iu
