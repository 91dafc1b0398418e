import type { Part } from "../../core/channel.ts"
import { formatDate } from "../../core/dates.ts"
import type { Texts } from "../../core/texts.ts"
import type { DocumentFacts } from "../../storage/sections.ts"
import type { Offer as AnyOffer, Presented as AnyPresented } from "../dialogue.ts"
import type { Answer, AnswerPart, AnswerParts, Choice, Citation, NoAnswer, Remark } from "./answer-types.ts"
import type { Quote } from "./quote.ts"
import type { Standing } from "./standing.ts"

/** What a button under an answer does. */
export type AskAction =
  | { readonly do: "full" | "before" | "after"; readonly section: number }
  | { readonly do: "original"; readonly document: number }
  | {
      readonly do: "mark"
      readonly right: boolean
      readonly question: string
      readonly number: string
      readonly locator: string
    }
  | { readonly do: "pass-on"; readonly question: string }
  /** `of`: what was typed, where the question is a part of it. */
  | { readonly do: "ask"; readonly question: string; readonly of?: string }
  /** The clauses besides an approved answer. */
  | { readonly do: "clauses"; readonly question: string }
  /** Wants to hear of changes. */
  | { readonly do: "watch"; readonly of: "answer" | "document"; readonly id: number }

type Offer = AnyOffer<AskAction>
type Presented = AnyPresented<AskAction>

/** Puts an answer into words and buttons. */
export function present(texts: Texts, answer: Answer, question: string): Presented {
  if (answer.outcome === "answered")
    return answer.parts === undefined
      ? presentCitations(texts, answer.citations, answer.remarks, question)
      : presentParts(texts, answer.parts, answer.citations, answer.remarks, question)
  if (answer.outcome === "refused")
    return { parts: [sentence(texts(`ask-refused-${answer.code}`))], offers: [] }
  if (answer.outcome === "clarify") {
    const offers = answer.choices.slice(0, 6).map((one) => choiceOffer(texts, one, answer.asked))
    return { parts: [sentence(clarifySentence(texts, answer.choices))], offers }
  }
  const parts = [
    sentence(noneSentence(texts, answer.reason)),
    ...answer.remarks.map((one) => remarkPart(texts, one)),
  ]
  return { parts, offers: [{ label: texts("ask-button-pass-on"), action: { do: "pass-on", question } }] }
}

function presentCitations(
  texts: Texts,
  citations: readonly Citation[],
  remarks: readonly Remark[],
  question: string,
): Presented {
  const { id, documentId, hasOriginal } = citations[0]!.section
  const offers: Offer[] = [
    ...fullOffers(texts, citations),
    { label: texts("ask-button-before"), action: { do: "before", section: id } },
    { label: texts("ask-button-after"), action: { do: "after", section: id } },
  ]
  if (hasOriginal)
    offers.push({ label: texts("ask-button-original"), action: { do: "original", document: documentId } })
  offers.push(...markOffers(texts, citations[0]!, question))
  return { parts: [...quotesOf(texts, citations), ...notesOf(texts, remarks)], offers }
}

/** Each thing under its own name. Neighbours of a clause and its file are a button behind its whole text. */
function presentParts(
  texts: Texts,
  { way, list }: AnswerParts,
  citations: readonly Citation[],
  remarks: readonly Remark[],
  question: string,
): Presented {
  const quotes = new Map(quotesOf(texts, citations).map((quote, at) => [citations[at]!, quote]))
  const parts = list.flatMap((one, at): Part[] => {
    const name = one.names.map((asked) => (way === "asked" ? asQuestion(asked) : asked))
    const head = texts(`ask-part-${way}`, { place: at + 1, name: name.join(way === "asked" ? " " : ", ") })
    return one.citation === null
      ? [sentence(`${head} ${emptySentence(texts, one)}`)]
      : [sentence(head), quotes.get(one.citation)!]
  })
  const choices = list.flatMap((one) =>
    one.choices.slice(0, MOST_CHOICES).map((choice) => choiceOffer(texts, choice, one.question, question)),
  )
  const passOn = { label: texts("ask-button-pass-on"), action: { do: "pass-on" as const, question } }
  return {
    parts: [...parts, ...notesOf(texts, remarks)],
    offers: [
      ...fullOffers(texts, citations),
      ...choices,
      ...markOffers(texts, citations[0]!, question),
      ...(list.some(({ reason }) => reason !== null) ? [passOn] : []),
    ],
  }
}

/** Buttons for documents of one part: another part may have some too. */
const MOST_CHOICES = 3

/** "nộp khi nào" as the question that it is. */
function asQuestion(asked: string): string {
  return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`
}

function emptySentence(texts: Texts, { reason, choices }: AnswerPart): string {
  if (reason === null) return clarifySentence(texts, choices)
  return reason.code === "nothing" ? texts("ask-part-nothing") : noneSentence(texts, reason)
}

function fullOffers(texts: Texts, citations: readonly Citation[]): Offer[] {
  const { documentId } = citations[0]!.section
  const sections = new Map(citations.map((citation) => [citation.section.id, citation]))
  return [...sections.values()].map((citation): Offer => {
    const isOther = citation.section.documentId !== documentId
    const place = placeOfSection(citation) + (isOther ? ` ${citation.section.number}`.trimEnd() : "")
    return {
      label: texts("ask-button-full", { place }),
      action: { do: "full", section: citation.section.id },
    }
  })
}

function markOffers(texts: Texts, { section, locator }: Citation, question: string): Offer[] {
  const mark = { do: "mark" as const, question, number: section.number, locator }
  return [
    { label: texts("ask-button-right"), action: { ...mark, right: true } },
    { label: texts("ask-button-wrong"), action: { ...mark, right: false } },
  ]
}

function quotesOf(texts: Texts, citations: readonly Citation[]): Part[] {
  // Beside words of a note or a sample those of an official text say what they are too.
  const isMixed = citations.some(({ section }) => section.kind !== "original")
  return citations.map(({ section, quote, locator, standing }) => {
    const part = quotation(texts, section, quote, locator, standing)
    return isMixed ? { head: texts("page-quote"), ...part } : part
  })
}

function notesOf(texts: Texts, remarks: readonly Remark[]): Part[] {
  const text = remarks.map((remark) => remarkSentence(texts, remark)).join(" ")
  return text === "" ? [] : [{ kind: "note", text }]
}

/** Words of a document, headed as what they are: those of the text itself, of a note about it, of a sample. */
export function quotation(
  texts: Texts,
  document: DocumentFacts,
  { lead, text }: Quote,
  place: string,
  standing: Standing,
): Extract<Part, { kind: "quote" }> {
  return {
    kind: "quote",
    ...(document.kind === "original" ? {} : { head: texts(`ask-head-${document.kind}`) }),
    ...(lead === "" ? {} : { lead }),
    text,
    source: sourceOf(texts, document, place),
    note: standingNote(texts, standing),
  }
}

/** How a source is named: "Quy định 294-QĐ/TW ngày 26/5/2025, điểm 3.2.1"; of a note "ghi chú về Quy định …". */
export function sourceOf(texts: Texts, document: DocumentFacts, place: string): string {
  const name = documentName(texts, document)
  const source =
    document.issuedOn === null
      ? texts("ask-source", { document: name, place })
      : texts("ask-source-dated", { document: name, place, date: formatDate(document.issuedOn) })
  return document.kind === "original" ? source : texts(`ask-source-${document.kind}`, { source })
}

/** "Nghị định 30/2020/NĐ-CP"; a document without a number is called by its title. */
export function documentName(
  texts: Texts,
  document: Pick<DocumentFacts, "type" | "number" | "title">,
): string {
  const { type, number, title } = document
  if (!/\d/.test(number)) return texts("ask-document-named", { title: title || number })
  return texts("ask-document", { type, number }).trim()
}

export function standingNote(texts: Texts, standing: Standing): string {
  switch (standing.kind) {
    case "not_yet":
      return texts("ask-standing-not_yet", { date: formatDate(standing.from) })
    case "expired":
      return texts("ask-standing-expired", { date: formatDate(standing.on) })
    case "replaced":
      return standing.on === null
        ? texts("ask-standing-replaced", { by: standing.by })
        : texts("ask-standing-replaced-on", { by: standing.by, date: formatDate(standing.on) })
    default:
      return texts(`ask-standing-${standing.kind}`)
  }
}

function remarkPart(texts: Texts, remark: Remark): Part {
  return { kind: "note", text: remarkSentence(texts, remark) }
}

function remarkSentence(texts: Texts, remark: Remark): string {
  switch (remark.code) {
    case "assumed": {
      const pairs = remark.pairs.map(([short, long]) => texts("ask-remark-assumed-pair", { short, long }))
      return texts("ask-remark-assumed", { pairs: pairs.join(", ") })
    }
    case "as-of":
      return texts("ask-remark-as-of", { date: formatDate(remark.on) })
    case "note":
      return remark.url === "" ? texts("ask-remark-note") : texts("ask-remark-note-url", { url: remark.url })
    case "continued":
      return texts("ask-remark-continued", { document: remark.document })
    case "ocr":
      return texts("ask-remark-ocr")
    case "more-parts":
      return texts("ask-remark-more-parts")
  }
}

function noneSentence(texts: Texts, reason: NoAnswer): string {
  switch (reason.code) {
    case "nothing":
      return texts("ask-none-nothing")
    case "document":
      return texts("ask-none-document", { number: reason.number })
    case "subject":
      return texts("ask-none-subject", { document: documentName(texts, reason.document) })
    case "place": {
      const document = documentName(texts, reason.document)
      return reason.last === ""
        ? texts("ask-none-place", { document, place: reason.place })
        : texts("ask-none-place-last", { document, place: reason.place, last: reason.last })
    }
  }
}

function clarifySentence(texts: Texts, choices: readonly Choice[]): string {
  return texts(choices.length > 0 ? "ask-clarify" : "ask-clarify-document")
}

function choiceOffer(texts: Texts, { document }: Choice, asked: string, of?: string): Offer {
  const name = documentName(texts, document)
  return {
    label: texts("ask-document-choice", { document: name, title: document.title }),
    action: { do: "ask", question: questionAbout(document, asked), ...(of !== undefined && { of }) },
  }
}

/** The same question with the full number in it, so that it can only mean this document. */
function questionAbout(document: DocumentFacts, asked: string): string {
  return `${document.number || document.title}: ${asked}`
}

function placeOfSection(citation: Citation): string {
  return citation.section.label || citation.locator
}

function sentence(text: string): Part {
  return { kind: "text", text }
}
