import { createHash } from "node:crypto"
import { foldedSyllables } from "../core/terms.ts"

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex")
}

/** Equal for texts that differ only in accents, case, spaces and punctuation; a signed 64-bit number. */
export function foldedDigest(text: string): bigint {
  return createHash("sha1").update(foldedSyllables(text).join(" ")).digest().readBigInt64BE()
}
