import type { MeetingKind } from "../../core/meeting.ts"
import { cleanInput } from "../../core/text.ts"
import { phraseOf } from "../when/phrase.ts"
import { type Now, readWhen, type When } from "../when/read.ts"
import { withTelexRead } from "../when/telex-words.ts"
import { type Labelled, takeLabelled } from "./labels.ts"

/** What a sentence that calls a meeting says; what it does not say is null. */
export interface Call {
  readonly kind: MeetingKind
  readonly when: When
  readonly place: string | null
  readonly agenda: string | null
  readonly isOnline: boolean
  /** What it says as "label: value"; absent when it says nothing so. */
  readonly labelled?: Labelled
}

const MEETS = /(?<![a-z])(?:hop|sinh hoat|tiep xuc cu tri|tiep cong dan|trieu tap|moi)(?![a-z])/
const BEGINNING = 60
const ASKS =
  /\?|(?<![a-z])(?:may gio|khi nao|bao gio|(?:hom|ngay) nao(?! cung)|bao nhieu|the nao|o dau|la gi|co duoc|co phai|may lan|quy dinh|vi sao|tai sao|ai (?:duoc|phai|chu tri))(?![a-z])|khong$/
const KINDS: readonly (readonly [words: RegExp, kind: MeetingKind])[] = [
  [/tiep xuc cu tri/, "voters"],
  [/tiep cong dan/, "reception"],
  [/(?<![a-z])(?:chi uy|cap uy|ban chi uy)(?![a-z])/, "committee"],
  [/(?<![a-z])(?:sinh hoat cong dong|hop dan|hoi nghi nhan dan)(?![a-z])/, "public"],
  [/chuyen de/, "thematic"],
  [/(?<![a-z])(?:dot xuat|bat thuong|hop khan)(?![a-z])/, "extraordinary"],
]
const ONLINE = /(?<![a-z])(?:online|truc tuyen|zoom|google meet|zavi)(?![a-z])/
const PLACE = /(?<![a-z])(?:tai|o|dia diem ?:?|noi hop ?:?) (?<words>[^,.;\n]+)/
const PLACE_ENDS = /(?<![a-z])(?:noi dung|nd ?:|chu tri|luc \d|vao luc|ngay \d|de ban|ve viec)/
const AGENDA = /(?<![a-z])(?:noi dung|nd)(?: hop| chinh| gom| la)?(?: ?[:,-])? (?<words>.+)$/s

/**
 * Reads a sentence that calls a meeting: "họp chi bộ 19h30 thứ năm 10/12 tại nhà văn hóa, nội dung …". Null for
 * sentences that call none, and for questions about meetings.
 */
export function readCall(text: string, now: Now): Call | null {
  const { rest, labelled } = takeLabelled(text)
  const said = withTelexRead(cleanInput(rest).normalize("NFC"))
  const { bare } = phraseOf(said)
  if (!MEETS.test(bare.slice(0, BEGINNING)) || ASKS.test(bare)) return null
  const when = readWhen(said, now)
  if ("ask" in when && when.about === "day") return null
  return {
    kind: KINDS.find(([words]) => words.test(bare))?.[1] ?? "regular",
    when,
    place: placeIn(said, bare),
    agenda: wordsOf(said, AGENDA.exec(bare)),
    isOnline: ONLINE.test(bare),
    ...(Object.keys(labelled).length === 0 ? {} : { labelled }),
  }
}

function placeIn(said: string, bare: string): string | null {
  const found = PLACE.exec(bare)
  if (found === null) return null
  const words = wordsOf(said, found)!
  const end = PLACE_ENDS.exec(phraseOf(words).bare)
  return (end === null ? words : words.slice(0, end.index)).trim() || null
}

/** What stands there as it was typed. */
function wordsOf(said: string, found: RegExpExecArray | null): string | null {
  const words = found?.groups?.words
  if (found === null || words === undefined) return null
  const at = found.index + found[0].length - words.length
  return said.slice(at, at + words.length).trim() || null
}
