import { readSheets } from "../../sheets/read.ts"
import { countFigures } from "./figures.ts"
import { dayOf } from "./hours.ts"
import type { MeetingRecord, Member, Presence } from "./record.ts"

type Rows = readonly (readonly unknown[])[]

const WORDS: Readonly<Record<Presence, string>> = {
  present: "có mặt",
  online: "có mặt",
  late: "có mặt",
  excused: "vắng có lý do",
  absent: "vắng không lý do",
}
const MARKS: Readonly<Record<Presence, string>> = {
  present: "x",
  online: "tt",
  late: "m",
  excused: "P",
  absent: "K",
}

/** What is wrong in the file of one meeting, as an .xlsx reader finds it; empty when everything is right. */
export async function wrongInMeetingSheet(
  bytes: Uint8Array,
  members: readonly Member[],
  truth: ReadonlyMap<number, Presence>,
): Promise<string[]> {
  const rows: Rows = (await readSheets(bytes, "diem-danh.xlsx"))[0]!.rows
  const figures = countFigures(members, truth)
  const expected: readonly (readonly [string, number | null])[] = [
    ["Phải dự", figures.expected],
    ["Có mặt tại chỗ, đúng giờ", figures.present],
    ["Trực tuyến", figures.online],
    ["Đến muộn", figures.late],
    ["Vắng có lý do", figures.excused],
    ["Vắng không lý do", figures.absent],
    ["Chưa rõ", figures.open],
    ["Số làm căn cứ biểu quyết", figures.base],
    ["Tỷ lệ dự họp (%)", figures.share === null ? null : figures.share / 10],
  ]
  const wrongFigures = expected.filter(([label, value]) => figureBeside(rows, label) !== value)
  const wrongPeople = members.filter(({ number, name }) => {
    const how = truth.get(number)
    return rowOf(rows, name)?.[3] !== (how === undefined ? "chưa rõ" : WORDS[how])
  })
  return [...wrongFigures.map(([label]) => label), ...wrongPeople.map(({ name }) => name)]
}

/** What is wrong in the table of a cell's year: each person's mark at each meeting whose roll was confirmed. */
export async function wrongInYearSheet(
  bytes: Uint8Array,
  meetings: readonly MeetingRecord[],
): Promise<string[]> {
  const [regular, other] = await readSheets(bytes, "nam.xlsx")
  const rolls = meetings
    .filter(({ truth }) => truth !== null)
    .toSorted((one, two) => startOf(one) - startOf(two))
  const thematic = rolls.filter(({ isThematic }) => isThematic)
  const wrong: string[] = []
  const compare = (rows: Rows, meeting: MeetingRecord, column: number) => {
    for (const member of meeting.cell.members) {
      const found = rowOf(rows, member.name)?.[column]
      if (found !== markOf(member, meeting.truth!))
        wrong.push(`${member.name} at ${dayOf(startOf(meeting))}: ${found}`)
    }
  }
  for (const meeting of rolls)
    if (meeting.isThematic) compare(other?.rows ?? [], meeting, 3 + thematic.indexOf(meeting))
    else compare(regular?.rows ?? [], meeting, 2 + Number(dayOf(startOf(meeting)).slice(5, 7)))
  return wrong
}

function startOf({ versions }: MeetingRecord): number {
  return versions.at(-1)!.startsAt
}

function markOf({ number, standing }: Member, truth: ReadonlyMap<number, Presence>): string {
  const how = truth.get(number)
  const mark = how === undefined ? "?" : MARKS[how]
  if (standing === "official" || standing === "probationary") return mark
  const isThere = how === "present" || how === "online" || how === "late"
  return isThere ? `${mark}*` : standing === "exempt" ? "miễn" : "nơi khác"
}

function rowOf(rows: Rows, name: string): readonly unknown[] | undefined {
  return rows.find((row) => row[1] === name)
}

/** The number that stands behind these words in their row. */
function figureBeside(rows: Rows, label: string): unknown {
  const row = rows.find((one) => one.includes(label))
  return row?.slice(row.indexOf(label) + 1).find((cell) => typeof cell === "number") ?? null
}
