import type { Texts } from "../core/texts.ts"
import { type Table, writeXlsx } from "../sheets/write.ts"

// As many as most cells have members, with room to spare.
const BLANK_ROWS = 200
const GUIDE = ["names", "offices", "kinds", "phones", "privacy"] as const

/**
 * The .xlsx file in which a secretary writes the list: header, two rows marked as samples (which `readRoster` never
 * takes for people), empty rows that keep phones as text, and a second sheet on how to fill it in.
 */
export function rosterTemplate(texts: Texts): Promise<Buffer> {
  const list: Table = {
    sheet: texts("roster-template-sheet"),
    columns: [
      { title: texts("roster-list-name"), width: 32 },
      { title: texts("roster-list-office"), width: 18 },
      { title: texts("roster-list-kind"), width: 18 },
      { title: texts("roster-list-exempt"), width: 16 },
      { title: texts("roster-list-elsewhere"), width: 20 },
      { title: texts("roster-list-phone"), width: 18 },
    ],
    rows: [
      [
        texts("roster-template-sample-secretary"),
        texts("roster-role-secretary"),
        texts("roster-role-member"),
        null,
        null,
        "0912 345 678",
      ],
      [
        texts("roster-template-sample-probationary"),
        null,
        texts("roster-role-probationary"),
        null,
        "x",
        "0987 654 321",
      ],
    ],
    blankRows: BLANK_ROWS,
  }
  const guide: Table = {
    sheet: texts("roster-template-guide-sheet"),
    columns: [{ title: texts("roster-template-guide-title"), width: 110 }],
    rows: GUIDE.map((part) => [texts(`roster-template-guide-${part}`)]),
  }
  return writeXlsx([list, guide])
}
