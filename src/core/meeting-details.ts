import { foldAligned } from "./fold-aligned.ts"
import { publicLink } from "./public-link.ts"

/** One paper of a meeting: by its title, never the paper itself. */
export interface Paper {
  readonly title: string
  readonly link: string | null
  /** It is read in the electronic handbook of Party members. */
  readonly isInHandbook: boolean
}

/** What an invitation can say besides when, where and what about; what is empty is left out. */
export interface Details {
  readonly host: string
  readonly contact: string
  readonly mapLink: string
  readonly papers: readonly Paper[]
}

export const NO_DETAILS: Details = { host: "", contact: "", mapLink: "", papers: [] }

/** One of the places in which a meeting is held at the same time. */
export interface Point {
  readonly number: number
  readonly name: string
}

export const FEWEST_POINTS = 2
export const MOST_POINTS = 20
export const MOST_PAPERS = 10
const LONGEST_TITLE = 200
const LINK = /(?:https?:\/\/|www\.)\S+/i
/** Without accents; the name of the handbook, or how it is written short. */
const HANDBOOK =
  /(?:\(|,|-|:)? ?(?:(?:xem|co|da co|doc) )?(?:tren |o |trong )?(?:so tay dang vien(?: dien tu)?|stdvdt|stdv)\)?/

/**
 * Reads papers, one a line or parted by ";": each a title, with a link or "xem trên Sổ tay đảng viên điện tử". `link`:
 * one of the links may not be passed on; `many`: more than ten; `none`: nothing is named.
 */
export function readPapers(typed: string): readonly Paper[] | "link" | "many" | "none" {
  const lines = typed
    .split(/[;\n]+/)
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s*/, "").trim())
    .filter((line) => line !== "")
  if (lines.length === 0) return "none"
  if (lines.length > MOST_PAPERS) return "many"
  const papers: Paper[] = []
  for (const line of lines) {
    const paper = paperOf(line)
    if (paper === undefined) return "link"
    papers.push(paper)
  }
  return papers
}

function paperOf(line: string): Paper | undefined {
  const found = LINK.exec(line)
  if (found === null) return { ...titleAndPlace(line), link: null }
  const url = publicLink(found[0].replace(/[),.]+$/, ""))
  if (url === undefined) return undefined
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`
  if (LINK.test(rest)) return undefined
  return { ...titleAndPlace(rest), link: url.href }
}

function titleAndPlace(words: string): Pick<Paper, "title" | "isInHandbook"> {
  const clean = words.normalize("NFC").replace(/\s+/g, " ").trim()
  const found = HANDBOOK.exec(foldAligned(clean.toLowerCase()))
  // Composed letters are one for one with their bare ones, so places agree.
  const title =
    found === null ? clean : clean.slice(0, found.index) + clean.slice(found.index + found[0].length)
  return { title: tidy(title), isInHandbook: found !== null }
}

function tidy(title: string): string {
  return title
    .replace(/^[\s,:(–-]+|[\s,:(–-]+$/g, "")
    .slice(0, LONGEST_TITLE)
    .trim()
}
