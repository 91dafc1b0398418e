import { findNumbers, numberMatches } from "../../core/document-number.ts"
import { contentFlags } from "../../core/filler.ts"
import { fold } from "../../core/text.ts"
import { type DocumentFacts, readFacts, readSections } from "../../storage/sections.ts"
import { readings } from "./abbreviations.ts"
import { answerParts, holdsAll } from "./answer-parts.ts"
import type { Answer, AskDeps, AskRequest, Remark } from "./answer-types.ts"
import { readParts } from "./asked-parts.ts"
import { isEnough } from "./caution.ts"
import { wordsOf } from "./clause-match.ts"
import { readComparison } from "./comparison.ts"
import { isOneDocument, type Named, namedDocuments } from "./named.ts"
import { overviewOf } from "./overview.ts"
import { answerPlaces } from "./place-answer.ts"
import { besidesStanding, type Question, readQuestion, subjectOf } from "./question.ts"
import { refusalOf } from "./refuse.ts"
import { answerFrom, attempt, attemptAll, remarksOn, rivalDocuments } from "./search-answer.ts"
import { isUsable, standingOn } from "./standing.ts"
import { citeDeeds, citeEffect, citeRelations } from "./standing-answer.ts"
import { callsByTitle, titledDocuments } from "./titled.ts"

/**
 * Answers a question from the shelf, with quotations only. Things that it compares, and things that it asks one beside the
 * other, are answered each by itself. Never throws for what was typed.
 */
export async function answerQuestion(deps: AskDeps, request: AskRequest): Promise<Answer> {
  const whole = readOn(deps, request)
  const refusal = refusalOf(whole.question.text)
  if (refusal !== undefined) return { outcome: "refused", code: refusal }
  return (
    (await answerCompared(deps, whole)) ??
    (await answerAsked(deps, whole, request.question)) ??
    answerOne(deps, whole)
  )
}

/** A question, and the request for the day that it asks about. */
interface Read {
  readonly request: AskRequest
  readonly question: Question
  readonly remarks: readonly Remark[]
}

function readOn({ glossary }: AskDeps, request: AskRequest): Read {
  const question = readQuestion(request.question, request.today, glossary)
  if (question.asOf === null) return { request, question, remarks: [] }
  const remark: Remark = { code: "as-of", on: question.asOf }
  return { request: { ...request, asOf: question.asOf }, question, remarks: [remark] }
}

/** "khiếu nại khác gì tố cáo": each side by itself; undefined where nothing is compared, or one clause tells of both. */
async function answerCompared(deps: AskDeps, whole: Read): Promise<Answer | undefined> {
  const asked = readComparison(whole.question.text)
  if (asked === undefined) return undefined
  const { request: day, remarks } = whole
  const answer = await answerParts(askOne(deps, whole), { asked, way: "compared", remarks, day, spare: [] })
  return answer?.outcome === "answered" && answer.parts === undefined
    ? foundOr(answerOne(deps, whole), answer)
    : answer
}

/** "mức đóng bao nhiêu, nộp khi nào": each part by itself, unless the best clause for the whole answers them all. */
async function answerAsked(deps: AskDeps, whole: Read, typed: string): Promise<Answer | undefined> {
  const { parts, isMore } = readParts(typed)
  if (parts.length < 2) return undefined
  const together = await answerOne(deps, whole)
  const spare = together.outcome === "answered" ? together.citations : []
  const names = parts.map(({ name }) => name)
  if (spare[0] !== undefined && holdsAll(spare[0], names)) return together
  const { request: day } = whole
  const remarks: Remark[] = isMore ? [...whole.remarks, { code: "more-parts" }] : [...whole.remarks]
  const answer = await answerParts(askOne(deps, whole), { asked: parts, way: "asked", remarks, day, spare })
  if (answer === undefined || together.outcome === "refused") return together
  return answer.outcome === "answered" && answer.parts === undefined ? foundOr(together, answer) : answer
}

async function foundOr(whole: Answer | Promise<Answer>, other: Answer): Promise<Answer> {
  const answer = await whole
  return answer.outcome === "answered" ? answer : other
}

function askOne(deps: AskDeps, whole: Read): (question: string) => Promise<Answer> {
  return async (question) => {
    const code = refusalOf(question)
    return code === undefined
      ? answerOne(deps, readOn(deps, { ...whole.request, question }))
      : { outcome: "refused", code }
  }
}

/**
 * Answers a question as one. In order: whether a document is in force; a place in a named document; a named document; all
 * documents.
 */
async function answerOne(deps: AskDeps, { request: dated, question, remarks }: Read): Promise<Answer> {
  const named = await documentsMeant(deps, dated, question)

  if (question.asksStanding) {
    const answer = await answerStanding(deps, dated, question, named, remarks)
    if (answer !== undefined) return answer
  }
  if (named.documents.length > 0) return answerNamed(deps, dated, question, named, remarks)
  if (named.unknown.length > 0) {
    const mention = question.asksStanding && (await answerMention(deps, dated, question, named, remarks))
    if (mention) return mention
    const number = named.unknown.map((asked) => asked.raw.trim()).join(", ")
    return { outcome: "not_found", reason: { code: "document", number }, remarks }
  }
  if (question.locators.length > 0 && callsByTitle(question.text))
    return { outcome: "clarify", choices: [], asked: dated.question }
  return (
    (await answerFollowing(deps, dated, question, remarks)) ??
    (await answerOfThen(deps, dated, question, remarks)) ??
    answerAnywhere(deps, dated, question, remarks)
  )
}

/** The documents called by number or a law's name; for a place or their standing also by the words of a title. */
async function documentsMeant(deps: AskDeps, request: AskRequest, question: Question): Promise<Named> {
  const named = await namedDocuments(deps.queries, question, request.sight)
  const isOpen = named.documents.length === 0 && named.unknown.length === 0
  if (!isOpen || (question.locators.length === 0 && !question.asksStanding)) return named
  const titled = await titledDocuments(deps, request, question.text)
  if (titled === undefined) return named
  if (question.locators.length === 0 && !isOneDocument(titled.documents)) return named
  return { documents: titled.documents, unknown: [], spans: [titled.span] }
}

async function answerStanding(
  deps: AskDeps,
  request: AskRequest,
  question: Question,
  named: Named,
  remarks: readonly Remark[],
): Promise<Answer | undefined> {
  const citations = []
  for (const asked of question.numbers) citations.push(...(await citeRelations(deps, request, asked)))
  for (const document of named.documents.slice(0, 2)) {
    citations.push(...(await citeDeeds(deps, request, document)))
    for (const effect of await citeEffect(deps, request, document)) {
      if (!citations.some((one) => one.quote.text === effect.quote.text)) citations.push(effect)
    }
  }
  if (citations.length === 0) return undefined
  return {
    outcome: "answered",
    citations: citations.slice(0, 3),
    remarks: [...remarks, ...remarksOn(citations)],
  }
}

/** A document that is not on the shelf, of which another one says that it no longer holds. */
async function answerMention(
  deps: AskDeps,
  request: AskRequest,
  question: Question,
  named: Named,
  remarks: readonly Remark[],
): Promise<Answer | undefined> {
  const attempted = await attempt(deps, request, question.readings, null)
  const candidates = attempted.candidates.filter(({ match }) => {
    const words = wordsOf(match)
    const isNamed = findNumbers(words).some((one) =>
      named.unknown.some((asked) => numberMatches(asked, one.key)),
    )
    return isNamed && CHANGES.test(fold(match.section.text))
  })
  if (candidates.length === 0) return undefined
  return answerFrom({ ...attempted, candidates: candidates.slice(0, 1) }, request, remarks)
}

const CHANGES = /thay the|bai bo|het hieu luc|sua doi, bo sung/

async function answerNamed(
  deps: AskDeps,
  request: AskRequest,
  question: Question,
  named: Named,
  remarks: readonly Remark[],
): Promise<Answer> {
  const { documents } = named
  const subject = subjectOf(question.text, [...named.spans, ...question.locators])
  if (!isOneDocument(documents) && (question.locators.length > 0 || !hasSubject(subject))) {
    return {
      outcome: "clarify",
      choices: documents.map((document) => ({ document })),
      asked: request.question,
    }
  }
  if (question.locators.length > 0) {
    const typed = { ...request, question: question.text }
    const answer = await answerPlaces(deps, typed, documents, question.locators, undefined)
    return answer.outcome === "answered" ? withRemarks(answer, remarks) : answer
  }
  if (!hasSubject(subject)) return overviewOf(deps, request, documents[0]!, remarks)
  // Nothing in it says from when it holds; the note under any quotation of it says whether it does.
  const asksOnlyStanding = question.asksStanding && !hasSubject(besidesStanding(subject))
  if (asksOnlyStanding && isOneDocument(documents)) return overviewOf(deps, request, documents[0]!, remarks)
  const ids = documents.map((document) => document.documentId)
  const byNumber = question.numbers.length > 0
  const texts = byNumber ? [{ text: subject, assumed: [] }, ...question.readings] : question.readings
  const attempted = await attempt(deps, request, texts, ids)
  if (isEnough(attempted.chance, question.text, true, deps.caution))
    return answerFrom(attempted, request, remarks)
  // A law's name may stand in a question about another text; a number says which text is meant.
  if (!byNumber) return answerAnywhere(deps, request, question, remarks)
  if (question.asksStanding && isOneDocument(documents))
    return overviewOf(deps, request, documents[0]!, remarks)
  return { outcome: "not_found", reason: { code: "subject", document: documents[0]! }, remarks }
}

/** "còn khoản 2?" and "thế đảng viên dự bị thì sao?": understood from the answer before. */
async function answerFollowing(
  deps: AskDeps,
  request: AskRequest,
  question: Question,
  remarks: readonly Remark[],
): Promise<Answer | undefined> {
  const { previous } = request
  const subject = subjectOf(question.text, question.locators)
  if (question.locators.length > 0 && !hasSubject(subject)) {
    const document = previous && (await documentOf(deps, request, previous.documentId))
    if (!document) return { outcome: "clarify", choices: [], asked: request.question }
    const [near] = await readSections(deps.queries, [previous!.sectionId], request.sight)
    const typed = { ...request, question: question.text }
    const answer = await answerPlaces(deps, typed, [document], question.locators, near)
    const continued: Remark = { code: "continued", document: document.number || document.title }
    return answer.outcome === "answered" ? withRemarks(answer, [...remarks, continued]) : answer
  }
  if (previous === undefined || !question.continues) return undefined
  const joined = question.readings.map((reading) => ({
    ...reading,
    text: `${previous.question} ${reading.text}`,
  }))
  const alone = await attempt(deps, request, question.readings, null)
  if (isEnough(alone.chance, question.text, false, deps.caution)) return answerFrom(alone, request, remarks)
  const together = await attempt(deps, request, joined, null)
  return isEnough(together.chance, question.text, false, deps.caution)
    ? answerFrom(together, request, remarks)
    : undefined
}

/** "năm 2024 chi bộ họp ngày nào": the rule of then, when it is not the one of today. */
async function answerOfThen(
  deps: AskDeps,
  request: AskRequest,
  question: Question,
  remarks: readonly Remark[],
): Promise<Answer | undefined> {
  const { period } = question
  if (period === null || request.asOf !== undefined || period.date >= request.today) return undefined
  const text = subjectOf(question.text, [period])
  const then = { ...request, asOf: period.date }
  const { found } = (await attempt(deps, then, readings(text, deps.glossary), null)).retrieved
  const past = found.flatMap(({ section }) => {
    const isPast = isUsable(standingOn(section, then.asOf)) && !isUsable(standingOn(section, request.today))
    return isPast ? [section.documentId] : []
  })
  if (past.length === 0) return undefined
  const attempted = await attempt(deps, then, readings(text, deps.glossary), [...new Set(past)])
  // The period says where to look, as a name would.
  if (!isEnough(attempted.chance, text, true, deps.caution)) return undefined
  return answerFrom(attempted, then, [...remarks, { code: "as-of", on: then.asOf }])
}

async function answerAnywhere(
  deps: AskDeps,
  request: AskRequest,
  question: Question,
  remarks: readonly Remark[],
): Promise<Answer> {
  const attempts = await attemptAll(deps, request, question.readings, null)
  if (!isEnough(attempts[0]!.chance, question.text, false, deps.caution))
    return { outcome: "not_found", reason: { code: "nothing" }, remarks }
  const rivals = rivalDocuments(attempts)
  if (rivals.length === 0) return answerFrom(attempts[0]!, request, remarks)
  return { outcome: "clarify", choices: rivals.map((document) => ({ document })), asked: request.question }
}

function hasSubject(text: string): boolean {
  return contentFlags(text).some(Boolean)
}

async function documentOf(
  deps: AskDeps,
  request: AskRequest,
  id: number,
): Promise<DocumentFacts | undefined> {
  return (await readFacts(deps.queries, [id], request.sight))[0]
}

function withRemarks(answer: Answer & { outcome: "answered" }, remarks: readonly Remark[]): Answer {
  return { ...answer, remarks: [...remarks, ...remarksOn(answer.citations)] }
}
