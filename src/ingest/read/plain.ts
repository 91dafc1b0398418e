import { decodeBytes } from "../../core/files/encoding.ts"
import type { RawText } from "./result.ts"

/** A text file, line for line. */
export function readPlain(bytes: Uint8Array): RawText {
  return decodeBytes(bytes)
}
