import type { Incoming } from "../../core/channel.ts"
import { cleanInput, fold } from "../../core/text.ts"
import { readOccasionWords } from "../../understand/occasion.ts"
import { isGreeting, isHowWord, isPersonWord } from "../menu/menu.ts"
import { isMyDataWord } from "../mydata/actions.ts"
import { isReachWord } from "../reach/reply.ts"
import { isSuggestionsWord, wantsPublic } from "../suggestions/words.ts"
import { type FirstWord, firstPressOf } from "./notice.ts"
import { isConsentWord } from "./reply.ts"

/** What somebody who has agreed to nothing may mean. */
export type Heard =
  | { readonly kind: "greeting" | "how" | "person" | "feature" | "mydata" | "button" | "empty" | "public" }
  /** `code` is what a button of the notice carries. */
  | { readonly kind: FirstWord; readonly code?: string }
  | { readonly kind: "code"; readonly code: string }
  /** Folded words for a place or a delegate. */
  | { readonly kind: "occasions"; readonly where: string }
  | { readonly kind: "question"; readonly typed: string }

const SAID: readonly (readonly [FirstWord, RegExp])[] = [
  ["yes", /^(?:1|(?:toi )?dong y)$/],
  ["no", /^(?:2|khong|(?:toi )?khong dong y)$/],
  ["more", /^(?:3|xem chi tiet|chi tiet)$/],
]
/** What only people who agreed can do, for it leaves something behind. */
const FEATURES = /^(?:gui (?:cau hoi )?cho nguoi phu trach)$/

/** Numbers and words mean the notice's buttons here, though it may have been shown long ago: nothing is remembered. */
export function hear({ action, text, unread }: Incoming): Heard {
  if (action !== undefined) {
    const pressed = firstPressOf(action)
    return pressed === undefined ? { kind: "button" } : { ...pressed, kind: pressed.word }
  }
  const typed = cleanInput(text)
  if (typed === "") return { kind: "empty" }
  if (unread !== undefined) return { kind: "question", typed }
  const word = fold(typed).replace(/[\s.,!?…]+$/, "")
  // Who asks “đồng ý?” has not said so.
  const said = typed.includes("?") ? undefined : SAID.find(([, words]) => words.test(word))?.[0]
  if (said !== undefined) return { kind: said }
  const code = codeIn(word.replace(/^\/start /, ""))
  if (code !== undefined) return { kind: "code", code }
  if (isGreeting(word)) return { kind: "greeting" }
  if (isHowWord(word)) return { kind: "how" }
  if (isPersonWord(word)) return { kind: "person" }
  if (isMyDataWord(word)) return { kind: "mydata" }
  const occasions = readOccasionWords(word)
  if (occasions?.what === "list") return { kind: "occasions", where: occasions.where }
  if (occasions !== null) return { kind: "feature" }
  if (wantsPublic(word)) return { kind: "public" }
  if (isReachWord(word) || isConsentWord(word) || isSuggestionsWord(word) || FEATURES.test(word))
    return { kind: "feature" }
  return { kind: "question", typed }
}

/**
 * A code that joins accounts or people, as it is printed; of another feature's only with its hyphen, so that no
 * question is one.
 */
function codeIn(word: string): string | undefined {
  const letters = word.replace(/[\s\-–—.]/g, "")
  if (!/^(?:lk|mz)[a-z0-9]{8,10}$/.test(letters) && !/^[a-z]{2}-[a-z0-9]{8,10}$/.test(word)) return undefined
  return `${letters.slice(0, 2)}-${letters.slice(2)}`.toUpperCase()
}
