import { recordRef } from "../../core/audit.ts"
import { dayText } from "../../core/day-text.ts"
import { QUESTION_REFUSALS, type QuestionRefusal } from "../../core/open-question.ts"
import { workingDaysBetween } from "../../core/working-days.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { answerTo } from "../../storage/open-questions/answers.ts"
import { type OpenQuestion, passQuestion, readQuestionById } from "../../storage/open-questions/questions.ts"
import { entryOfAnswer } from "../../storage/open-questions/shelf.ts"
import { lineOf } from "../../storage/units.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { askedAgain } from "../officers-words.ts"
import {
  mayWithQuestion,
  nameOfUnit,
  page,
  type QuestionsDeps,
  questionButton,
  unitsThatAnswer,
} from "./deps.ts"
import { sealQuestion } from "./sealed.ts"

const MOST_UNITS = 4

/** The page of a question as it stands now, with `said` above it; never who asked. */
export async function showQuestion(
  deps: QuestionsDeps,
  asker: Asker,
  id: number,
  said?: string,
): Promise<Presented> {
  const { queries, texts, holidays } = deps
  const { one, answer, entry } = await asDesk(queries, async (desk) => {
    const found = await answerTo(desk, id)
    return {
      one: (await readQuestionById(desk, id))!,
      answer: found,
      entry: found && (await entryOfAnswer(desk, found.id)),
    }
  })
  const days =
    one.answerBy < asker.today
      ? workingDaysBetween(one.answerBy, asker.today, holidays)
      : workingDaysBetween(asker.today, one.answerBy, holidays)
  const text = [
    texts("openq-question", {
      code: one.code,
      text: one.text === "" ? "none" : one.text,
      state: one.state,
      unit: one.desk === null ? "none" : await nameOfUnit(deps, one.desk, asker.today),
      received: dayText(one.receivedOn),
      asker: one.asMember ? "member" : "citizen",
    }),
    ...(one.state === "waiting"
      ? [
          texts("openq-due", {
            day: dayText(one.answerBy),
            left: one.answerBy < asker.today ? "late" : "open",
            days,
          }),
        ]
      : []),
    ...(one.state === "refused" ? [texts(`openq-reason-${one.reason}`)] : []),
    ...(answer === undefined
      ? []
      : [texts("openq-answer", { day: dayText(answer.onDay), text: answer.text, source: answer.source })]),
    ...(entry === undefined ? [] : [texts(`openq-entry-${entry.state}`)]),
  ].join("\n")
  const offers =
    one.state === "waiting"
      ? (["answer", "refuse", "pass"] as const)
      : one.state === "answered"
        ? ([...(entry === undefined ? (["shelve"] as const) : []), "correct"] as const)
        : []
  return page(
    askedAgain(said, text),
    offers.map((act) => questionButton(deps, one, act)),
  )
}

/** Asks for which of the fixed reasons no answer is given. */
export function askReason({ texts, keys }: QuestionsDeps, one: OpenQuestion): Presented {
  const question = sealQuestion(keys, one.id)
  return page(
    texts("openq-ask-reason"),
    QUESTION_REFUSALS.map((reason) => ({
      label: texts(`openq-button-reason-${reason}`),
      action: { do: "refuse-for", question, reason },
    })),
  )
}

/** Asks for the words besides: what the person can do, where else to go. */
export function askRefusal(
  { texts, keys }: QuestionsDeps,
  one: OpenQuestion,
  reason: QuestionRefusal,
  problem?: string,
): Presented {
  const question = sealQuestion(keys, one.id)
  return page(
    askedAgain(problem, texts("openq-ask-refusal", { reason: texts(`openq-reason-${reason}`) })),
    [questionButton({ texts, keys }, one, "show")],
    { do: "refuse-for", question, reason },
  )
}

/** Units above and below the one that works on it in which somebody answers questions, the nearest first. */
async function waysOn(deps: QuestionsDeps, { desk }: OpenQuestion): Promise<number[]> {
  if (desk === null) return []
  const desks = await unitsThatAnswer(deps)
  const found = await lineOf(deps.queries, [...desks, desk])
  const above = found.get(desk) ?? []
  const far = (unit: number) => {
    const up = above.indexOf(unit)
    return up >= 0 ? up : (found.get(unit) ?? []).indexOf(desk)
  }
  return desks.filter((unit) => unit !== desk && far(unit) > 0).sort((a, b) => far(a) - far(b) || a - b)
}

/** Asks to whom a question is passed on. */
export async function askPass(deps: QuestionsDeps, asker: Asker, one: OpenQuestion): Promise<Presented> {
  const units = (await waysOn(deps, one)).slice(0, MOST_UNITS)
  const question = sealQuestion(deps.keys, one.id)
  const offers = []
  for (const to of units)
    offers.push({
      label: await nameOfUnit(deps, to, asker.today),
      action: { do: "pass-to", question, to } as const,
    })
  return page(deps.texts("openq-pass", { count: units.length }), [
    ...offers,
    questionButton(deps, one, "show"),
  ])
}

/** Passes it on. The day by which the person was promised an answer stays. */
export async function passOn(
  deps: QuestionsDeps,
  asker: Asker,
  one: OpenQuestion,
  to: number,
): Promise<Presented> {
  if (one.state !== "waiting" || !(await waysOn(deps, one)).includes(to))
    return showQuestion(deps, asker, one.id, deps.texts("openq-overtaken"))
  await asDesk(deps.queries, (desk) => passQuestion(desk, one.id, to))
  await deps.audit(asker, "question-passed", recordRef("question", one.id))
  const said = deps.texts("openq-passed", {
    code: one.code,
    unit: await nameOfUnit(deps, to, asker.today),
  })
  return mayWithQuestion(asker, "answer-questions", { ...one, desk: to })
    ? showQuestion(deps, asker, one.id, said)
    : page(said)
}
