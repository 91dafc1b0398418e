import { AppError } from "./errors.ts"
import type { Texts } from "./texts.ts"

/** An error in the reader's language; one without a sentence of its own keeps its English wording. */
export function explain(texts: Texts, error: Error): string {
  if (!(error instanceof AppError))
    return texts("error-unexpected", { problem: `${error.name}: ${error.message}` })
  try {
    return texts(`error-${error.code}`, error.details)
  } catch {
    return texts("error-unexpected", { problem: error.message })
  }
}
