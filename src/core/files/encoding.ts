import { AppError } from "../errors.ts"
import { judgeWords, LEGACY, type LegacyEncoding } from "./legacy.ts"

const SURE = 0.7
const MIN_WORDS = 3
const STRAY_SHARE = 0.001
// Letters that no old encoding shows when it is read as Western text.
const UNICODE_ONLY = /[\u0102-\u1EFF]/
// "Co^.ng ho`a": accents typed as signs after the letter, which no table can tell from punctuation.
const VIQR = /[aeo]\^[.'`?~]|[aou][(+][.'`?~]/gi
const VIQR_ENOUGH = 5
const VIQR_SHARE = 0.005
const asIs = (text: string): string => text

export interface Decoded {
  readonly text: string
  readonly warnings: string[]
}

/**
 * Bytes of a text file as Unicode: UTF-8, UTF-16 with or without a mark, Windows-1258, TCVN3 or VNI. A charset
 * the file declares is believed only after strict UTF-8 has failed. Throws `file-unknown-encoding` rather than
 * guess, and `file-corrupt` for binary data.
 */
export function decodeBytes(bytes: Uint8Array, declared = ""): Decoded {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), warnings: [] }
  const { kept, warnings } = withoutNuls(bytes)
  const utf8 = asUtf8(kept)
  if (utf8 !== undefined) {
    const repaired = repairLegacy(utf8.text)
    return { text: repaired.text, warnings: [...warnings, ...utf8.warnings, ...repaired.warnings] }
  }
  const single = asSingleBytes(kept, declared)
  return { text: single.text, warnings: [...warnings, ...single.warnings] }
}

/**
 * Text taken out of an office file, with passages typed in TCVN3 or VNI fonts turned into Unicode. Text that is
 * already Unicode comes back untouched. Throws `file-unknown-encoding` when most words are unreadable.
 */
export function repairLegacy(text: string): Decoded {
  const typed = text.match(VIQR)?.length ?? 0
  if (typed >= VIQR_ENOUGH && typed > text.length * VIQR_SHARE) throw unknownEncoding()
  const plain = judgeWords(text, asIs)
  const broken = plain.words - plain.valid
  if (broken < MIN_WORDS) return { text, warnings: [] }
  const best = bestLegacy(text)
  const gained = best.valid - plain.valid
  if (gained >= MIN_WORDS && gained >= broken * SURE) {
    const convert = LEGACY[best.encoding]
    const mostly = plain.valid < plain.words * 0.4
    const lines = text.split("\n").map((line) => {
      const gain = judgeWords(line, convert).valid - judgeWords(line, asIs).valid
      return gain > 0 || (gain === 0 && mostly && !UNICODE_ONLY.test(line)) ? convert(line) : line
    })
    return { text: lines.join("\n"), warnings: [`converted from ${best.encoding}`] }
  }
  const all = text.match(/[\p{L}\u00A1-\u00FF]+/gu)?.length ?? 0
  if (broken > plain.words * 0.5 && plain.words > all * 0.4 && plain.words >= 10) throw unknownEncoding()
  return { text, warnings: [] }
}

function bestLegacy(text: string): { encoding: LegacyEncoding; words: number; valid: number } {
  const tcvn3 = judgeWords(text, LEGACY.TCVN3)
  const vni = judgeWords(text, LEGACY.VNI)
  return tcvn3.valid >= vni.valid ? { encoding: "TCVN3", ...tcvn3 } : { encoding: "VNI", ...vni }
}

function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  // Without a mark: Latin letters have a zero in every other place, always on the same side.
  const sample = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even += 1
    if (sample[index + 1] === 0) odd += 1
  }
  const enough = sample.length * 0.2
  if (odd > enough && even < odd * 0.05) return "utf-16le"
  if (even > enough && odd < even * 0.05) return "utf-16be"
  return undefined
}

function withoutNuls(bytes: Uint8Array): { kept: Uint8Array; warnings: string[] } {
  const kept = bytes.filter((byte) => byte !== 0)
  const removed = bytes.length - kept.length
  if (removed === 0) return { kept: bytes, warnings: [] }
  if (removed > bytes.length * STRAY_SHARE) {
    throw new AppError("file-corrupt", `${removed} of ${bytes.length} bytes are zero: this is no text file`)
  }
  return { kept, warnings: [`${removed} stray zero bytes removed`] }
}

function asUtf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), warnings: [] }
  } catch {
    // Not strict: a file cut in the middle of a letter is still UTF-8, a file in another encoding is not.
    const text = new TextDecoder("utf-8").decode(bytes)
    const broken = text.split("\uFFFD").length - 1
    const wide = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0
    if (broken > 3 && broken > text.length * STRAY_SHARE) return undefined
    return wide > broken * 10 ? { text, warnings: [`${broken} broken letters in the file`] } : undefined
  }
}

function asSingleBytes(bytes: Uint8Array, declared: string): Decoded {
  const western = new TextDecoder("windows-1252").decode(bytes)
  const candidates: { name: string; text: string; share: number; words: number }[] = []
  const consider = (name: string, text: string, decode: (text: string) => string): void => {
    const { words, valid } = judgeWords(text, decode)
    candidates.push({ name, text: decode(text), words, share: words === 0 ? 0 : valid / words })
  }
  consider("windows-1258", decodeAs("windows-1258", bytes) ?? western, asIs)
  for (const [name, decode] of Object.entries(LEGACY)) consider(name, western, decode)
  const named = decodeAs(declared, bytes)
  if (named !== undefined) consider(declared, named, asIs)
  // Nothing but typographic quotes and dashes beyond ASCII.
  if (judgeWords(western, asIs).words === 0) return { text: western, warnings: ["read as windows-1252"] }
  const [first, second] = candidates.toSorted((a, b) => b.share - a.share)
  const clear = second === undefined || second.text === first?.text || first!.share - second.share > 0.1
  if (first === undefined || first.share < SURE || !clear) throw unknownEncoding()
  return { text: first.text, warnings: [`converted from ${first.name}`] }
}

function decodeAs(label: string, bytes: Uint8Array): string | undefined {
  if (label === "") return undefined
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return undefined
  }
}

function unknownEncoding(): AppError {
  return new AppError("file-unknown-encoding", "The letters are in no encoding that can be recognised surely")
}
