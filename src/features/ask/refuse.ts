import { fold } from "../../core/text.ts"

// Who did, said, asked or missed something: people are not looked up here, whoever asks.
const ABOUT_PEOPLE = [
  /\b(?:dong chi|nguoi|dang vien|ai|nhung ai)(?: nao)?\b.{0,12}\b(?:vang hop|vang mat|vang sinh hoat|bo hop|chua dong (?:dang )?phi|hay vang|no (?:dang )?phi)\b.{0,12}(?:nhi|a|vay|the)?$/,
  /\bai\b.{0,40}\b(?:hay|thuong|da|dang|tung)\b.{0,20}\b(?:phe binh|che|noi xau|chong doi|phan doi|bat man|hoi|gop y|gui|to cao|khieu nai|vang)\b/,
  /\b(?:danh sach|liet ke|ten)\b.{0,30}\b(?:nguoi|dang vien|ai)\b.{0,40}\b(?:phe binh|bat man|chong doi|gop y|to cao|khieu nai|hoi ve|vang nhieu|chua dong)\b/,
  /\bai (?:da |vua )?(?:gui|viet|hoi)\b.{0,20}\b(?:gop y|phan anh|kien nghi|cau hoi|to cao)\b.{0,10}\bnay\b/,
  /\b(?:cham diem|xep hang|danh gia)\b.{0,20}\b(?:tu tuong|thai do|long trung thanh|trung thanh)\b.{0,20}\b(?:dang vien|nguoi|dong chi)\b/,
]

/** The code of a refusal (`ask-refused-<code>` in `locales/`), or undefined. Decided by rules, never by a model. */
export function refusalOf(question: string): string | undefined {
  const folded = fold(question)
  return ABOUT_PEOPLE.some((rule) => rule.test(folded)) ? "people" : undefined
}
