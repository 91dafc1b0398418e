import { describe, expect, it } from "vitest"
import { periodBefore, periodName, reportedPeriod } from "../../src/understand/reported-period.ts"

const TODAY = "2026-11-26"

describe("the period of a report", () => {
  it.each([
    ["", "2026-11-01", "2026-11-30"],
    ["thang nay", "2026-11-01", "2026-11-30"],
    ["thang truoc", "2026-10-01", "2026-10-31"],
    ["thang 2", "2026-02-01", "2026-02-28"],
    ["thang 12", "2025-12-01", "2025-12-31"],
    ["thang 2/2024", "2024-02-01", "2024-02-29"],
    ["thang 02 nam 2024", "2024-02-01", "2024-02-29"],
    ["quy nay", "2026-10-01", "2026-12-31"],
    ["quy truoc", "2026-07-01", "2026-09-30"],
    ["quy 3", "2026-07-01", "2026-09-30"],
    ["quy iv/2025", "2025-10-01", "2025-12-31"],
    ["quy 1 nam 2026", "2026-01-01", "2026-03-31"],
    ["nam nay", "2026-01-01", "2026-12-31"],
    ["nam ngoai", "2025-01-01", "2025-12-31"],
    ["trong nam 2025", "2025-01-01", "2025-12-31"],
    ["tu 1/10/2026 den 15/11/2026", "2026-10-01", "2026-11-15"],
    ["tu ngay 1/10 den het ngay 15/11", "2026-10-01", "2026-11-15"],
    ["15/12/2025 - 15/01/2026", "2025-12-15", "2026-01-15"],
  ])("is of “%s” from %s to %s", (words, from, until) => {
    expect(reportedPeriod(words, TODAY)).toEqual({ from, until })
  })

  it.each(["thang 13", "quy 5", "thang 0", "tu 31/2 den 1/3", "tu 2/11 den 1/11", "hom qua", "nam 1999"])(
    "is not known of “%s”",
    (words) => expect(reportedPeriod(words, TODAY)).toBeUndefined(),
  )

  it.each([
    ["2026-01-01", "2026-01-31", "2025-12-01", "2025-12-31", "month"],
    ["2026-01-01", "2026-03-31", "2025-10-01", "2025-12-31", "quarter"],
    ["2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31", "year"],
    ["2026-02-01", "2026-04-30", "2025-11-04", "2026-01-31", "days"],
    ["2026-03-05", "2026-03-05", "2026-03-04", "2026-03-04", "days"],
  ])("from %s to %s comes after %s to %s, and is named as %s", (from, until, before, last, is) => {
    expect(periodBefore({ from, until })).toEqual({ from: before, until: last })
    expect(periodName({ from, until }).is).toBe(is)
  })
})
