import { findProvinces } from "../../core/provinces.ts"
import { fold } from "../../core/text.ts"
import type { Asked, AskedKind } from "./asks.ts"

const WORDED = "(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)"
/** A number in figures or words, over folded text. */
export const NUMBER = String.raw`(?:\d[\d.,]*|\b${WORDED})`

// "đồng chí Nguyễn Văn A": an office alone names nobody.
const NAMED_PERSON =
  /(?:đồng chí|ông|bà|anh|chị)\s+(?:\p{Lu}\p{Ll}*\s*){2,}|(?:Bí thư|Chủ tịch|Thủ tướng|Bộ trưởng|Trưởng ban|Giám đốc|Chánh Văn phòng)\s(?!Hồ Chí Minh)(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Tô|Lương|Đinh|Trịnh|Đoàn|Mai|Tạ|Cao|Hà|Vương)(?: \p{Lu}\p{Ll}+){2,3}/u
const PHONE_NUMBER = /(?<!\d)(?:0|\+84|1[89]00)[\d .]{6,}\d/
const HOUR_WORD = /\d\s?(?:gio|h)(?![a-z])|\bgio (?:hanh chinh|lam viec)\b/
const ADDRESS_WORD = /\b(?:duong|pho|ngo) \p{L}|\bso \d+[a-z]?,? (?:duong|pho)|\bso nha\b|\bdia chi\s*:/u
/** Where something is, or who takes it. With its accents: "ở" is no "ổ"; and "đến 11 giờ" is no place. */
const PLACE_WORD =
  /(?<![\p{L}\p{M}])(?:(?:tại|ở|trụ sở|địa điểm|địa chỉ|hội trường|nhà văn hóa|bộ phận)(?![\p{L}\p{M}])|tầng \d|phòng (?:tiếp|họp|số|làm|giao)|nơi (?:tiếp|nhận|nộp|họp|làm)|(?:gửi|nộp|đến) (?!\d|hết|ngày|tháng|năm|khi|lúc))/iu
const DATE_WORD =
  /\b(?:khi|sau khi|ke tu|tu ngay|truoc ngay|ngay \d|\d+ (?:gio|ngay|thang)|\d+h|trong thoi (?:han|gian))\b|\d\/\d/
const SHARE = String.raw`\d\s*%|(?<![\d/])[1-9]/[2-9](?![\d/])|\bphan tram\b|\bphan (?:ba|tu|nam|muoi)\b|\b(?:qua|mot|tren) nua\b|\bda so\b`
const SHARE_WORD = new RegExp(SHARE)
/** An amount, also that of a table headed "Đơn vị tính: 1.000 đồng". */
const MONEY_WORD =
  /\d[\d.,]*\s*(?:nghin |ngan |trieu |ty )?(?:dong|vnd|d|usd)\b|\bdong\/[^\d\n]*\d|don vi(?: tinh)?\s*:?[^\n]{0,20}\bdong\b|\bmien phi\b/
/** What an amount is reckoned by: a share or a multiple of another. */
const LIKE_MONEY = new RegExp(
  String.raw`\bhe so\b|${NUMBER} lan (?:muc|luong)|${NUMBER} thang (?:tien )?luong|khong thu|${SHARE}`,
)
const PERIOD_WORD = new RegExp(
  String.raw`${NUMBER}\s*(?:\([a-z ]+\)\s*)?(?:ngay|tuan|thang|nam|quy|gio|phut|buoi|nhiem ky|lan)\b`,
)
const NUMBER_WORD = new RegExp(
  String.raw`\b${WORDED}\s+(?:nam|thang|ngay|lan|tuan|gio|phut|quy|ky|nguoi|phan|cap|ban|bo|khoa|nhiem ky)\b`,
)

/** Lengths of time and numbers without a figure: "không xác định thời hạn", "không hạn chế". */
const UNCOUNTED =
  /\b(?:(?:khong xac dinh|vo) thoi han|vinh vien|lap tuc|ngay sau khi|het nhiem ky|khong (?:han che|gioi han))\b/

/** How well a clause holds a thing of the kind asked for: 1 the very kind, 0.5 something like it, 0 nothing. */
export function holdsAsked(text: string, { kind, task, office, counted, definitions }: Asked): number {
  if (kind === "any") return 0
  if (kind === "person")
    return Number(
      NAMED_PERSON.test(text) ||
        (task !== "" && fold(text).includes(` la ${task}`)) ||
        (office !== "" && fold(text).includes(` lam ${office}`)),
    )
  if (kind === "phone") return Number(PHONE_NUMBER.test(text))
  if (kind === "place") return Number(PLACE_WORD.test(text))
  if (kind === "province") return Number(findProvinces(text).length > 0)
  const folded = fold(text)
  if (kind === "definition") {
    const said = definitions.findIndex((begins) => begins.test(folded))
    return said < 0 ? 0 : 1 - said / definitions.length / 2
  }
  if (kind === "address") return Number(ADDRESS_WORD.test(folded))
  if (kind === "hour") return Number(HOUR_WORD.test(folded))
  if (kind === "date") return Number(DATE_WORD.test(folded))
  if (kind === "percent") return Number(SHARE_WORD.test(folded))
  if (kind === "money") return MONEY_WORD.test(folded) ? 1 : LIKE_MONEY.test(folded) ? 0.5 : 0
  // The clause's own number says nothing.
  const own = folded.replace(/^\S+\s/, "")
  const like = UNCOUNTED.test(own) ? 0.5 : 0
  if (kind === "period") return PERIOD_WORD.test(own) ? 1 : like
  if (kind === "count" && counted?.test(own)) return 1
  const holds = /\d/.test(own) || NUMBER_WORD.test(own)
  return holds ? (kind === "count" ? 0.5 : 1) : like
}

const MUST_HOLD: ReadonlySet<AskedKind> = new Set([
  "person",
  "phone",
  "province",
  "address",
  "hour",
  "money",
  "percent",
  "period",
  "count",
])

/** Without such a thing nothing is an answer: a clause that nearly fits is about something else. */
export function mustHold({ kind }: Asked): boolean {
  return MUST_HOLD.has(kind)
}
