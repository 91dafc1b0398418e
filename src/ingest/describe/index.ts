import type { Description, Section } from "../../core/document.ts"
import { findNumbers } from "../../core/document-number.ts"
import { effectOf } from "./effect.ts"
import { headOf } from "./head.ts"
import { issuedOn } from "./issued.ts"
import { issuerOf } from "./issuer.ts"
import { numberOf } from "./number.ts"
import { relationsOf } from "./relations.ts"
import { titleOf } from "./title.ts"
import { typeOf } from "./type.ts"

/**
 * What a text says about itself: number, type, issuer, title, dates and what it does to other documents. `sections`
 * are `splitDocument`'s of the same text; `fileName` is used only where the text has no number. What the text does
 * not say stays empty, and what was hard to read is in `warnings`.
 */
export function describe(text: string, sections: readonly Section[], fileName: string): Description {
  const head = headOf(text)
  const { number, warnings } = numberOf(text, head, fileName)
  const type = typeOf(head, number)
  const issued = issuedOn(text, head, number)
  const title = titleOf(text, head, type)
  // A topic of the codification holds many laws, each with dates of its own.
  const own = type.type === "Pháp điển" ? [] : sections
  const effect = effectOf(own, head, issued.date)
  return {
    number,
    type: type.type,
    issuer: issuerOf(text, head, number),
    title,
    side: head.side === "" ? sideByNumber(number) : head.side,
    issuedOn: issued.date,
    effectiveFrom: effect.from,
    effectiveTo: effect.to,
    relations: relationsOf(own, title, number),
    warnings: [...warnings, ...issued.warnings, ...repealedUnits(sections)],
  }
}

/** Party numbers have a hyphen behind the digits, those of the State a slash. */
function sideByNumber(number: string): Description["side"] {
  if (number.startsWith("Điều lệ Đảng")) return "party"
  if (findNumbers(number).length === 0) return ""
  return /^\d+-/.test(number) ? "party" : "state"
}

const NOTE = /\[[^\]]*(?:bãi bỏ|hết hiệu lực|thay thế)[^\]]*\]/u
const MOST_NOTES = 10

/** Notes of a later hand that say a unit is no longer in force. */
function repealedUnits(sections: readonly Section[]): string[] {
  const noted = sections.filter(({ text }) => NOTE.test(text))
  const warnings = noted
    .slice(0, MOST_NOTES)
    .map(({ label, text }) => `${label}: ${NOTE.exec(text)?.[0] ?? ""}`)
  return noted.length > MOST_NOTES
    ? [...warnings, `and ${noted.length - MOST_NOTES} more notes of this kind`]
    : warnings
}
