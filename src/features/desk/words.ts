import { REFUSAL_REASONS, type RefusalReason } from "../../core/case.ts"
import type { Case } from "../../storage/cases/cases.ts"
import type { Offer, Presented } from "../dialogue.ts"
import { askedAgain, lengthProblem, letters, MOST_LETTERS } from "../officers-words.ts"
import type { DeskAction, WordsOf } from "./actions.ts"
import { overtaken } from "./carry.ts"
import { askWords, caseButton, type DeskDeps, page } from "./deps.ts"
import { type Draft, openDraft, sealCase, sealDraft } from "./sealed.ts"

const LEAST_EVIDENCE = 5
/** A gap of a template that nobody has filled. */
const GAP = /\[[^[\]]*\]/
const TEMPLATES = 5

export function askQuestion(deps: DeskDeps, one: Case, problem?: string): Presented {
  return askWords(deps, one, askedAgain(problem, deps.texts("desk-ask-question")), {
    do: "ask",
    case: sealCase(deps.keys, one.id),
  })
}

export function askOutside(deps: DeskDeps, one: Case, problem?: string): Presented {
  return askWords(deps, one, askedAgain(problem, deps.texts("desk-ask-outside")), {
    do: "outside",
    case: sealCase(deps.keys, one.id),
  })
}

/** Asks for the answer: in words of their own, or beginning with a template. */
export function askAnswer(deps: DeskDeps, one: Case, problem?: string): Presented {
  const { texts, keys } = deps
  return page(
    askedAgain(problem, texts("desk-ask-answer")),
    [caseButton(deps, one, "templates"), caseButton(deps, one, "show")],
    { do: "answer", case: sealCase(keys, one.id) },
  )
}

export function showTemplates(deps: DeskDeps, one: Case): Presented {
  const { texts, keys } = deps
  const sealed = sealCase(keys, one.id)
  const offers = Array.from(
    { length: TEMPLATES },
    (_, at): Offer<DeskAction> => ({
      label: texts("desk-template-name", { number: at + 1 }),
      action: { do: "template", case: sealed, number: at + 1 },
    }),
  )
  return page(texts("desk-templates"), [...offers, caseButton(deps, one, "show")])
}

/** A template to copy, fill and send back. */
export function showTemplate(deps: DeskDeps, one: Case, number: number): Presented {
  const { texts, keys } = deps
  return askWords(
    deps,
    one,
    [texts("desk-template-fill"), "", texts("desk-template", { number })].join("\n"),
    {
      do: "answer",
      case: sealCase(keys, one.id),
    },
  )
}

export function askReason(deps: DeskDeps, one: Case): Presented {
  const { texts, keys } = deps
  const sealed = sealCase(keys, one.id)
  return page(
    texts("desk-ask-reason"),
    REFUSAL_REASONS.map((reason) => ({
      label: texts(`desk-reason-${reason}`),
      action: { do: "refuse-for", case: sealed, reason },
    })),
  )
}

export function askRefusal(deps: DeskDeps, one: Case, reason: RefusalReason, problem?: string): Presented {
  const { texts, keys } = deps
  const asked = texts("desk-ask-refusal", { reason: texts(`suggestions-reason-${reason}`) })
  return askWords(deps, one, askedAgain(problem, asked), {
    do: "words",
    case: sealCase(keys, one.id),
    reason,
  })
}

/** Takes the words of a decision. What does not do is asked for again. */
export function takeWords(
  deps: DeskDeps,
  one: Case,
  step: { readonly do: WordsOf } | { readonly do: "words"; readonly reason: RefusalReason },
  text: string,
): Presented | Draft {
  const { texts, keys } = deps
  const ask = (problem: string) => {
    if (step.do === "ask") return askQuestion(deps, one, problem)
    if (step.do === "outside") return askOutside(deps, one, problem)
    return step.do === "words" ? askRefusal(deps, one, step.reason, problem) : askAnswer(deps, one, problem)
  }
  const wrong = lengthProblem(texts, text)
  if (wrong !== undefined) return ask(wrong)
  const gap = GAP.exec(text)?.[0]
  if (gap !== undefined) return ask(texts("desk-gap", { gap }))
  if (step.do === "ask" || step.do === "outside") return { to: step.do, text }
  if (step.do === "words")
    return askWhere(deps, one, sealDraft(keys, { to: "refuse", reason: step.reason, text, where: "" }))
  return askEvidence(deps, one, sealDraft(keys, { to: "answer", text, evidence: "" }))
}

/** An answer rests on something: without that it is not taken. */
export function askEvidence(deps: DeskDeps, one: Case, draft: string, problem?: string): Presented {
  return askWords(deps, one, askedAgain(problem, deps.texts("desk-ask-evidence")), {
    do: "evidence",
    case: sealCase(deps.keys, one.id),
    draft,
  })
}

/** Whoever is refused is told which other door there is. */
function askWhere(deps: DeskDeps, one: Case, draft: string, problem?: string): Presented {
  return askWords(deps, one, askedAgain(problem, deps.texts("desk-ask-where")), {
    do: "where",
    case: sealCase(deps.keys, one.id),
    draft,
  })
}

/** Takes what belongs to the words of a draft: on what an answer rests, or where else to go. */
export function takeRest(
  deps: DeskDeps,
  one: Case,
  { do: part, draft: sealed }: { readonly do: "evidence" | "where"; readonly draft: string },
  text: string,
): Presented | Draft {
  const draft = openDraft(deps.keys, sealed)
  const isMissing = letters(text) < LEAST_EVIDENCE || letters(text) > MOST_LETTERS || GAP.test(text)
  if (draft.to === "answer" && part === "evidence") {
    if (isMissing || isNothing(text))
      return askEvidence(deps, one, sealed, deps.texts("desk-evidence-missing"))
    return { ...draft, evidence: text }
  }
  if (draft.to !== "refuse") return overtaken(deps, one)
  if (isMissing || isNothing(text)) return askWhere(deps, one, sealed, deps.texts("desk-where-missing"))
  return { ...draft, where: text }
}

/** "Không có", "chưa có căn cứ": words that say that there is nothing. */
function isNothing(text: string): boolean {
  return /^\s*(?:không|chưa|khong|chua)(?:\s+\p{L}+){0,3}[\s.!]*$/iu.test(text)
}
