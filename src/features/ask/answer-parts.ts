import { contentFlags } from "../../core/filler.ts"
import { accentKey, fold, syllables } from "../../core/text.ts"
import type { Answer, AnswerPart, AnswerParts, Citation, Remark } from "./answer-types.ts"
import { readAsked } from "./asks.ts"
import { citeUnder } from "./cite.ts"
import { holdsAsked } from "./holds-asked.ts"
import { countSaid } from "./question-words.ts"
import type { Quote } from "./quote.ts"
import { remarksOn } from "./search-answer.ts"
import type { Day } from "./standing.ts"

/** One of several things that a question asks. */
export interface Asked {
  /** As it was typed: "khiếu nại", "nộp khi nào". */
  readonly name: string
  /** Whole questions for it, the likeliest meaning first; one at least. */
  readonly questions: readonly string[]
}

export interface Together {
  readonly asked: readonly Asked[]
  readonly way: AnswerParts["way"]
  /** What was understood of the whole question. */
  readonly remarks: readonly Remark[]
  readonly day: Day
  /** Quotations that answer the whole: what nothing else answers may stand there. */
  readonly spare: readonly Citation[]
}

/**
 * Answers each thing asked by itself, with one quotation each. Undefined when nothing was found of any; where one clause
 * answers them all it stands alone, without `parts`. A part that must be refused refuses the whole.
 */
export async function answerParts(
  ask: (question: string) => Promise<Answer>,
  { asked, way, remarks, day, spare }: Together,
): Promise<Answer | undefined> {
  const parts: AnswerPart[] = []
  const own: Remark[] = []
  for (const { name, questions } of asked) {
    const { question, answer } = await answerFirst(ask, questions)
    if (answer.outcome === "refused") return answer
    if ("remarks" in answer) own.push(...answer.remarks)
    const shown = parts.flatMap(({ citation }) => citation ?? [])
    const cited =
      answer.outcome === "answered"
        ? citeUnder(answer.citations[0]!, day)
        : [...shown, ...spare].find((citation) => nearlyHolds(citation, name, question))
    parts.push({
      names: [name],
      question,
      citation: cited ?? null,
      reason: answer.outcome === "not_found" ? answer.reason : null,
      choices: answer.outcome === "clarify" ? answer.choices : [],
    })
  }
  const joined = joinSame(parts)
  const citations = joined.flatMap(({ citation }) => citation ?? [])
  if (citations.length === 0) return undefined
  return {
    outcome: "answered",
    citations,
    ...(joined.length > 1 && { parts: { way, list: joined } }),
    remarks: [...mergeRemarks([...remarks, ...own]), ...remarksOn(citations)],
  }
}

/** Whether a quotation speaks of what each of the parts names, and holds the kind of thing that each asks for. */
export function holdsAll({ quote }: Citation, parts: readonly string[]): boolean {
  return parts.every((part) => {
    const { isAny, isHeld } = kindHeld(quote, part)
    const share = shareHeld(quote, part)
    return isAny ? share === 1 && countSaid(part) >= FEWEST : isHeld && share >= MOST
  })
}

/** Whether a quotation, shown for something else, answers a part for which nothing better was found. */
function nearlyHolds({ quote }: Citation, part: string, whole: string): boolean {
  const { isAny, isHeld } = kindHeld(quote, part)
  const isOfSubject = countSaid(whole) > FEWEST && shareHeld(quote, whole) >= MOST
  return isOfSubject && shareHeld(quote, part) === 1 && (isAny || isHeld)
}

/** Fewer words than this stand in many a clause. */
const FEWEST = 2
/** So much of what was said must stand in it, where the thing asked for stands there too. */
const MOST = 0.65

/** The share of the words of a subject that a quotation holds. */
function shareHeld({ lead, text }: Quote, asked: string): number {
  const run = syllables(`${lead} ${text}`.toLowerCase())
  const written = new Set([...run.map(accentKey), ...run.map(fold)])
  const flags = contentFlags(asked)
  const said = syllables(asked.toLowerCase()).filter((_, at) => flags[at])
  const held = said.filter((word) => written.has(fold(word) === word ? word : accentKey(word)))
  return said.length === 0 ? 1 : held.length / said.length
}

function kindHeld({ lead, text }: Quote, part: string): { isAny: boolean; isHeld: boolean } {
  const asked = readAsked(part)
  return { isAny: asked.kind === "any", isHeld: holdsAsked(`${lead} ${text}`, asked) > 0 }
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
