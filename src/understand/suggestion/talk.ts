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

/** Whether a text asks to be told something: a question word that does not only press for a thing to be done. */
export function asks({ question }: Lines): boolean {
  if (/ (?:ask|report|when) /.test(question)) return true
  // "có được giải quyết không"
  return / have (?:[^ ,.?]+ ){1,12}not (?:x )?(?:[.?] )*$/.test(question) || / \? /.test(question)
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
