import { formatDate } from "../../core/dates.ts"
import { waitingQuestions } from "../../storage/open-questions/questions.ts"
import { type Command, printLine, readWords } from "../command.ts"

/** `questions [--json]`: what people asked to pass on, without who they are. */
export const questionsCommand: Command = (words) => {
  const { values } = readWords(words, { json: { type: "boolean", default: false } })
  return async ({ database, texts }) => {
    const questions = await waitingQuestions(database)
    if (values.json)
      for (const { code, text, unit, desk, receivedOn, answerBy } of questions)
        printLine(JSON.stringify({ code, question: text, unit, desk, receivedOn, answerBy }))
    else if (questions.length === 0) printLine(texts("cli-questions-none"))
    else {
      for (const { code, text: question, receivedOn } of questions) {
        printLine(texts("cli-question", { code, question, day: formatDate(receivedOn) }))
      }
    }
    return 0
  }
}
