import { createHash } from "node:crypto"
import { syllables } from "../core/text.ts"

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex")
}

/** Equal for texts that differ only in case, spaces and punctuation; a signed 64-bit number. */
export function wordsDigest(text: string): bigint {
  return createHash("sha1").update(syllables(text.toLowerCase()).join(" ")).digest().readBigInt64BE()
}
