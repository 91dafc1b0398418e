import { createHash, createHmac, randomBytes } from "node:crypto"
import { fold } from "./text.ts"

/** 144 bits: 24 signs of base64url. Whoever has a token needs nothing else, so it is never logged. */
const TOKEN_BYTES = 18

/** A token that nobody can guess. */
export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url")
}

/** A token that nobody without the key can guess; the same for the same thing, so that it need not be kept. */
export function derivedToken(key: Uint8Array, thing: string): string {
  const code = createHmac("sha256", key).update(thing).digest()
  return code.subarray(0, TOKEN_BYTES).toString("base64url")
}

/** What is kept of a token. */
export function tokenDigest(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

/** Where a file is fetched. `publicUrl` is the address under which people reach this service. */
export function downloadUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, "")}/t/${token}`
}

/** Where somebody's own calendar is fetched. */
export function calendarUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, "")}/calendar/${token}.ics`
}

/** Where everybody may fetch the public occasions of a place. */
export function publicUnitUrl(publicUrl: string, unit: number): string {
  return `${publicUrl.replace(/\/+$/, "")}/calendar/public/${unit}.ics`
}

/** The same of a delegate: "nguyen-van-a.ics". */
export function publicDelegateUrl(publicUrl: string, delegate: string): string {
  const name = fold(delegate).trim().replace(/\s+/g, "-")
  return `${publicUrl.replace(/\/+$/, "")}/calendar/public/delegate/${encodeURIComponent(name)}.ics`
}

/** Where a file is brought. */
export function uploadUrl(publicUrl: string, token: string): string {
  return `${publicUrl.replace(/\/+$/, "")}/gui/${token}`
}
