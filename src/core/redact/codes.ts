import type { Found, RedactedKind, View } from "./kinds.ts"

interface Code {
  readonly kind: RedactedKind
  readonly pattern: RegExp
}

const AT = "(?:@|\\s?[([{]\\s?(?:at|a còng|a cong|a móc)\\s?[)\\]}]\\s?|\\sa\\s?(?:còng|cong|móc|moc)\\s)"
const DOT = "(?:\\s?\\.\\s?|\\s(?:chấm|cham|dot)\\s|\\s?[([](?:dot|chấm|cham)[)\\]]\\s?)"
/** The syllables and signs of an address; bounded, so that a long word is looked through once. */
const LOCAL = "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}"

/** Codes with letters or signs in them, in the readable text. */
const CODES: readonly Code[] = [
  {
    kind: "mail",
    pattern: new RegExp(`${LOCAL}\\s?${AT}\\s?[\\p{L}\\d-]{1,63}(?:${DOT}[\\p{L}\\d-]{2,20}){1,4}`, "giu"),
  },
  {
    kind: "profile",
    pattern:
      /(?<![\p{L}\d])(?:https?:\/\/)?(?:[a-z]{1,8}\.)?(?:facebook|fb|zalo|tiktok|instagram|youtube|linkedin|twitter|x|t|m|telegram|zaloapp)\.(?:com|me|vn|org)\/[^\s,;]{2,200}/giu,
  },
  { kind: "profile", pattern: /(?<![\p{L}\d.@])@[\p{L}\d_.]{3,40}/gu },
  // The card of the health insurance: two letters, thirteen digits.
  { kind: "insurance", pattern: /(?<![\p{L}\d])[A-Z]{2}\s?\d(?:[\s.-]?\d){12}(?!\d)/giu },
  {
    kind: "passport",
    pattern: /(?<=(?:hộ chiếu|ho chieu|passport)[^\d\n]{0,24})(?<![\p{L}\d])[A-Z]{1,2}\s?\d{6,8}(?!\d)/giu,
  },
  { kind: "passport", pattern: /(?<![\p{L}\d])[BCEGKNPM]\d{7,8}(?![\p{L}\d])/gu },
  {
    kind: "account",
    pattern:
      /(?<=(?:stk|tài khoản|tai khoan|tk)[^\d\n]{0,24})(?<![\p{L}\d])(?=[A-Z]*\d[A-Z\d]*)(?=\d*[A-Z])[A-Z\d]{8,20}(?![\p{L}\d])/giu,
  },
  // 29A-123.45, 59X1-234.56, 29LD-012.34; small letters only where no space parts them, or where a vehicle is named.
  {
    kind: "plate",
    pattern:
      /(?<![\p{L}\d/.-])[1-9]\d[-\s]?(?:[A-ZĐ]{1,2}|[A-ZĐ]\d)[-\s.]{0,3}(?:\d{3}\.?\d{2}|\d{4})(?![\p{L}\d/]|[.-]\d)/gu,
  },
  {
    kind: "plate",
    pattern:
      /(?<![\p{L}\d/.-])[1-9]\d-?(?:[a-zđ]{1,2}|[a-zđ]\d)-?\d{3}(?:\.?\d{2}|\d)(?![\p{L}\d/]|[.-]\d)/giu,
  },
  {
    kind: "plate",
    pattern:
      /(?<=(?<![\p{L}])(?:xe|biển|bien|bks|số|so)[\p{L}\s:]{0,20})(?<![\p{L}\d/.-])[1-9]\d[-\s.]{0,3}[a-zđ]{1,2}\d?[-\s.]{0,3}\d{3}\.?\d{1,2}(?![\p{L}\d/]|[.-]\d)/giu,
  },
  // Vehicles of the army: two letters, four digits.
  {
    kind: "plate",
    pattern: /(?<=(?:biển|bien|bks)[\p{L}\s:]{0,20})(?<![\p{L}\d])[A-Z]{2}[-\s]?\d{2}[-.\s]?\d{2}(?!\d)/giu,
  },
]

/** Addresses of mail and of people's pages, number plates, cards and passports. */
export function codesIn({ text }: View): Found[] {
  return CODES.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  )
}
