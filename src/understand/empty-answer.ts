import { fold } from "../core/text.ts"

/**
 * What makes an answer hollow: a formula without a day (`recorded`, `considered`, `soon`), rules that are not named
 * (`by-rules`), no day at all (`no-day`), nobody who does it (`nobody`).
 */
export const HOLLOW_PARTS = ["recorded", "considered", "soon", "by-rules", "no-day", "nobody"] as const
export type HollowPart = (typeof HOLLOW_PARTS)[number]

// Folded: officers type on phones too.
const FORMULAS: Readonly<Record<"recorded" | "considered" | "soon", RegExp>> = {
  recorded: /\b(?:ghi nhan|tiep thu)\b/,
  considered:
    /\b(?:se|dang|tiep tuc|can) (?:duoc )?(?:som )?(?:xem xet|nghien cuu|can nhac|quan tam|ra soat|tham muu)/,
  soon: /\b(?:trong )?(?:thoi gian toi|thoi gian som nhat|tuong lai gan|dip gan nhat)\b|\b(?:som nhat co the|khi co dieu kien|khi bo tri duoc|khi du dieu kien|vao thoi diem thich hop|som (?:co|khac phuc|giai quyet|xu ly))\b/,
}
const BY_RULES =
  /\b(?:theo|dung|tuan thu|can cu) (?:dung |cac |nhung )?(?:quy dinh|phap luat|quy trinh|tham quyen)\b/
/** "Quyết định 12/2026/QĐ-UBND", "Điều 14", "Luật Đất đai", "Nghị định số 118". */
const NAMED_RULES =
  /\b\d{1,5}\/(?:\d{4}\/)?[a-z]{2,}|\b(?:dieu|khoan|so) \d{1,4}\b|\b(?:quyet dinh|nghi dinh|thong tu|nghi quyet|quy dinh|ke hoach|huong dan|thong bao) (?:so )?\d|\bluat (?:dat dai|xay dung|bao ve|giao thong|khieu nai|to cao|tiep cong dan|cu tru|ho tich|dau thau|thuc hien|bao hiem|nghia vu|hon nhan|phong chay|duong bo|trat tu)/
/** A day, a month, a weekday or an hour that somebody can wait for. */
const DAY =
  /\b\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{2,4})?\b(?![/a-z])|\bngay (?:mung |mong )?\d{1,2}\b|\bthang (?:\d{1,2}|gieng|chap)\b|\bquy (?:[1-4]|i{1,3}|iv)\b|\bhom (?:nay|qua)\b|\bngay mai\b|\b(?:sang|chieu|toi) (?:nay|mai|qua|thu|ngay)\b|\btuan (?:nay|sau|truoc|toi)\b|\bthu (?:hai|ba|tu|nam|sau|bay|[2-7])\b|\bchu nhat\b|\b(?:trong|sau|qua|cham nhat) (?:vong )?\d{1,3} (?:ngay|gio|tuan)\b|\b\d{1,2} ?(?:h|gio)\b/
/** Who does it, by what is said of them only. */
const ACTOR =
  /\b(?:ubnd|uy ban(?: nhan dan)?|hdnd|hoi dong nhan dan|cong an (?:xa|phuong|huyen|tinh|thanh pho|khu vuc)|truong (?:thon|ban|ap|khu|phong|tieu hoc|mam non|trung hoc|thcs|thpt)|to truong|pho (?:thon|phong)|to dan pho|thon (?:[a-z0-9]+ )?(?:da|se)|do (?:to|doi|nhom|thon|xa|phuong) |to (?:ve sinh|quan ly|thu gom|cong tac|bao ve|tu quan|duy tu|an ninh)|phong (?:kinh te|van hoa|noi vu|tai nguyen|quan ly|tu phap|giao duc|y te|lao dong)|so (?:xay dung|giao thong|y te|nong nghiep|tai nguyen|noi vu|giao duc)|doi (?:quan ly|duy tu|trat tu|ve sinh|canh sat|thi cong)|ban (?:quan ly|giam sat|cong tac|chi huy)|cong ty|dien luc|xi nghiep|hop tac xa|htx|mat tran|ubmttq|doan thanh nien|hoi (?:phu nu|nong dan|cuu chien binh)|tram y te|dang uy|chi bo|chi uy|bi thu|van phong|trung tam|bo phan (?:mot cua|dia chinh|tu phap|tiep nhan)|can bo (?:dia chinh|tu phap|van hoa|y te|nong nghiep|moi truong|xay dung)|nha thau|don vi thi cong|ban dan van|cong chuc (?:dia chinh|tu phap|van hoa|tai chinh))\b/
/** "đồng chí Nguyễn Văn An", "bà Lê Thị Dung": with the capitals of a name. */
const PERSON =
  /(?<!\p{L})(?:ông|bà|anh|chị|cô|thầy|bác|đồng chí|đ\/c|Ông|Bà|Anh|Chị|Cô|Thầy|Bác|Đồng chí|Đ\/c) \p{Lu}\p{Ll}*/u

/**
 * What is hollow in an answer of the office; nothing for one that says what is done, by whom and when, or that rests on a
 * document by its number. A hint for the writer: words that fit no pattern are taken for good.
 */
export function hollowParts(text: string): HollowPart[] {
  const whole = text.normalize("NFC").replace(/\s+/g, " ")
  const folded = fold(whole)
  const hasDay = DAY.test(folded)
  const hasRules = NAMED_RULES.test(folded)
  const hasActor = ACTOR.test(folded) || PERSON.test(whole)
  const found = new Set<HollowPart>()
  for (const part of ["recorded", "considered", "soon"] as const)
    if (FORMULAS[part].test(folded) && !hasDay) found.add(part)
  if (BY_RULES.test(folded) && !hasRules && !(hasDay && hasActor)) found.add("by-rules")
  if (!hasDay && !hasRules) found.add("no-day")
  if (!hasActor && !hasRules) found.add("nobody")
  return HOLLOW_PARTS.filter((part) => found.has(part))
}
