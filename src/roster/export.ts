import type { Texts } from "../core/texts.ts"
import { sortByName } from "../sheets/sort.ts"
import { type Table, writeCsv, writeXlsx } from "../sheets/write.ts"
import type { RosterRole } from "./types.ts"

/** A person as the list that goes out shows them. */
export interface ListedPerson {
  readonly name: string
  readonly roles: readonly RosterRole[]
  /** The last digits of the phone; empty without a phone. */
  readonly phoneLast: string
  /** The whole number, "+84912345678", where the reader of the list may see it. */
  readonly phone?: string
  readonly isLinked: boolean
}

const OFFICES: readonly RosterRole[] = ["secretary", "deputy", "committee"]

/**
 * The list of a cell as a file, in the order of Vietnamese names. `title` names the sheet; CSV has none. `mark` says
 * below the list who let it out.
 */
export async function exportRoster(
  texts: Texts,
  people: readonly ListedPerson[],
  format: "xlsx" | "csv",
  { title = texts("roster-list-sheet"), mark }: { readonly title?: string; readonly mark?: string } = {},
): Promise<Buffer> {
  const table: Table = {
    sheet: title,
    columns: [
      { title: texts("roster-list-order"), width: 6 },
      { title: texts("roster-list-name"), width: 32 },
      { title: texts("roster-list-office"), width: 18 },
      { title: texts("roster-list-kind"), width: 24 },
      { title: texts("roster-list-phone"), width: 18 },
      { title: texts("roster-list-linked"), width: 16 },
    ],
    rows: [
      ...sortByName(people, ({ name }) => name).map((person, index) => [
        index + 1,
        person.name,
        named(texts, person, (role) => OFFICES.includes(role)),
        named(texts, person, (role) => !OFFICES.includes(role)),
        shownPhone(person),
        texts(person.isLinked ? "roster-list-is-linked" : "roster-list-not-linked"),
      ]),
      ...(mark === undefined ? [] : [[], ["", mark]]),
    ],
  }
  return format === "csv" ? writeCsv(table) : await writeXlsx(table)
}

function named(texts: Texts, { roles }: ListedPerson, isWanted: (role: RosterRole) => boolean): string {
  return roles
    .filter(isWanted)
    .map((role) => texts(`roster-role-${role}`))
    .join(", ")
}

/** In groups of digits, which no spreadsheet takes for a number. */
function shownPhone({ phone, phoneLast }: ListedPerson): string {
  if (phone !== undefined) return phone.replace(/^\+84(\d+)(\d{3})(\d{3})$/, "0$1 $2 $3")
  return phoneLast === "" ? "" : `… ${phoneLast}`
}
