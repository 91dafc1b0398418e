import type { TokenUse } from "./fault.ts"

/** At most, for Vietnamese and the vocabularies of today's models: rather too many than too few. */
export function estimateTokens(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / 2), 0)
}

/** Adds up what several tries cost. */
export class TokenCount {
  #in = 0
  #out = 0
  #isEstimate = false

  add(tokens: { readonly in: number; readonly out: number }, isEstimate = false): void {
    this.#in += tokens.in
    this.#out += tokens.out
    this.#isEstimate ||= isEstimate
  }

  get use(): TokenUse {
    return { in: this.#in, out: this.#out, isEstimate: this.#isEstimate }
  }
}
