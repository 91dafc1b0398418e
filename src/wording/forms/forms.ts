import type { Quoted } from "../ground.ts"
import { underHead } from "./of-item.ts"
import { inOrderOf } from "./reordered.ts"
import { otherForms } from "./restated.ts"
import { withoutHeading } from "./under-heading.ts"

/**
 * The ways in which a sentence may be meant: as it stands, then those in which regulations, its quotes or the heading over them
 * say the same. Each is looked at like any other sentence.
 */
export function formsOf(quotes: readonly Quoted[], quoted: readonly string[], text: string): string[] {
  return [
    text,
    ...otherForms(text),
    ...inOrderOf(quoted, text),
    ...withoutHeading(quotes, text),
    ...underHead(quotes, text),
  ]
}
