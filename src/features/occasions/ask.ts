import type { CalendarEntry } from "../../core/calendar-entry.ts"
import { refusalDigest } from "../../core/consent.ts"
import { isPublicKind } from "../../core/meeting.ts"
import { askerDigest } from "../../core/question-asker.ts"
import { readEntries } from "../../storage/calendar-entries.ts"
import { hasAgreed, hasRefused } from "../../storage/consents.ts"
import { insertOccasionQuestion } from "../../storage/occasion-questions.ts"
import { isPetition } from "../../understand/suggestion/index.ts"
import { askConsent } from "../consent/ask.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { fullTime } from "../meetings/deps.ts"
import { type OccasionsDeps, page } from "./deps.ts"

const LEAST_LETTERS = 10
const MOST_LETTERS = 1000
const MOST_NAME = 100
/** Of one account for one occasion. */
const MOST_QUESTIONS = 3
/** Whoever answers has to be able to read it before. */
const BEFORE_MS = 24 * 60 * 60 * 1000

/** Whether questions for an occasion are still taken. */
export function takesQuestions({ isCancelled, startsAt }: CalendarEntry, now: Date): boolean {
  return !isCancelled && startsAt.getTime() - BEFORE_MS > now.getTime()
}

/** The public occasion, while questions are taken; undefined for every other meeting, as for one that is not there. */
async function openOccasion(
  { queries }: OccasionsDeps,
  asker: Asker,
  meeting: number,
): Promise<CalendarEntry | undefined> {
  const [entry] = await readEntries(queries, [meeting], asker)
  return entry !== undefined && isPublicKind(entry.kind) && takesQuestions(entry, asker.now)
    ? entry
    : undefined
}

/** Asks for the question. */
export async function askQuestion(deps: OccasionsDeps, asker: Asker, meeting: number): Promise<Presented> {
  const { texts } = deps
  const entry = await openOccasion(deps, asker, meeting)
  if (entry === undefined) return page(texts("occasions-question-closed"))
  const time = fullTime(texts, entry.startsAt)
  return page(texts("occasions-question-ask", { time, least: LEAST_LETTERS, most: MOST_LETTERS }), [], {
    do: "question",
    meeting,
  })
}

/** Shows a question as it will be handed over, and asks whether with a name. What is not for here is kept nowhere. */
export async function previewQuestion(
  deps: OccasionsDeps,
  asker: Asker,
  meeting: number,
  text: string,
): Promise<Presented> {
  const { texts } = deps
  if ((await openOccasion(deps, asker, meeting)) === undefined)
    return page(texts("occasions-question-closed"))
  if (isPetition(text)) return { ...page(texts("occasions-question-petition")), isUnkept: true }
  const letters = [...text].length
  if (letters < LEAST_LETTERS || letters > MOST_LETTERS)
    return page(
      texts("occasions-question-length", { letters, least: LEAST_LETTERS, most: MOST_LETTERS }),
      [],
      { do: "question", meeting },
    )
  return page(texts("occasions-question-preview", { text }), [
    {
      label: texts("occasions-button-nameless"),
      action: { do: "send-question", meeting, text, name: "" },
    },
    { label: texts("occasions-button-named"), action: { do: "name-question", meeting, text } },
    { label: texts("occasions-button-reword"), action: { do: "ask", meeting } },
    { label: texts("occasions-button-drop"), action: { do: "drop-question" } },
  ])
}

export function askName({ texts }: OccasionsDeps, meeting: number, text: string): Presented {
  return page(texts("occasions-question-name"), [], { do: "question-name", meeting, text })
}

/** Shows it once more with the name that was typed. */
export function previewNamed(
  { texts }: OccasionsDeps,
  meeting: number,
  text: string,
  typed: string,
): Presented {
  const name = typed.trim().slice(0, MOST_NAME)
  return page(texts("occasions-question-named", { text, name }), [
    { label: texts("occasions-button-send"), action: { do: "send-question", meeting, text, name } },
    {
      label: texts("occasions-button-nameless"),
      action: { do: "send-question", meeting, text, name: "" },
    },
    { label: texts("occasions-button-drop"), action: { do: "drop-question" } },
  ])
}

/** Keeps the question; whoever has not said whether they want to hear of it is asked. */
export async function sendQuestion(
  deps: OccasionsDeps,
  asker: Asker,
  { meeting, text, name }: { readonly meeting: number; readonly text: string; readonly name: string },
): Promise<Presented> {
  const { queries, texts, keys } = deps
  if ((await openOccasion(deps, asker, meeting)) === undefined)
    return page(texts("occasions-question-closed"))
  const who = { channel: asker.from.channel, user: asker.user }
  const question = { meeting, asker: askerDigest(keys, who, meeting), text, name, most: MOST_QUESTIONS }
  if (!(await insertOccasionQuestion(queries, question, asker.now)))
    return page(texts("occasions-question-enough", { most: MOST_QUESTIONS }))
  const sent = page(texts("occasions-question-sent"))
  if (
    (await hasAgreed(queries, who, "suggestions")) ||
    (await hasRefused(queries, refusalDigest(keys, who, "suggestions")))
  )
    return sent
  const { parts, offers } = askConsent(texts, "suggestions")
  return { parts: [...sent.parts, ...parts], offers }
}
