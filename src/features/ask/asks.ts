import { fold } from "../../core/text.ts"

/** What kind of thing would answer: a number, a point in time, or anything. */
export type Asks = "figure" | "time" | "any"

const TIME = /\b(?:khi nao|luc nao|ngay nao|bao gio|gio nao|thang nao|tu khi|den khi|khi)\b/
const FIGURE = /\b(?:bao nhieu|may|bao lau|muc nao|ty le|thoi han|toi da|toi thieu|it nhat)\b/
const NUMBER_WORD =
  /\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\s+(?:nam|thang|ngay|lan|tuan|gio|phut|quy|ky|nguoi|phan)\b/
const TIME_WORD =
  /\b(?:khi|sau khi|ke tu|tu ngay|truoc ngay|ngay \d|\d+ (?:gio|ngay|thang)|\d+h|trong thoi (?:han|gian)|hang (?:ngay|tuan|thang|quy|nam)|hom)\b/

export function whatIsAsked(question: string): Asks {
  const folded = fold(question)
  if (TIME.test(folded)) return "time"
  return FIGURE.test(folded) ? "figure" : "any"
}

/** True when a clause holds a thing of the kind asked for. */
export function holdsAsked(text: string, asks: Asks): boolean {
  if (asks === "any") return false
  const folded = fold(text)
  if (asks === "time") return TIME_WORD.test(folded)
  // The clause's own number says nothing.
  return /\d/.test(folded.replace(/^\S+\s/, "")) || NUMBER_WORD.test(folded)
}
