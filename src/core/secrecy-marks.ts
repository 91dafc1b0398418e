import { fold } from "./text.ts"

/** Levels of secrecy as offices write them, the highest first. */
export const LEVELS = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"] as const
export type Level = (typeof LEVELS)[number]

/** What makes another word of a "mật" before it: mật khẩu, mật độ, mật ong. Parts of a pattern, in small letters. */
export const OTHER_WORDS = "khẩu|độ|ong|mã|thiết|vụ|danh"

/** The level that these words are, however they are written: "tối mật", "Toi  mat". */
export function levelNamed(words: string): Level {
  const plain = fold(words)
  return plain.startsWith("tuyet") ? "TUYỆT MẬT" : plain.startsWith("toi") ? "TỐI MẬT" : "MẬT"
}
