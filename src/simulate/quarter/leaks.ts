/** What a copy of the database tells without the key. */
export interface Leaks {
  /** Rows in which an account stands beside a case's code, number, words or place. */
  readonly joined: string[]
  /** Rows with words that were not to be kept. */
  readonly kept: string[]
  /** Rows with an account among all that the desk may read. */
  readonly atDesk: string[]
  readonly rows: number
  readonly deskTables: string[]
}

/**
 * Words that only citizens write: one of each for each case, so that nothing else looks like it. Whole words: among so many
 * sealed letters some look like any short mark.
 */
const OF_CASE = /(?<![\w-])(?:PA-\d\d-[2-9A-Z]{9}|Q[ZYW]\d{5}|case[:_ -]\d+)(?![\w-])/i
/** The same of what is for another door. */
const NOT_KEPT = /(?<![\w-])QX\d{5}(?![\w-])/i
const SHOWN = 160

/** Looks for accounts in rows; a longer word that holds one counts too where other letters end there. */
export function createSearch(accounts: readonly string[]) {
  const known = new Set(accounts)
  const found: Leaks = { joined: [], kept: [], atDesk: [], rows: 0, deskTables: [] }
  let rows = 0
  const hasAccount = (row: string) => (row.match(/[0-9A-Za-z]+/g) ?? []).some((word) => known.has(word))
  const note = (list: string[], table: string, row: string) =>
    void list.push(`${table}: ${row.slice(0, SHOWN)}`)
  return {
    /** A row as the owner of the database reads it. */
    row(table: string, row: string): void {
      rows++
      if (OF_CASE.test(row) && hasAccount(row)) note(found.joined, table, row)
      if (NOT_KEPT.test(row)) note(found.kept, table, row)
    },
    /** A row as whoever handles cases reads it. */
    deskRow(table: string, row: string): void {
      rows++
      if (hasAccount(row)) note(found.atDesk, table, row)
    },
    end: (deskTables: string[]): Leaks => ({ ...found, rows, deskTables }),
  }
}
