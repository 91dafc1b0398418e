import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto"
import { AppError } from "./errors.ts"

/** The key of an installation, which lies outside the database: what it seals a copy of the database cannot open. */
export interface Keys {
  /** Sealed text, another one each time. */
  seal(text: string, purpose: string): string
  /** The text again. Throws AppError `key-wrong` when it was sealed with another key, for another purpose, or changed. */
  open(sealed: string, purpose: string): string
  /** The same 32 bytes for the same words, which nobody without the key can find. */
  digest(text: string, purpose: string): Buffer
}

const VERSION = "1"
const STEP = 128

/** JSON with blanks behind it, so that the length of what is sealed does not tell a channel, a name or a small number. */
export function evenJson(value: unknown): string {
  const text = JSON.stringify(value)
  return text + " ".repeat(STEP - (Buffer.byteLength(text) % STEP))
}

export function createKeys(secret: Buffer): Keys {
  // A list of thousands asks for the same key each time; purposes are few.
  const derived = new Map<string, Buffer>()
  const keyFor = (purpose: string) => {
    const known = derived.get(purpose)
    if (known !== undefined) return known
    const key = Buffer.from(hkdfSync("sha256", secret, "chibo", purpose, 32))
    derived.set(purpose, key)
    return key
  }
  return {
    seal(text, purpose) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce)
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
      return [VERSION, nonce, cipher.getAuthTag(), body]
        .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
        .join(".")
    },
    open(sealed, purpose) {
      const [version, ...parts] = sealed.split(".")
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, "base64url"))
      try {
        if (version !== VERSION) throw new Error("unknown form")
        const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), nonce!, {
          // A shorter one would be taken too, and is easier to guess.
          authTagLength: 16,
        })
        decipher.setAuthTag(tag!)
        return Buffer.concat([decipher.update(body!), decipher.final()]).toString("utf8")
      } catch {
        throw new AppError("key-wrong", "sealed with another key, or changed since")
      }
    },
    digest: (text, purpose) => createHmac("sha256", keyFor(purpose)).update(text).digest(),
  }
}
