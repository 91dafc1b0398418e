import type { Outgoing } from "../../../src/core/channel.ts"
import { openMessage, type SealedMessage } from "../../../src/core/sealed-message.ts"
import type { Database, Queries } from "../../../src/storage/database.ts"
import { emptyTables } from "../../support/empty.ts"
import { testKeys } from "../../support/keys.ts"
import { type Phone, texts } from "../../support/phones.ts"

/** Nothing of questions, answers and the shelf is left. */
export async function emptyQuestions(database: Database): Promise<void> {
  await emptyTables(
    database,
    "open_questions, open_question_routes, question_answers, answer_watchers, shelf_answers, cases, turned_away",
  )
}

/** What a chat was told besides answers, in order. */
export async function noticesOf(queries: Queries, user: string): Promise<Outgoing[]> {
  const rows = await queries.query<{ message: Outgoing | SealedMessage }>(
    "select message from outbox where chat = $1 and kind = 'notice' order by id",
    [`chat of ${user}`],
  )
  return rows.map(({ message }) => openMessage(testKeys, message))
}

export const textOf = ({ parts }: Outgoing): string => parts.map((part) => part.text).join("\n")

/** Asks what has no clause and sends it to the Front of Đông Phong; returns its number. */
export async function sendQuestion(phone: Phone, question: string): Promise<string> {
  await phone.say(question)
  await phone.press(texts("ask-button-pass-on"))
  await phone.press("Mặt trận xã Đông Phong")
  const receipt = await phone.press(texts("openq-button-send"))
  const code = /HD-26-[2-9A-Z]{9}/.exec(receipt)?.[0]
  if (code === undefined) throw new Error(`no number in: ${receipt}`)
  return code
}

/** An officer answers the question with this number, resting on what `source` finds first. */
export async function answer(phone: Phone, code: string, text: string, source: string): Promise<string> {
  await phone.say(code)
  await phone.press(texts("openq-button-answer"))
  await phone.say(text)
  await phone.say(source)
  await phone.press(texts("openq-button-source", { number: 1 }))
  return phone.press(texts("openq-button-deliver"))
}

/** Offers the answer for everybody, under a question in the office's words. */
export async function offerForAll(phone: Phone, code: string, question: string): Promise<void> {
  await phone.say(code)
  await phone.press(texts("openq-button-shelve"))
  await phone.say(question)
  await phone.press(texts("openq-button-audience-public"))
}

/** Opens the first entry of the unit's shelf and does this with it. */
export async function onShelf(phone: Phone, act: "approve" | "take-back"): Promise<string> {
  await phone.say("kho trả lời")
  await phone.press(texts("openq-button-number", { number: 1 }))
  return phone.press(texts(`openq-button-${act}`))
}
