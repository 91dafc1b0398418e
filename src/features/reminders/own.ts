import { REMINDERS, type Reminder } from "../../core/reminder-plan.ts"
import type { Texts } from "../../core/texts.ts"
import { hasAgreed } from "../../storage/consents.ts"
import { ownReminders, setOwnLead, toggleReminder } from "../../storage/own-reminders.ts"
import { askReminders } from "../consent/reminders.ts"
import type { Asker, Presented } from "../dialogue.ts"
import { page, type RemindersDeps } from "./deps.ts"

const [SHORTEST, LONGEST] = [10, 7 * 24 * 60]

/** How somebody is reminded, and what can be changed about it. Without their agreement that is asked first of all. */
export async function showOwn(
  deps: RemindersDeps,
  asker: Asker,
  person: number,
  news?: string,
): Promise<Presented> {
  const { queries, texts } = deps
  const { leadMinutes, off } = await ownReminders(queries, person)
  const account = { channel: asker.from.channel, chat: asker.from.chat, user: asker.user }
  const agrees = await hasAgreed(queries, account, "reminders")
  const lines = [
    ...(news === undefined ? [] : [news]),
    texts("reminders-own", {
      agrees: agrees ? "yes" : "no",
      lead: leadMinutes === null ? "none" : leadText(texts, leadMinutes),
    }),
    ...REMINDERS.map((kind) =>
      texts("reminders-line", {
        what: texts(`reminders-what-${kind}`),
        state: off.includes(kind) ? "off" : "on",
      }),
    ),
    texts("reminders-own-how"),
  ]
  const shown = page(lines.join("\n"), [
    ...REMINDERS.map((kind) => ({
      label: turnLabel(texts, texts(`reminders-what-${kind}`), off.includes(kind)),
      action: { do: "turn-mine", kind } as const,
    })),
    ...(leadMinutes === null
      ? []
      : [{ label: texts("reminders-button-no-lead"), action: { do: "no-lead" } as const }]),
  ])
  return askReminders(deps, account, shown)
}

/** The label that turns something off or on. */
export function turnLabel(texts: Texts, what: string, isOff: boolean): string {
  return texts(isOff ? "reminders-button-on" : "reminders-button-off", { what })
}

/** "1 ngày", "3 tiếng", "1 tiếng 30 phút". */
export function leadText(texts: Texts, minutes: number): string {
  const said = texts("reminders-lead", {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  })
  return said.replace(/\s+/g, " ").trim()
}

/** Takes or takes back the extra time at which somebody wants to be reminded. */
export async function chooseLead(
  deps: RemindersDeps,
  asker: Asker,
  person: number,
  minutes: number | null,
): Promise<Presented> {
  const { queries, texts } = deps
  if (minutes !== null && (minutes < SHORTEST || minutes > LONGEST))
    return page(texts("reminders-lead-range"))
  await setOwnLead(queries, person, minutes)
  const news =
    minutes === null
      ? texts("reminders-lead-gone")
      : texts("reminders-lead-set", { lead: leadText(texts, minutes) })
  return showOwn(deps, asker, person, news)
}

/** Turns a kind of reminder off or on for somebody. */
export async function turnMine(
  deps: RemindersDeps,
  asker: Asker,
  person: number,
  kind: Reminder,
): Promise<Presented> {
  await toggleReminder(deps.queries, person, kind)
  return showOwn(deps, asker, person)
}
