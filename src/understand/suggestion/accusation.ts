/**
 * What a text, as the tags of `accusation-words.ts`, says against somebody. "sure": it accuses somebody of breaking the
 * law; "maybe": it hints at that, or is not sure itself, or names nobody.
 */
export type Certainty = "sure" | "maybe"

const DEED = "(?:crime|vice|hint)"
/** "phòng, chống tham nhũng, tiêu cực": spoken against, not of somebody. */
const PREVENTED = new RegExp(
  ` prevent (?:(?:x|,|prevent|body|official) ){0,3}${DEED}(?: (?:, |x )?${DEED})*(?= )`,
  "g",
)
/** "đề nghị công an xử lý": asked for help, not accused. */
const ADDRESSED = / address (?:(?:polite|body|named|,) ){0,3}official(?: body)?(?= )/g

/** "mấy chú công an chặn giùm", "Ban công tác Mặt trận kiến nghị": asked, or who asks. */
const BEGGED = / official (?:(?:x|polite|body|named) ){0,4}(?:beg|(?:x )?address)(?= )/g

/** The line without those who are only asked and what is only warned of. */
export function withoutAside(line: string): string {
  return line.replace(PREVENTED, " x").replace(ADDRESSED, " address").replace(BEGGED, " address")
}

/** Judges the deeds in a line that went through `withoutAside`. */
export function accuses(line: string): Certainty | undefined {
  const has = (tags: string) => new RegExp(` (?:${tags}) `).test(line)
  const isHedged = has("hedge") || / not (?:x )?(?:crime|vice) /.test(line)
  const isVague = / vague (?:[^ .?]+ ){0,4}(?:crime|vice|hint) /.test(line)
  const isSomebody = has("official|named") && !isVague
  if (has("crime")) return (isSomebody || has("body")) && !isVague && !isHedged ? "sure" : "maybe"
  if (has("vice")) return isSomebody && !isHedged ? "sure" : "maybe"
  // "mất trộm" is a matter of order, unless somebody is said to steal.
  if (has("petty") && has("named")) return isHedged ? "maybe" : "sure"
  const takesMoney =
    / official (?:(?!not )[^ ,.?]+ ){0,5}take (?:(?:x|official|named|address) ){0,2}money /.test(line)
  if (takesMoney && has("evidence") && !isHedged) return "sure"
  const isAboutMoney = / official (?:(?!not )[^ .?]+ ){0,8}money /.test(line)
  if (takesMoney || isAboutMoney || has("hint")) return "maybe"
  if (has("breach") && has("named")) return "maybe"
  return has("evidence") && has("official") ? "maybe" : undefined
}

/** Whether others are to be warned of swindlers whom nobody knows: "giả danh điện lực …, xã nhắc bà con". */
export function warns(line: string): boolean {
  const isSomebody = / (?:official|named) (?:[^ ,.?]+ ){0,4}scam | evidence /.test(line)
  return / scam /.test(line) && / warn | address /.test(line) && !isSomebody
}

/** "Phó chủ tịch xã …", "…, mấy ông địa chính …": who acts stands first in a clause. */
const SUBJECT = /(?:^|[,.?]) (?:(?:polite|body|named) ){0,2}official /

/** Whether an official does something in it, be there words for what or not. */
export function tellsOfOfficial(line: string): boolean {
  return SUBJECT.test(line)
}

/** "Trưởng thôn nên họp dân": what an official ought to do tells of no deed. */
export function tellsWhatOughtToBe(line: string): boolean {
  return / official (?:[^ ,.?]+ ){0,3}ought /.test(line)
}

/** Whether the office, not only asked for something, leaves undone or does what the writer disputes. */
export function tellsOfOffice(line: string): boolean {
  return / (?:body|official) /.test(line.replace(/ address (?:(?:polite|named) )*body(?= )/g, " address"))
}

export type Named = "denunciation" | "complaint" | "either"

/** Which of the two acts a line calls by its name, and whether it is said to be none. */
export function named(
  line: string,
): { readonly act: Named; readonly isDenied: boolean; readonly isAbout: boolean } | undefined {
  const denounces = / denounce /.test(line)
  const complains = / complain /.test(line)
  if (!denounces && !complains && !/ both /.test(line)) return undefined
  const act =
    / both /.test(line) || (denounces && complains) ? "either" : denounces ? "denunciation" : "complaint"
  const isDenied = / (?:no|not) (?:[^ ,.?]+ ){0,2}(?:denounce|complain|both) /.test(line)
  const isAbout = / about (?:[^ ,.?]+ ){0,4}(?:denounce|complain|both) /.test(line)
  return { act, isDenied, isAbout }
}
