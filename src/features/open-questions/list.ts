import { dayText } from "../../core/day-text.ts"
import { unitsWhere } from "../../core/rights.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { type OpenQuestion, questionsOf } from "../../storage/open-questions/questions.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import type { QuestionsAction } from "./actions.ts"
import { nameOfUnit, page, type QuestionsDeps, shorten } from "./deps.ts"
import { sealQuestion } from "./sealed.ts"
import { showShelf } from "./shelf.ts"

const ON_A_PAGE = 3

/** The questions of the unit in which somebody answers some; of several one is chosen. Undefined for whoever may nowhere. */
export async function openList(
  deps: QuestionsDeps,
  asker: Asker,
  what: "list" | "shelf",
): Promise<Presented | undefined> {
  const units = unitsWhere(asker.standing.held, "answer-questions")
  if (units.length === 0) return undefined
  if (units.length === 1)
    return what === "list"
      ? showQuestions(deps, asker, "waiting", units[0]!, 0)
      : showShelf(deps, asker, units[0]!, 0)
  const offers: Offer<QuestionsAction>[] = []
  for (const unit of units)
    offers.push({ label: await nameOfUnit(deps, unit, asker.today), action: { do: what, unit, from: 0 } })
  return page(deps.texts("openq-units"), offers)
}

/** What waits, as it is due, or what was settled, the newest first; a page of it. */
export async function showQuestions(
  deps: QuestionsDeps,
  asker: Asker,
  which: "waiting" | "settled",
  unit: number,
  from: number,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const found = await asDesk(queries, (desk) => questionsOf(desk, unit, which, { from, most: ON_A_PAGE + 1 }))
  const shown = found.slice(0, ON_A_PAGE)
  const list = which === "waiting" ? "list" : "settled"
  const text = [
    texts(`openq-list-${which}`, {
      unit: await nameOfUnit(deps, unit, asker.today),
      count: shown.length,
    }),
    ...shown.map((one, at) => lineText(deps, asker, one, from + at + 1)),
  ].join("\n")
  return page(text, [
    ...shown.map(
      (one, at): Offer<QuestionsAction> => ({
        label: texts("openq-button-number", { number: from + at + 1 }),
        action: { do: "show", question: sealQuestion(keys, one.id) },
      }),
    ),
    ...(found.length > ON_A_PAGE
      ? [{ label: texts("openq-button-next"), action: { do: list, unit, from: from + ON_A_PAGE } } as const]
      : []),
    which === "waiting"
      ? { label: texts("openq-button-settled"), action: { do: "settled", unit, from: 0 } }
      : { label: texts("openq-button-waiting"), action: { do: "list", unit, from: 0 } },
    { label: texts("openq-button-shelf"), action: { do: "shelf", unit, from: 0 } },
  ])
}

function lineText(
  { texts }: QuestionsDeps,
  { today }: Asker,
  { code, text, answerBy, state }: OpenQuestion,
  number: number,
): string {
  return texts("openq-line", {
    number,
    code,
    text: text === "" ? "none" : shorten(text),
    day: dayText(answerBy),
    state: state === "waiting" && answerBy < today ? "late" : state,
  })
}
