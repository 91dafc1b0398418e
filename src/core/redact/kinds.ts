/** What leads to a person, by what it is. */
export const REDACTED_KINDS = [
  "name",
  "phone",
  "identity",
  "passport",
  "party-card",
  "insurance",
  "tax",
  "account",
  "mail",
  "profile",
  "plate",
  "birth",
  "address",
  "number",
] as const
export type RedactedKind = (typeof REDACTED_KINDS)[number]

/** What stands in its place. It is for a model, which has to understand the rest; no person is shown it. */
export const PLACEHOLDERS: Readonly<Record<RedactedKind, string>> = {
  name: "[họ tên]",
  phone: "[số điện thoại]",
  identity: "[số giấy tờ tùy thân]",
  passport: "[số hộ chiếu]",
  "party-card": "[số thẻ đảng viên]",
  insurance: "[số bảo hiểm]",
  tax: "[mã số thuế]",
  account: "[số tài khoản]",
  mail: "[thư điện tử]",
  profile: "[trang cá nhân]",
  plate: "[biển số xe]",
  birth: "[ngày sinh]",
  address: "[địa chỉ]",
  number: "[dãy số]",
}

/** A part of a text that leads to a person; `end` is exclusive. */
export interface Found {
  readonly kind: RedactedKind
  readonly start: number
  readonly end: number
}

/** A text in its readable form, and the same without accents, place by place. */
export interface View {
  readonly text: string
  readonly folded: string
}
