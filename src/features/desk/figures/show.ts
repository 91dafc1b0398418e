import { may, unitsFollowed, unitsWhere } from "../../../core/rights.ts"
import type { Span } from "../../../storage/cases/figures.ts"
import { keepMade } from "../../../storage/originals.ts"
import { periodBefore, periodName, reportedPeriod } from "../../../understand/reported-period.ts"
import type { Asker, Offer, Presented } from "../../dialogue.ts"
import { foldOffers } from "../../fold-offers.ts"
import type { DeskAction } from "../actions.ts"
import { type DeskDeps, page, unitName } from "../deps.ts"
import { exportCases, type FileFormat, type FileOf } from "./file.ts"
import { readReport } from "./report.ts"
import { reportText } from "./words.ts"

/** "số liệu phản ánh", "thống kê phản ánh quý 3": folded, and what follows names the time. */
export const FIGURES = /^(?:so lieu|thong ke|bao cao)(?: ve)? phan anh(?: |$)(.*)$/
const KEEP_MS = 24 * 60 * 60 * 1000

/** The units of which somebody sees figures: all of those where they handle cases, totals of those that they follow. */
function unitsOf({ standing: { held } }: Asker): number[] {
  return [...new Set([...unitsWhere(held, "handle-cases"), ...unitsFollowed(held)])]
}

/** The figures of the time that was named, of several units after one is chosen. Undefined for whoever sees none. */
export async function openFigures(
  deps: DeskDeps,
  asker: Asker,
  words: string,
): Promise<Presented | undefined> {
  const { texts } = deps
  const units = unitsOf(asker)
  if (units.length === 0) return undefined
  const span = reportedPeriod(words, asker.today)
  if (span === undefined) return page(texts("figures-when"))
  if (units.length === 1) return showFigures(deps, asker, units[0]!, span)
  const offers: Offer<DeskAction>[] = []
  for (const unit of units)
    offers.push({ label: await unitName(deps, unit, asker.today), action: { do: "figures", unit, ...span } })
  const presented = page(texts("figures-units"), offers)
  return { ...presented, offers: foldOffers(texts, presented.offers, () => 1) }
}

/** Undefined for whoever may not see them. */
export async function showFigures(
  deps: DeskDeps,
  asker: Asker,
  unit: number,
  span: Span,
): Promise<Presented | undefined> {
  const { texts } = deps
  if (!unitsOf(asker).includes(unit)) return undefined
  const handles = may(asker.standing.held, "handle-cases", unit)
  // Days that somebody chooses at will tell of one case by what one day more adds.
  if (!handles && periodName(span).is === "days") return page(texts("figures-whole-only"))
  const report = await readReport(deps, unit, span, asker.today)
  const at = (label: string, to: Span): Offer<DeskAction> => ({
    label: texts(`figures-button-${label}`),
    action: { do: "figures", unit, ...to },
  })
  const { is } = periodName(span)
  const [year, month] = span.from.split("-").map(Number) as [number, number]
  const whole = (words: string) => reportedPeriod(words, asker.today)!
  const file = (of: FileOf, format: FileFormat): Offer<DeskAction> => ({
    label: texts(`figures-button-${of}-${format}`),
    action: { do: "export-figures", unit, ...span, of, format },
  })
  return page(reportText(texts, report, !handles), [
    at("before", periodBefore(span)),
    ...(is === "quarter"
      ? [at("month", whole("thang nay"))]
      : [at("quarter", whole(`quy ${Math.ceil(month / 3)}/${year}`))]),
    ...(is === "year" ? [at("month", whole("thang nay"))] : [at("year", whole(`nam ${year}`))]),
    ...(handles ? [file("figures", "xlsx"), file("figures", "csv"), file("cases", "xlsx")] : []),
  ])
}

/** A file of them, for whoever handles cases there; the journal has it. Undefined for others. */
export async function sendFigures(
  deps: DeskDeps,
  asker: Asker,
  { unit, from, until, of, format }: Extract<DeskAction, { readonly do: "export-figures" }>,
): Promise<Presented | undefined> {
  const { queries, texts, audit } = deps
  if (!may(asker.standing.held, "handle-cases", unit)) return undefined
  const made = await exportCases(deps, unit, { from, until }, { of, format }, asker.today)
  const { name, mediaType, bytes } = made
  const expiresAt = new Date(asker.now.getTime() + KEEP_MS)
  const sha256 = await keepMade(queries, { mediaType, bytes }, expiresAt, asker.from)
  await audit(asker, ...made.journal)
  return {
    ...page(texts(`figures-sent-${of}`), [
      { label: texts("figures-button-back"), action: { do: "figures", unit, from, until } },
    ]),
    file: { name, mediaType, sha256, bytes: bytes.length },
  }
}
