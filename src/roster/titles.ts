import { cleanInput, fold } from "../core/text.ts"
import type { RosterRole } from "./types.ts"

const CELL = "(?:chi bo|chi uy|cb)"
/** Whole titles only: "Bí thư Đoàn" and "Bí thư Đảng ủy" are offices elsewhere and give no right here. */
const TITLES: readonly (readonly [RosterRole, RegExp])[] = [
  ["secretary", new RegExp(`^(?:bi thu|bt|btcb|secretary)$|^(?:bi thu|bt) ${CELL}\\b`)],
  [
    "deputy",
    new RegExp(
      `^(?:pho bi thu|p bi thu|pho bt|pbt|pbtcb|deputy secretary)$|^(?:pho bi thu|p bi thu|pbt) ${CELL}\\b`,
    ),
  ],
  [
    "committee",
    new RegExp(
      `^(?:(?:chi|cap) uy(?: vien)?|committee member|cuv|uvcu|uy vien|uv|(?:uy vien|uv) (?:bch |ban chap hanh |ban )?${CELL})$`,
    ),
  ],
  ["probationary", /^(?:(?:dang vien|dv) ?)?(?:du bi|db)$|^probationary$/],
  ["member", /^(?:(?:dang vien|dv)|(?:(?:dang vien|dv) ?)?(?:chinh thuc|ct)|official)$/],
  ["exempt", /^(?:(?:dang vien|dv) )?(?:duoc )?mien(?: .*\b(?:sinh hoat|shd?)\b.*| (?:cong tac|ct|shd?))?$/],
  [
    "elsewhere",
    /^(?:(?:dang vien|dv) )?(?:dang )?(?:(?:sinh hoat|sh) (?:dang )?(?:tam thoi|noi khac)(?!.*\bden\b).*|tam vang.*|(?:di )?lam an xa|di xa)$/,
  ],
]
const PARTED = /[,;/\n+&–—-]|\s(?:kiêm|và)\s/iu

/** What a cell of titles makes of a person, and the titles that say nothing about the cell, as written. */
export function readTitles(text: string): { roles: RosterRole[]; left: string[] } {
  const roles: RosterRole[] = []
  const left: string[] = []
  for (const part of text.replace(/\([^)]*\)/g, " ").split(PARTED)) {
    const title = cleanInput(part, 60)
    const words = fold(title)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
    if (words === "") continue
    const role = TITLES.find(([, pattern]) => pattern.test(words))?.[0]
    if (role === undefined) left.push(title)
    else roles.push(role)
  }
  return { roles, left }
}
