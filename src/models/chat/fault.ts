import { AppError } from "../../core/errors.ts"

/** How asking a model can end without an answer; the code of the error is `model-` and this. */
export const MODEL_FAULTS = [
  /** No answer, or not all of it, in the time that was given. */
  "timeout",
  /** Nobody listens there, or the connection broke. */
  "unreachable",
  /** 429, 503: too much to do. */
  "busy",
  /** Any other 5xx. */
  "failing",
  /** The server takes no such request: key, model, address, a redirect. */
  "refused",
  /** It answered, but not with what was asked for. */
  "garbled",
  /** The answer is longer than allowed, or was cut off at that length. */
  "too-long",
  /** Whoever asked wants no answer any more. */
  "stopped",
] as const
export type ModelFault = (typeof MODEL_FAULTS)[number]

/** Tokens that were read and written, all tries together. `isEstimate` where the server told none. */
export interface TokenUse {
  readonly in: number
  readonly out: number
  readonly isEstimate: boolean
}

export const NO_USE: TokenUse = { in: 0, out: 0, isEstimate: false }

export interface ModelErrorFacts {
  readonly status?: number
  readonly isPassing?: boolean
  readonly retryAfterMs?: number
  readonly use?: TokenUse
}

/**
 * A model did not answer. Holds numbers only: neither what was asked nor what came back, nor the address or the key, and
 * no cause, because the errors of clients and servers repeat all of that.
 */
export class ModelError extends AppError {
  readonly fault: ModelFault
  /** What the tries cost all the same. */
  readonly use: TokenUse
  /** What the server answered, where it did. */
  readonly status: number | undefined
  /** Asked again, it may answer, and the first try cost nothing. */
  readonly isPassing: boolean
  /** When the server wants to be asked again. */
  readonly retryAfterMs: number | undefined

  constructor(fault: ModelFault, facts: ModelErrorFacts = {}) {
    const { status, isPassing = false, retryAfterMs, use = NO_USE } = facts
    super(`model-${fault}`, `the model gave no answer: ${fault}${status === undefined ? "" : ` (${status})`}`)
    this.name = "ModelError"
    this.fault = fault
    this.use = use
    this.status = status
    this.isPassing = isPassing
    this.retryAfterMs = retryAfterMs
  }
}
