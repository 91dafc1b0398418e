import { foldAligned } from "../../core/fold-aligned.ts"

/** What somebody says of a meeting as "label: value", as it was typed and not yet understood. */
export interface Labelled {
  readonly host?: string
  readonly contact?: string
  readonly deadline?: string
  readonly papers?: string
  readonly map?: string
  readonly points?: string
}

type Label = keyof Labelled

/** Only at the beginning of a part, and with a colon: else the words belong to a place or an agenda. */
const LABEL =
  /(?<=^|[,;.\n]) *(?:[-–•*] *)?(?:(?<host>(?:nguoi )?chu tri) *:|(?<contact>(?:nguoi )?lien he) *:|(?<deadline>han (?:tra loi|bao vang|phan hoi))(?: *:| (?=\d|truoc|ngay|luc))|(?<papers>tai lieu) *:|(?<map>(?:ban do|link ban do)) *:|(?<point>diem(?: cau)? (?:so )?\d{1,2}) *:)/g
/** What ends a value besides another label: the parts that a sentence says without one. */
const NEXT_PART = /[,;.\n] *(?:tai|o|dia diem|noi hop|luc|vao luc|noi dung|nd)(?![a-z])/
/** A name ends with its part; a telephone number may come behind a comma. */
const PART_ENDS = /[;\n]|,(?! *(?:sdt|dt|so|\+?\d))|\.(?=\s|$)/
/** A place has commas in it. */
const POINT_ENDS = /[;\n]/

/**
 * Takes "chủ trì: …", "liên hệ: …", "hạn trả lời …", "tài liệu: …", "bản đồ: …" and "điểm 1: …; điểm 2: …" out of a
 * sentence. `rest` is what is left; lines stay lines.
 */
export function takeLabelled(text: string): { readonly rest: string; readonly labelled: Labelled } {
  const said = text.normalize("NFC")
  const bare = foldAligned(said.toLowerCase())
  const found = [...bare.matchAll(LABEL)]
  const labelled: { -readonly [K in Label]?: string } = {}
  const points: string[] = []
  let rest = found.length === 0 ? said : left(said.slice(0, found[0]!.index))
  for (const [place, match] of found.entries()) {
    const at = match.index + match[0].length
    const end = endOf(bare, at, found[place + 1]?.index ?? bare.length, endsOf(match))
    const value = said.slice(at, end).trim()
    if (match.groups!.point !== undefined) points.push(`${match[0].trim()} ${value}`)
    else labelled[labelOf(match)] = value
    rest += left(said.slice(end, found[place + 1]?.index ?? said.length))
  }
  if (points.length > 0) labelled.points = points.join("; ")
  return { rest: rest.trim(), labelled }
}

/** What stands before a label parts it from what is left. */
function left(words: string): string {
  return words.replace(/[,;\s]+$/, "")
}

function labelOf({ groups }: RegExpExecArray): Label {
  return (["host", "contact", "deadline", "papers", "map"] as const).find(
    (one) => groups![one] !== undefined,
  )!
}

/** Papers may be several, a line each, with commas in their titles. */
function endsOf({ groups }: RegExpExecArray): readonly RegExp[] {
  if (groups!.papers !== undefined) return [NEXT_PART]
  return groups!.point === undefined ? [NEXT_PART, PART_ENDS] : [POINT_ENDS]
}

function endOf(bare: string, at: number, limit: number, patterns: readonly RegExp[]): number {
  const value = bare.slice(at, limit)
  const ends = patterns.flatMap((pattern) => pattern.exec(value)?.index ?? [])
  return at + Math.min(value.length, ...ends)
}
