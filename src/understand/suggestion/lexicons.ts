import { ACCUSATION_WORDS } from "./accusation-words.ts"
import { CATEGORY_WORDS } from "./category-words.ts"
import { DISTRESS_WORDS } from "./distress-words.ts"
import { EMERGENCY_WORDS } from "./emergency-words.ts"
import { HARM_WORDS } from "./harm-words.ts"
import { lexiconOf, type Token, tagged } from "./lexicon.ts"
import { MENDING_WORDS } from "./mending-words.ts"
import { REDRESS_WORDS } from "./redress-words.ts"
import { RULE_WORDS } from "./rule-words.ts"
import { SECRET_WORDS } from "./secret-words.ts"
import { vocabularyOf } from "./spelling.ts"
import { ABUSE_WORDS, GREETING_WORDS, PERSON_WORDS, QUESTION_WORDS, SUGGESTION_WORDS } from "./talk-words.ts"
import { TOLD_WORDS } from "./told-words.ts"
import { readTyped } from "./typed.ts"
import { BIDDING_WORDS } from "./wish-words.ts"

const LEXICONS = {
  accusation: lexiconOf(ACCUSATION_WORDS),
  told: lexiconOf(TOLD_WORDS),
  harm: lexiconOf(HARM_WORDS),
  redress: lexiconOf(REDRESS_WORDS),
  distress: lexiconOf(DISTRESS_WORDS),
  secret: lexiconOf(SECRET_WORDS),
  emergency: lexiconOf(EMERGENCY_WORDS),
  mending: lexiconOf(MENDING_WORDS),
  category: lexiconOf(CATEGORY_WORDS),
  greeting: lexiconOf(GREETING_WORDS),
  abuse: lexiconOf(ABUSE_WORDS),
  question: lexiconOf(QUESTION_WORDS),
  suggestion: lexiconOf(SUGGESTION_WORDS),
  bidding: lexiconOf(BIDDING_WORDS),
  person: lexiconOf(PERSON_WORDS),
  rule: lexiconOf(RULE_WORDS),
}
const KNOWN = vocabularyOf(Object.values(LEXICONS))

/** One text, once as the tags of each lexicon. */
export type Lines = Readonly<Record<keyof typeof LEXICONS, string>>

/** The words of a text as they are meant. */
export function tokensOf(text: string): Token[] {
  return readTyped(text, KNOWN)
}

export function linesOf(tokens: readonly Token[]): Lines {
  return Object.fromEntries(
    Object.entries(LEXICONS).map(([name, lexicon]) => [name, tagged(tokens, lexicon)]),
  ) as Lines
}
