import type { Clause, Section } from "./document.ts"
import type { LocatorQuery } from "./locator-question.ts"

export { type LocatorQuery, parseLocators } from "./locator-question.ts"

const CITED = new Set(["clause", "point", "item"])

/**
 * Where a clause stands, as a citation says it: "Quy chế, Điều 5 khoản 2 điểm a", "Mục IV.1", "điểm 3.2.1".
 * Dashes, paragraphs, rows and quotations say the nearest labelled unit above them; null says the section.
 */
export function locatorOf(
  section: Pick<Section, "part" | "label" | "clauses">,
  clause: number | null,
): string {
  let place = section.label
  for (const unit of ancestry(section.clauses, clause)) place = within(place, unit)
  if (section.part === "" || section.part === place) return place
  return place === "" ? section.part : `${section.part}, ${place}`
}

/** The clause and its ancestors that citations name, outermost first. */
function ancestry(clauses: readonly Clause[], clause: number | null): Clause[] {
  const units: Clause[] = []
  for (let index = clause ?? -1; index >= 0; index = clauses[index]?.parent ?? -1) {
    const unit = clauses[index]
    if (unit && unit.label !== "" && CITED.has(unit.kind)) units.unshift(unit)
  }
  return units
}

function within(place: string, unit: Clause): string {
  if (place === "") return unit.kind === "item" && isDotted(unit.label) ? `điểm ${unit.label}` : unit.label
  if (unit.kind === "point")
    return `${place} ${inNumberedItem(place) ? unit.label.replace("điểm ", "") : unit.label}`
  if (unit.kind === "clause")
    return place.startsWith("Điều ") ? `${place} ${unit.label}` : `${place}, ${unit.label}`
  if (!isDotted(unit.label)) return `${place} ${unit.label}`
  // A dotted number repeats the numbers above it: "điểm 3" + "3.2.1" is "điểm 3.2.1", "Mục I.1" + "1.1" is "Mục I, điểm 1.1".
  const above = unit.label.slice(0, unit.label.lastIndexOf("."))
  if (inNumberedItem(place)) return place.replace(/điểm [\d.]+( \S+)?$/u, `điểm ${unit.label}`)
  const first = unit.label.split(".")[0]
  const shorter = place.endsWith(`.${above}`)
    ? place.slice(0, -above.length - 1)
    : place.replace(new RegExp(` khoản ${first}$`), "")
  return `${shorter}${shorter.startsWith("Điều ") ? "" : ","} điểm ${unit.label}`
}

function inNumberedItem(place: string): boolean {
  return /điểm \d[\d.]*$/u.test(place)
}

function isDotted(label: string): boolean {
  return /^\d+(?:\.\d+)*$/.test(label)
}

/**
 * The clause of this section that the query names, as an index into `section.clauses`. Null when it names none, when
 * the section has no such clause, or when a point without its khoản occurs in several.
 */
export function findClause(section: Section, query: LocatorQuery): number | null {
  let found = -1
  if (query.item !== null && !isOwnNumber(section.label, query.item)) {
    found = indexUnder(section.clauses, -1, itemLabels(query.item))
    if (found < 0) return null
  }
  if (query.clause !== null && !(found < 0 && isOwnNumber(section.label, query.clause))) {
    found = indexUnder(section.clauses, found, itemLabels(query.clause))
    if (found < 0) return null
  }
  if (query.point !== null) {
    found = pointUnder(section.clauses, found, `điểm ${query.point}`)
    if (found < 0) return null
  }
  return found < 0 ? null : found
}

/** Whether the query's article, annex, chapter and item agree with this section; what it does not name is free. */
export function sectionMatches(section: Section, query: LocatorQuery): boolean {
  if (query.article !== null && section.label.toLowerCase() !== `điều ${query.article}`) return false
  if (query.annex !== null && !inAnnex(section, query.annex)) return false
  if (
    query.chapter !== null &&
    !section.path.some((heading) => headingNumber(heading, "chương") === query.chapter)
  ) {
    return false
  }
  if (query.article === null && query.item !== null) return inItem(section, query)
  return (
    query.article !== null ||
    query.annex !== null ||
    query.chapter !== null ||
    findClause(section, query) !== null
  )
}

function inItem(section: Section, query: LocatorQuery): boolean {
  const item = query.item as string
  const joined = query.clause === null ? item : `${item}.${query.clause}`
  if (hasNumber(section.label, joined)) return true
  if (query.clause === null) return findClause(section, query) !== null
  return hasNumber(section.label, item) && findClause(section, query) !== null
}

/** "IV.1" is in "Mục IV.1", "IV" in both "Mục IV" and "Mục IV.1"; "3" only in labels that end with it. */
function hasNumber(label: string, item: string): boolean {
  const own = ownNumber(label)
  if (own === item || own.endsWith(`.${item}`)) return true
  return /^[A-Z]/.test(item) && `.${own}.`.includes(`.${item}.`)
}

function isOwnNumber(label: string, item: string): boolean {
  return !label.startsWith("Điều ") && hasNumber(label, item)
}

function ownNumber(label: string): string {
  return label.replace(/^.*?(?:Mục|điểm|mục) /u, "")
}

function inAnnex(section: Section, annex: string): boolean {
  const names = [section.part, section.label].map((name) => name.toLowerCase())
  return names.includes(annex === "" ? "phụ lục" : `phụ lục ${annex.toLowerCase()}`)
}

function headingNumber(heading: string, word: string): string | undefined {
  const [first, number] = heading.split(/[\s.:]+/)
  return first?.toLowerCase() === word ? number : undefined
}

function itemLabels(number: string): string[] {
  return [number, `khoản ${number}`, `(${number})`]
}

/** The first unit with one of these labels at any depth below `parent`. */
function indexUnder(clauses: readonly Clause[], parent: number, labels: readonly string[]): number {
  for (const label of labels) {
    const index = clauses.findIndex((clause, at) => clause.label === label && isUnder(clauses, at, parent))
    if (index >= 0) return index
  }
  return -1
}

function pointUnder(clauses: readonly Clause[], parent: number, label: string): number {
  const below = clauses.flatMap((clause, at) =>
    clause.label === label && isUnder(clauses, at, parent) ? [at] : [],
  )
  const direct = below.find((at) => clauses[at]?.parent === parent)
  return direct ?? (below.length === 1 ? (below[0] as number) : -1)
}

function isUnder(clauses: readonly Clause[], index: number, parent: number): boolean {
  if (parent < 0) return true
  for (let at = clauses[index]?.parent ?? -1; at >= 0; at = clauses[at]?.parent ?? -1)
    if (at === parent) return true
  return false
}
