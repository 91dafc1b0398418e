import type { Act, Reference } from "../../core/audit.ts"
import { localTime } from "../../core/calendar.ts"
import type { CivilDate } from "../../core/document.ts"
import { lunarDay } from "../../core/lunar.ts"
import type { Keys } from "../../core/seal.ts"
import type { Texts } from "../../core/texts.ts"
import type { Queries } from "../../storage/database.ts"
import { type Asker, type Elsewhere, type Offer, type Presented, tag } from "../dialogue.ts"
import type { MeetingsAction, MeetingsStep } from "./actions.ts"

export interface MeetingsDeps {
  readonly queries: Queries
  readonly texts: Texts
  readonly keys: Keys
  /** Where people reach this service; null when they cannot. */
  readonly publicUrl: string | null
  readonly audit: (asker: Asker, act: Act, subject: Reference, reason?: string) => Promise<void>
}

/** What is shown here, and what others are told. */
export interface Shown {
  readonly presented: Presented
  readonly elsewhere?: readonly Elsewhere[]
}

export function page(
  text: string,
  offers: readonly Offer<MeetingsAction>[] = [],
  step?: MeetingsStep,
): Presented {
  const presented = tag("meetings", { parts: [{ kind: "text", text }], offers })
  return step === undefined ? presented : { ...presented, step: { feature: "meetings", ...step } }
}

/** "19h30, thứ Năm 10/12/2026 (mùng 2 tháng 11 âm lịch)": in full, so that a slip is seen. */
export function fullTime(texts: Texts, at: Date): string {
  const local = localTime(at)
  return texts("meetings-time", { hour: hourIn(local), ...dayFacts(texts, local.slice(0, 10)) })
}

/** "19h30, thứ Năm 10/12". */
export function shortTime(texts: Texts, at: Date): string {
  const local = localTime(at)
  return texts("meetings-time-short", { hour: hourIn(local), ...dayFacts(texts, local.slice(0, 10)) })
}

function hourIn(local: string): string {
  const [hour, minute] = [local.slice(11, 13), local.slice(14, 16)]
  return `${Number(hour)}h${minute}`
}

function dayFacts(texts: Texts, date: CivilDate) {
  const [year, month, day] = date.split("-")
  const lunar = lunarDay(date)
  return {
    weekday: texts("meetings-weekday", { weekday: new Date(`${date}T00:00:00Z`).getUTCDay() }),
    date: `${day}/${month}/${year}`,
    short: `${day}/${month}`,
    lunarDay: lunar.day,
    lunarMonth: lunar.month,
    leap: lunar.isLeap ? "yes" : "no",
  }
}

/** The instant of a local time in Vietnam. */
export function instantOf(local: string): Date {
  return new Date(`${local}:00+07:00`)
}
