import { FILE_LIMIT } from "./channel.ts"
import type { Texts } from "./texts.ts"

const MEGABYTE = 1024 * 1024

/**
 * How much a link to bring a file takes, by the first word of what it is made for. Which kinds it takes is said by
 * `links-takes-<word>`, and checked by whatever reads the file.
 */
const MEGABYTES = Object.freeze({
  /** Papers for the shelf. */
  shelf: FILE_LIMIT / MEGABYTE,
  /** A unit's list. */
  roster: 2,
  /** A unit's resolution. */
  resolution: 10,
})

type Use = keyof typeof MEGABYTES

/** What one link takes. */
export interface UploadRule {
  /** MiB of the largest file. */
  readonly megabytes: number
  /** The same in bytes. */
  readonly bytes: number
  /** True where a picture taken by the phone may be brought. */
  readonly takesPhotos: boolean
}

/** What a link made for this takes; one made for something unknown takes what the shelf takes. */
export function uploadRule(purpose: string): UploadRule {
  const use = useOf(purpose)
  const megabytes = MEGABYTES[use]
  return { megabytes, bytes: megabytes * MEGABYTE, takesPhotos: use === "shelf" }
}

/** The kinds and the size in words, the same in the conversation and on the page: "PDF …, nặng không quá 20 MB". */
export function uploadTakes(texts: Texts, purpose: string): string {
  const use = useOf(purpose)
  return texts(`links-takes-${use}`, { megabytes: MEGABYTES[use] })
}

function useOf(purpose: string): Use {
  const word = purpose.split(":", 1)[0]!
  return Object.hasOwn(MEGABYTES, word) ? (word as Use) : "shelf"
}
