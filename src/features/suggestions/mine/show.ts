import { LISTED_DAYS, mayMove, OPEN_STATES } from "../../../core/case.ts"
import { courseOf } from "../../../core/case-course.ts"
import { caseToken } from "../../../core/case-keys.ts"
import { dayText } from "../../../core/day-text.ts"
import { addDays } from "../../../core/working-days.ts"
import type { Case } from "../../../storage/cases/cases.ts"
import { type CaseMessage, caseMessages } from "../../../storage/cases/messages.ts"
import { countCasePhotos } from "../../../storage/cases/photos.ts"
import { readPublic } from "../../../storage/cases/public-list.ts"
import { type CaseStep, stepsOf } from "../../../storage/cases/steps.ts"
import { requireUnit } from "../../../storage/units.ts"
import type { Asker, Presented } from "../../dialogue.ts"
import { button, page, type SuggestionsDeps } from "../deps.ts"
import { mayReopen } from "../move.ts"
import { ownCase } from "./find.ts"

/** One of the person's cases, by its button; other people's are not there. */
export async function showOwn(deps: SuggestionsDeps, asker: Asker, token: string): Promise<Presented> {
  const one = await ownCase(deps, asker, token)
  return one === undefined ? notThere(deps) : showCase(deps, asker, one)
}

export function notThere(deps: SuggestionsDeps): Presented {
  return page(deps.texts("suggestions-not-there"), [button(deps, "mine", { do: "mine", from: 0 })])
}

/** How it stands, what was said, and what the person may do now. */
export async function showCase(
  deps: SuggestionsDeps,
  asker: Asker,
  one: Case,
  news?: string,
): Promise<Presented> {
  const { queries, texts, keys } = deps
  const head = texts("suggestions-case", {
    code: one.code,
    date: dayText(one.receivedOn),
    unit: (await requireUnit(queries, one.desk, asker.today)).name,
    category: texts(`suggestions-category-${one.category}`),
    place: one.place === "" ? "none" : one.place,
    text: one.text === "" ? "none" : one.text,
    photos: await countCasePhotos(queries, one.id),
  })
  const isPublic = one.mayPublish && (await readPublic(queries, one.id, asker.today)) !== undefined
  const parts = [
    ...(news === undefined ? [] : [news]),
    head,
    stateText(deps, one),
    ...(await courseLines(deps, one, asker, await caseMessages(queries, one.id))),
    ...(isPublic ? [texts("suggestions-is-public")] : []),
    ...(one.closedOn === null
      ? []
      : [texts("suggestions-listed-until", { date: dayText(addDays(one.closedOn, LISTED_DAYS)) })]),
  ]
  const token = caseToken(keys, one.id)
  const isOpen = (OPEN_STATES as readonly string[]).includes(one.state)
  return page(parts.join("\n"), [
    ...(isOpen ? [button(deps, "add", { do: "add", token })] : []),
    ...(mayReopen(one, asker.today) ? [button(deps, "unsolved", { do: "unsolved", token })] : []),
    ...(mayMove(one.state, "closed", "citizen") ? [button(deps, "solved", { do: "solved", token })] : []),
    ...(mayMove(one.state, "withdrawn", "citizen")
      ? [button(deps, "withdraw", { do: "withdraw", token })]
      : []),
    ...(one.mayPublish ? [button(deps, "unpublish", { do: "unpublish", token })] : []),
    button(deps, "mine", { do: "mine", from: 0 }),
  ])
}

/** The state in words, with the day by which something comes. */
export function stateText({ texts }: Pick<SuggestionsDeps, "texts">, one: Case): string {
  const state = texts(`suggestions-state-${one.state}`)
  const isWorked = one.state === "received" || one.state === "checking" || one.state === "passed"
  if (!isWorked) return texts("suggestions-state", { state })
  return one.acceptedOn === null
    ? texts("suggestions-state-early", {
        state,
        accept: dayText(one.acceptBy),
        answer: dayText(one.answerBy),
      })
    : texts("suggestions-state-due", { state, answer: dayText(one.answerBy) })
}

/** What was done, with the words that are for the person, and nothing else of it; `messages` where they happened. */
export async function courseLines(
  { queries, texts }: Pick<SuggestionsDeps, "queries" | "texts">,
  { id }: Case,
  { today }: Pick<Asker, "today">,
  messages: readonly CaseMessage[] = [],
): Promise<string[]> {
  const lines: string[] = []
  let before: CaseStep["state"] | undefined
  for (const { step, message } of courseOf(await stepsOf(queries, id), messages)) {
    if (step === undefined) {
      const { day, fromCitizen, text } = message
      lines.push(texts(fromCitizen ? "suggestions-said" : "suggestions-asked", { date: dayText(day), text }))
      continue
    }
    if (!step.isPublic && step.mover === "office") continue
    const isReopened = step.mover === "citizen" && (before === "answered" || before === "refused")
    before = step.state
    const state = isReopened && step.state === "checking" ? "reopened" : step.state
    const unit = step.unit === null ? "none" : (await requireUnit(queries, step.unit, today)).name
    const head = texts("suggestions-step", {
      date: dayText(step.day),
      state: texts(`suggestions-state-${state}`),
      unit,
    })
    lines.push([head, ...wordsOf(texts, step)].join("\n"))
  }
  return lines
}

function wordsOf(texts: SuggestionsDeps["texts"], step: CaseStep): string[] {
  if (!step.isPublic) return []
  return [
    ...(step.reason === "" || step.state !== "refused" ? [] : [texts(`suggestions-reason-${step.reason}`)]),
    ...(step.publicNote === "" ? [] : [noteOf(texts, step)]),
    ...(step.evidence === "" ? [] : [texts("suggestions-news-evidence", { evidence: step.evidence })]),
  ]
}

/** What the office asks stands between what it and its sender say, so it is told whose words they are. */
function noteOf(texts: SuggestionsDeps["texts"], { state, publicNote }: CaseStep): string {
  return state === "waiting" ? texts("suggestions-step-asked", { text: publicNote }) : publicNote
}
