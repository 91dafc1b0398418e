import { dayInVietnam } from "../../core/calendar.ts"
import { formatDate } from "../../core/dates.ts"
import { listQuestions } from "../../storage/questions.ts"
import { type Command, printLine, readWords } from "../command.ts"

/** `questions [--json]`: what people asked to pass on, without who they are. */
export const questionsCommand: Command = (words) => {
  const { values } = readWords(words, { json: { type: "boolean", default: false } })
  return async ({ database, texts }) => {
    const questions = await listQuestions(database)
    if (values.json) for (const question of questions) printLine(JSON.stringify(question))
    else if (questions.length === 0) printLine(texts("cli-questions-none"))
    else {
      for (const { code, question, asked_at } of questions) {
        printLine(texts("cli-question", { code, question, day: formatDate(dayInVietnam(asked_at)) }))
      }
    }
    return 0
  }
}
