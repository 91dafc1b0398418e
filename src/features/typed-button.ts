import { accentKey, fold, hasAccents, syllables } from "../core/text.ts"
import type { Dialogue } from "./dialogue.ts"

/** Longer words are a question, even where a label begins with them. */
const MOST_BEGINNING = 5
/** A single word may be what somebody asks about; these only answer. */
const ANSWERS = new Set(["dung", "chua", "khong", "yes"])

/**
 * The button of the last message whose whole label was typed, with or without accents; undefined for other words and
 * where several say the same.
 */
export function buttonNamed(dialogue: Dialogue, typed: string): string | undefined {
  const words = syllables(typed)
  return onlyButton(
    dialogue,
    (label) => label.length === words.length && beginsWith(label, words) && !typed.startsWith("/"),
  )
}

/**
 * The one button of the last message whose label begins with what was typed: two words or more, or one that answers.
 * Undefined when several do, and for what is asked.
 */
export function buttonBegun(dialogue: Dialogue, typed: string): string | undefined {
  const words = syllables(typed)
  const isEnough = words.length > 1 || ANSWERS.has(fold(words[0] ?? ""))
  if (!isEnough || words.length > MOST_BEGINNING || /^\/|\?/.test(typed)) return undefined
  return onlyButton(dialogue, (label) => beginsWith(label, words))
}

function onlyButton(dialogue: Dialogue, fits: (label: readonly string[]) => boolean): string | undefined {
  const places = (dialogue.labels ?? []).flatMap((label, place) => (fits(syllables(label)) ? [place] : []))
  return places.length === 1 ? dialogue.latest[places[0]!] : undefined
}

function beginsWith(label: readonly string[], words: readonly string[]): boolean {
  return words.length > 0 && words.every((word, place) => isSame(word, label[place]))
}

/** Accents may be left out, but those that were typed must agree: "đừng" is not "đúng". */
function isSame(typed: string, written: string | undefined): boolean {
  if (written === undefined) return false
  return hasAccents(typed) ? accentKey(typed) === accentKey(written) : fold(typed) === fold(written)
}
