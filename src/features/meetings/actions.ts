import type { CivilDate } from "../../core/document.ts"
import type { Answer, Reason, Said } from "../../core/meeting.ts"
import type { DetailsAction, DetailsStep } from "./details/actions.ts"

/** What one person said to an officer. */
export interface ProxyAnswer {
  readonly person: number
  readonly said: Said
}

/** What the buttons about meetings do. Rights are looked at again when one is pressed. */
export type MeetingsAction =
  | { readonly do: "open" }
  | { readonly do: "unit" | "new" | "planning"; readonly unit: number }
  /** Of a draft: asks for a part of it, fills it, shows the whole, sends, throws away. */
  | {
      readonly do:
        | "set-when"
        | "set-place"
        | "set-agenda"
        | "last-place"
        | "online"
        | "usual-agenda"
        | "send"
        | "drop"
      readonly meeting: number
    }
  /** Of a meeting that is called: takes the call back, shows who said what, whom to ring up. */
  | { readonly do: "undo" | "answers" | "phones" | "roll" | "roll-confirm"; readonly meeting: number }
  /** Opens and closes the check-in by code. */
  | { readonly do: "qr-open" | "qr-close"; readonly meeting: number }
  /** Asks what others said by word of mouth, and writes it down. */
  | { readonly do: "proxy"; readonly meeting: number }
  | { readonly do: "sure-proxy"; readonly meeting: number; readonly answers: readonly ProxyAnswer[] }
  | { readonly do: "changes" | "new-when" | "new-place" | "cancel" | "cancel-sure"; readonly meeting: number }
  /** What it shall be instead; what is null stays. */
  | {
      readonly do: "change-sure"
      readonly meeting: number
      readonly start: string | null
      readonly place: string | null
    }
  /** What an invited person says. */
  | { readonly do: "answer"; readonly meeting: number; readonly answer: Answer }
  /** The same, of which it was asked to which meeting it belongs. */
  | { readonly do: "say"; readonly meeting: number; readonly said: Said }
  | { readonly do: "reason"; readonly meeting: number; readonly reason: Reason }
  | { readonly do: "unsay"; readonly meeting: number }
  | DetailsAction

/** What the next typed words are: when, where or what about; who was there; or what others said. */
export type MeetingsStep =
  | {
      readonly do: "when" | "place" | "agenda" | "new-when" | "new-place"
      readonly meeting: number
      /** Of a meeting whose hour is still to be said. */
      readonly day?: CivilDate
    }
  /** `kept` is clear already, while something else was asked back. */
  | { readonly do: "proxy"; readonly meeting: number; readonly kept?: readonly ProxyAnswer[] }
  /** Of a meeting in several places one may be looked at alone. */
  | { readonly do: "roll"; readonly meeting: number; readonly point?: number }
  | DetailsStep

export const WORDS =
  /^(?:hop(?: chi bo)?|goi hop|lich hop(?: (?:thang nay|chi bo))?|moi hop|cuoc hop|(?:lich )?sinh hoat chi bo|\/hop)$/

/** "đổi giờ họp", "hoãn họp", "dời cuộc họp sang 20h": of a meeting that is called. */
export const CHANGE_WORDS =
  /^(?:(?:xin|cho|toi muon|muon|can) )?(?:doi|hoan|huy|chuyen|lui)(?: lai)?(?: (?:gio|lich|ngay|noi|dia diem|thoi gian|thoi diem))*(?: (?:cuoc|buoi))?(?: hop| sinh hoat)(?![a-z])(?!.*(?:\?|khong$|the nao|quy dinh|bao lau|khi nao))/
