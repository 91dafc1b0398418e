import { CASE_STATES, type CaseState, OPEN_STATES } from "../../core/case.ts"
import type { CivilDate } from "../../core/document.ts"
import type { Texts } from "../../core/texts.ts"
import type { Published } from "../../storage/cases/published.ts"

/** What mySociety says besides open and closed; the names of its Open311 extension. */
export type ExtendedStatus =
  | "open"
  | "closed"
  | "fixed"
  | "in_progress"
  | "investigating"
  | "internal_referral"
  | "duplicate"
  | "not_councils_responsibility"
  | "no_further_action"

const EXTENDED: Readonly<Record<CaseState, ExtendedStatus>> = {
  received: "open",
  checking: "investigating",
  waiting: "in_progress",
  passed: "internal_referral",
  answered: "closed",
  refused: "no_further_action",
  merged: "duplicate",
  closed: "closed",
  withdrawn: "no_further_action",
  redirected: "no_further_action",
}

export function isOpen(state: CaseState): boolean {
  return (OPEN_STATES as readonly string[]).includes(state)
}

/** The states that the specification calls so. */
export function statesOf(status: "open" | "closed"): CaseState[] {
  return CASE_STATES.filter((state) => isOpen(state) === (status === "open"))
}

/** A case that its sender called solved is "fixed"; one that was refused says whether the office has a say in it. */
export function extendedStatus({ state, refused, mover }: Published): ExtendedStatus {
  if (state === "closed" && mover === "citizen") return "fixed"
  const isRefused = state === "refused" || (state === "closed" && refused !== "")
  if (isRefused) return refused === "not-ours" ? "not_councils_responsibility" : "no_further_action"
  return EXTENDED[state]
}

/** One request with the fields and in the order of the specification; null where nothing is said. */
export function requestOf(texts: Texts, one: Published, hasExtensions: boolean): Fields {
  const isClosed = !isOpen(one.state)
  return {
    service_request_id: one.code,
    status: isClosed ? "closed" : "open",
    ...(hasExtensions ? { extended_status: extendedStatus(one) } : {}),
    status_notes: isClosed && one.answer !== "" ? one.answer : null,
    service_name: texts(`suggestions-category-${one.category}`),
    service_code: one.category,
    description: [one.title, one.text].filter((part) => part !== "").join("\n"),
    agency_responsible: one.desk === "" ? null : one.desk,
    service_notice: null,
    requested_datetime: moment(one.receivedOn),
    updated_datetime: moment(one.updatedOn),
    expected_datetime: moment(one.answerBy),
    // What the person said of the place is theirs; the office's words are in the description.
    address: null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  }
}

export type Fields = Readonly<Record<string, string | boolean | number | null>>

/** We know days only. */
function moment(day: CivilDate): string {
  return `${day}T00:00:00+07:00`
}

/** `<root><item>…</item></root>`, with the fields of each item in their order. */
export function xmlList(root: string, item: string, items: readonly Fields[]): string {
  return `${DECLARATION}<${root}>${items.map((one) => `<${item}>${xmlFields(one)}</${item}>`).join("")}</${root}>\n`
}

export const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

export function xmlFields(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, value]) => `<${name}>${value === null ? "" : escapeXml(String(value))}</${name}>`)
    .join("")
}

// Control signs have no place in XML, whichever way they are written.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}
