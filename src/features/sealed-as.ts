import type { Keys } from "../core/seal.ts"

/**
 * How a button or a step carries something that a copy of the database must not tell, for as long as one key is used.
 * `purpose` keeps what was sealed for one thing from being opened as another: `open` throws AppError `key-wrong` then.
 */
export function sealedAs<T>(purpose: string) {
  return {
    seal: (keys: Keys, what: T): string => keys.seal(JSON.stringify(what), purpose),
    open: (keys: Keys, sealed: string): T => JSON.parse(keys.open(sealed, purpose)) as T,
  }
}
