import { AppError } from "../../../core/errors.ts"
import { checkWording } from "../../../wording/check.ts"
import type { Backed, Checked, Evidence, Fault, Proposed } from "../../../wording/types.ts"

/** What a model is asked to put into sentences. */
export interface Wording {
  /** Without whatever leads to a person. */
  readonly question: string
  readonly evidence: readonly Evidence[]
}

/** Asks a model; throws AppError for one that does not answer as it should. */
export type Propose = (wording: Wording) => Promise<readonly Proposed[]>

/** Lets through what the texts bear out. */
export type Check = (
  question: string,
  evidence: readonly Evidence[],
  proposed: readonly Proposed[],
) => Checked

/** `silent`: nothing that may be sent answers the question. `failed`: the model did not answer, and may do so next time. */
export type Worded =
  | { readonly outcome: "worded"; readonly sentences: readonly Backed[] }
  | { readonly outcome: "silent"; readonly faults: readonly Fault[] }
  | { readonly outcome: "failed"; readonly code: string }

/** Sentences of a model, as far as the texts bear them out. Never throws. */
export async function word(propose: Propose, wording: Wording, check: Check = checkWording): Promise<Worded> {
  try {
    const proposed = await propose(wording)
    const { sentences, faults, answers } = check(wording.question, wording.evidence, proposed)
    return answers
      ? { outcome: "worded", sentences }
      : { outcome: "silent", faults: faults.filter((fault) => fault !== null) }
  } catch (error) {
    return { outcome: "failed", code: error instanceof AppError ? error.code : "model-broken" }
  }
}
