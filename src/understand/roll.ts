import type { Presence } from "../core/meeting.ts"
import { fold } from "../core/text.ts"
import { NUMBERS, numbersIn } from "./numbers.ts"

/** What a chair types at the roll: whom by number on the list, and how they are. */
export type RollLine =
  | { readonly numbers: readonly number[]; readonly presence: Presence }
  /** Everybody but these, of whom nothing is said. */
  | { readonly allBut: readonly number[]; readonly presence: Presence }
  /** Those of whom nothing is known yet. */
  | { readonly rest: true; readonly presence: Presence }

/** "vắng" alone does not say whether there is a reason. */
const WORDS: readonly (readonly [words: RegExp, presence: Presence])[] = [
  [/^(?:(?:deu )?(?:vang|nghi)(?: mat)? )?(?:khong|ko|k) (?:co )?(?:ly do|phep)$/, "absent"],
  [/^(?:(?:deu )?(?:vang|nghi)(?: mat)? )?(?:co )?(?:ly do|phep)$/, "excused"],
  [/^(?:vang|nghi)(?: mat)? (?:vi )?(?:om|di vien|(?:di )?cong tac|viec (?:gia dinh|nha))$/, "excused"],
  [/^(?:deu )?(?:den |di )?(?:muon|tre|cham)$/, "late"],
  [/^(?:deu )?(?:du )?(?:truc tuyen|online|onl)$/, "online"],
  [/^(?:deu )?(?:co(?: mat)?|den|du|di|dung gio)$/, "present"],
]
const ALL =
  /^(?:tat ca|toan bo|toan the|ca|moi)(?: (?:moi nguoi|nguoi|cac dong chi|dong chi|dang vien|chi bo))? (.+)$/
const ALL_BEHIND =
  /^((?:co|den|di) mat|co|den|di|du|truc tuyen|online)(?: mat)? (?:het|ca|du|tat ca|day du|toan bo)(?: roi)?$/
const REST = /^(?:(?:so|nhung nguoi|cac dong chi|moi nguoi) )?con lai (.+)$/
const BUT = /[,\s]+(?:chi )?(?:ngoai tru|tru ra|ngoai|tru)[\s:]+/

/**
 * Reads "3 vắng có lý do", "4, 5 muộn; 6 trực tuyến", "1-10 có mặt", "tất cả có mặt trừ 3, 7". Null when any of it cannot
 * be read: of a roll nothing is guessed, and nothing is half done.
 */
export function readRoll(typed: string): RollLine[] | null {
  const lines: RollLine[] = []
  const words = fold(typed)
    // "3 vắng có phép, còn lại có mặt" are two things.
    .replace(
      /(?<!\b(?:so|nguoi|chi))[,.\s]+(?:va )?(?=(?:(?:so|nhung nguoi|cac dong chi|moi nguoi) )?con lai )/g,
      ";",
    )
  for (const part of words.split(/[;\n]+/)) {
    const read = partIn(part.trim().replace(/[\s.,!]+$/, ""))
    if (read === null) return null
    lines.push(...read)
  }
  return lines
}

function partIn(part: string): RollLine[] | null {
  const rest = REST.exec(part)
  if (rest !== null) {
    const presence = presenceIn(rest[1]!)
    return presence === null ? null : [{ rest: true, presence }]
  }
  return everybodyIn(part) ?? numberedIn(part)
}

/** "tất cả có mặt", "có mặt hết trừ 3, 7", "… trừ 3 vắng có phép": what is said of the exceptions follows. */
function everybodyIn(part: string): RollLine[] | null {
  const [all = "", but, ...more] = part.split(BUT)
  const behind = ALL_BEHIND.exec(all)?.[1]
  const said = behind ?? ALL.exec(all)?.[1]?.replace(/ (?:het|ca|day du|du)$/, "")
  const presence = said === undefined ? null : presenceIn(said)
  if (presence === null || more.length > 0) return null
  if (but === undefined) return [{ allBut: [], presence }]
  const numbers = onlyNumbers(but)
  if (numbers !== null) return [{ allBut: numbers, presence }]
  const others = numberedIn(but)
  if (others === null) return null
  return [{ allBut: others.flatMap((one) => ("numbers" in one ? one.numbers : [])), presence }, ...others]
}

const ONE = new RegExp(`^(${NUMBERS})\\s*[:)\\-–]?\\s*([a-z][a-z ]*)`)
const WORDS_FIRST = new RegExp(`^([a-z][a-z ]*?)\\s*[:\\-–]?\\s*(${NUMBERS})$`)

/** "3, 4 muộn", several behind each other, or "muộn: 3, 4". */
function numberedIn(part: string): RollLine[] | null {
  const lines: RollLine[] = []
  for (let left = part; left !== ""; ) {
    const found = ONE.exec(left)
    if (found === null) break
    const presence = presenceIn(found[2]!.trim())
    const numbers = numbersIn(found[1]!)
    if (presence === null || numbers === null) return null
    lines.push({ numbers, presence })
    left = left.slice(found[0].length).replace(/^[\s,.]+/, "")
    if (left === "") return lines
  }
  const first = lines.length === 0 ? WORDS_FIRST.exec(part) : null
  const presence = first === null ? null : presenceIn(first[1]!)
  const numbers = first === null ? null : numbersIn(first[2]!)
  return presence === null || numbers === null ? null : [{ numbers, presence }]
}

function onlyNumbers(words: string): number[] | null {
  return new RegExp(`^${NUMBERS}$`).test(words) ? numbersIn(words) : null
}

function presenceIn(words: string): Presence | null {
  const said = words.trim().replace(/^(?:la|thi|deu) /, "")
  return WORDS.find(([pattern]) => pattern.test(said))?.[1] ?? null
}
