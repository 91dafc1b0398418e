import type { Keys } from "../../core/seal.ts"
import type { About } from "./actions.ts"

/** What should stand there instead. */
export interface Wish {
  readonly about: About
  readonly text: string
}

const PURPOSE = "wish"

/** The form in which a wish is kept: it holds personal data. */
export function sealWish(keys: Keys, wish: Wish): string {
  return keys.seal(JSON.stringify(wish), PURPOSE)
}

/** The wish again. Throws AppError `key-wrong`. */
export function readWish(keys: Keys, sealed: string): Wish {
  return JSON.parse(keys.open(sealed, PURPOSE)) as Wish
}
