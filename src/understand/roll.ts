import type { Presence } from "../core/meeting.ts"
import { fold } from "../core/text.ts"

/** What a chair types at the roll: whom by number on the list, and how they are. */
export interface RollLine {
  readonly numbers: readonly number[]
  readonly presence: Presence
}

/** "vắng" alone does not say whether there is a reason. */
const WORDS: readonly (readonly [words: RegExp, presence: Presence])[] = [
  [/^(?:(?:vang|nghi)(?: mat)? )?(?:khong|ko|k) (?:co )?(?:ly do|phep)$/, "absent"],
  [/^(?:(?:vang|nghi)(?: mat)? )?(?:co )?(?:ly do|phep)$/, "excused"],
  [/^(?:den |di )?(?:muon|tre|cham)$/, "late"],
  [/^(?:du )?(?:truc tuyen|online|onl)$/, "online"],
  [/^(?:co(?: mat)?|den|du|dung gio)$/, "present"],
]

/**
 * Reads "3 vắng có lý do", "4, 5 muộn; 6 trực tuyến". Null when any of it cannot be read: of a roll nothing is guessed, and
 * nothing is half done.
 */
export function readRoll(typed: string): RollLine[] | null {
  const lines: RollLine[] = []
  for (const part of fold(typed).split(/[;\n]+/)) {
    const found =
      /^\s*(?<numbers>\d{1,3}(?:(?:\s*,\s*|\s+va\s+|\s+)\d{1,3})*)\s*[:\-–]?\s*(?<words>[a-z].*?)[\s.!]*$/.exec(
        part,
      )
    const presence = WORDS.find(([words]) => words.test(found?.groups?.words ?? ""))?.[1]
    if (found === null || presence === undefined) return null
    lines.push({ numbers: (found.groups!.numbers!.match(/\d+/g) ?? []).map(Number), presence })
  }
  return lines
}
