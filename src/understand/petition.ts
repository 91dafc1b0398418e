import { fold, hasAccents } from "../core/text.ts"

/** With marks: what complains of a decision, or accuses somebody of breaking the law. */
const WITH_MARKS =
  /(?<!\p{L})(?:tố cáo|khiếu nại|khiếu kiện|tố giác|đơn tố|đơn khiếu|tố tham nhũng|tố tội|kêu oan|đơn kiện)(?!\p{L})/iu
/** Without marks; "to cao" alone is also what a tree is. */
const WITHOUT =
  /(?<![a-z])(?:khieu nai|khieu kien|to giac|keu oan|don kien|don to|(?<!cay |nha |cot |tuong |cua |nguoi )to cao)(?![a-z])/

/**
 * Whether a text speaks of a complaint or a denunciation: these are taken in writing or in person only. Rather once too
 * often than not: nothing is lost by being shown the way to the reception office.
 */
export function isPetition(text: string): boolean {
  const said = text.normalize("NFC").replace(/\s+/g, " ")
  if (WITH_MARKS.test(said)) return true
  return !hasAccents(said) && WITHOUT.test(fold(said))
}
