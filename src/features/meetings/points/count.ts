import { attendanceOf } from "../../../core/meeting.ts"
import type { Point } from "../../../core/meeting-details.ts"
import type { MeetingPerson } from "../../../storage/meeting-people.ts"
import type { MeetingsDeps } from "../deps.ts"

/** Everybody of one point; those who chose none come last, where there are some. */
function byPoint(points: readonly Point[], people: readonly MeetingPerson[]) {
  const groups: { readonly point: Point | null; readonly some: readonly MeetingPerson[] }[] = points.map(
    (point) => ({ point, some: people.filter((one) => one.point === point.number) }),
  )
  const others = people.filter(({ point }) => point === null)
  return others.length === 0 ? groups : [...groups, { point: null, some: others }]
}

/** How many said that they come to each point. No lines for a meeting in one place. */
export function pointAnswers(
  { texts }: Pick<MeetingsDeps, "texts">,
  points: readonly Point[],
  people: readonly MeetingPerson[],
): string[] {
  if (points.length === 0) return []
  return byPoint(
    points,
    people.filter(({ answer }) => answer === "yes"),
  ).map(({ point, some }) => texts("details-point-answers", { ...nameOf(point), count: some.length }))
}

/** Who was at each point, in figures. No lines for a meeting in one place. */
export function pointFigures(
  { texts }: Pick<MeetingsDeps, "texts">,
  points: readonly Point[],
  people: readonly MeetingPerson[],
): string[] {
  if (points.length === 0) return []
  return byPoint(points, people).map(({ point, some }) => {
    const { present, excused, absent, unconfirmed } = attendanceOf(some)
    return texts("details-point-figures", { ...nameOf(point), ...present, excused, absent, unconfirmed })
  })
}

/** Number 0 is nobody's. */
function nameOf(point: Point | null) {
  return point === null ? { number: 0, name: "" } : { number: point.number, name: point.name }
}
