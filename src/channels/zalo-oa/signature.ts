import { createHash } from "node:crypto"
import { isSameSecret } from "../../core/same-secret.ts"

export interface Signed {
  /** The body as it came: another spelling of the same JSON has another signature. */
  readonly body: Uint8Array
  /** The header `X-ZEvent-Signature`, with or without `mac=`. */
  readonly signature: string | undefined
  /** Where the timestamp may stand, best first. */
  readonly timestamps: readonly (string | undefined)[]
}

/** Whether the event was signed with this key: SHA-256 over id, body, timestamp and key, one after the other. */
export function isSigned({ body, signature, timestamps }: Signed, id: string, key: string): boolean {
  const given = signature?.trim().replace(/^mac=/i, "").toLowerCase()
  const candidates = new Set(timestamps.filter((one) => one !== undefined))
  return [...candidates].some((timestamp) => {
    const mac = createHash("sha256").update(id).update(body).update(timestamp).update(key).digest("hex")
    return isSameSecret(given, mac)
  })
}
