import { find, mayBe, type Phrase, take } from "./phrase.ts"

const VERBS = ["chuyển", "đổi", "dời", "hoãn", "lùi", "đẩy"]
const VERB = "(?:chuyen|doi|hoan|lui|day)"
/** What moves to another place or another form keeps its time. */
const ELSEWHERE =
  "(?! (?:phong|nha|hoi truong|tru so|tang|dinh|dia diem|cho|hinh thuc|truc tuyen|online|zoom|mo hinh)(?![a-z]))"
/** A correction says what holds now after such words … */
const MOVED = new RegExp(
  `(?<![a-z]|viec )${VERB}(?: (?:lai|lich|gio|ngay|thoi gian|hop))* (?:sang|qua|den|toi|vao|thanh|xuong|len)(?![a-z])${ELSEWHERE}`,
  "g",
)
/** … also with the old time between them: "dời cuộc họp 14h mai sang 15h30" … */
const MOVED_OVER = new RegExp(
  `(?<![a-z]|viec )${VERB} [^.;]{1,60}? (?:sang|qua|thanh) (?=(?:luc |vao )*(?:\\d|ngay |thu |t[2-7]|chieu|trua|toi |sang |mai|cung ngay))`,
  "g",
)
/** … or before such. */
const NOT = /(?<![a-z])(?:chu )?khong phai [^,.;]*/g
const AGAIN = /(?<![a-z])(?:hang|moi|nao cung) /
/** By how much, not to when. */
const SHIFTED =
  /(?<![a-z])(?:lui|doi|hoan|day)(?: (?:lai|xuong|len|lich|gio|hop|som|muon|them))* (?:\d{1,2}|nua|mot|hai|ba) (?:phut|tieng|ngay|hom|tuan)(?![a-z])/g

/** What a phrase that corrects another time says. */
export interface Moved {
  /** What was said of the time that no longer holds; null when nothing is corrected. */
  readonly before: Phrase | null
  /** Whether it only says by how much: then the new time is asked. */
  readonly isShifted: boolean
}

/** Leaves of a phrase what holds now: "14h ngày 3/12 chuyển sang 16h ngày 4/12". */
export function takeMoved(phrase: Phrase): Moved {
  take(phrase, NOT)
  const isShifted = find(phrase, SHIFTED, ({ at }) => isVerb(phrase, at)).length > 0
  const moved = find(phrase, MOVED).at(-1) ?? find(phrase, MOVED_OVER, (one) => isOver(phrase, one)).at(-1)
  if (moved === undefined) return { before: null, isShifted }
  const before = { ...phrase, bare: phrase.bare.slice(0, moved.end) }
  phrase.bare = `${"_".repeat(moved.end - 1)} ${phrase.bare.slice(moved.end)}`
  return { before, isShifted }
}

function isVerb(phrase: Phrase, at: number): boolean {
  return VERBS.some((verb) => mayBe(phrase, at, verb))
}

/** Without accents "sang" is rather the morning; what changes every month is a rule. */
function isOver(phrase: Phrase, { at, end }: { readonly at: number; readonly end: number }): boolean {
  if (!isVerb(phrase, at) || AGAIN.test(phrase.bare.slice(0, end))) return false
  return (
    !/ sang $/.test(phrase.bare.slice(0, end)) ||
    / sang $/.test(phrase.hasAccents ? phrase.typed.slice(0, end) : "")
  )
}

const SAME_DAY =
  /(?<![a-z])(?:cung|trong|van) (?:ngay|hom|bua)(?: do| ay)?(?![a-z]| \d)|(?<![a-z])(?:ngay|hom|bua) (?:do|ay)(?![a-z])/g

/** Takes "cùng ngày" and its like: the day that was named before. */
export function takeSameDay(phrase: Phrase): boolean {
  return take(phrase, SAME_DAY).length > 0
}
