import type { Category } from "../../../core/case.ts"
import type { Texts } from "../../../core/texts.ts"
import type { PublicWords } from "../../../storage/cases/publications.ts"

/** What all read of a public case, before its state and its days. */
export function publicText(
  texts: Texts,
  { category, title, text, answer }: PublicWords & { readonly category: Category },
): string {
  return [
    texts("suggestions-public-title", { title, category: texts(`suggestions-category-${category}`) }),
    text,
    ...(answer === "" ? [] : [texts("suggestions-public-answer", { answer })]),
  ].join("\n")
}
