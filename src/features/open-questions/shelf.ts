import { recordRef } from "../../core/audit.ts"
import { dayText } from "../../core/day-text.ts"
import { may, rolesFor } from "../../core/rights.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import {
  approveEntry,
  hideEntry,
  readShelfAnswer,
  type ShelfAnswer,
  shelfOfUnit,
} from "../../storage/open-questions/shelf.ts"
import { holdersOf } from "../../storage/roles.ts"
import { indexOf } from "../ask/shelf-answer.ts"
import type { Asker, Offer, Presented } from "../dialogue.ts"
import { askedAgain } from "../officers-words.ts"
import type { QuestionsAction } from "./actions.ts"
import { nameOfUnit, page, type QuestionsDeps, questionButton, shorten } from "./deps.ts"
import { shelfFits } from "./shelve.ts"

const ON_A_PAGE = 4

/** What stands on a unit's shelf: what is to be looked at again first, then what waits for approval. */
export async function showShelf(
  deps: QuestionsDeps,
  asker: Asker,
  unit: number,
  from: number,
): Promise<Presented> {
  const { queries, texts } = deps
  const found = await asDesk(queries, (desk) => shelfOfUnit(desk, unit, { from, most: ON_A_PAGE + 1 }))
  const shown = found.slice(0, ON_A_PAGE)
  const text = [
    texts("openq-shelf", { unit: await nameOfUnit(deps, unit, asker.today), count: shown.length }),
    ...shown.map((one, at) =>
      texts("openq-shelf-line", { number: from + at + 1, state: one.state, question: shorten(one.question) }),
    ),
  ].join("\n")
  return page(text, [
    ...shown.map(
      (one, at): Offer<QuestionsAction> => ({
        label: texts("openq-button-number", { number: from + at + 1 }),
        action: { do: "entry", entry: one.id },
      }),
    ),
    ...(found.length > ON_A_PAGE
      ? [
          {
            label: texts("openq-button-next"),
            action: { do: "shelf", unit, from: from + ON_A_PAGE },
          } as const,
        ]
      : []),
    { label: texts("openq-button-waiting"), action: { do: "list", unit, from: 0 } },
  ])
}

/** The entry, for whoever answers questions in its unit, as all will see it. */
export async function showEntry(
  deps: QuestionsDeps,
  asker: Asker,
  one: ShelfAnswer,
  said?: string,
): Promise<Presented> {
  const { texts } = deps
  const { answer } = one
  const text = texts("openq-entry", {
    state: one.state,
    audience: one.shelf === 0 ? "public" : "members",
    unit: await nameOfUnit(deps, one.unit, asker.today),
    question: one.question,
    text: answer.text,
    source: answer.source,
    quote: answer.quote === "" ? "none" : answer.quote,
    name: one.approver ?? "none",
    day: one.approvedOn === null ? "" : dayText(one.approvedOn),
  })
  const canApprove = may(asker.standing.held, "approve-publication", one.unit)
  const button = (act: "approve" | "decline" | "take-back"): Offer<QuestionsAction> => ({
    label: texts(`openq-button-${act}`),
    action: { do: act, entry: one.id },
  })
  return page(askedAgain(said, text), [
    ...(canApprove && one.state === "offered" ? [button("approve"), button("decline")] : []),
    ...(canApprove && (one.state === "shown" || one.state === "review") ? [button("take-back")] : []),
    ...(one.answer.question === null || one.state === "back"
      ? []
      : [questionButton(deps, { id: one.answer.question }, "correct")]),
    { label: texts("openq-button-shelf"), action: { do: "shelf", unit: one.unit, from: 0 } },
  ])
}

/**
 * Shows an entry to all for whom it is. Who offered it approves it only where the unit has nobody else for that; the journal says
 * so then.
 */
export async function approve(deps: QuestionsDeps, asker: Asker, one: ShelfAnswer): Promise<Presented> {
  const { queries, texts, vectors, audit } = deps
  const me = asker.standing.person!.id
  const others = (await holdersOf(queries, one.unit, rolesFor("approve-publication"))).filter(
    ({ id }) => id !== me,
  )
  if (one.offeredBy === me && others.length > 0)
    return showEntry(deps, asker, one, texts("openq-approve-other"))
  if (!(await shelfFits(queries, one.unit, one.answer.document, one.shelf)))
    return showEntry(deps, asker, one, texts("openq-approve-source"))
  const index = await indexOf(queries, vectors, one.question)
  const isNew = await asDesk(queries, (desk) => approveEntry(desk, one.id, me, index, asker.today))
  if (!isNew) return again(deps, asker, one, texts("openq-overtaken"))
  await audit(
    asker,
    "answer-shelved",
    recordRef("answer", one.id),
    one.offeredBy === me ? "alone" : undefined,
  )
  return again(deps, asker, one, texts("openq-approved"))
}

/** It is not shown, or no longer. */
export async function takeBack(
  deps: QuestionsDeps,
  asker: Asker,
  one: ShelfAnswer,
  why: "declined" | "taken-back",
): Promise<Presented> {
  await asDesk(deps.queries, (desk) => hideEntry(desk, one.id, "back", asker.today))
  await deps.audit(asker, "answer-unshelved", recordRef("answer", one.id), why)
  return again(deps, asker, one, deps.texts(`openq-${why}`))
}

/** Asks once more. */
export function askTakeBack({ texts }: Pick<QuestionsDeps, "texts">, one: ShelfAnswer): Presented {
  return page(texts("openq-take-back", { question: one.question }), [
    { label: texts("openq-button-take-back-sure"), action: { do: "take-back-sure", entry: one.id } },
    { label: texts("openq-button-show"), action: { do: "entry", entry: one.id } },
  ])
}

async function again(
  deps: QuestionsDeps,
  asker: Asker,
  { id }: ShelfAnswer,
  said: string,
): Promise<Presented> {
  return showEntry(deps, asker, (await readShelfAnswer(deps.queries, id))!, said)
}
