import { type DocumentNumber, numberMatches } from "../../core/document-number.ts"
import type { Sight } from "../../core/shelf.ts"
import { foldedSyllables } from "../../core/terms.ts"
import type { Queries } from "../../storage/database.ts"
import { type DocumentFacts, findByName, findByNumber } from "../../storage/sections.ts"
import type { Question } from "./question.ts"

/** The documents a question names, by number or by a law's name. */
export interface Named {
  /** Documents that bear a number asked for, or the name; one text held twice stands twice. */
  readonly documents: readonly DocumentFacts[]
  /** Numbers asked for that nothing (visible) bears. */
  readonly unknown: readonly DocumentNumber[]
  /** Parts of the question that were understood as names of documents. */
  readonly spans: readonly { start: number; end: number }[]
}

export async function namedDocuments(
  queries: Queries,
  question: Pick<Question, "text" | "numbers">,
  sight: Sight,
): Promise<Named> {
  const documents: DocumentFacts[] = []
  const unknown: DocumentNumber[] = []
  for (const asked of question.numbers.filter((one) => !isRepeated(one, question.numbers))) {
    const bearing = (await findByNumber(queries, asked.number, sight)).filter((document) =>
      numberMatches(asked, document.numberKey),
    )
    documents.push(...bearing)
    if (bearing.length === 0) unknown.push(asked)
  }
  if (question.numbers.length === 0) {
    const typed = foldedSyllables(question.text).join(" ")
    // People say "luật hình sự" of the "Bộ luật Hình sự".
    const folded = `${typed} ; ${typed.replace(/\b(?<!bo )luat\b/g, "bo luat")}`
    documents.push(...longestNames(await findByName(queries, folded, sight), folded))
  }
  return { documents, unknown, spans: question.numbers.map(({ start, end }) => ({ start, end })) }
}

/** "07-QĐ/ĐU: văn bản 7 điều 2": the number said in full is meant both times. */
function isRepeated(asked: DocumentNumber, all: readonly DocumentNumber[]): boolean {
  return all.some((other) => numberMatches(asked, other.key) && !numberMatches(other, asked.key))
}

/** Of "Luật Đất đai" and "Luật Đất đai 2024" only what the question says in full; a year in it decides. */
function longestNames(byName: readonly DocumentFacts[], folded: string): DocumentFacts[] {
  const longest = byName[0]?.nameKey ?? ""
  const best = byName.filter((document) => document.nameKey === longest)
  const year = folded.match(new RegExp(`${longest} (?:nam )?((?:19|20)\\d\\d)\\b`))?.[1]
  const ofYear = best.filter(
    (document) => year !== undefined && (document.issuedOn ?? document.number).includes(year),
  )
  return year === undefined ? best : ofYear
}

/** True when all are one text: the same number and day, held as scan and as typed copy. */
export function isOneDocument(documents: readonly DocumentFacts[]): boolean {
  const [first] = documents
  return documents.every(
    (document) =>
      document.numberKey === first!.numberKey &&
      (document.issuedOn === first!.issuedOn || document.issuedOn === null || first!.issuedOn === null),
  )
}
