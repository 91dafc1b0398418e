import type { Role } from "../../core/rights.ts"

/** What the buttons about a unit's people do. Rights are looked at again when one is pressed. */
export type MembersAction =
  | { readonly do: "units" | "waiting" }
  | {
      readonly do: "unit" | "unlinked" | "find" | "slips" | "bring" | "template" | "export" | "export-sure"
      readonly unit: number
    }
  | { readonly do: "handover" | "handover-agree" | "handover-refuse"; readonly unit: number }
  | {
      readonly do: "person" | "invite" | "phone" | "remove" | "remove-sure" | "offices" | "handover-to"
      readonly unit: number
      readonly person: number
    }
  | {
      readonly do: "give" | "end"
      readonly unit: number
      readonly person: number
      readonly role: Role
    }
  | { readonly do: "approve" | "refuse"; readonly digest: string }
  | { readonly do: "write" | "drop" | "undo" | "undo-sure"; readonly import: number }

/** What the next typed words are: a name to look for, or whom to hand the secretary's role to. */
export type MembersStep = { readonly do: "find" | "handover"; readonly unit: number }

export const WORDS =
  /^(?:chi bo(?: cua toi)?|danh sach(?: chi bo| dang vien)?|quan ly chi bo|\/chibo|\/danhsach)$/
export const WAITING_WORDS = /^(?:cho duyet|duyet(?: lien ket)?|\/duyet)$/
