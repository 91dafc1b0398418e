import { fold } from "../../core/text.ts"

// Who did, said, asked or missed something: people are not looked up here, whoever asks.
const ABOUT_PEOPLE = [
  /\b(?:dong chi|nguoi|dang vien|ai|nhung ai)(?: nao)?\b.{0,12}\b(?:vang hop|vang mat|vang sinh hoat|bo hop|chua dong (?:dang )?phi|hay vang|no (?:dang )?phi)\b.{0,12}(?:nhi|a|vay|the)?$/,
  /\bai\b.{0,40}\b(?:hay|thuong|da|dang|tung)\b.{0,20}\b(?:phe binh|che|noi xau|chong doi|phan doi|bat man|hoi|gop y|gui|to cao|khieu nai|vang)\b/,
  /^(?:nhung )?ai (?:hay |thuong |da |vua |dang )?hoi ve\b/,
  /\b(?:dong chi|nguoi|dang vien) nao (?:hay|thuong|vua) (?:hoi ve|phe binh|che|gop y|phan doi|vang)\b/,
  /\b(?:danh sach|liet ke|(?:cho|xin|biet|noi|ke|neu) ten|ten (?:cua )?(?:nhung|cac))\b.{0,30}\b(?:nguoi|dang vien|ai)\b.{0,40}\b(?:phe binh|bat man|chong doi|gop y|to cao|khieu nai|hoi ve|vang nhieu|chua dong)\b/,
  /\bai (?:da |vua )?(?:gui|viet|hoi)\b.{0,20}\b(?:gop y|phan anh|kien nghi|cau hoi|to cao)\b.{0,10}\bnay\b/,
  /\b(?:cham diem|xep hang|danh gia)\b.{0,20}\b(?:tu tuong|thai do|long trung thanh|trung thanh)\b.{0,20}\b(?:dang vien|nguoi|dong chi)\b/,
]

/** "đồng chí Nguyễn Văn An hay góp ý gì": a named person and what they did. A name alone may stand in a document. */
const NAMED = /(?:đồng chí|đ\/c|ông|bà|anh|chị|cô|chú|bác)\s+(?:\p{Lu}\p{Ll}*\s+){2,5}(.*)$/u
const DEEDS =
  /\b(?:gop y|phan anh|kien nghi|to cao|khieu nai|phe binh|bo phieu|vang|di hop|du hop|tham gia hop|nhan xet|nghi gi|noi gi|hoi (?:gi|nhung gi)|dong phi|no phi|chua dong|y thuc|thai do|tu tuong)\b/

/** The code of a refusal (`ask-refused-<code>` in `locales/`), or undefined. Decided by rules, never by a model. */
export function refusalOf(question: string): string | undefined {
  const named = NAMED.exec(question)?.[1]
  const isAboutNamed = named !== undefined && DEEDS.test(fold(named))
  return isAboutNamed || asksWho(question) ? "people" : undefined
}

/** Whether it asks who did or said something, of whom no name is given. */
export function asksWho(question: string): boolean {
  const folded = fold(question)
  return ABOUT_PEOPLE.some((rule) => rule.test(folded))
}
