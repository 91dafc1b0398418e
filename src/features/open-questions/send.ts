import { dayText } from "../../core/day-text.ts"
import { newQuestionCode, questionDue } from "../../core/open-question.ts"
import { LISTED } from "../../core/rights.ts"
import { cleanInput } from "../../core/text.ts"
import { forgetWords } from "../../storage/forget-words.ts"
import { insertQuestion } from "../../storage/open-questions/questions.ts"
import { keepAsker, waitingOf } from "../../storage/open-questions/routes.ts"
import { lineOf } from "../../storage/units.ts"
import { triage } from "../../understand/suggestion/index.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { deskUnits, sendersOf } from "../suggestions/deps.ts"
import { doorOf, turnAway } from "../suggestions/doors.ts"
import { nameOfUnit, page, type QuestionsDeps, unitsThatAnswer } from "./deps.ts"
import { openWords, sealWords } from "./sealed.ts"

const MOST_UNITS = 5
/** So many questions of a person may wait at a time. */
const MOST_WAITING = 5
/** Longer is no question but a story, and may tell of people. */
const MOST_LETTERS = 1000

/**
 * Somebody wants a question to be answered by the office. What is no question is shown its own door and kept nowhere; else they
 * are told what is kept and asked once more.
 */
export async function beginSending(deps: QuestionsDeps, asker: Asker, typed: string): Promise<Presented> {
  const { texts, reception } = deps
  const question = cleanInput(typed)
  const judged = triage(question)
  const { kind, doubts } = judged
  const door = doorOf(judged)
  if (door !== undefined) return turnAway(deps, asker, door)
  if (kind === "abuse" || (kind === "human" && !isHarmless(doubts)))
    return page(texts("openq-doubtful", { reception: reception ?? texts("suggestions-reception") }))
  if ([...question].length > MOST_LETTERS) return page(texts("openq-too-long", { most: MOST_LETTERS }))
  const units = await unitsFor(deps, asker)
  const text = sealWords(deps.keys, question)
  if (units.length < 2) return askConsent(deps, asker, text, units[0] ?? null)
  const offers = []
  for (const unit of units.slice(0, MOST_UNITS))
    offers.push({
      label: await nameOfUnit(deps, unit, asker.today),
      action: { do: "consent", text, unit } as const,
    })
  return page(texts("openq-which-unit"), offers)
}

/** Whether the only doubt is what to do with it: it may be a question, and is no complaint and no denunciation. */
function isHarmless(doubts: readonly string[]): boolean {
  return doubts.includes("question") && doubts.every((one) => one === "question" || one === "suggestion")
}

/** Where a question goes: of a member to their unit or the nearest above it, of others to units that take things in. */
async function unitsFor(deps: QuestionsDeps, { standing }: Asker): Promise<number[]> {
  const own = [...new Set(standing.held.filter(({ role }) => LISTED.includes(role)).map(({ unit }) => unit))]
  if (own.length === 0) return deskUnits(deps)
  const desks = new Set(await unitsThatAnswer(deps))
  const lines = await lineOf(deps.queries, own)
  const nearest = own.flatMap((unit) => (lines.get(unit) ?? []).find((one) => desks.has(one)) ?? [])
  return [...new Set(nearest)]
}

/** Says in plain words what is kept: the question, and the way back, sealed; nothing else. */
export async function askConsent(
  deps: QuestionsDeps,
  asker: Asker,
  text: string,
  unit: number | null,
): Promise<Presented> {
  const { texts, keys } = deps
  return page(
    texts("openq-consent", {
      question: openWords(keys, text),
      unit: unit === null ? "none" : await nameOfUnit(deps, unit, asker.today),
    }),
    [
      { label: texts("openq-button-send"), action: { do: "send", text, unit } },
      { label: texts("openq-button-leave"), action: { do: "leave" } },
    ],
  )
}

/** Keeps the question without whoever asked it, and says by which number and day. What they had typed is forgotten. */
export async function send(
  deps: QuestionsDeps,
  asker: Asker,
  sealed: string,
  unit: number | null,
): Promise<Presented> {
  const { queries, texts, keys, holidays } = deps
  const { from, user, today, standing } = asker
  // Who takes questions in may have changed since they were asked.
  if (unit !== null && !(await unitsFor(deps, asker)).includes(unit))
    return beginSending(deps, asker, openWords(keys, sealed))
  if ((await waitingOf(queries, keys, await sendersOf(deps, asker))).length >= MOST_WAITING)
    return page(texts("openq-enough", { most: MOST_WAITING }))
  const text = openWords(keys, sealed)
  const code = newQuestionCode(today)
  const answerBy = questionDue(today, holidays)
  const lines = await lineOf(
    queries,
    standing.held.map((one) => one.unit),
  )
  const asMember =
    unit !== null &&
    standing.held.some(({ role, unit: own }) => LISTED.includes(role) && lines.get(own)!.includes(unit))
  const question = await insertQuestion(queries, { code, text, unit, asMember, receivedOn: today, answerBy })
  await keepAsker(queries, keys, question, { channel: from.channel, user, chat: from.chat })
  await forgetWords(queries, keys, from, {
    words: text,
    isSaid: (said) => cleanInput(said) === text,
    instead: { parts: [{ kind: "text", text: texts("common-unkept-covered") }] },
  })
  const name = unit === null ? "none" : await nameOfUnit(deps, unit, today)
  return page(texts("openq-receipt", { code, unit: name, day: dayText(answerBy) }))
}
