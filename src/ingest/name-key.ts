import type { Description } from "../core/document.ts"
import { foldedSyllables } from "../core/terms.ts"

const NAMED_TYPES = /^(?:luat|bo luat|phap lenh|dieu le|hien phap)\b/
/** Said in every question about laws. */
const NO_NAMES = new Set(["luat", "bo luat", "phap lenh"])

/**
 * The name by which people call a law: "luat khieu nai", from type and title. Other documents are called by
 * number or by what they say, and a whole title is never typed.
 */
export function nameKey(described: Pick<Description, "type" | "title">): string {
  const name = wholeName(described)
  return NO_NAMES.has(name) ? "" : name
}

function wholeName(described: Pick<Description, "type" | "title">): string {
  const title = foldedSyllables(described.title).join(" ")
  if (NAMED_TYPES.test(title)) return title.replace(/ (?:nam )?(?:19|20)\d\d$/, "")
  const type = foldedSyllables(described.type).join(" ")
  return NAMED_TYPES.test(type) ? `${type} ${title}`.trim() : ""
}
