import type { Answer, AnswerPart, Citation, Remark } from "./answer-types.ts"
import { remarksOn } from "./search-answer.ts"

/** One of several things that a question asks. */
export interface Asked {
  /** As it was typed: "khiếu nại", "nộp khi nào". */
  readonly name: string
  /** Whole questions for it, the likeliest meaning first; one at least. */
  readonly questions: readonly string[]
}

/**
 * Answers each thing asked by itself, with one quotation each. Undefined when nothing was found of any; where one clause
 * answers them all it stands alone, without `parts`. A part that must be refused refuses the whole.
 */
export async function answerParts(
  ask: (question: string) => Promise<Answer>,
  asked: readonly Asked[],
  way: "compared" | "asked",
  before: readonly Remark[],
): Promise<Answer | undefined> {
  const found: { asked: Asked; question: string; answer: Answer }[] = []
  for (const one of asked) {
    const tried = await answerFirst(ask, one.questions)
    if (tried.answer.outcome === "refused") return tried.answer
    found.push({ asked: one, ...tried })
  }
  const parts = found.map(
    ({ asked: { name }, question, answer }): AnswerPart => ({
      names: [name],
      question,
      citation: answer.outcome === "answered" ? answer.citations[0]! : null,
      reason: answer.outcome === "not_found" ? answer.reason : null,
      choices: answer.outcome === "clarify" ? answer.choices : [],
    }),
  )
  const joined = joinSame(parts)
  const citations = joined.flatMap(({ citation }) => citation ?? [])
  if (citations.length === 0) return undefined
  const own = found.flatMap(({ answer }) => ("remarks" in answer ? answer.remarks : []))
  return {
    outcome: "answered",
    citations,
    ...(joined.length > 1 && { parts: { way, list: joined } }),
    remarks: [...mergeRemarks([...before, ...own]), ...remarksOn(citations)],
  }
}

async function answerFirst(ask: (question: string) => Promise<Answer>, questions: readonly string[]) {
  const [question = ""] = questions
  const first = { question, answer: await ask(question) }
  if (first.answer.outcome !== "not_found") return first
  for (const other of questions.slice(1)) {
    const answer = await ask(other)
    if (answer.outcome === "answered") return { question: other, answer }
  }
  return first
}

/** Parts that the same clause answers stand together, where the first of them stood. */
function joinSame(parts: readonly AnswerPart[]): AnswerPart[] {
  const joined: AnswerPart[] = []
  for (const part of parts) {
    const at = joined.findIndex((one) => isSame(one.citation, part.citation))
    if (at < 0) joined.push(part)
    else joined[at] = { ...joined[at]!, names: [...joined[at]!.names, ...part.names] }
  }
  return joined
}

function isSame(left: Citation | null, right: Citation | null): boolean {
  if (left === null || right === null || left.section.digest !== right.section.digest) return false
  const [one, other] = [left.quote.text, right.quote.text]
  return one.includes(other) || other.includes(one)
}

/** Each once; what was assumed in several parts in one. What must be known of the texts is said anew of all. */
function mergeRemarks(remarks: readonly Remark[]): Remark[] {
  const pairs = remarks.flatMap((remark) => (remark.code === "assumed" ? remark.pairs : []))
  const assumed = [...new Map(pairs.map((pair) => [pair.join("="), pair])).values()]
  const others = remarks.filter(({ code }) => KEPT.has(code))
  const once = [...new Map(others.map((remark) => [JSON.stringify(remark), remark])).values()]
  return assumed.length === 0 ? once : [...once, { code: "assumed", pairs: assumed }]
}

const KEPT: ReadonlySet<Remark["code"]> = new Set(["as-of", "continued", "more-parts"])
