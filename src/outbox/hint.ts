import { dayInVietnam } from "../core/calendar.ts"
import type { Outgoing } from "../core/channel.ts"
import { dayText } from "../core/day-text.ts"
import type { Texts } from "../core/texts.ts"

/**
 * What tells somebody that there is news, and nothing of it: a platform sends its approved text `template`, which may name
 * `unit` and `day` ("10/12/2026").
 */
export type MakeHint = (template: string, now: Date) => Outgoing

/** `organisation`: null where the operator named none. */
export function createHint(texts: Texts, organisation: string | null): MakeHint {
  return (name, now) => ({
    parts: [{ kind: "text", text: texts("outbox-hint") }],
    template: {
      name,
      values: { unit: organisation ?? texts("consent-organisation"), day: dayText(dayInVietnam(now)) },
    },
  })
}
