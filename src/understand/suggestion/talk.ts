import type { Lines } from "./lexicons.ts"

/** Nothing but greetings, thanks and what stands beside them; pictures and signs alone are one too. */
export function greets({ greeting }: Lines): boolean {
  const tags = greeting.trim().split(" ")
  return tags.includes("hi") && tags.every((tag) => /^(?:hi|[,.?]|)$/.test(tag))
}

/** Whether a text asks to be told something: a question word that does not only press for a thing to be done. */
export function asks({ question }: Lines): boolean {
  if (/ (?:ask|report) /.test(question)) return true
  // "có được giải quyết không"
  return / have (?:[^ ,.?]+ ){1,12}not (?:x )?(?:[.?] )*$/.test(question) || / \? /.test(question)
}

/** Whether it asks what the law says of a deed, not whether somebody did it. */
export function asksLaw({ question }: Lines): boolean {
  return / legal /.test(question)
}

/** Whether it asks where to send something. */
export function asksTheWay({ question }: Lines): boolean {
  return / report /.test(question)
}
