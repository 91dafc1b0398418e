import type { MeetingKind } from "../../../core/meeting.ts"

/** What an invitation can say besides when, where and what about, each asked by one question. */
export const DETAIL_PARTS = ["host", "contact", "deadline", "papers", "map", "points"] as const
export type DetailPart = (typeof DETAIL_PARTS)[number]

/** What the buttons about details do; of a draft, or of a meeting that is called. */
export type DetailsAction =
  /** A draft as it will be sent; what can be added, in two pages; kinds of meeting to choose from. */
  | { readonly do: "draft" | "details" | "more-details" | "kinds"; readonly meeting: number }
  | { readonly do: "kind"; readonly meeting: number; readonly kind: MeetingKind }
  /** Asks for one part; leaves it out again. */
  | { readonly do: "detail" | "no-detail"; readonly meeting: number; readonly part: DetailPart }
  /** Of a called meeting: what people are told of when it changes. */
  | {
      readonly do: "detail-sure"
      readonly meeting: number
      readonly part: "papers" | "map"
      /** As it was typed; empty leaves it out. */
      readonly typed: string
    }
  | { readonly do: "urgent" | "urgent-sure" | "not-urgent"; readonly meeting: number }
  /** Of a called meeting: asks which of its points shall have another name, shows it, gives it. */
  | { readonly do: "begin-rename"; readonly meeting: number }
  | {
      readonly do: "rename" | "rename-sure"
      readonly meeting: number
      readonly number: number
      readonly name: string
    }
  /** To which point an invited person comes. */
  | { readonly do: "point"; readonly meeting: number; readonly point: number }

/** What the next typed words are: a detail, labelled details, a point, or its new name. */
export type DetailsStep =
  | { readonly do: "detail"; readonly meeting: number; readonly part: DetailPart }
  | { readonly do: "details" | "rename"; readonly meeting: number }
  | { readonly do: "point"; readonly meeting: number }
