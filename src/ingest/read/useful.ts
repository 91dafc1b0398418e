const MARGIN_LINES = [
  /^\s*\d*\s*CÔNG BÁO\s*\/?\s*Số.*$/gim,
  /^\s*(?:Người ký|Ký bởi|Email|Cơ quan|Thời gian ký|Ngày ký|Digitally signed|Signature|DN|Date|Reason|Location)\s*:.*$/gim,
  /^\s*(?:TM\.|KT\.|TL\.|TUQ\.|PHÓ|THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG)(?:\s[\p{Lu}\s.]*)?$/gmu,
  /^\s*-?\s*\d{1,4}\s*-?\s*$/gm,
]

/** How many letters and digits a page's text layer has beyond gazette headers, signature stamps and page numbers. */
export function usefulCharacters(text: string): number {
  const rest = MARGIN_LINES.reduce((left, pattern) => left.replace(pattern, ""), text.normalize("NFC"))
  return rest.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
