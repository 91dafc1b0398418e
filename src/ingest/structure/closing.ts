import { markerOf } from "./markers.ts"
import type { Draft } from "./section.ts"

const TYPES =
  "Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Quy định|Quy chế|Hướng dẫn|Kết luận|Chỉ thị|Thông báo|Kế hoạch|Thông tư|Chương trình|Công điện|Điều lệ|Đề án"
const ADOPTED = new RegExp(`^(?:${TYPES})(?: liên tịch)? này\\s.{0,20}được\\s.+thông qua`, "u")
const CLOSES = new RegExp(
  `^(?:${TYPES})(?: liên tịch)? này(?![\\p{L}])|^Trên đây là|^Trong quá trình (?:thực hiện|triển khai|tổ chức)|^Các (?:quy định|văn bản) trước đây|^Nhận được `,
  "u",
)

/** Parts the closing sentences of a document ("Hướng dẫn này phổ biến đến …") from its last unit. */
export function splitClosing(draft: Draft): Draft[] {
  const pattern = draft.marker?.kind === "article" ? ADOPTED : CLOSES
  const texts = draft.paragraphs.map(({ text }) => text)
  let unmarked = texts.length
  while (unmarked > 1 && markerOf(texts[unmarked - 1] as string) === null) unmarked--
  const at = texts.findIndex((text, index) => index >= unmarked && pattern.test(text))
  // Nothing but a heading would be left: then these sentences are what the heading announces.
  if (at < (draft.titled ? 2 : 1)) return [draft]
  const closing: Draft = {
    ...draft,
    path: [],
    label: "Phần kết",
    marker: null,
    titled: false,
    paragraphs: draft.paragraphs.slice(at),
    quoted: draft.quoted.slice(at),
  }
  return [{ ...draft, paragraphs: draft.paragraphs.slice(0, at), quoted: draft.quoted.slice(0, at) }, closing]
}
