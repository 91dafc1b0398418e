import { ASKED_ALONE } from "./align.ts"
import { stillAnswers } from "./answers.ts"
import { type Asked, askedOf, type Case, caseOf } from "./case.ts"
import { contextOf } from "./context.ts"
import { formsOf } from "./forms/forms.ts"
import { groundOf, type Quoted, Stored } from "./ground.ts"
import { leavesOutTooMuch } from "./omission/omission.ts"
import { hasWrongFigure } from "./rules/figure.ts"
import { answersWrongly, type Lead, leadOf, withoutFree, withoutQuestion } from "./rules/lead.ts"
import { isWrongLength, isWrongQuoteLength, MOST_SENTENCES } from "./rules/length.ts"
import { hasStrangeLink } from "./rules/link.ts"
import { changesModality } from "./rules/modality.ts"
import { turnsSense } from "./rules/negation.ts"
import { isPutTogetherAnew } from "./rules/order.ts"
import { hasWrongReference } from "./rules/reference.ts"
import { hasForeignSigns } from "./rules/signs.ts"
import { breaksWordsUp } from "./rules/taken.ts"
import { hasStrangeName, saysMore } from "./rules/words.ts"
import { locate } from "./text/locate.ts"
import type { Backed, Backing, Checked, Evidence, Fault, Proposed } from "./types.ts"

/**
 * Decides sentence by sentence what of a model's answer may be sent: what the stored texts say in the very words that are
 * quoted, put together as they put it. A sentence that fails is left out with the reason; none is mended.
 */
export function checkWording(
  question: string,
  evidence: readonly Evidence[],
  proposed: readonly Proposed[],
): Checked {
  const stored = new Map(evidence.map((passage) => [passage.id, new Stored(passage)]))
  const asked = askedOf(question)
  const sentences: Backed[] = []
  const faults = proposed.map((sentence, index): Fault | null => {
    const judged = index < MOST_SENTENCES ? judge(question, asked, stored, sentence) : "length"
    if (typeof judged === "string") return judged
    sentences.push(judged)
    return null
  })
  const answers = stillAnswers(
    question,
    proposed.slice(0, MOST_SENTENCES).map(({ text }) => text),
    sentences.map(({ text }) => text),
  )
  return { sentences, faults, answers }
}

function judge(
  question: string,
  asked: Asked,
  stored: ReadonlyMap<string, Stored>,
  sentence: Proposed,
): Backed | Fault {
  if (isWrongLength(sentence)) return "length"
  if (hasForeignSigns(sentence.text)) return "signs"
  if (sentence.sources.length === 0 || sentence.sources.some(({ passage }) => !stored.has(passage)))
    return "passage"
  const quotes: Quoted[] = []
  for (const { passage, quote } of sentence.sources) {
    const place = stored.get(passage)!
    const span = isWrongQuoteLength(quote) ? null : locate(place.pieces, quote)
    if (span === null) return "quote"
    quotes.push({ stored: place, span })
  }
  const backing = quotes.map(backingOf)
  const quoted = backing.map(({ quote }) => quote)
  if (hasStrangeLink(sentence.text, quoted)) return "link"
  const text = sentence.text.normalize("NFC").trim()
  const plain = withoutFree(withoutQuestion(text, question))
  const lead = leadOf(plain)
  const rest = lead?.rest ?? plain
  const ground = groundOf(quotes)
  const context = contextOf(quotes)
  let fault: Fault | null = null
  // Of the ways in which it may be meant, one must hold in all respects.
  for (const form of formsOf(quotes, quoted, rest)) {
    for (const askedAlone of ASKED_ALONE) {
      const found = faultOf(question, caseOf(form, ground, context, asked, askedAlone), lead, form, quotes)
      if (found === null) return { text, backing }
      fault ??= found
    }
  }
  return fault!
}

function backingOf({ stored, span }: Quoted): Backing {
  return { passage: stored.evidence.id, quote: stored.evidence.text.slice(span.start, span.end) }
}

function faultOf(
  question: string,
  it: Case,
  lead: Lead | null,
  text: string,
  quotes: readonly Quoted[],
): Fault | null {
  if (hasWrongFigure(it)) return "figure"
  if (hasWrongReference(it, text, quotes)) return "reference"
  if (hasStrangeName(it)) return "name"
  if (turnsSense(it) || (lead && answersWrongly(question, lead, it))) return "negation"
  if (changesModality(it)) return "modality"
  if (leavesOutTooMuch(it)) return "omission"
  if (saysMore(it) || breaksWordsUp(it) || isPutTogetherAnew(it) || it.steps.length === 0) return "words"
  return null
}
