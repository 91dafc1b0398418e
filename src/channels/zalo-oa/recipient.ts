/** Where a message goes: a person whom the account knows, or a telephone number. */
export type Recipient =
  | { readonly kind: "user"; readonly id: string }
  /** Reached with approved texts only. */
  | { readonly kind: "phone"; readonly number: string }

/** Reads `Address.chat`: the platform's id of a person, or `phone:84…`. Null for what is neither. */
export function readRecipient(chat: string): Recipient | null {
  if (/^\d{1,32}$/.test(chat)) return { kind: "user", id: chat }
  const number = /^phone:(84\d{8,11})$/.exec(chat)?.[1]
  return number === undefined ? null : { kind: "phone", number }
}
