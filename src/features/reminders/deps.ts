import { type Offer, type Presented, tag } from "../dialogue.ts"
import type { MeetingsDeps } from "../meetings/deps.ts"
import type { RemindersAction } from "./actions.ts"

export type RemindersDeps = MeetingsDeps

export function page(text: string, offers: readonly Offer<RemindersAction>[] = []): Presented {
  return tag<"reminders", RemindersAction>("reminders", { parts: [{ kind: "text", text }], offers })
}
