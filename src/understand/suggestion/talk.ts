import type { Lines } from "./lexicons.ts"

/** Pictures and nothing else. */
const PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|[\s!.])+$/u

/** Nothing but greetings, thanks and what stands beside them; kind pictures alone are one too. */
export function greets({ greeting }: Lines, text: string): boolean {
  if (PICTURES.test(text) && /[\u{1F44B}\u{1F64F}\u{1F44D}\u2764\u{1F60A}\u{1F642}\u{1F970}]/u.test(text))
    return true
  const tags = greeting.trim().split(" ")
  return tags.includes("hi") && tags.every((tag) => /^(?:hi|[,.?]|)$/.test(tag))
}

/** Where a sentence ends, be it politely. */
const ENDS = "(?:tail )*(?:, (?:tail )+)?(?:[.?] |$)"
/** "có … không", "xong chưa": asked, but for "… cũng không". */
const YES_OR_NO = new RegExp(
  ` have (?:[^ ,.?]+ ){1,12}not ${ENDS}| (?!turn )[^ ,.?]+ not (?:tail )+(?:[.?] |$)| not \\? | have (?:[^ ,.?]+ ){1,6}not turn `,
)
/** "… ở chỗ nào", but not "chưa có cái nào". */
const OPEN_END = new RegExp(`(?<! not(?: [^ .?]+){0,9}) indef ${ENDS}`)
/** "đã … chưa", at the end of a clause. */
const DONE_YET = / done (?:[^ ,.?]+ ){1,12}yet not (?:tail )*(?:[,.?] |$)/
/** In words: what is shorter and has such a word in it asks. */
const SHORT = 16
const BRIEF = 9

/** Whether a text asks to be told something: a question word that does not only press for a thing to be done. */
export function asks(lines: Lines): boolean {
  const { question } = lines
  if (asksPlainly(lines) || / \? /.test(question)) return true
  const isShort = question.trim().split(" ").length <= SHORT && !/ (?:wish|bad|fact) /.test(lines.suggestion)
  return OPEN_END.test(question) || (isShort && / indef (?!turn)/.test(question) && !/ not /.test(question))
}

/** "tiêm mấy mũi": the word stands where a short question has it. */
function isBrief({ question, suggestion }: Lines): boolean {
  if (/ (?:soft|wish|beg) /.test(suggestion)) return false
  const words = question.trim().split(" ").length
  return words <= BRIEF && / indef (?:[^ ]+ ){0,2}$/.test(question) && !/ (?:not|turn|press) /.test(question)
}

/** Whether it does so with words that do nothing else. */
export function asksPlainly(lines: Lines): boolean {
  const { question } = lines
  // "chưa hứa bao giờ" asks nothing.
  return (
    / (?:ask|report) |(?<! not(?: x){0,3}) when /.test(question) || YES_OR_NO.test(question) || isBrief(lines)
  )
}

/** Whether it only presses for a thing to be done: "bao giờ xã mới làm", "sao mãi không". */
export function presses({ question }: Lines): boolean {
  return / (?:press|when (?:[^ ,.?]+ ){0,3}new) /.test(question)
}

/** Whether it asks what the law says of a deed, not whether somebody did it. */
export function asksLaw({ question }: Lines): boolean {
  return / legal /.test(question)
}

/** Whether it asks where to send something. */
export function asksTheWay({ question }: Lines): boolean {
  return / report /.test(question)
}

/** "đã trả lời phản ánh của tôi chưa", or that the code of one is lost: how what was sent before stands. */
export function asksStatus({ question }: Lines): boolean {
  return / lost /.test(question) || (/ sent /.test(question) && DONE_YET.test(question))
}

/** In words: a shorter text with nothing that speaks to somebody or of here may look for a rule, such as "xây nhà không phép". */
const BID = 9

/** A verb at the beginning of a message that bids: "trồng lại hàng phượng"; what was done to its writer is none. */
export function bids({ bidding, rule, suggestion }: Lines): boolean {
  if (!/^ (?:hail |, )*(?:do|redo) /.test(bidding) || / (?:self|done) /.test(bidding)) return false
  const speaks =
    / here /.test(rule) || / (?:redo|again) /.test(bidding) || / (?:soft|beg|praise) /.test(suggestion)
  return speaks || bidding.trim().split(" ").length >= BID
}

/** "có phải … không", "qua xã hay qua phường": the word of doubt is the question's own, not a fault. */
export function isForm({ question }: Lines): boolean {
  return / choice | certain (?:[^ ,.?]+ ){1,12}not (?:tail )*(?:[,.?] |$)/.test(question)
}

/** "tự nguyện mà ghi mức thì tự nguyện nỗi gì": a question word behind a contrast, in a longer sentence, wants no answer. */
export function isRhetorical({ question }: Lines): boolean {
  return question.trim().split(" ").length > BRIEF && / (?:still|turn) (?:[^.?]* )?indef /.test(question)
}
