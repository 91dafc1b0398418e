import { locatorOf } from "../core/locator.ts"
import type { Texts } from "../core/texts.ts"
import { type Explained, REASONS } from "../features/ask/explain.ts"

/** A section's own id in its bulk file, else its document's number and its place there. */
export function refOf(section: {
  readonly ref: string
  readonly number: string
  readonly part: string
  readonly label: string
}): string {
  return section.ref || `${section.number}#${locatorOf({ ...section, clauses: [] }, null)}`
}

/** Worth less than this is left out of what people read. */
const LEAST = 0.1
const MOST = 5

/** For a program to read. */
export function explainedData({ section, score, reasons }: Explained) {
  const rounded = REASONS.map((reason) => [reason, rounded3(reasons.get(reason) ?? 0)] as const)
  return { ref: refOf(section), score: rounded3(score), reasons: Object.fromEntries(rounded) }
}

function rounded3(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** How the question was understood, then two lines for each section: what it is, and what speaks for it or against it. */
export function explainedLines(
  texts: Texts,
  question: string,
  { text, explained }: { readonly text: string; readonly explained: readonly Explained[] },
): string[] {
  if (explained.length === 0) return [texts("cli-search-nothing")]
  const understood = text === question ? [] : [texts("cli-search-read-as", { text })]
  const sections = explained.flatMap(({ section, score, reasons }, place) => {
    const name = [section.number || section.title, section.label, section.heading]
    const strongest = [...reasons]
      .filter(([, worth]) => Math.abs(worth) >= LEAST)
      .sort((left, right) => Math.abs(right[1]) - Math.abs(left[1]))
      .slice(0, MOST)
      .map(([reason, worth]) => `${texts(`cli-search-reason-${reason}`)} ${signed(worth)}`)
    return [
      `${place + 1}. ${name.filter((one) => one !== "").join(" · ")} (${signed(score)})`,
      `   ${strongest.join("; ")}`,
    ]
  })
  return [...understood, ...sections]
}

function signed(value: number): string {
  const rounded = value.toFixed(1).replace(".", ",")
  return value > 0 ? `+${rounded}` : rounded.replace("-", "−")
}
