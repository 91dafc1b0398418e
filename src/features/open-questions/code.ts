import { triesDigest } from "../../core/case-keys.ts"
import { dayText } from "../../core/day-text.ts"
import { asDesk } from "../../storage/cases/as-desk.ts"
import { blockedUntil } from "../../storage/link-codes.ts"
import {
  readQuestionByCode,
  readQuestionById,
  settleQuestion,
} from "../../storage/open-questions/questions.ts"
import { takeAsker } from "../../storage/open-questions/routes.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { restSentence } from "../reach/link.ts"
import { noteWrongCode } from "../reach/tries.ts"
import { senderOf } from "../suggestions/deps.ts"
import { mayWithQuestion, page, type QuestionsDeps } from "./deps.ts"
import { openQuestion, sealQuestion } from "./sealed.ts"
import { showQuestion } from "./show.ts"

/**
 * Says how a question stands to whoever has its number, never what was asked; officers are shown its page. A wrong number and
 * one that is nobody's get the same answer, and after some of them none is looked at for a while.
 */
export async function showStatus(deps: QuestionsDeps, asker: Asker, code: string): Promise<Presented> {
  const { queries, texts, keys } = deps
  const { channel } = senderOf(asker)
  const by = { channel, user: triesDigest(keys, senderOf(asker)), chat: "" }
  const blocked = await blockedUntil(queries, by, asker.now)
  if (blocked !== null) return page(restSentence(texts, blocked, asker.now))
  const one = await readQuestionByCode(queries, code)
  if (one === undefined) {
    const rest = await noteWrongCode(queries, by, asker.now)
    return page(rest === null ? texts("openq-code-none") : restSentence(texts, rest, asker.now))
  }
  if (mayWithQuestion(asker, "answer-questions", one)) return showQuestion(deps, asker, one.id)
  return page(
    texts("openq-status", { code: one.code, state: one.state, day: dayText(one.answerBy) }),
    one.state === "waiting"
      ? [
          {
            label: texts("openq-button-withdraw"),
            action: { do: "withdraw", question: sealQuestion(keys, one.id) },
          },
        ]
      : [],
  )
}

export function askWithdraw({ texts }: Pick<QuestionsDeps, "texts">, question: string): Presented {
  return page(texts("openq-withdraw"), [
    { label: texts("openq-button-withdraw-sure"), action: { do: "withdraw-sure", question } },
    { label: texts("openq-button-leave"), action: { do: "leave" } },
  ])
}

/** Whoever has the number takes the question back: its words and the way back are gone. */
export async function withdraw(deps: QuestionsDeps, asker: Asker, sealed: string): Promise<Presented> {
  const { queries, texts, keys } = deps
  const id = openQuestion(keys, sealed)
  const one = await readQuestionById(queries, id)
  if (one?.state !== "waiting") return page(texts("openq-overtaken"))
  await asDesk(queries, (desk) => settleQuestion(desk, id, { state: "withdrawn", forget: true }, asker.today))
  await takeAsker(queries, keys, id)
  return page(texts("openq-withdrawn"))
}
