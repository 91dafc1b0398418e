import { dayText } from "../../../core/day-text.ts"
import type { Texts } from "../../../core/texts.ts"
import type { Span } from "../../../storage/cases/figures.ts"
import { periodName } from "../../../understand/reported-period.ts"

import { type Cell, type Cells, ELSEWHERE, type GroupName, rateOf } from "./count.ts"
import type { Report } from "./report.ts"

/** "tháng 10/2026", "quý 3/2026", "từ 01/10/2026 đến 15/11/2026". */
export function spanText(texts: Texts, span: Span): string {
  const { is, ...name } = periodName(span)
  return texts(`figures-span-${is}`, {
    ...Object.fromEntries(Object.entries(name).map(([key, value]) => [key, String(value)])),
    from: dayText(span.from),
    until: dayText(span.until),
  })
}

/** What a part of a group is called. */
export function partText(texts: Texts, { units }: Report, group: GroupName, key: string): string {
  if (group === "category") return texts(`suggestions-category-${key}`)
  if (group === "state") return texts(`desk-state-${key}`)
  if (group === "unit") return key === ELSEWHERE ? texts("figures-elsewhere") : (units.get(key) ?? key)
  if (group === "refused" && key !== "not") return texts(`desk-reason-${key}`)
  return texts(`figures-${group}-${key}`)
}

/** Its number, or that it is hidden. */
export function countText(texts: Texts, count: number | null): string {
  return count === null ? texts("figures-hidden") : String(count)
}

/** The figures of a unit as they are read in a chat; `totals` leaves out what is not for those who follow it from above. */
export function reportText(texts: Texts, report: Report, totals: boolean): string {
  const { received, groups, units, span, today } = report
  const head = texts("figures-head", {
    unit: report.unit,
    below: units.size > 1 ? "yes" : "no",
    span: spanText(texts, span),
    today: dayText(today),
  })
  const turned = totals ? [] : turnedLine(texts, report)
  if (received === null) return [head, texts("figures-few"), ...turned].join("\n")
  const list = (group: GroupName) => {
    const cells = groups[group]
    const parts = cells?.map((cell) => cellText(texts, partText(texts, report, group, cell.key), cell))
    return texts(`figures-by-${group}`, { parts: parts?.join("; ") ?? texts("figures-hidden") })
  }
  const lines = [
    head,
    texts("figures-received", { count: received }),
    ...(totals
      ? []
      : [list("category"), ...((groups.unit?.length ?? 2) > 1 ? [list("unit")] : []), list("state")]),
    texts("figures-accepted", { rate: inTime(texts, groups.accepted), ...median(report.medianToAccept) }),
    texts("figures-answered", { rate: inTime(texts, groups.answered), ...median(report.medianToAnswer) }),
    ...(totals ? [] : [refusedLine(texts, report)]),
    texts("figures-reopened", { rate: rateText(texts, groups.reopened, "yes", ["yes", "no"]) }),
    ...turned,
  ]
  return [...lines, texts("figures-note")].join("\n")
}

function cellText(texts: Texts, name: string, { count }: Cell): string {
  return `${name} ${countText(texts, count)}`
}

function inTime(texts: Texts, cells: Cells): string {
  return rateText(texts, cells, "in-time", ["in-time", "late"])
}

/** "90% (18/20)"; that it is hidden, or that there is none yet. */
export function rateText(texts: Texts, cells: Cells, part: string, whole: readonly string[]): string {
  const rate = rateOf(cells, part, whole)
  if (rate !== null) return texts("figures-rate", { percent: rate.percent, count: rate.count, of: rate.of })
  const isNone = cells !== null && !cells.some(({ key }) => whole.includes(key))
  return texts(isNone ? "figures-none" : "figures-hidden")
}

function median(days: number | null) {
  return { days: days === null ? "none" : String(days).replace(".", ",") }
}

/** Why cases were refused, each reason in percent of all that were. */
function refusedLine(texts: Texts, report: Report): string {
  const cells = report.groups.refused
  const reasons = cells?.map(({ key }) => key).filter((key) => key !== "not") ?? []
  if (cells !== null && reasons.length === 0) return texts("figures-refused-none")
  const parts = reasons.map(
    (reason) => `${partText(texts, report, "refused", reason)} ${rateText(texts, cells, reason, reasons)}`,
  )
  return texts("figures-by-refused", { parts: cells === null ? texts("figures-hidden") : parts.join("; ") })
}

function turnedLine(texts: Texts, { turnedAway }: Report): string[] {
  if (turnedAway !== null && turnedAway.length === 0) return []
  const parts = turnedAway?.map((cell) => cellText(texts, texts(`figures-turned-${cell.key}`), cell))
  return [texts("figures-turned", { parts: parts?.join("; ") ?? texts("figures-hidden") })]
}
