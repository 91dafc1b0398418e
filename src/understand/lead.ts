import { fold } from "../core/text.ts"
import { NUMERAL, numberOf } from "./when/numerals.ts"

/** What somebody says about when they want to be reminded themselves. */
export type LeadSaid =
  /** So many minutes before a meeting, whether that is possible or not. */
  | { readonly minutes: number }
  /** Takes it back. */
  | { readonly none: true }
  /** Does not want to hear of something that everybody hears: which, is asked. */
  | { readonly less: true }

const BEFORE = new RegExp(
  `^(?:hay |xin |de nghi |nho |cho )?(?:tro ly )?nhac (?:(?:toi|em|minh|them|rieng|lich|cho) )*(?:hop )?(?:them )?truoc (?:(?:khi|gio|luc|buoi|cuoc) )*(?:hop )?(?<count>nua|${NUMERAL}) ?(?<unit>ngay|tieng|gio|h|phut|ph|p|tuan)(?<half> ruoi)?(?: nua)?(?: (?:khi|gio|luc|nhe|nha|a|voi|truoc).*)?$`,
)
const NONE =
  /^(?:thoi|dung|bo|huy|khong can|tat)(?: viec)? nhac (?:toi |em |minh |hop )*(?:them|rieng)(?: nua| nhe| a)?$/
const LESS = /^(?:thoi|dung|khong can|tat)(?: viec)? nhac (?:toi |em |minh |hop )*(?:hop|truoc .+|nua|nhe)$/
const MINUTES: Readonly<Record<string, number>> = {
  tuan: 7 * 24 * 60,
  ngay: 24 * 60,
  tieng: 60,
  gio: 60,
  h: 60,
  phut: 1,
  ph: 1,
  p: 1,
}

/** Reads "nhắc tôi trước 1 ngày", "thôi nhắc thêm", "đừng nhắc trước 2 tiếng"; null for other words. */
export function readLead(typed: string): LeadSaid | null {
  const words = fold(typed).replace(/[\s.!]+$/, "")
  if (NONE.test(words)) return { none: true }
  if (LESS.test(words)) return { less: true }
  const found = BEFORE.exec(words)?.groups
  if (found === undefined) return null
  const one = MINUTES[found.unit!]!
  const count = found.count === "nua" ? 0.5 : numberOf(found.count!)
  return { minutes: Math.round(one * (count + (found.half === undefined ? 0 : 0.5))) }
}
