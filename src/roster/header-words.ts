import { cleanInput, fold } from "../core/text.ts"
import type { Field } from "./types.ts"

const LONGEST = 60
const DATE = /\b(?:ngay|thang|thoi (?:gian|diem))\b/
// What belongs to somebody else, or to another office.
const RELATIVE =
  /\b(?:nguoi than|vo|chong|cha|(?<!chi |can |dang )bo|me|con|khan cap|co quan|chu ho|nguoi gioi thieu)\b/
const OTHER_OFFICE = /\b(?:chinh quyen|doan the|chuyen mon|cong tac|nghe|mat tran|hoi|khac)\b/

/** In this order: what a header means first is what it is. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  ["order", /^(?:stt|tt|so tt|so thu tu|thu tu|no)$/],
  [
    "private",
    /\b(?:cccd|cmnd|cmtnd|cmt|can cuoc|dinh danh|chung minh|the dang|so the|ma so thue|mst|bhxh|bhyt|ho chieu|ly lich|tai khoan)\b/,
  ],
  ["family", /^(?:ho|ho (?:va )?(?:chu )?(?:dem|lot)|ho (?:va )?ten (?:dem|lot)|ten dem|ho va)$/],
  ["name", /^ho (?:(?:va )?(?:chu )?(?:dem|lot) )?(?:va )?ten\b/],
  ["name", /^(?:hoten|(?:ho )?ten (?:dang vien|dong chi|thanh vien|day du)|full name|name)$/],
  ["given", /^ten$/],
  ["exempt", /^(?:mien|exempt)$|\bmien\b.*\b(?:sinh hoat|cong tac|sh|shd)\b/],
  [
    "elsewhere",
    /\bsinh hoat (?:dang )?(?:tam thoi|noi khac)|\btam vang\b|\bdi (?:lam )?(?:an )?xa\b|^(?:(?:sh )?noi khac|elsewhere)$/,
  ],
  [
    "phone",
    /\b(?:dien thoai|sdt|so dt|dtdd|di dong|zalo|mobile|phone|tel)\b|^(?:dt|so may|(?:so )?lien (?:he|lac))$/,
  ],
  ["office", /^(?:chuc (?:vu|danh)|nhiem vu (?:dang|chi bo|trong chi bo)|vai tro|office)\b/],
  ["official", /^(?:(?:dang vien|dv) )?chinh thuc$|^(?:dv)?ct$/],
  ["probationary", /^(?:(?:dang vien|dv) )?du bi$|^(?:dv)?db$/],
  [
    "kind",
    /^(?:(?:loai|loai hinh|dien) )?(?:dang vien|dv)$|^loai(?: hinh)?$|^(?:ct|chinh thuc) (?:db|du bi)$/,
  ],
  ["kind", /^(?:dang vien )?(?:chinh thuc|ct) (?:hay |hoac )?(?:du bi|db)$|^kind of member$/],
  [
    "listRef",
    /^(?:id|ma|ma so|so hieu|(?:ma|ma so|so hieu) (?:dang vien|dv|can bo|nhan vien|nv|thanh vien|ho so)|so ho so)$/,
  ],
  ["note", /^(?:ghi chu|chu thich|note)$|^(?:tinh trang|trang thai)(?: sinh hoat| dang vien)?$/],
]

/** Folded words of a header, without what stands in brackets; empty for what is too long to be one. */
export function headerWords(text: string): string {
  const clean = cleanInput(text)
  if (clean.length > LONGEST) return ""
  const outside = clean.replace(/\([^)]*\)/g, " ")
  return words(/\p{L}/u.test(outside) ? outside : clean)
}

function words(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}

/** What a header of these folded words names; undefined where it names nothing that is read. */
export function fieldOf(header: string): Field | undefined {
  const found = WORDS.find(([, pattern]) => pattern.test(header))?.[0]
  if (found === undefined) return DATE.test(header) ? dateField(header) : undefined
  if (found === "order" || found === "private") return found
  if (RELATIVE.test(header)) return "left"
  if (found === "office" && OTHER_OFFICE.test(header)) return "left"
  return found
}

function dateField(header: string): Field | undefined {
  if (/\bchinh thuc\b/.test(header)) return "officialDate"
  return /\b(?:vao dang|ket nap|du bi)\b/.test(header) ? "probationDate" : undefined
}

/** The same for a header below others: "Dự bị" under "Ngày vào Đảng" is a date. */
export function fieldBelow(above: readonly string[], own: string): Field | undefined {
  const field = fieldOf(own)
  const isDate = above.some((label) => DATE.test(label))
  if (isDate && field === "official") return "officialDate"
  if (isDate && field === "probationary") return "probationDate"
  if (field !== undefined) return field
  const joined = fieldOf([...above, own].join(" ").trim())
  return joined === "phone" || joined === "kind" || joined === "private" ? joined : undefined
}
